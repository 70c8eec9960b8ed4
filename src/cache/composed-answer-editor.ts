// Changes answers that are in a key-value store, with their vectors in a vector index. An answer names its partition, in which its vector
// is; answers of earlier versions do not, and their vectors are removed when a search finds them without an answer. A vector is removed
// before its answer, so that a call that failed between the two can be repeated.
import { ok, type Result } from "../kernel/result.ts";
import type { KeyBrowser } from "../storage/key-browser.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { VectorIndex } from "../storage/vector-index.ts";
import { type AnswerEditor, type AnswerKey, parseAnswerKey, type RemovedAnswers } from "./answer-editor.ts";
import { type CacheEntry, isAlive, isOwnAnswer, parseEntry } from "./cache-entry.ts";
import { parseGeneration } from "./generations.ts";
import { generationKey, namespaceOf } from "./partition.ts";

interface EditorOptions {
  store: KeyValueStore;
  keys: KeyBrowser;
  index: VectorIndex;
  now: () => number;
}

type StoredAnswer = AnswerKey & { entry: CacheEntry };

const keysAtOnce = 200;
/** Entries that are looked at for the answers that they took over: each is a read that is billed. */
const maxSearched = 5_000;

export class ComposedAnswerEditor implements AnswerEditor {
  readonly #options: EditorOptions;

  constructor(options: EditorOptions) {
    this.#options = options;
  }

  async remove(_tenant: string, keys: readonly string[]): Promise<Result<RemovedAnswers, StorageError>> {
    const { store } = this.#options;
    const found = await this.#read(keys);
    if (!found.ok) return found;
    const own = found.value.filter(({ entry }) => isOwnAnswer(entry));
    const unindexed = await this.#removeVectors(own);
    if (!unindexed.ok) return unindexed;
    const others = await this.#takenOverFrom(own);
    if (!others.ok) return others;
    const removed = await store.remove(keys);
    if (!removed.ok) return removed;
    const names = others.value.keys.filter((key) => !keys.includes(key));
    const removedToo = await store.remove(names);
    if (!removedToo.ok) return removedToo;
    return ok({ removed: removed.value, takenOver: removedToo.value, searchedAll: others.value.searchedAll });
  }

  async expire(tenant: string, keys: readonly string[], ttlSeconds: number): Promise<Result<number, StorageError>> {
    const { store, now } = this.#options;
    const found = await this.#read(keys);
    if (!found.ok) return found;
    const types = [...new Set(found.value.map(({ taskType }) => taskType))];
    const numbers = await store.read(types.map((taskType) => generationKey(tenant, taskType)));
    if (!numbers.ok) return numbers;
    const generations = new Map(types.map((type, index) => [type, parseGeneration(numbers.value[index] ?? null)]));
    const at = now();
    const alive = found.value.filter(({ entry, taskType }) => {
      const { number, revoked } = generations.get(taskType) ?? parseGeneration(null);
      return isAlive(entry, number, at) && !revoked.has(entry.task_id);
    });
    const expires_at = at + ttlSeconds * 1000;
    const written = await store.write(
      alive.map(({ key, entry }) => ({ key, value: JSON.stringify({ ...entry, expires_at }), ttlSeconds })),
    );
    return written.ok ? ok(alive.length) : written;
  }

  async #read(keys: readonly string[]): Promise<Result<StoredAnswer[], StorageError>> {
    const read = await this.#options.store.read(keys);
    if (!read.ok) return read;
    return ok(
      keys.flatMap((key, index) => {
        const [name, entry] = [parseAnswerKey(key), parseEntry(read.value[index] ?? null)];
        return name && entry ? { ...name, entry } : [];
      }),
    );
  }

  async #removeVectors(answers: readonly StoredAnswer[]): Promise<Result<void, StorageError>> {
    const byNamespace = Map.groupBy(answers, ({ entry: { partition, generation } }) =>
      partition === undefined || generation === null ? "" : namespaceOf(partition, generation),
    );
    byNamespace.delete("");
    const removals = await Promise.all(
      [...byNamespace].map(([namespace, vectors]) =>
        this.#options.index.remove(
          namespace,
          vectors.map(({ id }) => id),
        ),
      ),
    );
    return removals.find((removal) => !removal.ok) ?? ok(undefined);
  }

  /** The entries of other questions with the answers of the same tasks. */
  async #takenOverFrom(
    answers: readonly StoredAnswer[],
  ): Promise<Result<{ keys: string[]; searchedAll: boolean }, StorageError>> {
    const tasks = new Set(answers.map(({ entry }) => entry.task_id));
    const taken: string[] = [];
    let searched = 0;
    for (const taskType of new Set(answers.map((answer) => answer.taskType))) {
      for (let cursor: string | null = null; ; ) {
        if (searched >= maxSearched) return ok({ keys: taken, searchedAll: false });
        const page = await this.#options.keys.browse(`cache:*:${escaped(taskType)}`, cursor, keysAtOnce);
        if (!page.ok) return page;
        const found = await this.#read(page.value.keys.map(({ key }) => key));
        if (!found.ok) return found;
        searched += Math.max(page.value.keys.length, 1);
        for (const { key, entry } of found.value) {
          if (!isOwnAnswer(entry) && tasks.has(entry.task_id)) taken.push(key);
        }
        cursor = page.value.next;
        if (cursor === null) break;
      }
    }
    return ok({ keys: taken, searchedAll: true });
  }
}

const escaped = (text: string): string => text.replaceAll(/[*?[\]\\]/g, "\\$&");
