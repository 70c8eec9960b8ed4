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
  /** What counts in their place once a reranker has scored a pair; absent when none was fitted. */
  reranked?: RerankedCoefficients;
  /** The data that the coefficients were fitted on. */
  fittedOn: Readonly<{ date: string; sources: readonly string[]; right: number; wrong: number }>;
}

/** For pairs with a score of one reranker. */
export interface RerankedCoefficients {
  /** The id of the reranker; see `Reranker.id`. */
  reranker: string;
  /** Whether its scores are from 0 to 1. Then their log odds count. */
  isProbability: boolean;
  intercept: number;
  weights: Readonly<Partial<Record<FeatureName, number>>>;
  scoreWeight: number;
}
