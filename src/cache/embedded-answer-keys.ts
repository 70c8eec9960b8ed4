// Shows a tenant's answers in the embedded answer objects as keys, with the names that they have in a key-value store, and changes them.
// It is for an operator and may be slow: the objects are read a few at a time, a bounded number of rows for each page.
import { fail, ok, type Result } from "../kernel/result.ts";
import { parseGlob } from "../storage/glob.ts";
import type { KeyPage, StoredKey, StoreFigures } from "../storage/key-browser.ts";
import { callObject, type ObjectNamespace } from "../storage/object-namespace.ts";
import type { StorageError } from "../storage/storage-error.ts";
import { type AnswerEditor, parseAnswerKey, type RemovedAnswers } from "./answer-editor.ts";
import { type EmbeddedAnswersObject, objectNames } from "./embedded-answer-store.ts";
import { generationKey } from "./partition.ts";

type Methods = "list" | "search" | "lookup" | "figures" | "sample" | "removeAnswers" | "expireAnswers";

interface KeysOptions {
  namespace: ObjectNamespace<Pick<EmbeddedAnswersObject, Methods>>;
  /** Always in the same order; types that are new come last. */
  taskTypesOf: (tenant: string) => Promise<readonly string[]>;
  now: () => number;
}

const rowsAtOnce = 1_000;
const objectsAtOnce = 8;
const maxRows = 20_000;
// Positions before the first row: that of the generation, and the one before it.
const [beforeAll, atGeneration] = [-2, -1];
const exactKey = (id: string, taskType: string): string => `cache:${id}:${taskType}`;

export class EmbeddedAnswerKeys implements AnswerEditor {
  readonly #options: KeysOptions;

  constructor(options: KeysOptions) {
    this.#options = options;
  }

  /** At most `limit` keys that match the pattern. The cursor names the object and the row that were read last. */
  async browse(tenant: string, pattern: string, cursor: string, limit: number): Promise<Result<KeyPage, StorageError>> {
    const glob = parseGlob(pattern);
    if (!"cache".startsWith(glob.prefix.slice(0, 5))) return ok({ keys: [], next: null });
    const taskTypes = await this.#options.taskTypesOf(tenant);
    const objects = taskTypes.flatMap((taskType) =>
      objectNames(tenant, taskType).map((name, shard) => ({ name, taskType, isFirst: shard === 0 })),
    );
    const [startIndex, startRow] = cursor === "" ? [0, beforeAll] : cursor.split(":").map(Number);
    return callObject("embedded-answers", async () => {
      const found: StoredKey[] = [];
      let [index = 0, after = beforeAll, rowsRead] = [startIndex, startRow, 0];
      for (;;) {
        const some = objects.slice(index, index + objectsAtOnce);
        if (some.length === 0) return { keys: found, next: null };
        const read = await Promise.all(
          some.map((object, n) => this.#keysIn(object, tenant, n === 0 ? after : beforeAll)),
        );
        for (const { keys, rows, last } of read) {
          for (const { row, ...key } of keys) {
            if (!glob.matches(key.key)) continue;
            found.push(key);
            if (found.length === limit) return { keys: found, next: `${index}:${row}` };
          }
          [index, after] = last === null ? [index + 1, beforeAll] : [index, last];
          rowsRead += rows;
          if (rowsRead >= maxRows) return { keys: found, next: `${index}:${after}` };
          // The rest of this object comes before the next ones.
          if (last !== null) break;
        }
      }
    });
  }

  /** The value of a key; null when the tenant has no such key in the cache. */
  async read(tenant: string, key: string): Promise<Result<string | null, StorageError>> {
    const { namespace, taskTypesOf } = this.#options;
    if (!key.startsWith("cache")) return ok(null);
    const taskTypes = await taskTypesOf(tenant);
    const cleared = taskTypes.find((taskType) => key === generationKey(tenant, taskType));
    const { id, taskType = cleared } = parseAnswerKey(key) ?? {};
    if (taskType === undefined || !taskTypes.includes(taskType)) return ok(null);
    const objects = objectNames(tenant, taskType).map((name) => namespace.getByName(name));
    const read = await callObject("embedded-answers", () =>
      Promise.all(
        objects.map(async (object) => {
          if (id !== undefined) return object.search(id);
          const { generation } = await object.lookup([]);
          return generation === 0 ? null : String(generation);
        }),
      ),
    );
    return read.ok ? ok(read.value.find((value) => value !== null) ?? null) : fail(read.error);
  }

  /** The figures of the tenant's objects, and about `limit` of its keys: of each object as large a share as of the others. */
  async sample(
    tenant: string,
    limit: number,
  ): Promise<Result<Omit<StoreFigures, "activity"> & { sample: StoredKey[] }, StorageError>> {
    const { namespace, taskTypesOf, now } = this.#options;
    const objects = (await taskTypesOf(tenant)).flatMap((taskType) =>
      objectNames(tenant, taskType).map((name) => ({ taskType, object: namespace.getByName(name) })),
    );
    return callObject("embedded-answers", async () => {
      const counted = await Promise.all(
        objects.map(async ({ taskType, object }) => ({ taskType, object, ...(await object.figures()) })),
      );
      const keys = counted.reduce((sum, each) => sum + each.keys, 0);
      const share = Math.min(1, limit / Math.max(1, keys));
      const samples = await Promise.all(
        counted.map(async ({ taskType, object, keys: count }) => {
          if (count === 0) return [];
          const rows = await object.sample(Math.ceil(count * share));
          return rows.map((row) => keyOf(taskType, row, now()));
        }),
      );
      const used = counted.filter(({ bytes }) => bytes > 0);
      const memory = [...Map.groupBy(used, ({ taskType }) => taskType)].map(([taskType, parts]) => ({
        name: `EmbeddedAnswers ${taskType}`,
        bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
      }));
      return { keys, memory, sample: samples.flat() };
    });
  }

  async remove(tenant: string, keys: readonly string[]): Promise<Result<RemovedAnswers, StorageError>> {
    const parts = await this.#eachObject(tenant, keys, (object, ids) => object.removeAnswers(ids));
    if (!parts.ok) return parts;
    const sum = (of: "removed" | "takenOver") => parts.value.reduce((total, part) => total + part[of], 0);
    return ok({ removed: sum("removed"), takenOver: sum("takenOver"), searchedAll: true });
  }

  async expire(tenant: string, keys: readonly string[], ttlSeconds: number): Promise<Result<number, StorageError>> {
    const parts = await this.#eachObject(tenant, keys, (object, ids) => object.expireAnswers(ids, ttlSeconds));
    return parts.ok ? ok(parts.value.reduce((sum, count) => sum + count, 0)) : parts;
  }

  /** Calls every object that may have one of the answers: a key does not say which partition its question is in. */
  async #eachObject<T>(
    tenant: string,
    keys: readonly string[],
    call: (object: Pick<EmbeddedAnswersObject, Methods>, ids: string[]) => Promise<T>,
  ): Promise<Result<T[], StorageError>> {
    const taskTypes = await this.#options.taskTypesOf(tenant);
    const answers = keys.flatMap((key) => parseAnswerKey(key) ?? []);
    const byType = Map.groupBy(answers, ({ taskType }) => taskType);
    const known = [...byType].filter(([taskType]) => taskTypes.includes(taskType));
    return callObject("embedded-answers", () =>
      Promise.all(
        known.flatMap(([taskType, named]) => {
          const ids = named.map(({ id }) => id);
          return objectNames(tenant, taskType).map((name) => call(this.#options.namespace.getByName(name), ids));
        }),
      ),
    );
  }

  /** `last` is the row that was read last, or null when the object has no more rows. `rows` is how many were read. */
  async #keysIn(
    { name, taskType, isFirst }: { name: string; taskType: string; isFirst: boolean },
    tenant: string,
    after: number,
  ): Promise<{ keys: (StoredKey & { row: number })[]; rows: number; last: number | null }> {
    const { namespace, now } = this.#options;
    const { generation: current, rows } = await namespace.getByName(name).list(after, rowsAtOnce);
    const valid = rows.filter(({ generation, endsAt }) => generation === current && endsAt > now());
    const keys = valid.map(({ row, ...answer }) => ({ row, ...keyOf(taskType, answer, now()) }));
    // Every object of a task type has its own generation, and all are raised together.
    if (isFirst && after === beforeAll && current > 0) {
      const bytes = String(current).length;
      keys.unshift({ row: atGeneration, key: generationKey(tenant, taskType), ttlSeconds: null, bytes });
    }
    return { keys, rows: rows.length, last: rows.length < rowsAtOnce ? null : (rows.at(-1)?.row ?? null) };
  }
}

const keyOf = (taskType: string, row: { id: string; endsAt: number; bytes: number }, now: number): StoredKey => ({
  key: exactKey(row.id, taskType),
  ttlSeconds: Math.ceil((row.endsAt - now) / 1000),
  bytes: row.bytes,
});
