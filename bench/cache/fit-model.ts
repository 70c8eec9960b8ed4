// P(right) fitted on scored pairs: on those that the first two gates let through, small files and rare labels counting more, then
// rescaled so that over all pairs alike it is a probability.
import { type FeatureName, featureNames } from "../../src/cache/guards/features.ts";
import { type Example, fitLogistic, type LinearModel, logitOf, rescaled } from "./logistic-regression.ts";
import { folds, isAdmissible, type ScoredPair } from "./scored-pairs.ts";

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
  return rescaled(fitUnrewarded(examples), examples);
}

/** A slip may count nothing, but never speaks for a pair: it would outweigh words that differ. */
const slips: readonly FeatureName[] = ["typos"];
const slipPlaces = slips.map((name) => featureNames.indexOf(name));

function fitUnrewarded(examples: readonly Example[], leftOut: readonly number[] = []): LinearModel {
  const kept = examples.map((example) => ({
    ...example,
    features: example.features.map((value, place) => (leftOut.includes(place) ? 0 : value)),
  }));
  const model = fitLogistic(kept, ridge);
  const rewarded = slipPlaces.filter((place) => !leftOut.includes(place) && (model.weights[place] ?? 0) > 0);
  return rewarded.length === 0 ? model : fitUnrewarded(examples, [...leftOut, ...rewarded]);
}

const probabilityOf = (model: LinearModel, pair: ScoredPair): number =>
  isAdmissible(pair) ? 1 / (1 + Math.exp(-logitOf(model, pair.features))) : 0;

/** Each pair's probability by the model of the other folds. */
export function crossValidated(pairs: readonly ScoredPair[]): number[] {
  const models = Array.from({ length: folds }, (_, fold) => fitModel(pairs.filter((pair) => pair.fold !== fold)));
  return pairs.map((pair) => {
    const model = models[pair.fold];
    return model ? probabilityOf(model, pair) : 0;
  });
}

/** The lowest cosine at which a right pair was seen, among those that reach the floor. */
export const lowestRightCosine = (pairs: readonly ScoredPair[]): number =>
  Math.min(...pairs.filter((pair) => pair.isRight && isAdmissible(pair)).map(({ cosine }) => cosine));
