// Labelled pairs with their cosine, features and hard findings.
import { featureNames, featuresOf } from "../../src/cache/guards/features.ts";
import { findDifferences } from "../../src/cache/guards/find-differences.ts";
import { isHard } from "../../src/cache/guards/finding.ts";
import { type Reading, readText } from "../../src/cache/guards/reading.ts";
import { normalise } from "../../src/cache/normalise.ts";
import { lowestExplainedCosine } from "../../src/cache/p-right.ts";
import { asCosine, asScore, cosineOfScore } from "../../src/storage/score.ts";
import type { Embedder } from "./embedders.ts";
import type { LabelledPair } from "./labelled-pairs.ts";

export interface ScoredPair extends LabelledPair {
  cosine: number;
  /** In the order of `featureNames`. */
  features: readonly number[];
  isRefused: boolean;
  /** Whether every word is explained and nothing is found. */
  isExplained: boolean;
  /** 0 to 4. No sentence is in two folds. */
  fold: number;
}

export const folds = 5;
/** The default of `CACHE_THRESHOLD`, as a score. */
export const floor = asScore(0.85);

/** Whether the pair passes the first two gates, so that its probability decides. */
export const isAdmissible = ({ cosine, isRefused, isExplained }: ScoredPair): boolean =>
  !isRefused && cosine >= lowestCosine(isExplained);

export const lowestCosine = (isExplained: boolean): number =>
  isExplained ? lowestExplainedCosine : cosineOfScore(floor);

/** What P(right) takes as the cosine: of an explained pair it is at least that of the floor. */
export const countedCosine = (cosine: number, isExplained: boolean): number =>
  isExplained ? Math.max(cosine, cosineOfScore(floor)) : cosine;

const cosineIndexes = (["cosine", "cosine_if_different"] as const).map((name) => featureNames.indexOf(name));

/** As an unknown embedder has it: the scale of its cosine is not known. */
export const withoutCosine = (pair: ScoredPair): ScoredPair => ({
  ...pair,
  features: pair.features.map((value, index) => (cosineIndexes.includes(index) ? 0 : value)),
});

const speaks = ({ isMultilingual }: Embedder, { language }: LabelledPair): boolean =>
  isMultilingual || language === "en";

/** Leaves out pairs of equal texts, because the exact layer answers them. */
export async function scorePairs(pairs: readonly LabelledPair[], embedder: Embedder): Promise<ScoredPair[]> {
  const asked = pairs.filter((pair) => speaks(embedder, pair) && normalise(pair.a) !== normalise(pair.b));
  const texts = [...new Set(asked.flatMap(({ a, b }) => [a, b]))];
  const vectors = new Map((await embedder.embed(texts)).map((vector, index) => [texts[index], vector]));
  const readings = new Map<string, Reading>(texts.map((text) => [text, readText(text)]));
  const foldOf = disjointFolds(asked);
  return asked.map((pair) => {
    const cosine = dot(vectors.get(pair.a), vectors.get(pair.b));
    const [stored, question] = [readings.get(pair.a), readings.get(pair.b)];
    if (!stored || !question) throw new Error("every text was read");
    const differences = findDifferences(question, stored);
    const features = featuresOf(differences, asCosine(cosine));
    const isExplained = features.differs === 0 && differences.findings.length === 0;
    const counted = { ...features, cosine: countedCosine(cosine, isExplained) };
    return {
      ...pair,
      cosine,
      features: featureNames.map((name) => counted[name]),
      isRefused: differences.findings.some(({ kind }) => isHard(kind)),
      isExplained,
      fold: foldOf(pair),
    };
  });
}

export function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  let sum = 0;
  for (let at = 0; at < (a?.length ?? 0); at++) sum += (a?.[at] ?? 0) * (b?.[at] ?? 0);
  return Math.min(1, sum);
}

/** Pairs that share a sentence, directly or through other pairs, are in the same fold. */
function disjointFolds(pairs: readonly LabelledPair[]): (pair: LabelledPair) => number {
  const parents = new Map<string, string>();
  const rootOf = (text: string): string => {
    let root = text;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    parents.set(text, root);
    return root;
  };
  for (const { a, b } of pairs) parents.set(rootOf(a), rootOf(b));
  const roots = [...new Set(pairs.map(({ a }) => rootOf(a)))];
  const shuffled = roots.map((root) => [hash(root), root] as const).sort(([a], [b]) => a - b);
  const foldOf = new Map(shuffled.map(([, root], index) => [root, index % folds]));
  return ({ a }) => foldOf.get(rootOf(a)) ?? 0;
}

/** Gives a fixed order that does not follow the order of the files. */
function hash(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return value >>> 0;
}
