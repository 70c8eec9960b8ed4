// Scores a text for each kind of content that communities moderate. The caller decides what to do with the scores.
import * as z from "zod";
import { buildPrompt } from "./build-prompt.ts";
import { sideLanguageTag } from "./language-tag.ts";
import { fields, sharesByWord, truth } from "./mend.ts";
import { confidence, language, languageField, percent } from "./output-fields.ts";
import type { TaskType } from "./task-type.ts";

export const moderationCategories = [
  "hate",
  "harassment",
  "sexual",
  "violence",
  "self_harm",
  "profanity",
  "spam",
] as const;
export type ModerationCategory = (typeof moderationCategories)[number];

const options = z.strictObject({});
const output = z.object({
  flagged: z.boolean(),
  /** Likelihood by category, 0 to 1. */
  categories: z.object({
    hate: confidence,
    harassment: confidence,
    sexual: confidence,
    violence: confidence,
    self_harm: confidence,
    profanity: confidence,
    spam: confidence,
  }),
  language,
});
export type ModerationOutput = z.infer<typeof output>;

export const moderation: TaskType<z.infer<typeof options>, ModerationOutput> = {
  name: "moderation",
  description: "Whether a text should be reviewed, with a score for each kind of unwanted content.",
  options,
  output,
  version: 1,
  prompt: (text, _options, answerLanguage) =>
    buildPrompt({
      instruction:
        "You review a text for content moderation. Judge what the text does, not the topics it mentions: reporting or condemning harm is not harm.",
      fields: [
        "flagged: boolean, true when any category reaches 0.5",
        `categories: object with a number from 0 to 1 for each of ${moderationCategories.join(", ")}`,
        languageField,
      ],
      language: answerLanguage,
      data: { text },
    }),
  mend: fields({ flagged: truth, categories: sharesByWord(moderationCategories), language: sideLanguageTag }),
  render: ({ flagged, categories }) => {
    const found = moderationCategories.filter((category) => categories[category] >= 0.5);
    if (!flagged) return "Not flagged.";
    return found.length === 0
      ? "Flagged."
      : `Flagged: ${found.map((category) => `${category} (${percent(categories[category])})`).join(", ")}`;
  },
};
