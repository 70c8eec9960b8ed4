// Results in the key-value store, at `result:{id}`, or for events that have an id at `result:{event_id}`, where whoever reads
// that store finds them. An event's lies with its task as well, since each key is a command that costs; so does one that the
// store does not take, so an outage costs no answer. A result that was written outlives a settlement that came too late,
// until its time to live is over.
import { ok, type Result } from "../kernel/result.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { StorageError } from "../storage/storage-error.ts";
import { type ResultStore, resultKey, type StoredResult } from "./result-store.ts";
import type { Task } from "./task.ts";

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
    const withTask = await this.#withTask.write(results);
    const lieThere = results.map(({ eventId }, place) => eventId !== null && withTask[place]?.ok === true);
    const written = await this.#store.write(results.flatMap((each, place) => this.#entriesOf(each, lieThere[place])));
    if (written.ok) return withTask.map((kept, place) => (lieThere[place] ? kept : ok(null)));
    // One that the store refuses must not take the others with it; one that is down is not asked again.
    if (results.length === 1 || written.error.reason !== "rejected") return withTask;
    return (await Promise.all(results.map((result) => this.write([result])))).flat();
  }

  async read(task: Task): Promise<Result<string | null, StorageError>> {
    if (task.result !== null) return this.#withTask.read(task);
    const read = await this.#store.read([resultKey(task.id)]);
    return read.ok ? ok(read.value[0] ?? null) : read;
  }

  #entriesOf({ taskId, eventId, value }: StoredResult, liesWithTask = false) {
    const ids = eventId === null ? [taskId] : liesWithTask ? [eventId] : [taskId, eventId];
    return ids.map((id) => ({ key: resultKey(id), value, ttlSeconds: this.#ttlSeconds }));
  }
}
