// Results that need no account: each lies with its task, in the row that settles it, so a success and its result are one
// commit and a read of both is one call. The shard frees the result at its end; it is never returned after that.

import { exceedsBytes } from "../kernel/exceeds-bytes.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { ResultStore, StoredResult } from "./result-store.ts";
import type { Task } from "./task.ts";

/** A row of a SQLite-backed object holds 2 MB at most, and the payload lies in the same one. */
const maxResultBytes = 1_000_000;

export class EmbeddedResultStore implements ResultStore {
  readonly #ttlMs: number;
  readonly #now: () => number;

  constructor(ttlSeconds: number, now: () => number) {
    this.#ttlMs = ttlSeconds * 1000;
    this.#now = now;
  }

  async write(results: readonly StoredResult[]): Promise<Result<string, StorageError>[]> {
    return results.map(({ value }) => {
      if (!exceedsBytes(value, maxResultBytes)) return ok(value);
      const message = `a result has more than ${maxResultBytes} bytes`;
      return fail({ reason: "rejected", store: "embedded-results", message });
    });
  }

  async read(task: Task): Promise<Result<string | null, StorageError>> {
    const alive = task.settledAt !== null && this.#now() < task.settledAt + this.#ttlMs;
    return ok(alive ? task.result : null);
  }
}
