// What kind of thing a question asks for, by its question word, in English and Spanish.
import type { EntityType } from "../../task-types/output-fields.ts";
import { wordsOf } from "./words.ts";

const kinds: readonly (readonly [asker: string, types: readonly EntityType[]])[] = [
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

/** Best first; empty when any kind of thing may answer. */
export function expectedTypes(question: string): readonly EntityType[] {
  const asked = ` ${wordsOf(question)
    .map((word) => word.folded)
    .join(" ")} `;
  let first: { at: number; types: readonly EntityType[] } = { at: Number.POSITIVE_INFINITY, types: [] };
  for (const [asker, types] of kinds) {
    const at = asked.indexOf(` ${asker} `);
    if (at >= 0 && at < first.at) first = { at, types };
  }
  return first.types;
}
