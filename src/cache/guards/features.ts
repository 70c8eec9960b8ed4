// The features of P(right): a few named numbers about two texts.
import type { Cosine } from "../../storage/score.ts";
import type { Differences } from "./find-differences.ts";
import { isHard } from "./finding.ts";
import { balanceOf } from "./polarity.ts";

export const featureNames = [
  "cosine",
  /** 1 when any word or finding is unexplained: the step from "the same" to "nearly the same" is the largest. */
  "differs",
  /** The cosine when the texts differ, else 0: only then does the cosine say something. */
  "cosine_if_different",
  /** 1 when a word replaces another: that means another thing, while an added word may be a detail. */
  "replaces",
  "replaced_words",
  "added_words",
  /** Square of the number of unexplained words, up to ten: in long texts their share is too small to notice. */
  "unexplained_squared",
  /** Share of unexplained words in all content words: the edit distance in words. */
  "edit_share",
  "word_order",
  "contrasts",
  "one_sided",
  "synonyms",
  "other_forms",
  "typos",
  "grammar_share",
  "length_ratio",
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

const mostCounted = 10;
/** Logarithmic, because the third difference says less than the first. */
const compressed = (count: number): number => Math.log2(1 + count);

export function featuresOf(differences: Differences, cosine: Cosine): Features {
  const { a, b, alignment, findings } = differences;
  // Opposites that a negation cancels are explained.
  const evened = balanceOf(differences).cancelled;
  const left = Math.max(0, alignment.left.length - evened);
  const right = Math.max(0, alignment.right.length - evened);
  const found = findings.filter(({ kind }) => !isHard(kind) && kind !== "roles");
  const contrasts = found.filter((each) => each.a.length > 0 && each.b.length > 0).length;
  const isReordered = findings.some(({ kind }) => kind === "roles");
  const differs = left + right + found.length > 0 || isReordered;
  const explainedBy = (by: string) => compressed(alignment.matches.filter((match) => match.by === by).length);
  const contentWords = (tokens: typeof a.tokens) => Math.max(1, tokens.filter(({ isLight }) => !isLight).length);
  const [sizeA, sizeB] = [Math.max(1, a.tokens.length), Math.max(1, b.tokens.length)];
  return {
    cosine,
    differs: differs ? 1 : 0,
    cosine_if_different: differs ? cosine : 0,
    replaces: Math.min(left, right) > 0 ? 1 : 0,
    replaced_words: compressed(Math.min(left, right)),
    added_words: compressed(Math.abs(left - right)),
    unexplained_squared: Math.min(left + right, mostCounted) ** 2,
    edit_share: (left + right) / (contentWords(a.tokens) + contentWords(b.tokens)),
    word_order: isReordered ? 1 : 0,
    contrasts: compressed(contrasts),
    one_sided: compressed(found.length - contrasts),
    synonyms: explainedBy("synonym"),
    other_forms: explainedBy("derived"),
    typos: explainedBy("typo"),
    grammar_share: alignment.lightOnly / (sizeA + sizeB),
    length_ratio: Math.min(sizeA, sizeB) / Math.max(sizeA, sizeB),
  };
}
