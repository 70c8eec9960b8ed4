// Results in the key-value store, at `result:{id}` and for events at `result:{event_id}` too, where whoever reads that store
// finds them. One that it does not take lies with its task instead, so an outage costs no answer. A result that was written
// outlives a settlement that came too late, until its time to live is over.
import { ok, type Result } from "../result.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { ResultStore, StoredResult } from "./result-store.ts";
import type { Task } from "./task.ts";

const resultKey = (taskId: string): string => `result:${taskId}`;

export class KeyValueResultStore implements ResultStore {
  readonly #store: KeyValueStore;
  readonly #withTask: ResultStore;
  readonly #ttlSeconds: number;

  constructor(store: KeyValueStore, withTask: ResultStore, ttlSeconds: number) {
    this.#store = store;
    this.#withTask = withTask;
    this.#ttlSeconds = ttlSeconds;
  }

  async write(results: readonly StoredResult[]): Promise<Result<string | null, StorageError>[]> {
    const written = await this.#store.write(results.flatMap((result) => this.#entriesOf(result)));
    if (written.ok) return results.map(() => ok(null));
    // One that the store refuses must not take the others with it; one that is down is not asked again.
    if (results.length === 1 || written.error.reason !== "rejected") return this.#withTask.write(results);
    return (await Promise.all(results.map((result) => this.write([result])))).flat();
  }

  async read(task: Task): Promise<Result<string | null, StorageError>> {
    if (task.result !== null) return this.#withTask.read(task);
    const read = await this.#store.read([resultKey(task.id)]);
    return read.ok ? ok(read.value[0] ?? null) : read;
  }

  #entriesOf({ taskId, eventId, value }: StoredResult) {
    const ids = eventId === null ? [taskId] : [taskId, eventId];
    return ids.map((id) => ({ key: resultKey(id), value, ttlSeconds: this.#ttlSeconds }));
  }
}
