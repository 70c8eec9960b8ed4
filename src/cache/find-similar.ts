// The vector layer: the answer of a question so similar that it is served for this one. A failure of any part is a miss and
// says so. A vector whose answer is gone is a miss too and is removed, so it is found gone once.
import type { EmbeddingModel } from "../ai/embedding-model.ts";
import type { TellCall } from "../ai/model-call.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import { cosineOfScore, type Score } from "../storage/score.ts";
import type { VectorIndex } from "../storage/vector-index.ts";
import { type CacheEntry, isAlive, isOwnAnswer, parseEntry } from "./cache-entry.ts";
import type { CacheEvent } from "./cache-event.ts";
import type { CacheExplanation } from "./cache-types.ts";

const CANDIDATES = 3;

export interface SimilarSearch {
  text: string;
  namespace: string;
  generation: number;
  minScore: number;
}

export interface SimilarFound {
  /** The answer to serve and its question's score, or null for a miss. */
  hit: { entry: CacheEntry; score: Score } | null;
  /** The question's vector, or null when it could not be embedded. */
  vector: Float32Array | null;
  /** Best candidate's score, served or not. */
  bestScore: Score | null;
  reason: CacheExplanation["reason"];
}

interface SimilarPorts {
  store: KeyValueStore;
  index: VectorIndex;
  embedder: EmbeddingModel;
  now: () => number;
  defer: (work: Promise<unknown>) => void;
  onEvent: (event: CacheEvent) => void;
}

export async function findSimilar(
  { text, namespace, generation, minScore }: SimilarSearch,
  { store, index, embedder, now, defer, onEvent }: SimilarPorts,
  signal: AbortSignal,
  tell?: TellCall,
): Promise<SimilarFound> {
  const embedded = await embedder.embed(text, signal, tell);
  if (!embedded.ok) {
    onEvent({ event: "embedding_failed", error: embedded.error });
    return { hit: null, vector: null, bestScore: null, reason: "embedding_failed" };
  }
  const vector = embedded.value;
  const found = await index.query(namespace, vector, CANDIDATES);
  if (!found.ok) {
    onEvent({ event: "index_failed", error: found.error });
    return { hit: null, vector, bestScore: null, reason: "store_failed" };
  }
  const bestScore = found.value[0]?.score ?? null;
  const miss = (reason: CacheExplanation["reason"]): SimilarFound => ({ hit: null, vector, bestScore, reason });
  const close = found.value.filter(({ score }) => score >= minScore);
  if (close.length === 0) return miss(bestScore === null ? "no_candidate" : "below_threshold");

  for (const { id, score, metadata } of close) {
    // One read a candidate: the first is served nearly always, and answers are large next to a second round trip.
    const read = await store.read([metadata.response_key]);
    if (!read.ok) {
      onEvent({ event: "store_failed", error: read.error });
      return miss("store_failed");
    }
    const entry = parseEntry(read.value[0] ?? null);
    if (isAlive(entry, generation, now()) && isOwnAnswer(entry)) {
      return { hit: { entry, score }, vector, bestScore, reason: "similar_question" };
    }
    defer(removeVector(namespace, id));
  }
  return miss("answer_gone");

  async function removeVector(namespace: string, id: string): Promise<void> {
    const removed = await index.remove(namespace, [id]);
    onEvent(removed.ok ? { event: "vector_repaired" } : { event: "index_failed", error: removed.error });
  }
}

/** The explanation of a freshly computed answer. */
export function explainMiss({ bestScore, reason }: SimilarFound): CacheExplanation {
  return {
    layer: "none",
    score: bestScore,
    cosine: bestScore === null ? null : cosineOfScore(bestScore),
    matched_task_id: null,
    age_ms: null,
    guard: null,
    reason,
  };
}
