// Shortens a text to its main statements and adds nothing that is not in it.
import * as z from "zod";
import { wholeNumber } from "../kernel/whole-number.ts";
import { firstSentences } from "../language/sentences.ts";
import { buildPrompt } from "./build-prompt.ts";
import { sideLanguageTag } from "./language-tag.ts";
import { entries, fields } from "./mend.ts";
import { language, languageField } from "./output-fields.ts";
import type { TaskType } from "./task-type.ts";

const options = z.strictObject({
  max_sentences: wholeNumber(1, 20).default(3),
});
const output = z.object({
  summary: z.string().min(1),
  key_points: z.array(z.string().min(1)),
  language,
});
export type SummarizationOptions = z.infer<typeof options>;
export type SummarizationOutput = z.infer<typeof output>;

export const summarization: TaskType<SummarizationOptions, SummarizationOutput> = {
  name: "summarization",
  description: "Summary of a text in at most `max_sentences` sentences, with its key points.",
  options,
  output,
  version: 1,
  prompt: (text, { max_sentences }, answerLanguage) =>
    buildPrompt({
      instruction: `You summarise a text faithfully in at most ${max_sentences} sentences.`,
      fields: [
        `summary: string, at most ${max_sentences} sentences`,
        "key_points: array of short strings, one per main statement",
        languageField,
      ],
      language: answerLanguage,
      data: { text },
    }),
  mend: (said, { max_sentences }) =>
    fields({
      summary: (text) => (typeof text === "string" ? firstSentences(text, max_sentences) : text),
      key_points: entries(z.string().min(1)),
      language: sideLanguageTag,
    })(said),
  render: ({ summary }) => summary,
};
