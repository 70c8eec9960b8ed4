// The key-value store that needs no account: Durable Objects store the entries, distributed over shards by key.
// A read sees every write that finished before it, from anywhere. Entries that are written together to different shards are not atomic.
// Keys with an equal part before the first "-" are on one shard, so the results of one task shard (`result:eu03-…`) share commits.
// After a change of the number of shards, earlier entries are not found: store only data here that has a time to live.
import { fail, ok, type Result } from "../kernel/result.ts";
import { scatter } from "../kernel/scatter.ts";
import { stableHash } from "../kernel/stable-hash.ts";
import type { KeyBrowser, KeyPage, StoreFigures } from "./key-browser.ts";
import type { KeyValueEntry, KeyValueStore } from "./key-value-store.ts";
import { callObject, type ObjectNamespace } from "./object-namespace.ts";
import type { StorageError } from "./storage-error.ts";

/** The methods of `EmbeddedKeyValue` over RPC. */
export interface EmbeddedKeyValueObject {
  read(keys: string[]): Promise<(string | null)[]>;
  write(entries: KeyValueEntry[]): Promise<Result<null, string>>;
  remove(keys: string[]): Promise<number>;
  browse(pattern: string, after: string, limit: number): Promise<KeyPage>;
  figures(): Promise<ObjectFigures>;
  expire(keys: string[], ttlSeconds: number): Promise<number>;
}

export interface ObjectFigures {
  /** That have not expired. */
  keys: number;
  /** Of the object's database. */
  bytes: number;
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
    return callObject(this.name, async () => {
      const values = await scatter(keys, this.#indexOf, (index, group) => this.#shard(index).read(group));
      return values.map((value) => value ?? null);
    });
  }

  async write(entries: readonly KeyValueEntry[]): Promise<Result<void, StorageError>> {
    const groups = [...Map.groupBy(entries, ({ key }) => this.#indexOf(key))];
    const answers = await callObject(this.name, () =>
      Promise.all(groups.map(([index, group]) => this.#shard(index).write(group))),
    );
    if (!answers.ok) return answers;
    for (const answer of answers.value) {
      if (!answer.ok) return fail({ reason: "rejected", store: this.name, message: answer.error });
    }
    return ok(undefined);
  }

  async remove(keys: readonly string[]): Promise<Result<number, StorageError>> {
    const groups = [...Map.groupBy(keys, this.#indexOf)];
    return callObject(this.name, async () => {
      const removed = await Promise.all(groups.map(([index, group]) => this.#shard(index).remove(group)));
      return sumOf(removed);
    });
  }

  async expire(keys: readonly string[], ttlSeconds: number): Promise<Result<number, StorageError>> {
    const groups = [...Map.groupBy(keys, this.#indexOf)];
    return callObject(this.name, async () => {
      const moved = await Promise.all(groups.map(([index, group]) => this.#shard(index).expire(group, ttlSeconds)));
      return sumOf(moved);
    });
  }

  /** The objects count no reads: a count that is kept would be a write. */
  async figures(): Promise<Result<StoreFigures, StorageError>> {
    const shards = Array.from({ length: this.#shards }, (_, index) => this.#shard(index));
    return callObject(this.name, async () => {
      const figures = await Promise.all(shards.map((shard) => shard.figures()));
      const bytes = sumOf(figures.map((each) => each.bytes));
      const keys = sumOf(figures.map((each) => each.keys));
      return { keys, memory: [{ name: "EmbeddedKeyValue", bytes }], activity: null };
    });
  }

  /** Keys in their order. The cursor is the last key that was read. */
  async browse(pattern: string, cursor: string | null, limit: number): Promise<Result<KeyPage, StorageError>> {
    const shards = Array.from({ length: this.#shards }, (_, index) => this.#shard(index));
    return callObject(this.name, async () =>
      mergePages(await Promise.all(shards.map((shard) => shard.browse(pattern, cursor ?? "", limit))), limit),
    );
  }

  #shard(index: number): EmbeddedKeyValueObject {
    return this.#namespace.getByName(`shard-${index}`);
  }

  readonly #indexOf = (key: string): number => stableHash(key.split("-", 1)[0] ?? "") % this.#shards;
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Merges one page of each shard. It ends where the first shard stopped reading, because that shard may have smaller keys left. */
function mergePages(pages: readonly KeyPage[], limit: number): KeyPage {
  const ends = pages.flatMap(({ next }) => (next === null ? [] : [next]));
  const end = ends.reduce<string | null>((first, next) => (first === null || next < first ? next : first), null);
  const known = pages
    .flatMap(({ keys }) => keys)
    .filter(({ key }) => end === null || key <= end)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const keys = known.slice(0, limit);
  return { keys, next: keys.length < known.length ? (keys.at(-1)?.key ?? end) : end };
}
