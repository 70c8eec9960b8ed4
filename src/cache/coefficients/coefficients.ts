// What P(right) is computed with, for one family of embedders.
import type { FeatureName } from "../guards/features.ts";

export interface Coefficients {
  family: string;
  /** Ids of its embedders; see `EmbeddingModel.id`. */
  embedders: RegExp;
  intercept: number;
  weights: Readonly<Partial<Record<FeatureName, number>>>;
  /** Lowest cosine at which a right pair was seen: nothing is served below it. */
  lowestCosine: number;
  /** What it was fitted on. */
  fittedOn: Readonly<{ date: string; sources: readonly string[]; right: number; wrong: number }>;
}
