// P(right): the probability that a cached answer is right for another question, by logistic regression over a few named features.
// `npm run fit:cache` fits coefficients for each family of embedders; an unknown embedder gets the conservative ones.
import { asCosine } from "../storage/score.ts";
import type { Coefficients, RerankedCoefficients } from "./coefficients/coefficients.ts";
import { conservative } from "./coefficients/conservative.ts";
import { localHash } from "./coefficients/local-hash.ts";
import { minilm } from "./coefficients/minilm.ts";
import { own } from "./coefficients/own.ts";
import { universalSentenceEncoder } from "./coefficients/universal-sentence-encoder.ts";
import type { FeatureName, Features } from "./guards/features.ts";

const families: readonly (Coefficients | null)[] = [own, localHash, minilm, universalSentenceEncoder];

export const coefficientsOf = (embedderId: string): Coefficients =>
  families.find((family) => family?.embedders.test(embedderId)) ?? conservative;

/** Null when a reranker was not fitted with the embedder: then its scores say nothing. */
export function rerankedCoefficientsOf(embedderId: string, rerankerId: string): RerankedCoefficients | null {
  const { reranked } = coefficientsOf(embedderId);
  return reranked?.reranker === rerankerId ? reranked : null;
}

/** Where every word of both texts is explained and nothing is found, a lower cosine is enough: other words have other vectors. */
export const lowestExplainedCosine = asCosine(0.5);

/** A reranker's score of a pair, and what it counts. */
export interface RerankedPair {
  score: number;
  coefficients: RerankedCoefficients;
}

/** Below the lowest cosine of the training data an explained pair counts as one that is just above it. */
export function pRight(features: Features, coefficients: Coefficients, reranked: RerankedPair | null = null): number {
  const { lowestCosine } = coefficients;
  const isExplained = features.differs === 0;
  if (features.cosine < (isExplained ? Math.min(lowestExplainedCosine, lowestCosine) : lowestCosine)) return 0;
  const raised = isExplained ? { ...features, cosine: Math.max(features.cosine, lowestCosine) } : features;
  const { intercept, weights } = reranked?.coefficients ?? coefficients;
  let logit = intercept;
  for (const [name, weight] of Object.entries(weights) as [FeatureName, number][]) logit += weight * raised[name];
  if (reranked) {
    const { scoreWeight, isProbability } = reranked.coefficients;
    logit += scoreWeight * countedScore(reranked.score, isProbability);
  }
  return 1 / (1 + Math.exp(-logit));
}

/** A probability near 0 or 1 is often rounded, so its log odds are bounded. */
const mostLogOdds = 10;

/** What the fit takes as a reranker's score. */
export function countedScore(score: number, isProbability: boolean): number {
  if (!isProbability) return score;
  const logOdds = Math.log(score / (1 - score));
  return Math.max(-mostLogOdds, Math.min(mostLogOdds, logOdds));
}
