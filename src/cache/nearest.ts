// What the vector layer sees for a question, without serving it: each near entry, its score, and what would become of it.
import type { EmbeddingModel } from "../ai/embedding-model.ts";
import { fail, ok, type Result } from "../result.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import { type Cosine, cosineOfScore, type Score } from "../storage/score.ts";
import type { VectorIndex } from "../storage/vector-index.ts";
import { isAlive, isOwnAnswer, parseEntry } from "./cache-entry.ts";
import type { CacheEvent } from "./cache-event.ts";
import type { SimilarSearch } from "./find-similar.ts";

export interface NearEntry {
  id: string;
  score: Score;
  cosine: Cosine;
  /** The task that was answered; null when the answer is gone. */
  taskId: string | null;
  /** Unix milliseconds. */
  endsAt: number;
  /** `nearer_served`: good enough, but a nearer one comes first. */
  decision: "served" | "nearer_served" | "below_threshold" | "answer_gone";
}

interface NearestPorts {
  store: KeyValueStore;
  index: VectorIndex;
  embedder: EmbeddingModel;
  now: () => number;
}

export async function findNearest(
  { text, namespace, generation, minScore }: SimilarSearch,
  topK: number,
  { store, index, embedder, now }: NearestPorts,
  signal: AbortSignal,
): Promise<Result<NearEntry[], CacheEvent["event"]>> {
  const embedded = await embedder.embed(text, signal);
  if (!embedded.ok) return fail("embedding_failed");
  const found = await index.query(namespace, embedded.value, topK);
  if (!found.ok) return fail("index_failed");
  const read = await store.read(found.value.map(({ metadata }) => metadata.response_key));
  if (!read.ok) return fail("store_failed");
  let served = false;
  const entries = found.value.map(({ id, score, metadata }, place): NearEntry => {
    const entry = parseEntry(read.value[place] ?? null);
    const there = isAlive(entry, generation, now()) && isOwnAnswer(entry);
    const good = there && score >= minScore;
    const decision = !there ? "answer_gone" : !good ? "below_threshold" : served ? "nearer_served" : "served";
    served ||= good;
    return {
      id,
      score,
      cosine: cosineOfScore(score),
      taskId: there ? entry.task_id : null,
      endsAt: metadata.expires_at,
      decision,
    };
  });
  return ok(entries);
}
