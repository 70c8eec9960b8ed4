// The key-value store that needs no account: entries live in Durable Objects, spread over shards by key.
// A read sees every earlier finished write, from anywhere. Entries written together in different shards are not atomic.
// Keys that are equal up to their first "-" lie together: the results of one task shard (`result:eu03-…`) share commits.
// Changing the number of shards loses sight of what was stored: only things with a time to live belong here.
import { fail, ok, type Result } from "../kernel/result.ts";
import { stableHash } from "../kernel/stable-hash.ts";
import { mergePages } from "./browse-entries.ts";
import type { KeyBrowser, KeyPage } from "./key-browser.ts";
import type { KeyValueEntry, KeyValueStore } from "./key-value-store.ts";
import { callObject, type ObjectNamespace } from "./object-namespace.ts";
import type { StorageError } from "./storage-error.ts";

/** What `EmbeddedKeyValue` answers over RPC. */
export interface EmbeddedKeyValueObject {
  read(keys: string[]): Promise<(string | null)[]>;
  write(entries: KeyValueEntry[]): Promise<Result<null, string>>;
  remove(keys: string[]): Promise<number>;
  browse(pattern: string, after: string, limit: number): Promise<KeyPage>;
}

export class EmbeddedKeyValueStore implements KeyValueStore, KeyBrowser {
  readonly name = "embedded-key-value";
  readonly #namespace: ObjectNamespace<EmbeddedKeyValueObject>;
  readonly #shards: number;

  constructor(namespace: ObjectNamespace<EmbeddedKeyValueObject>, shards: number) {
    this.#namespace = namespace;
    this.#shards = shards;
  }

  async read(keys: readonly string[]): Promise<Result<(string | null)[], StorageError>> {
    const values = new Array<string | null>(keys.length).fill(null);
    return callObject(this.name, async () => {
      await Promise.all(
        this.#byShard(keys, (key) => key).map(async ({ shard, items, places }) => {
          const found = await shard.read(items);
          places.forEach((place, i) => {
            values[place] = found[i] ?? null;
          });
        }),
      );
      return values;
    });
  }

  async write(entries: readonly KeyValueEntry[]): Promise<Result<void, StorageError>> {
    const shards = this.#byShard(entries, (entry) => entry.key);
    const answers = await callObject(this.name, () =>
      Promise.all(shards.map(({ shard, items }) => shard.write(items))),
    );
    if (!answers.ok) return answers;
    for (const answer of answers.value) {
      if (!answer.ok) return fail({ reason: "rejected", store: this.name, message: answer.error });
    }
    return ok(undefined);
  }

  async remove(keys: readonly string[]): Promise<Result<number, StorageError>> {
    const shards = this.#byShard(keys, (key) => key);
    return callObject(this.name, async () => {
      const removed = await Promise.all(shards.map(({ shard, items }) => shard.remove(items)));
      return removed.reduce((sum, count) => sum + count, 0);
    });
  }

  /** In the order of the keys; the cursor is the last key looked at. */
  async browse(pattern: string, cursor: string | null, limit: number): Promise<Result<KeyPage, StorageError>> {
    const shards = Array.from({ length: this.#shards }, (_, number) => this.#namespace.getByName(`shard-${number}`));
    return callObject(this.name, async () =>
      mergePages(await Promise.all(shards.map((shard) => shard.browse(pattern, cursor ?? "", limit))), limit),
    );
  }

  /** One group per shard involved; `places` are the items' places in the question. */
  #byShard<T>(
    items: readonly T[],
    keyOf: (item: T) => string,
  ): { shard: EmbeddedKeyValueObject; items: T[]; places: number[] }[] {
    const placed = items.map((item, place) => ({ item, place }));
    const groups = Map.groupBy(placed, ({ item }) => stableHash(placeOf(keyOf(item))) % this.#shards);
    return [...groups].map(([number, group]) => ({
      shard: this.#namespace.getByName(`shard-${number}`),
      items: group.map(({ item }) => item),
      places: group.map(({ place }) => place),
    }));
  }
}

function placeOf(key: string): string {
  const dash = key.indexOf("-");
  return dash < 0 ? key : key.slice(0, dash);
}
