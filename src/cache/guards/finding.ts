// A finding is a difference between two texts and the words it is in. A guard finds differences; the judge decides.
import type { Alignment } from "./alignment.ts";
import type { Reading } from "./reading.ts";

/** A hard finding refuses the candidate, whatever P(right) is. */
const hardKinds = [
  "language",
  "numbers",
  "units",
  "dates",
  "identifiers",
  "entities",
  "signs",
  "negation",
  "span",
] as const;

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
  "pauses",
  "writing",
  "scope",
] as const;
export type FindingKind = (typeof findingKinds)[number];

export const isHard = (kind: FindingKind): boolean => hardKinds.some((hard) => hard === kind);

export interface Finding {
  kind: FindingKind;
  /** Words that only the first text has (`a`), and words that only the second text has (`b`). */
  a: readonly string[];
  b: readonly string[];
}

export interface Pair {
  a: Reading;
  b: Reading;
  alignment: Alignment;
}

export type Guard = (pair: Pair) => Finding | null;

/** Null when both lists hold the same values, in any order. */
export function difference(kind: FindingKind, a: readonly string[], b: readonly string[]): Finding | null {
  const onlyB = [...b];
  const onlyA = a.filter((value) => {
    const at = onlyB.indexOf(value);
    if (at >= 0) onlyB.splice(at, 1);
    return at < 0;
  });
  return onlyA.length + onlyB.length === 0 ? null : { kind, a: onlyA, b: onlyB };
}
