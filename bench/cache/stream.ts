// Sends a stream of questions through a growing cache, as users do: a few pairs often, most pairs rarely (Zipf), all files mixed,
// one of a pair's two texts at a time. Each is compared with its three nearest stored questions; if none is served, it is stored.
import { compileAssembled } from "../../scripts/build/dot-products.ts";
import { featureNames, featuresOf } from "../../src/cache/guards/features.ts";
import { findDifferences } from "../../src/cache/guards/find-differences.ts";
import { isHard } from "../../src/cache/guards/finding.ts";
import { type Reading, readText } from "../../src/cache/guards/reading.ts";
import { normalise } from "../../src/cache/normalise.ts";
import { asCosine } from "../../src/storage/score.ts";
import { VectorScan } from "../../src/storage/vector-scan.ts";
import { seededRandom } from "../seeded-random.ts";
import type { Embedder } from "./embedders.ts";
import { fitModel } from "./fit-model.ts";
import { type LinearModel, logitOf } from "./logistic-regression.ts";
import { countedCosine, folds, lowestCosine, type ScoredPair } from "./scored-pairs.ts";

export interface StreamOutcome {
  requests: number;
  exact: number;
  /** Served by the semantic layer, counted by the label of the pair. */
  right: number;
  wrong: number;
  /** Served pairs without a label. */
  unlabelled: number;
  examples: { asked: string; stored: string; label: "wrong" | "unlabelled" }[];
}

/** All gates with this budget, or the cosine alone. */
type Gate = { maxWrong: number } | { cosine: number };

interface StreamOptions {
  requests: number;
  gate: Gate;
  /** Seeds the order. */
  seed: number;
}

const topK = 3;

/**
 * Counts the second half of the stream. Each question is judged by the model that was fitted without its fold. Texts that right
 * pairs connect have the same meaning.
 */
export async function replayStream(
  scored: readonly ScoredPair[],
  embedder: Embedder,
  { requests, gate, seed }: StreamOptions,
): Promise<StreamOutcome> {
  const random = seededRandom(seed);
  const models = Array.from({ length: folds }, (_, fold) => fitModel(scored.filter((pair) => pair.fold !== fold)));
  const foldOf = new Map(scored.flatMap(({ a, b, fold }) => [[a, fold] as const, [b, fold] as const]));
  const texts = zipfTexts(scored, random);
  const vectors = new Map((await embedder.embed(texts.pool)).map((vector, nth) => [texts.pool[nth] ?? "", vector]));
  const dimension = vectors.get(texts.pool[0] ?? "")?.length ?? 0;
  const dotProducts = compileAssembled();
  const index = new VectorScan({ dotProducts, dimension, unitOf: (text) => vectors.get(text) });
  const readings = new Map<string, Reading>();
  const known = new Set<string>();
  const labels = labelsOf(scored);
  const outcome: StreamOutcome = { requests: 0, exact: 0, right: 0, wrong: 0, unlabelled: 0, examples: [] };

  for (let nth = 0; nth < requests; nth++) {
    const asked = texts.draw();
    const counts = nth >= requests / 2;
    if (counts) outcome.requests++;
    if (known.has(normalise(asked))) {
      if (counts) outcome.exact++;
      continue;
    }
    const vector = vectors.get(asked) ?? new Float32Array(dimension);
    const stored = index
      .search(vector, topK, 0)
      .find(({ id, cosine }) => isServed(asked, id, cosine, models[foldOf.get(asked) ?? 0]));
    if (!stored) {
      index.set(asked, vector, Number.MAX_SAFE_INTEGER);
      known.add(normalise(asked));
      continue;
    }
    if (!counts) continue;
    const label = labels(stored.id, asked);
    outcome[label]++;
    if (label !== "right") outcome.examples.push({ asked, stored: stored.id, label });
  }
  return outcome;

  function isServed(asked: string, stored: string, cosine: number, model: LinearModel | undefined): boolean {
    if ("cosine" in gate) return cosine >= gate.cosine;
    if (!model || cosine < lowestCosine(true)) return false;
    const differences = findDifferences(readingOf(asked), readingOf(stored));
    if (differences.findings.some(({ kind }) => isHard(kind))) return false;
    const given = featuresOf(differences, asCosine(cosine));
    const isExplained = given.differs === 0 && differences.findings.length === 0;
    if (cosine < lowestCosine(isExplained)) return false;
    const features = { ...given, cosine: countedCosine(cosine, isExplained) };
    const logit = logitOf(
      model,
      featureNames.map((name) => features[name]),
    );
    return 1 / (1 + Math.exp(-logit)) >= 1 - gate.maxWrong;
  }

  function readingOf(text: string): Reading {
    const reading = readings.get(text) ?? readText(text);
    readings.set(text, reading);
    return reading;
  }
}

/** Draws a text of a pair; the nth most frequent pair has a share proportional to 1/n. */
function zipfTexts(pairs: readonly ScoredPair[], random: () => number): { pool: string[]; draw: () => string } {
  const ranked = [...pairs];
  for (let at = ranked.length - 1; at > 0; at--) {
    const swapIndex = Math.floor(random() * (at + 1));
    const [pair, swapped] = [ranked[at], ranked[swapIndex]];
    if (pair && swapped) [ranked[at], ranked[swapIndex]] = [swapped, pair];
  }
  const shares: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= ranked.length; rank++) {
    sum += 1 / rank;
    shares.push(sum);
  }
  const draw = (): string => {
    const drawn = random() * sum;
    let [low, high] = [0, ranked.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shares[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return (random() < 0.5 ? ranked[low]?.a : ranked[low]?.b) ?? "";
  };
  return { pool: [...new Set(pairs.flatMap(({ a, b }) => [a, b]))], draw };
}

function labelsOf(pairs: readonly ScoredPair[]): (stored: string, asked: string) => "right" | "wrong" | "unlabelled" {
  const parents = new Map<string, string>();
  const rootOf = (text: string): string => {
    let root = text;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    return root;
  };
  for (const { a, b, isRight } of pairs) if (isRight) parents.set(rootOf(a), rootOf(b));
  const wrong = new Set(pairs.filter(({ isRight }) => !isRight).flatMap(({ a, b }) => [`${a}\n${b}`, `${b}\n${a}`]));
  return (stored, asked) => {
    if (wrong.has(`${stored}\n${asked}`)) return "wrong";
    return rootOf(stored) === rootOf(asked) ? "right" : "unlabelled";
  };
}
