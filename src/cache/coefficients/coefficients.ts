// The coefficients of P(right) for one family of embedders.
import type { FeatureName } from "../guards/features.ts";

export interface Coefficients {
  family: string;
  /** Matches the ids of the family's embedders; see `EmbeddingModel.id`. */
  embedders: RegExp;
  intercept: number;
  weights: Readonly<Partial<Record<FeatureName, number>>>;
  /** Lowest cosine of a right pair in the training data. Nothing is served below it. */
  lowestCosine: number;
  /** The data that the coefficients were fitted on. */
  fittedOn: Readonly<{ date: string; sources: readonly string[]; right: number; wrong: number }>;
}
