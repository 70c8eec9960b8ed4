// The stored questions near a text, each with what became of its answer and what the gates say. Best first.
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
  /** Null when the answer is gone, replaced, or itself taken over: its vector is of no use. */
  entry: CacheEntry | null;
  /** Null without an entry. */
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
  /** Best candidate's score, whatever became of it. */
  bestScore: Score | null;
  found: Result<Candidate[], "too_long" | "embedding_failed" | "store_failed">;
}

/** `belowFloor`: also those that the floor refuses, for looking at. Their answers cost a read; else one is made only for the others. */
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
  const looked = matches.value.filter(({ score }) => belowFloor || score >= minScore);
  if (looked.length === 0) return { vector, bestScore, found: ok([]) };
  const read = await store.read(looked.map(({ metadata }) => metadata.response_key));
  if (!read.ok) {
    onEvent({ event: "store_failed", error: read.error });
    return { ...failed("store_failed", vector), bestScore };
  }
  // Loaded on first use: the guards' word lists stay out of the Worker's start-up.
  const { Judge } = await import("./judge.ts");
  const judge = new Judge(text, embedder.id, { minScore, maxWrong });
  const candidates = looked.map(({ id, score, metadata }, place): Candidate => {
    const entry = parseEntry(read.value[place] ?? null);
    const there = isAlive(entry, generation, now()) && isOwnAnswer(entry) ? entry : null;
    return {
      id,
      score,
      endsAt: metadata.expires_at,
      entry: there,
      judgement: there && judge.judge(there.text, score),
    };
  });
  return { vector, bestScore, found: ok(candidates) };
}

/** UTF-16 units of a text above which only equal ones match: likeness of long texts says little about their details. */
const longestCompared = 4_000;
