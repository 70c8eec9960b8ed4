// Finds the candidates for a text: stored questions near it, each with its answer and the judgement of the gates. Best first.
import type { EmbeddingModel } from "../ai/embedding-model.ts";
import type { OnProviderCall } from "../ai/model-call.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { Score } from "../storage/score.ts";
import type { VectorIndex } from "../storage/vector-index.ts";
import { type CacheEntry, isAlive, isOwnAnswer, parseEntry } from "./cache-entry.ts";
import type { CacheEvent } from "./cache-event.ts";
import type { Judgement } from "./judgement.ts";

export interface SimilarSearch {
  text: string;
  /** Partition and generation. */
  namespace: string;
  generation: number;
  minScore: Score;
  maxWrong: number;
}

export interface Candidate {
  id: string;
  score: Score;
  /** Unix milliseconds. */
  endsAt: number;
  /** Null when the answer has expired, was replaced, or came from a similar question: then its vector is useless. */
  entry: CacheEntry | null;
  /** Null when there is no entry. */
  judgement: Judgement | null;
}

export interface CandidatePorts {
  store: KeyValueStore;
  index: VectorIndex;
  embedder: EmbeddingModel;
  now: () => number;
  onEvent: (event: CacheEvent) => void;
}

export interface Candidates {
  /** The question's vector, or null when it could not be embedded. */
  vector: Float32Array | null;
  /** Score of the best match, even when it has no answer any more. */
  bestScore: Score | null;
  found: Result<Candidate[], "too_long" | "embedding_failed" | "store_failed">;
}

/** `belowFloor` includes matches below the minimum score, for inspection. Without it, only matches above it cost a read. */
export async function findCandidates(
  { text, namespace, generation, minScore, maxWrong }: SimilarSearch,
  topK: number,
  belowFloor: boolean,
  { store, index, embedder, now, onEvent }: CandidatePorts,
  signal: AbortSignal,
  onProviderCall: OnProviderCall,
): Promise<Candidates> {
  const failed = (reason: "too_long" | "embedding_failed" | "store_failed", vector: Float32Array | null = null) => ({
    vector,
    bestScore: null,
    found: fail(reason),
  });
  if (text.length > longestCompared) return failed("too_long");
  const embedded = await embedder.embed({ text, onProviderCall }, signal);
  if (!embedded.ok) {
    onEvent({ event: "embedding_failed", error: embedded.error });
    return failed("embedding_failed");
  }
  const vector = embedded.value;
  const matches = await index.query(namespace, vector, topK);
  if (!matches.ok) {
    onEvent({ event: "index_failed", error: matches.error });
    return failed("store_failed", vector);
  }
  const bestScore = matches.value[0]?.score ?? null;
  const considered = matches.value.filter(({ score }) => belowFloor || score >= minScore);
  if (considered.length === 0) return { vector, bestScore, found: ok([]) };
  const read = await store.read(considered.map(({ metadata }) => metadata.response_key));
  if (!read.ok) {
    onEvent({ event: "store_failed", error: read.error });
    return { ...failed("store_failed", vector), bestScore };
  }
  // Loaded on first use, so that the guards' word lists do not slow the Worker's start.
  const { Judge } = await import("./judge.ts");
  const judge = new Judge(text, embedder.id, { minScore, maxWrong });
  const candidates = considered.map(({ id, score, metadata }, position): Candidate => {
    const stored = parseEntry(read.value[position] ?? null);
    const entry = isAlive(stored, generation, now()) && isOwnAnswer(stored) ? stored : null;
    return {
      id,
      score,
      endsAt: metadata.expires_at,
      entry,
      judgement: entry && judge.judge(entry.text, score),
    };
  });
  return { vector, bestScore, found: ok(candidates) };
}

/** UTF-16 units. Longer texts only match equal ones, because the similarity of long texts says little about details. */
const longestCompared = 4_000;
