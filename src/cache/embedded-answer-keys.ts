// Shows a tenant's answers in the embedded answer objects as keys, with the names that they have in a key-value store. It is for an
// operator and may be slow: the objects are read one after the other, a bounded number of rows for each page.
import { fail, ok, type Result } from "../kernel/result.ts";
import { parseGlob } from "../storage/glob.ts";
import type { KeyPage, StoredKey } from "../storage/key-browser.ts";
import { callObject, type ObjectNamespace } from "../storage/object-namespace.ts";
import type { StorageError } from "../storage/storage-error.ts";
import { type EmbeddedAnswersObject, objectNames } from "./embedded-answer-store.ts";
import { generationKey } from "./partition.ts";

interface KeysOptions {
  namespace: ObjectNamespace<Pick<EmbeddedAnswersObject, "list" | "search" | "lookup">>;
  taskTypes: readonly string[];
  now: () => number;
}

const rowsAtOnce = 1_000;
const maxRows = 20_000;
// Positions before the first row: that of the generation, and the one before it.
const [beforeAll, atGeneration] = [-2, -1];
const keyPattern = /^cache:([0-9a-f]{64}):(.+)$/;
const exactKey = (id: string, taskType: string): string => `cache:${id}:${taskType}`;

export class EmbeddedAnswerKeys {
  readonly #options: KeysOptions;

  constructor(options: KeysOptions) {
    this.#options = options;
  }

  /** At most `limit` keys that match the pattern. The cursor names the object and the row that were read last. */
  browse(tenant: string, pattern: string, cursor: string, limit: number): Promise<Result<KeyPage, StorageError>> {
    const { taskTypes } = this.#options;
    const glob = parseGlob(pattern);
    if (!"cache".startsWith(glob.prefix.slice(0, 5))) return Promise.resolve(ok({ keys: [], next: null }));
    const objects = taskTypes.flatMap((taskType) =>
      objectNames(tenant, taskType).map((name, shard) => ({ name, taskType, isFirst: shard === 0 })),
    );
    const [startIndex, startRow] = cursor === "" ? [0, beforeAll] : cursor.split(":").map(Number);
    return callObject("embedded-answers", async () => {
      const found: StoredKey[] = [];
      let [index = 0, after = beforeAll, rowsRead] = [startIndex, startRow, 0];
      for (;;) {
        const object = objects[index];
        if (object === undefined) return { keys: found, next: null };
        const { keys, rows, last } = await this.#keysIn(object, tenant, after);
        for (const { row, ...key } of keys) {
          if (!glob.matches(key.key)) continue;
          found.push(key);
          if (found.length === limit) return { keys: found, next: `${index}:${row}` };
        }
        [index, after] = last === null ? [index + 1, beforeAll] : [index, last];
        rowsRead += rows;
        if (rowsRead >= maxRows) return { keys: found, next: `${index}:${after}` };
      }
    });
  }

  /** The value of a key; null when the tenant has no such key in the cache. */
  async read(tenant: string, key: string): Promise<Result<string | null, StorageError>> {
    const { namespace, taskTypes } = this.#options;
    const cleared = taskTypes.find((taskType) => key === generationKey(tenant, taskType));
    const [, id, taskType = cleared] = keyPattern.exec(key) ?? [];
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

  /** `last` is the row that was read last, or null when the object has no more rows. `rows` is how many were read. */
  async #keysIn(
    { name, taskType, isFirst }: { name: string; taskType: string; isFirst: boolean },
    tenant: string,
    after: number,
  ): Promise<{ keys: (StoredKey & { row: number })[]; rows: number; last: number | null }> {
    const { namespace, now } = this.#options;
    const { generation: current, rows } = await namespace.getByName(name).list(after, rowsAtOnce);
    const valid = rows.filter(({ generation, endsAt }) => generation === current && endsAt > now());
    const keys: (StoredKey & { row: number })[] = valid.map(({ row, id, endsAt, bytes }) => ({
      row,
      key: exactKey(id, taskType),
      ttlSeconds: Math.ceil((endsAt - now()) / 1000),
      bytes,
    }));
    // Every object of a task type has its own generation, and all are raised together.
    if (isFirst && after === beforeAll && current > 0) {
      const bytes = String(current).length;
      keys.unshift({ row: atGeneration, key: generationKey(tenant, taskType), ttlSeconds: null, bytes });
    }
    return { keys, rows: rows.length, last: rows.length < rowsAtOnce ? null : (rows.at(-1)?.row ?? null) };
  }
}
