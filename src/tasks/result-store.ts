// Where results are read from and written to for their time to live. Writing comes before the settlement that tells of it.
import type { Result } from "../kernel/result.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { Task } from "./task.ts";

/** Its key in a key-value store, by the id of a task or an event. */
export const resultKey = (id: string): string => `result:${id}`;

export interface StoredResult {
  taskId: string;
  /** Of the event that the task came from. */
  eventId: string | null;
  /** JSON of a `TaskResult`. */
  value: string;
}

export interface ResultStore {
  /** One answer per result: what its shard is to keep with the settled task, which is null when it is stored elsewhere. */
  write(results: readonly StoredResult[]): Promise<Result<string | null, StorageError>[]>;
  /** JSON of a `TaskResult`, or null when its time to live is over. */
  read(task: Task): Promise<Result<string | null, StorageError>>;
}
