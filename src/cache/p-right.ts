// P(right): the probability that a cached answer is right for another question, by logistic regression over a few named features.
// `npm run fit:cache` fits coefficients for each family of embedders; an unknown embedder gets the conservative ones.
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

export function pRight(features: Features, { intercept, weights, lowestCosine }: Coefficients): number {
  if (features.cosine < lowestCosine) return 0;
  let logit = intercept;
  for (const [name, weight] of Object.entries(weights) as [FeatureName, number][]) logit += weight * features[name];
  return 1 / (1 + Math.exp(-logit));
}
