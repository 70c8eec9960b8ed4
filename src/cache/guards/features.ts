// What P(right) is computed from: a handful of numbers about two texts, named. Counts are compressed, since the third difference
// says less than the first.
import type { Cosine } from "../../storage/score.ts";
import type { FindingKind } from "./finding.ts";
import type { Differences } from "./find-differences.ts";
import { balanceOf, oppositeWords } from "./polarity.ts";

export const featureNames = [
  "cosine",
  "replaced_words",
  "added_words",
  "unexplained_share",
  "contrasts",
  "one_sided",
  "roles",
  "synonyms",
  "other_forms",
  "typos",
  "grammar_share",
  "length_ratio",
  "differs",
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

const soft: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "opposites",
  "comparatives",
  "quantities",
  "conjunctions",
  "directions",
  "modality",
  "time_words",
  "conditions",
  "references",
  "question",
]);

const compressed = (count: number): number => Math.log2(1 + count);

export function featuresOf(differences: Differences, cosine: Cosine): Features {
  const { a, b, alignment, findings } = differences;
  // Opposites that a negation takes back are explained.
  const evened = balanceOf(differences) === 0 ? oppositeWords(differences).length : 0;
  const [left, right] = [alignment.left, alignment.right].map((words) => Math.max(0, words.length - evened)) as [number, number];
  const words = (tokens: typeof a.tokens) => Math.max(1, tokens.filter(({ isLight }) => !isLight).length);
  const softFindings = findings.filter(({ kind }) => soft.has(kind));
  const explainedBy = (by: string) => alignment.matches.filter((match) => match.by === by).length;
  const [sizeA, sizeB] = [Math.max(1, a.tokens.length), Math.max(1, b.tokens.length)];
  return {
    cosine,
    replaced_words: compressed(Math.min(left, right)),
    added_words: compressed(Math.abs(left - right)),
    unexplained_share: (left + right) / (words(a.tokens) + words(b.tokens)),
    contrasts: compressed(softFindings.filter((found) => found.a.length > 0 && found.b.length > 0).length),
    one_sided: compressed(softFindings.filter((found) => found.a.length === 0 || found.b.length === 0).length),
    roles: findings.some(({ kind }) => kind === "roles") ? 1 : 0,
    synonyms: compressed(explainedBy("synonym")),
    other_forms: compressed(explainedBy("derived")),
    typos: compressed(explainedBy("typo")),
    grammar_share: alignment.lightOnly / (sizeA + sizeB),
    differs: left + right > 0 || softFindings.length > 0 || findings.some(({ kind }) => kind === "roles") ? 1 : 0,
    length_ratio: Math.min(sizeA, sizeB) / Math.max(sizeA, sizeB),
  };
}
