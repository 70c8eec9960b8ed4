// Fits P(right) with a reranker's score as one more feature.
import { type FeatureName, featureNames } from "../../src/cache/guards/features.ts";
import { countedScore } from "../../src/cache/p-right.ts";
import { crossValidated, fitModel } from "./fit-model.ts";
import { isAdmissible, type ScoredPair } from "./scored-pairs.ts";

interface RerankedFit {
  isProbability: boolean;
  intercept: number;
  weights: Partial<Record<FeatureName, number>>;
  scoreWeight: number;
  /** The doubtful pairs with their probability by a model of other folds. */
  judged: JudgedPair[];
}

interface JudgedPair {
  isRight: boolean;
  pRight: number;
}

/** Fewer labels than this of a kind say nothing. */
export const fewest = 50;

/** Of these pairs a question would be asked: the words do not explain everything. */
export const isDoubtful = (pair: ScoredPair): boolean => isAdmissible(pair) && !pair.isExplained;

/** Throws when there are too few pairs of which it matters. Is called before the reranker is asked. */
export function requireDoubtful(pairs: readonly ScoredPair[]): void {
  const doubtful = pairs.filter(isDoubtful);
  const right = doubtful.filter(({ isRight }) => isRight).length;
  if (right >= fewest && doubtful.length - right >= fewest) return;
  throw new Error(
    `Of the pairs that the words do not explain, ${right} are right and ${doubtful.length - right} wrong; a reranker needs at least ${fewest} of each.`,
  );
}

/** `scores` are those of the admissible pairs, in their order. */
export function fitReranked(pairs: readonly ScoredPair[], scores: readonly number[]): RerankedFit {
  const isProbability = scores.every((score) => score >= 0 && score <= 1);
  const reranked = pairs
    .filter(isAdmissible)
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
    judged: reranked.flatMap((pair, index) =>
      isDoubtful(pair) ? [{ isRight: pair.isRight, pRight: withScore[index] ?? 0 }] : [],
    ),
  };
}

/** How many right and wrong pairs each budget serves. */
export const servedByBudget = (judged: readonly JudgedPair[]) =>
  [0.005, 0.01, 0.02, 0.05].map((budget) => {
    const served = judged.filter(({ pRight }) => pRight >= 1 - budget);
    const right = served.filter(({ isRight }) => isRight).length;
    return { CACHE_MAX_WRONG: budget, right, wrong: served.length - right };
  });
