// The key-value store that needs no account: entries live in Durable Objects, spread over shards by key.
// A read sees every earlier finished write, from anywhere. Entries written together in different shards are not atomic.
// Keys that are equal up to their first "-" lie together: the results of one task shard (`result:eu03-…`) share commits.
// Changing the number of shards loses sight of what was stored: only things with a time to live belong here.
import { fail, ok, type Result } from "../kernel/result.ts";
import { stableHash } from "../kernel/stable-hash.ts";
import { mergePages } from "./browse-entries.ts";
import type { KeyBrowser, KeyPage } from "./key-browser.ts";
import type { KeyValueEntry, KeyValueStore } from "./key-value-store.ts";
import { newerStorageOf } from "./migrations.ts";
import type { ObjectNamespace } from "./object-namespace.ts";
import type { StorageError } from "./storage-error.ts";

/** What `EmbeddedKeyValue` answers over RPC. */
export interface KeyValueShard {
  read(keys: string[]): Promise<(string | null)[]>;
  write(entries: KeyValueEntry[]): Promise<Result<null, string>>;
  remove(keys: string[]): Promise<number>;
  browse(pattern: string, after: string, limit: number): Promise<KeyPage>;
}

export class EmbeddedKeyValueStore implements KeyValueStore, KeyBrowser {
  readonly name = "embedded-key-value";
  readonly #namespace: ObjectNamespace<KeyValueShard>;
  readonly #shards: number;

  constructor(namespace: ObjectNamespace<KeyValueShard>, shards: number) {
    this.#namespace = namespace;
    this.#shards = shards;
  }

  async read(keys: readonly string[]): Promise<Result<(string | null)[], StorageError>> {
    const values = new Array<string | null>(keys.length).fill(null);
    try {
      await Promise.all(
        this.#byShard(keys, (key) => key).map(async ({ shard, items, places }) => {
          const found = await shard.read(items);
          places.forEach((place, i) => {
            values[place] = found[i] ?? null;
          });
        }),
      );
      return ok(values);
    } catch (error) {
      return fail(this.#unavailable(error));
    }
  }

  async write(entries: readonly KeyValueEntry[]): Promise<Result<void, StorageError>> {
    try {
      const answers = await Promise.all(
        this.#byShard(entries, (entry) => entry.key).map(({ shard, items }) => shard.write(items)),
      );
      for (const answer of answers) {
        if (!answer.ok) return fail({ reason: "rejected", store: this.name, message: answer.error });
      }
      return ok(undefined);
    } catch (error) {
      return fail(this.#unavailable(error));
    }
  }

  async remove(keys: readonly string[]): Promise<Result<number, StorageError>> {
    try {
      const removed = await Promise.all(
        this.#byShard(keys, (key) => key).map(({ shard, items }) => shard.remove(items)),
      );
      return ok(removed.reduce((sum, count) => sum + count, 0));
    } catch (error) {
      return fail(this.#unavailable(error));
    }
  }

  /** In the order of the keys; the cursor is the last key looked at. */
  async browse(pattern: string, cursor: string | null, limit: number): Promise<Result<KeyPage, StorageError>> {
    const shards = Array.from({ length: this.#shards }, (_, number) => this.#namespace.getByName(`shard-${number}`));
    try {
      return ok(
        mergePages(await Promise.all(shards.map((shard) => shard.browse(pattern, cursor ?? "", limit))), limit),
      );
    } catch (error) {
      return fail(this.#unavailable(error));
    }
  }

  /** One group per shard involved; `places` are the items' places in the question. */
  #byShard<T>(
    items: readonly T[],
    keyOf: (item: T) => string,
  ): { shard: KeyValueShard; items: T[]; places: number[] }[] {
    const groups = new Map<number, { items: T[]; places: number[] }>();
    items.forEach((item, place) => {
      const number = stableHash(placeOf(keyOf(item))) % this.#shards;
      const group = groups.get(number);
      if (group) {
        group.items.push(item);
        group.places.push(place);
      } else groups.set(number, { items: [item], places: [place] });
    });
    return [...groups].map(([number, group]) => ({ shard: this.#namespace.getByName(`shard-${number}`), ...group }));
  }

  // What an RPC failure says may quote the call, so its text is not passed on: only our own sentence is.
  #unavailable(error: unknown): StorageError {
    return {
      reason: "unavailable",
      store: this.name,
      message: newerStorageOf(error) ?? "the embedded key-value object did not answer",
    };
  }
}

function placeOf(key: string): string {
  const dash = key.indexOf("-");
  return dash < 0 ? key : key.slice(0, dash);
}
