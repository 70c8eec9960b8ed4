// The port that stores results for their time to live. A result is written before the settlement that makes it visible.
import type { Result } from "../kernel/result.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { Task } from "./task.ts";
import type { TaskResult } from "./task-result.ts";

/** Its key in a key-value store, by the id of a task or an event. */
export const resultKey = (id: string): string => `result:${id}`;

export interface StoredResult {
  taskId: string;
  /** Id of the event that the task came from; null without one. */
  eventId: string | null;
  result: TaskResult;
}

export interface ResultStore {
  /** Returns for each result what its shard must store with the settled task; null when it is stored elsewhere. */
  write(results: readonly StoredResult[]): Promise<Result<string | null, StorageError>[]>;
  /** Null after its time to live. */
  read(task: Task): Promise<Result<TaskResult | null, StorageError>>;
}
