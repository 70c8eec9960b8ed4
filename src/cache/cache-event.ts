// What the cache did in the background, for logs and counters. Events hold no texts and no keys.
import type { ModelError } from "../ai/model-error.ts";
import type { StorageError } from "../storage/storage-error.ts";

export type CacheEvent =
  | { event: "store_failed" | "index_failed"; error: StorageError }
  | { event: "embedding_failed" | "reranking_failed"; error: ModelError }
  | { event: "vector_repaired" | "answer_stored" | "answer_too_large" };
