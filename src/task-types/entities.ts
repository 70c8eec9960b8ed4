// Lists the people, organisations, places, dates, amounts and addresses in a text, each once, in order of appearance.
import * as z from "zod";
import { buildPrompt } from "./build-prompt.ts";
import { sideLanguageTag } from "./language-tag.ts";
import { entries, fields, withShares } from "./mend.ts";
import { confidence, entityType, language, languageField, mendEntityType } from "./output-fields.ts";
import { spanOf } from "./span-of.ts";
import type { TaskType } from "./task-type.ts";

const options = z.strictObject({});
const entity = z.object({
  /** Written as in the text. */
  text: z.string().min(1),
  type: entityType,
  confidence,
});
const output = z.object({ entities: z.array(entity), language });
export type Entity = z.infer<typeof entity>;
export type EntitiesOutput = z.infer<typeof output>;

export const entities: TaskType<z.infer<typeof options>, EntitiesOutput> = {
  name: "entities",
  description: "People, organisations, places, dates, amounts and addresses that a text names.",
  options,
  output,
  version: 1,
  prompt: (text, _options, answerLanguage) =>
    buildPrompt({
      instruction: "You list the named entities of a text, each different one once, in order of appearance.",
      fields: [
        `entities: array of { text, type, confidence }; text copied exactly; type one of ${entityType.options.join(", ")}; confidence a number from 0 to 1`,
        languageField,
      ],
      language: answerLanguage,
      data: { text },
    }),
  mend: fields({
    entities: (list) => entries(entity, fields({ type: mendEntityType }))(withShares("confidence")(list)),
    language: sideLanguageTag,
  }),
  holds: ({ entities }, asked) => entities.every(({ text }) => spanOf(text, asked) !== null),
  render: ({ entities }) =>
    entities.length === 0 ? "No entities found." : entities.map(({ text, type }) => `${text} (${type})`).join(", "),
};
