// The port through which an operator changes stored answers by their keys, as `cache:{id}:{task type}`. Deleting an answer deletes its
// vector and the exact entries of other questions that took it over, so that nothing serves it any more. The caller has made sure that
// the keys are the tenant's.
import type { Result } from "../kernel/result.ts";
import type { StorageError } from "../storage/storage-error.ts";

export interface RemovedAnswers {
  /** How many of the keys existed. */
  removed: number;
  /** Exact entries of other questions that had one of these answers. */
  takenOver: number;
  /** False when there were too many keys to look at all of them for such entries. */
  searchedAll: boolean;
}

export interface AnswerEditor {
  remove(tenant: string, keys: readonly string[]): Promise<Result<RemovedAnswers, StorageError>>;
  /** Returns how many of the keys could be served and have the new time to live: a cleared answer stays cleared. */
  expire(tenant: string, keys: readonly string[], ttlSeconds: number): Promise<Result<number, StorageError>>;
}

const keyPattern = /^cache:([0-9a-f]{64}):(.+)$/;

export interface AnswerKey {
  key: string;
  /** Id of the question. */
  id: string;
  taskType: string;
}

/** Null for a key that is not an answer's. */
export function parseAnswerKey(key: string): AnswerKey | null {
  const [, id, taskType] = keyPattern.exec(key) ?? [];
  return id === undefined || taskType === undefined ? null : { key, id, taskType };
}
