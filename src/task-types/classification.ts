// Assigns a text to one of the caller's labels. The caller wrote the labels, so the prompt treats them as data too.
// Clients of the old stack send no labels: they get the general subjects, and `scores` lists the labels that were used.
import * as z from "zod";
import { buildPrompt } from "./build-prompt.ts";
import { entries, fields, share, withShares, wordOf } from "./mend.ts";
import { confidence, confidenceField, percent } from "./output-fields.ts";
import type { TaskType } from "./task-type.ts";

/** The local rules know English and Spanish words for each of these subjects. */
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
      error: "labels must be distinct, and upper and lower case count as the same",
    })
    .describe(`The labels to choose from. Without them, general subjects are used: ${generalSubjects.join(", ")}.`)
    .default(generalSubjects),
});
const outputWith = (label: z.ZodType<string>) =>
  z.object({
    label,
    confidence,
    /** One entry per label, best first. */
    scores: z.array(z.object({ label, score: confidence })),
  });
const output = outputWith(z.string().min(1));
export type ClassificationOptions = z.infer<typeof options>;
export type ClassificationOutput = z.infer<typeof output>;

export const classification: TaskType<ClassificationOptions, ClassificationOutput> = {
  name: "classification",
  description: "Which of the given `labels` (2 to 50, or general subjects) fits a text best, with a score for each.",
  options,
  output,
  outputFor: ({ labels }) => outputWith(z.enum(labels)),
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
  mend: (said, { labels }) => {
    const label = wordOf(labels);
    const entry = z.object({ label: z.enum(labels), score: confidence });
    const scores = entries(entry, fields({ label }));
    const mended = fields({ label, confidence: share, scores: (list) => scores(withShares("score")(list)) })(said);
    // A label without scores is an answer: its own score is how sure the model is.
    const alone = z.object({ label: z.string(), confidence, scores: z.undefined().optional() }).safeParse(mended).data;
    return alone ? { ...alone, scores: [{ label: alone.label, score: alone.confidence }] } : mended;
  },
  fits: ({ label, scores }, { labels }) =>
    labels.includes(label) && scores.every((entry) => labels.includes(entry.label)),
  agree: (a, b) => a.label === b.label,
  render: ({ label, confidence }) => `Label: ${label} (confidence ${percent(confidence)})`,
};
