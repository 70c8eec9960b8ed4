// Stores each result in its task's row, which needs no account. A success and its result are one commit, and one call reads both.
// The result is never returned after its time to live; the shard deletes it with the task. How the cache decided is in the task's summary
// already and is not stored twice, and neither is what follows from other fields: two rows of a short text then fit in a page of the
// database.
import { exceedsBytes } from "../kernel/exceeds-bytes.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { StorageError } from "../storage/storage-error.ts";
import { type ResultStore, resultKey, type StoredResult } from "./result-store.ts";
import type { Task } from "./task.ts";
import { parseResult, resultIn, storedFormOf, type TaskResult } from "./task-result.ts";

/** A row of a SQLite-backed object holds 2 MB at most, and the payload is in the same row. */
const maxResultBytes = 1_000_000;

export class EmbeddedResultStore implements ResultStore {
  readonly #ttlMs: number;
  readonly #now: () => number;
  readonly #earlier: Pick<KeyValueStore, "read">;

  constructor(ttlSeconds: number, now: () => number, earlier: Pick<KeyValueStore, "read">) {
    this.#ttlMs = ttlSeconds * 1000;
    this.#now = now;
    this.#earlier = earlier;
  }

  async write(results: readonly StoredResult[]): Promise<Result<string, StorageError>[]> {
    return results.map(({ result }) => {
      const { cache: _, ...rest } = storedFormOf(result);
      const value = JSON.stringify(rest);
      if (!exceedsBytes(value, maxResultBytes)) return ok(value);
      const bytes = new TextEncoder().encode(value).byteLength;
      const message = `it has ${bytes} bytes, and at most ${maxResultBytes} can be stored`;
      return fail({ reason: "rejected", store: "embedded-results", message });
    });
  }

  async read(task: Task): Promise<Result<TaskResult | null, StorageError>> {
    if (task.settledAt === null || this.#now() >= task.settledAt + this.#ttlMs) return ok(null);
    if (task.result !== null) {
      // Earlier versions stored the cache's decision too.
      const stored: object = JSON.parse(task.result);
      return ok(parseResult({ cache: task.summary?.cache, ...stored }, task.taskType));
    }
    const read = await this.#earlier.read([resultKey(task.id)]);
    return read.ok ? ok(resultIn(read.value[0], task.taskType)) : read;
  }
}
