// Detects the language of a text. A text without words gets `und` (undetermined).
import * as z from "zod";
import { buildPrompt } from "./build-prompt.ts";
import { languageTag } from "./language-tag.ts";
import { entries, fields, share, withShares } from "./mend.ts";
import { confidence, confidenceField, language, languageField, percent } from "./output-fields.ts";
import type { TaskType } from "./task-type.ts";

const options = z.strictObject({});
const alternative = z.object({ language, confidence });
const output = z.object({
  language,
  confidence,
  /** Other languages it may be, likeliest first. */
  alternatives: z.array(alternative),
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
  mend: fields({
    language: languageTag,
    confidence: share,
    alternatives: (list = []) =>
      entries(alternative, fields({ language: languageTag }))(withShares("confidence")(list)),
  }),
  render: ({ language, confidence }) =>
    language === "und" ? "Language: undetermined" : `Language: ${language} (confidence ${percent(confidence)})`,
};
