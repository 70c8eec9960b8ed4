// Finds the words and short phrases that say what a text is about, the most important first.
import * as z from "zod";
import { wholeNumber } from "../kernel/whole-number.ts";
import { buildPrompt } from "./build-prompt.ts";
import { sideLanguageTag } from "./language-tag.ts";
import { entries, fields, withShares } from "./mend.ts";
import { confidence, language, languageField } from "./output-fields.ts";
import { spanOf } from "./span-of.ts";
import type { TaskType } from "./task-type.ts";

const options = z.strictObject({
  max_keywords: wholeNumber(1, 50).default(10),
});
const keyword = z.object({ keyword: z.string().min(1), score: confidence });
const output = z.object({
  keywords: z.array(keyword),
  language,
});
export type KeywordsOptions = z.infer<typeof options>;
export type KeywordsOutput = z.infer<typeof output>;

/** The best, when there are more. */
function atMost(max: number, list: unknown): unknown {
  const { data } = z.array(keyword).safeParse(list);
  return data && data.length > max ? data.sort((one, other) => other.score - one.score).slice(0, max) : list;
}

export const keywords: TaskType<KeywordsOptions, KeywordsOutput> = {
  name: "keywords",
  description: "The most important words and phrases of a text, at most `max_keywords`, scored from 0 to 1.",
  options,
  output,
  version: 1,
  prompt: (text, { max_keywords }, answerLanguage) =>
    buildPrompt({
      instruction: `You extract at most ${max_keywords} keywords or short key phrases from a text, as they are written in it.`,
      fields: [
        "keywords: array of { keyword, score }, best first, score a number from 0 to 1, empty when there are none",
        languageField,
      ],
      language: answerLanguage,
      data: { text },
    }),
  mend: (said, { max_keywords }) =>
    fields({
      keywords: (list) => atMost(max_keywords, entries(keyword)(withShares("score")(list))),
      language: sideLanguageTag,
    })(said),
  holds: ({ keywords }, asked) => keywords.every(({ keyword }) => spanOf(keyword, asked) !== null),
  render: ({ keywords }) =>
    keywords.length === 0 ? "No keywords found." : `Keywords: ${keywords.map(({ keyword }) => keyword).join(", ")}`,
};
