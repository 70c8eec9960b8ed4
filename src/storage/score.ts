// Two scales that must never be mixed: a cosine is in -1..1, a score is (1 + cosine) / 2, in 0..1.
declare const scale: unique symbol;
export type Score = number & { readonly [scale]: "score" };
export type Cosine = number & { readonly [scale]: "cosine" };

/** For a number that is already on the 0..1 scale, as Upstash Vector's COSINE score is. */
export const asScore = (value: number): Score => value as Score;
export const asCosine = (value: number): Cosine => value as Cosine;
export const scoreOfCosine = (cosine: Cosine): Score => ((1 + cosine) / 2) as Score;
export const cosineOfScore = (score: Score): Cosine => (2 * score - 1) as Cosine;
