// An embedder without a model: it hashes words, word beginnings and character n-grams into a signed vector. Texts with the same
// words, inflections, typos or another order come out near; synonyms and translations do not, because it knows no meanings.
// It is deterministic, takes linear time, and works for any script.
import { ok, type Result } from "../../kernel/result.ts";
import type { EmbeddingModel, EmbeddingRequest } from "../embedding-model.ts";
import type { ModelError } from "../model-error.ts";
import { FeatureCounts } from "./feature-counts.ts";
import { addHashed, fnvOffset, fnvPrime, hashOf, normalize } from "./feature-hash.ts";
import { foldText } from "./folded-text.ts";
import { negations, stopWords } from "./stop-words.ts";

export const localDimension = 1536;

// Shares of a word's squared length: whole word, its beginning, its n-grams. N-grams weigh most since they survive inflections and typos.
const wholeShare = Math.sqrt(0.2);
const beginningShare = Math.sqrt(0.25);
const gramShare = Math.sqrt(0.55);
const beginningLength = 3;
const letterS = 0x73;
/** Weight of two neighbouring words. Low, so that reordered words stay near; not zero, so that reversed roles move the vector. */
const pairWeight = 0.22;
const stopWordWeight = 0.12;
const negationWeight = 0.5;

const dampedWords: ReadonlyMap<number, number> = new Map([
  ...[...stopWords].map((word) => [hashOf(word), stopWordWeight] as const),
  ...[...negations].map((word) => [hashOf(word), negationWeight] as const),
]);

/** Start offset of a feature that is a pair of neighbouring words. */
const isPair = -1;
// All calls share this: an embedding is one synchronous run, so two never overlap.
const features = new FeatureCounts();

export class LocalEmbeddingModel implements EmbeddingModel {
  readonly id = "local/hash-1";
  readonly dimension = localDimension;

  async embed({ text }: EmbeddingRequest, signal: AbortSignal): Promise<Result<Float32Array, ModelError>> {
    if (signal.aborted) return { ok: false, error: { reason: "aborted", message: "the embedding was aborted" } };
    return ok(embedText(text));
  }
}

/** The unit vector of `text`. */
export function embedText(text: string): Float32Array {
  const vector = new Float32Array(localDimension);
  const { codes, length } = foldText(text);
  features.clear();
  let previous = 0;
  let start = 0;
  let hash = fnvOffset;
  let hashBeforeLast = fnvOffset;
  for (let at = 1; at <= length + 1; at++) {
    const code = codes[at] ?? 0;
    if (code !== 0) {
      if (start === 0) start = at;
      hashBeforeLast = hash;
      hash = Math.imul(hash ^ code, fnvPrime);
    } else if (start !== 0) {
      if (dampedWords.has(hash)) {
        features.count(hash, start, at);
      } else {
        const isPlural = endsAsPlural(codes, start, at);
        const word = isPlural ? hashBeforeLast : hash;
        features.count(word, start, isPlural ? at - 1 : at);
        if (previous !== 0) features.count(Math.imul(previous, 31) ^ word, isPair, isPair);
        previous = word;
      }
      start = 0;
      hash = fnvOffset;
    }
  }
  for (let slot = 0; slot < features.size; slot++) addFeature(vector, codes, slot);
  if (features.size === 0) addHashed(vector, hashOf(text), 1);
  return normalize(vector);
}

/** The weight grows with 1 + log(count) of the feature. */
function addFeature(vector: Float32Array, codes: Uint16Array, slot: number): void {
  const hash = features.hashes[slot] ?? 0;
  const start = features.starts[slot] ?? 0;
  const end = features.ends[slot] ?? 0;
  const frequency = 1 + Math.log(features.counts[slot] ?? 1);
  if (start === isPair) {
    addHashed(vector, hash ^ 0x5bd1e995, pairWeight * frequency);
    return;
  }
  const weight = frequency * (dampedWords.get(hash) ?? lengthWeight(end - start));
  // Numbers with similar digits are still different numbers, and n-grams of very short words say nothing.
  if (end - start < 3 || hasDigit(codes, start, end)) {
    addHashed(vector, hash, weight);
    return;
  }
  addHashed(vector, hash, weight * wholeShare);
  addHashed(vector, gram(codes, start, beginningLength, 0x2545f491), weight * beginningShare);
  // The window reaches over both edges of the word: the zeros there mark its beginning and its end.
  const gramWeight = (weight * gramShare) / Math.sqrt(2 * (end - start) + 1);
  for (let at = start - 1; at + 3 <= end + 1; at++) addHashed(vector, gram(codes, at, 3, 0x1e3779b9), gramWeight);
  for (let at = start - 1; at + 2 <= end + 1; at++) addHashed(vector, gram(codes, at, 2, 0x7f4a7c15), gramWeight);
}

/** Longer words are rarer and say more. Their length replaces document frequencies, which we do not have. */
const lengthWeight = (length: number): number => (length <= 2 ? 0.5 : length === 3 ? 0.8 : length >= 7 ? 1.2 : 1);

/** Whether the word ends in the "s" of plurals and verbs, in English and Spanish; "ss" does not count. */
function endsAsPlural(codes: Uint16Array, start: number, end: number): boolean {
  return end - start >= 4 && codes[end - 1] === letterS && codes[end - 2] !== letterS;
}

function gram(codes: Uint16Array, from: number, length: number, seed: number): number {
  let hash = seed;
  for (let at = from; at < from + length; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), fnvPrime);
  return hash;
}

function hasDigit(codes: Uint16Array, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const code = codes[at] ?? 0;
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}
