// The port to the index of questions. A query finds only vectors of its own namespace.
// A new vector may be found late (Upstash Vector is eventually consistent).
import type { Result } from "../kernel/result.ts";
import type { Score } from "./score.ts";
import type { StorageError } from "./storage-error.ts";

export interface VectorMetadata {
  task_type: string;
  /** Key of the answer in the key-value store. */
  response_key: string;
  /** When the answer expires, in Unix milliseconds. */
  expires_at: number;
}

export interface VectorEntry {
  id: string;
  vector: Float32Array;
  metadata: VectorMetadata;
}

export interface VectorMatch {
  id: string;
  score: Score;
  metadata: VectorMetadata;
}

export interface VectorIndex {
  /** Adapter name, as `/health` shows it. */
  readonly name: string;
  /** The best match is first. There may be fewer than `topK` matches. */
  query(namespace: string, vector: Float32Array, topK: number): Promise<Result<VectorMatch[], StorageError>>;
  upsert(namespace: string, entry: VectorEntry): Promise<Result<void, StorageError>>;
  remove(namespace: string, ids: readonly string[]): Promise<Result<void, StorageError>>;
}
