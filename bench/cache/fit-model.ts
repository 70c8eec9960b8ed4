// Fits P(right) on the scored pairs that pass the first two gates. Small files and rare labels count more; then the model is
// rescaled, so that it is a probability over all pairs with equal weight.
import { type FeatureName, featureNames } from "../../src/cache/guards/features.ts";
import { cosineOfScore } from "../../src/storage/score.ts";
import { type Example, fitLogistic, type LinearModel, logitOf, rescaled } from "./logistic-regression.ts";
import { floor, folds, isAdmissible, type ScoredPair } from "./scored-pairs.ts";

const ridge = 1;

export function fitModel(pairs: readonly ScoredPair[]): LinearModel {
  const admissible = pairs.filter(isAdmissible);
  const group = ({ file, isRight }: ScoredPair) => `${file} ${isRight}`;
  const sizes = new Map<string, number>();
  for (const pair of admissible) sizes.set(group(pair), (sizes.get(group(pair)) ?? 0) + 1);
  const weighed = admissible.map((pair) => ({ pair, weight: (sizes.get(group(pair)) ?? 1) ** -0.5 }));
  const mean = weighed.reduce((sum, { weight }) => sum + weight, 0) / weighed.length;
  const examples = weighed.map(
    ({ pair: { features, isRight }, weight }): Example => ({ features, isRight, weight: weight / mean }),
  );
  return rescaled(fitWithoutRewardedTypos(examples), examples);
}

/** A typo must never raise the probability of a pair, because it would outweigh words that differ. */
const typoFeatures: readonly FeatureName[] = ["typos"];
const typoIndexes = typoFeatures.map((name) => featureNames.indexOf(name));

function fitWithoutRewardedTypos(examples: readonly Example[], leftOutIndexes: readonly number[] = []): LinearModel {
  const kept = examples.map((example) => ({
    ...example,
    features: example.features.map((value, index) => (leftOutIndexes.includes(index) ? 0 : value)),
  }));
  const model = fitLogistic(kept, ridge);
  const rewarded = typoIndexes.filter((index) => !leftOutIndexes.includes(index) && (model.weights[index] ?? 0) > 0);
  return rewarded.length === 0 ? model : fitWithoutRewardedTypos(examples, [...leftOutIndexes, ...rewarded]);
}

export const probabilityOf = (model: LinearModel, pair: ScoredPair): number =>
  isAdmissible(pair) ? 1 / (1 + Math.exp(-logitOf(model, pair.features))) : 0;

/** Each pair's probability by the model of the other folds. */
export function crossValidated(pairs: readonly ScoredPair[]): number[] {
  const models = Array.from({ length: folds }, (_, fold) => fitModel(pairs.filter((pair) => pair.fold !== fold)));
  return pairs.map((pair) => {
    const model = models[pair.fold];
    return model ? probabilityOf(model, pair) : 0;
  });
}

/** The lowest cosine of a right pair that passes the first two gates. */
export const lowestRightCosine = (pairs: readonly ScoredPair[]): number =>
  Math.min(
    ...pairs
      .filter((pair) => pair.isRight && isAdmissible(pair))
      .map(({ cosine }) => Math.max(cosine, cosineOfScore(floor))),
  );
