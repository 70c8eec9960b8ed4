// Detects the language of a text. A text without words gets `und` (undetermined).
import * as z from "zod";
import { buildPrompt } from "./build-prompt.ts";
import { confidence, confidenceField, language, languageField, percent } from "./output-fields.ts";
import type { TaskType } from "./task-type.ts";

const options = z.strictObject({});
const output = z.object({
  language,
  confidence,
  /** Other languages it may be, likeliest first. */
  alternatives: z.array(z.object({ language, confidence })),
});
export type LanguageDetectionOutput = z.infer<typeof output>;

export const languageDetection: TaskType<z.infer<typeof options>, LanguageDetectionOutput> = {
  name: "language_detection",
  description: "Language of a text as a BCP 47 tag, with the likeliest alternatives.",
  options,
  output,
  version: 1,
  prompt: (text, _options, answerLanguage) =>
    buildPrompt({
      instruction: "You identify the language that a text is written in.",
      fields: [
        languageField,
        confidenceField,
        "alternatives: array of { language, confidence }, other languages it may be, likeliest first, at most 4",
      ],
      language: answerLanguage,
      data: { text },
    }),
  render: ({ language, confidence }) =>
    language === "und" ? "Language: undetermined" : `Language: ${language} (confidence ${percent(confidence)})`,
};
