// Output fields that several task types share.
import * as z from "zod";

/** 0 (a guess) to 1 (certain). */
export const confidence = z.number().min(0).max(1);

/** BCP 47 tag; `und` when the language cannot be determined. */
export const language = z.string().min(2).max(35);

export const languageField = 'language: BCP 47 tag of the text\'s language, or "und"';
export const confidenceField = "confidence: number from 0 to 1";

export const sentimentLabel = z.enum(["positive", "negative", "neutral", "mixed"]);

export const entityType = z.enum([
  "person",
  "organization",
  "location",
  "date",
  "time",
  "money",
  "percentage",
  "number",
  "email",
  "url",
  "phone",
  "product",
  "event",
  "other",
]);
export type EntityType = z.infer<typeof entityType>;

export const percent = (ratio: number): string => `${Math.round(ratio * 100)}%`;
