// Assigns a text to one of the labels its caller names. Labels are the caller's words, so they travel as data too.
// Clients of the old stack send none: they get the general subjects, and `scores` shows among what was chosen.
import * as z from "zod";
import { buildPrompt } from "./build-prompt.ts";
import { confidence, confidenceField, percent } from "./output-fields.ts";
import type { TaskType } from "./task-type.ts";

/** Each is a subject that the local rules know words of, in English and Spanish. */
const generalSubjects = [
  "business",
  "politics",
  "sports",
  "technology",
  "science",
  "health",
  "entertainment",
  "travel",
  "food",
  "education",
  "weather",
  "crime",
];

const options = z.strictObject({
  labels: z
    .array(z.string().trim().min(1).max(100))
    .min(2)
    .max(50)
    .refine((labels) => new Set(labels.map((label) => label.toLowerCase())).size === labels.length, {
      error: "labels must be distinct, upper and lower case being the same",
    })
    .describe(`What to choose from; left out, general subjects: ${generalSubjects.join(", ")}.`)
    .default(generalSubjects),
});
const output = z.object({
  label: z.string().min(1),
  confidence,
  /** One entry per label, best first. */
  scores: z.array(z.object({ label: z.string().min(1), score: confidence })),
});
export type ClassificationOptions = z.infer<typeof options>;
export type ClassificationOutput = z.infer<typeof output>;

export const classification: TaskType<ClassificationOptions, ClassificationOutput> = {
  name: "classification",
  description: "Which of the given `labels` (2 to 50, or general subjects) fits a text best, with a score for each.",
  options,
  output,
  version: 1,
  prompt: (text, { labels }, answerLanguage) =>
    buildPrompt({
      instruction: "You classify a text: choose the one label of the list that fits it best.",
      fields: [
        "label: string, copied exactly from the list of labels",
        confidenceField,
        "scores: array of { label, score }, every label of the list once, best first, score a number from 0 to 1",
      ],
      language: answerLanguage,
      data: { labels: JSON.stringify(labels), text },
    }),
  fits: ({ label, scores }, { labels }) =>
    labels.includes(label) && scores.every((entry) => labels.includes(entry.label)),
  agree: (a, b) => a.label === b.label,
  render: ({ label, confidence }) => `Label: ${label} (confidence ${percent(confidence)})`,
};
