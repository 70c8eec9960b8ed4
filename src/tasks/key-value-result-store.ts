// Stores results in the key-value store at `result:{id}`, or for events with an id at `result:{event_id}`, where readers of that
// store find them. An event's result is also stored with its task, since a second key would be a second billed command. A result
// that the store refuses is stored with its task too, so an outage loses no answer. When a settlement comes too late, its result
// stays in the store until its time to live ends.
import { ok, type Result } from "../kernel/result.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { StorageError } from "../storage/storage-error.ts";
import { type ResultStore, resultKey, type StoredResult } from "./result-store.ts";
import type { Task } from "./task.ts";
import { resultIn, type TaskResult } from "./task-result.ts";

export class KeyValueResultStore implements ResultStore {
  readonly #store: KeyValueStore;
  readonly #embedded: ResultStore;
  readonly #ttlSeconds: number;

  constructor(store: KeyValueStore, embedded: ResultStore, ttlSeconds: number) {
    this.#store = store;
    this.#embedded = embedded;
    this.#ttlSeconds = ttlSeconds;
  }

  async write(results: readonly StoredResult[]): Promise<Result<string | null, StorageError>[]> {
    const embedded = await this.#embedded.write(results);
    const isEmbedded = results.map(({ eventId }, index) => eventId !== null && embedded[index]?.ok === true);
    const written = await this.#store.write(
      results.flatMap((result, index) => this.#entriesOf(result, isEmbedded[index])),
    );
    if (written.ok) return embedded.map((stored, index) => (isEmbedded[index] ? stored : ok(null)));
    // A result that is too large for its row may be stored as soon as a store that is down is up again.
    if (written.error.reason !== "rejected") return embedded.map((stored) => (stored.ok ? stored : written));
    // A rejected batch is written again one result at a time, so that a bad result fails alone.
    if (results.length === 1) return embedded;
    return (await Promise.all(results.map((result) => this.write([result])))).flat();
  }

  async read(task: Task): Promise<Result<TaskResult | null, StorageError>> {
    if (task.result !== null) return this.#embedded.read(task);
    const read = await this.#store.read([resultKey(task.id)]);
    return read.ok ? ok(resultIn(read.value[0], task.taskType)) : read;
  }

  #entriesOf({ taskId, eventId, result }: StoredResult, isEmbedded = false) {
    const value = JSON.stringify(result);
    const ids = eventId === null ? [taskId] : isEmbedded ? [eventId] : [taskId, eventId];
    return ids.map((id) => ({ key: resultKey(id), value, ttlSeconds: this.#ttlSeconds }));
  }
}
