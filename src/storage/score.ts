// Two scales that must not be mixed: a cosine is in -1..1, and a score is (1 + cosine) / 2, in 0..1.
declare const scale: unique symbol;
export type Score = number & { readonly [scale]: "score" };
export type Cosine = number & { readonly [scale]: "cosine" };

/** For a number that is already a score, such as those of Upstash Vector with COSINE. */
export const asScore = (value: number): Score => value as Score;
export const asCosine = (value: number): Cosine => value as Cosine;
export const scoreOfCosine = (cosine: Cosine): Score => ((1 + cosine) / 2) as Score;
export const cosineOfScore = (score: Score): Cosine => (2 * score - 1) as Cosine;
