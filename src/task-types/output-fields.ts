// Output fields that several task types share.
import * as z from "zod";
import { type Mender, wordOf } from "./mend.ts";

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

const otherNames: Readonly<Record<string, EntityType>> = {
  per: "person",
  people: "person",
  org: "organization",
  organisation: "organization",
  company: "organization",
  loc: "location",
  gpe: "location",
  place: "location",
  misc: "other",
};
const isEntityType = wordOf([...entityType.options, ...Object.keys(otherNames)]);

/** Also by another name; a type that is none of ours is `other`. */
export const mendEntityType: Mender = (said) => {
  if (typeof said !== "string") return said;
  const word = String(isEntityType(said));
  return otherNames[word] ?? entityType.safeParse(word).data ?? "other";
};

export const percent = (ratio: number): string => `${Math.round(ratio * 100)}%`;
