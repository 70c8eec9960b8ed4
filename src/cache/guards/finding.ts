// What a guard has found: a difference between two texts, and in which words. It does not judge.
import type { Alignment } from "./alignment.ts";
import type { Reading } from "./reading.ts";

/** These refuse by themselves, however probable the rest makes it. */
const hardKinds = ["language", "numbers", "units", "dates", "identifiers", "entities", "negation"] as const;

export const findingKinds = [
  ...hardKinds,
  "opposites",
  "comparatives",
  "quantities",
  "conjunctions",
  "roles",
  "directions",
  "modality",
  "time_words",
  "conditions",
  "references",
  "question",
  "sentences",
] as const;
export type FindingKind = (typeof findingKinds)[number];

export const isHard = (kind: FindingKind): boolean => hardKinds.some((hard) => hard === kind);

export interface Finding {
  kind: FindingKind;
  /** What only the first, and only the second text has. */
  a: readonly string[];
  b: readonly string[];
}

export interface Pair {
  a: Reading;
  b: Reading;
  alignment: Alignment;
}

export type Guard = (pair: Pair) => Finding | null;

/** Null when both hold the same, in whatever order. */
export function difference(kind: FindingKind, a: readonly string[], b: readonly string[]): Finding | null {
  const onlyB = [...b];
  const onlyA = a.filter((one) => {
    const at = onlyB.indexOf(one);
    if (at >= 0) onlyB.splice(at, 1);
    return at < 0;
  });
  return onlyA.length + onlyB.length === 0 ? null : { kind, a: onlyA, b: onlyB };
}
