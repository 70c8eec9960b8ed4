// The port to the cache's storage: exact entries, vectors of questions, generations, and the flights of equal requests. It is wider than
// a store, because one round trip must do several of these at once. Only `lookup`, `nearest` and `clear` return failures: a request
// whose flight or write fails computes for itself or is not stored.
import type { ModelError } from "../ai/model-error.ts";
import type { Result } from "../kernel/result.ts";
import type { Score } from "../storage/score.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { CacheEntry } from "./cache-entry.ts";
import type { QuestionKeys } from "./partition.ts";

export interface ExactMatch {
  /** Null when there is none of this generation that has not expired. */
  entry: CacheEntry | null;
  generation: number;
}

/** A stored question near the asked question. */
export interface NearMatch {
  id: string;
  score: Score;
  /** Unix milliseconds. */
  endsAt: number;
  /**
   * Null when the answer has expired, was replaced, or came from a similar question, so that its vector is useless; and for a match
   * below the minimum score, unless all answers were requested.
   */
  entry: CacheEntry | null;
}

export interface BeginRequest {
  keys: QuestionKeys;
  /** The generation that the lookup read; null when it failed. */
  generation: number | null;
  minScore: Score;
  topK: number;
  /** Embeds the question; null when it cannot be compared. It costs a call to a provider, so it is called as late as possible. */
  embed: () => Promise<Float32Array | null>;
  signal: AbortSignal;
}

/** The right and the duty to answer a question. */
export interface Lead {
  readonly id: string;
  readonly keys: QuestionKeys;
  readonly minScore: Score;
  /** Null when an answer cannot be stored, because the generation is not known. */
  readonly generation: number | null;
  /** The generation that the key of the flight contains. */
  readonly askedGeneration: number | null;
}

export type Begun =
  /** Compute the answer, then call `complete` or `release`. */
  | { role: "leader"; lead: Lead; near: Result<NearMatch[], StorageError> }
  /** `isStored`: it was stored already; otherwise an equal request computed it now. */
  | { role: "answered"; entry: CacheEntry; isStored: boolean }
  /** The shared attempts failed, or the caller's own signal aborted. */
  | { role: "failed"; error: ModelError };

export interface Completion {
  entry: CacheEntry;
  /** The JSON of the entry. */
  text: string;
  /** Null when the question has no vector, and for the answer of a similar question, which must not become a candidate. */
  vector: Float32Array | null;
  /** False when the answer is only for requests that wait. */
  isKept: boolean;
}

export interface AnswerStore {
  /** Adapter name, as `/health` shows it. */
  readonly name: string;
  /** One match for each question, in their order. */
  lookup(keys: readonly QuestionKeys[]): Promise<Result<ExactMatch[], StorageError>>;
  /** Waits while an equal request is answered. Never rejects. */
  begin(request: BeginRequest): Promise<Begun>;
  /** Waiting requests of this isolate get the answer at once; the promise resolves when it is stored. Never rejects. */
  complete(lead: Lead, completion: Completion): Promise<void>;
  /** The leader failed: one waiting request becomes leader, and a second failure goes to all waiting requests. Never rejects. */
  release(lead: Lead, error: ModelError): Promise<void>;
  /** The nearest stored questions, best first, with all answers. Changes nothing. */
  nearest(keys: QuestionKeys, vector: Float32Array, topK: number): Promise<Result<NearMatch[], StorageError>>;
  /**
   * The entry's answer is wrong: from the next lookup on, neither it nor what similar questions took of it is served. Another isolate
   * may share a finished flight of it for as long as equal requests wait for each other.
   */
  revoke(keys: QuestionKeys, entry: CacheEntry): Promise<Result<void, StorageError>>;
  /** Removes questions whose answers are gone. */
  forget(lead: Lead, ids: readonly string[]): Promise<Result<void, StorageError>>;
  /** Invalidates a tenant's answers of these task types. A request that has begun is not stopped. */
  clear(tenant: string, taskTypes: readonly string[]): Promise<Result<void, StorageError>>;
}
