// Judges whether a text speaks well or badly of its subject. "mixed" means both at once, "neutral" means neither.
import * as z from "zod";
import { buildPrompt } from "./build-prompt.ts";
import { sideLanguageTag } from "./language-tag.ts";
import { fields, share, wordOf } from "./mend.ts";
import { confidence, confidenceField, language, languageField, percent, sentimentLabel } from "./output-fields.ts";
import type { TaskType } from "./task-type.ts";

const options = z.strictObject({});
const output = z.object({
  label: sentimentLabel,
  /** -1 (entirely negative) to 1 (entirely positive). */
  score: z.number().min(-1).max(1),
  confidence,
  language,
});
export type SentimentOutput = z.infer<typeof output>;

export const sentiment: TaskType<z.infer<typeof options>, SentimentOutput> = {
  name: "sentiment",
  description: "Sentiment of a text: positive, negative, neutral or mixed, with a score from -1 to 1.",
  options,
  output,
  version: 1,
  prompt: (text, _options, answerLanguage) =>
    buildPrompt({
      instruction: "You judge the sentiment that a text expresses.",
      fields: [
        'label: "positive", "negative", "neutral" or "mixed" (clearly both)',
        "score: number from -1 (entirely negative) to 1 (entirely positive)",
        confidenceField,
        languageField,
      ],
      language: answerLanguage,
      data: { text },
    }),
  mend: fields({
    label: wordOf(sentimentLabel.options),
    score: share,
    confidence: share,
    language: sideLanguageTag,
  }),
  agree: (a, b) => a.label === b.label,
  render: ({ label, score, confidence }) =>
    `Sentiment: ${label} (score ${score.toFixed(2)}, confidence ${percent(confidence)})`,
};
