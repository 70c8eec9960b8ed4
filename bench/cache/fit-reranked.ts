// Fits P(right) with a reranker's score as one more feature, on the pairs of which the words do not explain everything: the others are
// served without asking it.
import { type FeatureName, featureNames } from "../../src/cache/guards/features.ts";
import { countedScore } from "../../src/cache/p-right.ts";
import { crossValidated, fitModel } from "./fit-model.ts";
import { isAdmissible, type ScoredPair } from "./scored-pairs.ts";

interface RerankedFit {
  isProbability: boolean;
  intercept: number;
  weights: Partial<Record<FeatureName, number>>;
  scoreWeight: number;
  /** Of the reranked pairs: the probability by a model of other folds, without the score and with it. */
  pairs: { isRight: boolean; without: number; with: number }[];
}

export const needsReranking = (pair: ScoredPair): boolean => isAdmissible(pair) && !pair.isExplained;

/** `pairs` are all pairs, and `scores` those of the pairs that `needsReranking`, in their order. */
export function fitReranked(pairs: readonly ScoredPair[], scores: readonly number[]): RerankedFit {
  const isProbability = scores.every((score) => score >= 0 && score <= 1);
  const plain = crossValidated(pairs);
  const without = pairs.flatMap((pair, index) => (needsReranking(pair) ? [plain[index] ?? 0] : []));
  const reranked = pairs
    .filter(needsReranking)
    .map((pair, index) => ({ ...pair, features: [...pair.features, countedScore(scores[index] ?? 0, isProbability)] }));
  const { intercept, weights } = fitModel(reranked);
  const scoreWeight = weights[featureNames.length] ?? 0;
  if (!(scoreWeight > 0)) {
    throw new Error("The scores of this reranker are not higher for right pairs, so it cannot help.");
  }
  const withScore = crossValidated(reranked);
  return {
    isProbability,
    intercept,
    weights: Object.fromEntries(featureNames.flatMap((name, nth) => (weights[nth] ? [[name, weights[nth]]] : []))),
    scoreWeight,
    pairs: reranked.map(({ isRight }, index) => ({
      isRight,
      without: without[index] ?? 0,
      with: withScore[index] ?? 0,
    })),
  };
}

/** How many right and wrong pairs each budget serves, of those that the words do not explain. */
export function servedByBudget({ pairs }: RerankedFit, budgets: readonly number[]) {
  const counts = (of: "without" | "with", budget: number) => {
    const served = pairs.filter((pair) => pair[of] >= 1 - budget);
    const right = served.filter(({ isRight }) => isRight).length;
    return `${right} / ${served.length - right}`;
  };
  return budgets.map((budget) => ({
    CACHE_MAX_WRONG: budget,
    "right / wrong without it": counts("without", budget),
    "with it": counts("with", budget),
  }));
}
