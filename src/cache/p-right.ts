// P(right): the probability that a cached answer is right for another question, by logistic regression over a few named features.
// `npm run fit:cache` fits coefficients for each family of embedders; an unknown embedder gets the conservative ones.
import { asCosine } from "../storage/score.ts";
import type { Coefficients } from "./coefficients/coefficients.ts";
import { conservative } from "./coefficients/conservative.ts";
import { localHash } from "./coefficients/local-hash.ts";
import { minilm } from "./coefficients/minilm.ts";
import { own } from "./coefficients/own.ts";
import { universalSentenceEncoder } from "./coefficients/universal-sentence-encoder.ts";
import type { FeatureName, Features } from "./guards/features.ts";

const families: readonly (Coefficients | null)[] = [own, localHash, minilm, universalSentenceEncoder];

export const coefficientsOf = (embedderId: string): Coefficients =>
  families.find((family) => family?.embedders.test(embedderId)) ?? conservative;

/** Where every word of both texts is explained and nothing is found, a lower cosine is enough: other words have other vectors. */
export const lowestExplainedCosine = asCosine(0.5);

/** Below the lowest cosine of the training data an explained pair counts as one that is just above it. */
export function pRight(features: Features, { intercept, weights, lowestCosine }: Coefficients): number {
  const isExplained = features.differs === 0;
  if (features.cosine < (isExplained ? Math.min(lowestExplainedCosine, lowestCosine) : lowestCosine)) return 0;
  const raised = isExplained ? { ...features, cosine: Math.max(features.cosine, lowestCosine) } : features;
  let logit = intercept;
  for (const [name, weight] of Object.entries(weights) as [FeatureName, number][]) logit += weight * raised[name];
  return 1 / (1 + Math.exp(-logit));
}
