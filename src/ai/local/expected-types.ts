// Finds the entity types that a question asks for, by its question word, in English and Spanish.
import type { EntityType } from "../../task-types/output-fields.ts";
import { wordsOf } from "./words.ts";

const typesByQuestionWord: readonly (readonly [questionWord: string, types: readonly EntityType[]])[] = [
  ["how much", ["money", "percentage", "number"]],
  ["how many", ["number", "percentage"]],
  ["how old", ["number"]],
  ["what time", ["time"]],
  ["what year", ["date", "number"]],
  ["what percentage", ["percentage"]],
  ["a que hora", ["time"]],
  ["en que ano", ["date", "number"]],
  ["que dia", ["date"]],
  ["who", ["person", "organization", "other"]],
  ["whom", ["person", "organization"]],
  ["when", ["date", "time", "number"]],
  ["where", ["location", "organization", "other"]],
  ["quien", ["person", "organization", "other"]],
  ["quienes", ["person", "organization"]],
  ["cuando", ["date", "time", "number"]],
  ["donde", ["location", "organization", "other"]],
  ["cuanto", ["money", "number", "percentage"]],
  ["cuanta", ["number", "percentage", "money"]],
  ["cuantos", ["number", "percentage"]],
  ["cuantas", ["number", "percentage"]],
];

/** The likeliest type first; empty when an entity of any type may be the answer. */
export function expectedTypes(question: string): readonly EntityType[] {
  const words = ` ${wordsOf(question)
    .map((word) => word.folded)
    .join(" ")} `;
  let first: { at: number; types: readonly EntityType[] } = { at: Number.POSITIVE_INFINITY, types: [] };
  for (const [questionWord, types] of typesByQuestionWord) {
    const at = words.indexOf(` ${questionWord} `);
    if (at >= 0 && at < first.at) first = { at, types };
  }
  return first.types;
}
