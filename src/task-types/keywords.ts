// Finds the words and short phrases that say what a text is about, the most important first.
import * as z from "zod";
import { wholeNumber } from "../kernel/whole-number.ts";
import { buildPrompt } from "./build-prompt.ts";
import { confidence, language, languageField } from "./output-fields.ts";
import type { TaskType } from "./task-type.ts";

const options = z.strictObject({
  max_keywords: wholeNumber(1, 50).default(10),
});
const output = z.object({
  keywords: z.array(z.object({ keyword: z.string().min(1), score: confidence })),
  language,
});
export type KeywordsOptions = z.infer<typeof options>;
export type KeywordsOutput = z.infer<typeof output>;

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
  render: ({ keywords }) =>
    keywords.length === 0 ? "No keywords found." : `Keywords: ${keywords.map(({ keyword }) => keyword).join(", ")}`,
};
