// Stores each result in its task's row, which needs no account. A success and its result are one commit, and one call reads both.
// The result is never returned after its time to live; the shard deletes it with the task.
import { exceedsBytes } from "../kernel/exceeds-bytes.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { StorageError } from "../storage/storage-error.ts";
import { type ResultStore, resultKey, type StoredResult } from "./result-store.ts";
import type { Task } from "./task.ts";

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
    return results.map(({ value }) => {
      if (!exceedsBytes(value, maxResultBytes)) return ok(value);
      const message = `a result has more than ${maxResultBytes} bytes`;
      return fail({ reason: "rejected", store: "embedded-results", message });
    });
  }

  async read(task: Task): Promise<Result<string | null, StorageError>> {
    if (task.settledAt === null || this.#now() >= task.settledAt + this.#ttlMs) return ok(null);
    if (task.result !== null) return ok(task.result);
    const read = await this.#earlier.read([resultKey(task.id)]);
    return read.ok ? ok(read.value[0] ?? null) : read;
  }
}
