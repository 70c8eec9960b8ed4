// Results in the key-value store, at `result:{id}` and for events at `result:{event_id}` too, where whoever reads that store finds them. A result that was written
// outlives a settlement that came too late, until its time to live is over.
import { ok, type Result } from "../result.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { ResultStore, StoredResult } from "./result-store.ts";
import type { Task } from "./task.ts";

const resultKey = (taskId: string): string => `result:${taskId}`;

export class KeyValueResultStore implements ResultStore {
  readonly #store: KeyValueStore;
  readonly #ttlSeconds: number;

  constructor(store: KeyValueStore, ttlSeconds: number) {
    this.#store = store;
    this.#ttlSeconds = ttlSeconds;
  }

  async write(results: readonly StoredResult[]): Promise<Result<null, StorageError>[]> {
    const entries = results.map(({ taskId, eventId, value }) =>
      [taskId, eventId].flatMap((id) =>
        id === null ? [] : [{ key: resultKey(id), value, ttlSeconds: this.#ttlSeconds }],
      ),
    );
    const written = await this.#store.write(entries.flat());
    if (written.ok) return entries.map(() => ok(null));
    if (entries.length === 1) return [written];
    // A result that the store refuses must not take the others with it.
    const alone = await Promise.all(entries.map((ofOne) => this.#store.write(ofOne)));
    return alone.map((one) => (one.ok ? ok(null) : one));
  }

  async read(task: Task): Promise<Result<string | null, StorageError>> {
    const read = await this.#store.read([resultKey(task.id)]);
    return read.ok ? ok(read.value[0] ?? null) : read;
  }
}
