import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { EmbeddedVectorIndexAdapter } from "../../../src/storage/embedded-vector-index.ts";
import { PartitionVectors } from "../../../src/storage/partition-vectors.ts";
import { timedIndex } from "../../../src/storage/timed-store.ts";
import { vectorIndexContract } from "./vector-index.contract.ts";

const START = 1_800_000_000_000;
const MINUTE = 60_000;
const HOUR = 3_600_000;

vectorIndexContract(
  "EmbeddedVectorIndexAdapter",
  () => new EmbeddedVectorIndexAdapter(env.EMBEDDED_VECTOR_INDEX),
  async () => undefined,
);

vectorIndexContract(
  "the timed EmbeddedVectorIndexAdapter",
  () =>
    timedIndex(new EmbeddedVectorIndexAdapter(env.EMBEDDED_VECTOR_INDEX), {
      slowMs: 0,
      now: Date.now,
      report: () => undefined,
    }),
  async () => undefined,
);

const entry = (id: string, values: number[], endsAt: number) => ({
  id,
  vector: Float32Array.from(values),
  metadata: { task_type: "sentiment", response_key: `cache:${id}`, expires_at: endsAt },
});
const idsOf = (found: ReturnType<PartitionVectors["query"]>) => (found.ok ? found.value.map(({ id }) => id) : found);

/** Runs the test with the storage of a new object. The test passes the time. */
const withStorage = (name: string, test: (storage: DurableObjectStorage, sql: SqlStorage) => void) =>
  runInDurableObject(env.EMBEDDED_VECTOR_INDEX.getByName(name), (_, state) => test(state.storage, state.storage.sql));

describe("the embedded vector index object", () => {
  it("finds stored vectors after a restart, and no removed vectors", () =>
    withStorage("restart", (storage) => {
      const before = new PartitionVectors(storage, 100);
      for (let i = 0; i < 70; i++) before.upsert(entry(`v${i}`, [Math.cos(i), Math.sin(i)], START + HOUR), START);
      before.remove(["v3", "v69"]);
      before.upsert(entry("v5", [1, 0], START + 2 * HOUR), START);
      const after = new PartitionVectors(storage, 100);
      for (let i = 0; i < 70; i++) {
        const queryVector = Float32Array.from([Math.cos(i), Math.sin(i)]);
        expect(after.query(queryVector, 3, START)).toEqual(before.query(queryVector, 3, START));
      }
      expect(idsOf(after.query(Float32Array.from([1, 0]), 1, START + HOUR))).toEqual(["v5"]);
    }));

  it("never returns an expired entry, although the alarm has not deleted it", () =>
    withStorage("past-end", (storage, sql) => {
      const vectors = new PartitionVectors(storage, 100);
      vectors.upsert(entry("short", [1, 0], START + 1000), START);
      vectors.upsert(entry("long", [0, 1], START + HOUR), START);
      const queryVector = Float32Array.from([1, 0]);
      expect(idsOf(vectors.query(queryVector, 3, START + 999))).toEqual(["short", "long"]);
      expect(idsOf(vectors.query(queryVector, 3, START + 1000))).toEqual(["long"]);
      vectors.sweep(START + 1000);
      expect(sql.exec("SELECT id FROM vectors").toArray()).toEqual([{ id: "long" }]);
    }));

  it("drops the least recently found entry at its bound, also after a restart", () =>
    withStorage("least-recent", (storage, sql) => {
      const vectors = new PartitionVectors(storage, 3);
      vectors.upsert(entry("a", [1, 0, 0, 0], START + HOUR), START);
      vectors.upsert(entry("b", [0, 1, 0, 0], START + HOUR), START + MINUTE);
      vectors.upsert(entry("c", [0, 0, 1, 0], START + HOUR), START + 2 * MINUTE);
      vectors.query(Float32Array.from([1, 0, 0, 0]), 1, START + 3 * MINUTE);
      vectors.upsert(entry("d", [0, 0, 0, 1], START + HOUR), START + 4 * MINUTE);
      const all = () =>
        sql
          .exec("SELECT id FROM vectors ORDER BY id")
          .toArray()
          .map(({ id }) => id);
      expect(all()).toEqual(["a", "c", "d"]);
      new PartitionVectors(storage, 3).upsert(entry("e", [1, 1, 0, 0], START + HOUR), START + 5 * MINUTE);
      expect(all()).toEqual(["a", "d", "e"]);
    }));

  it("names both dimensions when it refuses a vector, and accepts any dimension when it is empty", () =>
    withStorage("dimension", (storage) => {
      const vectors = new PartitionVectors(storage, 10);
      vectors.upsert(entry("two", [1, 0], START + HOUR), START);
      const error = "the vector has 3 dimensions, the partition holds 2";
      expect(vectors.upsert(entry("three", [1, 0, 0], START + HOUR), START)).toEqual({ ok: false, error });
      expect(vectors.query(Float32Array.from([1, 0, 0]), 1, START)).toEqual({ ok: false, error });
      vectors.remove(["two"]);
      expect(vectors.upsert(entry("three", [1, 0, 0], START + HOUR), START).ok).toBe(true);
    }));

  it("refuses a vector without a direction", () =>
    withStorage("direction", (storage) => {
      const vectors = new PartitionVectors(storage, 10);
      for (const values of [
        [0, 0],
        [Number.NaN, 1],
        [Number.POSITIVE_INFINITY, 1],
      ]) {
        expect(vectors.upsert(entry("x", values, START + HOUR), START).ok).toBe(false);
      }
    }));

  it("stores nothing in a partition that was only queried", () =>
    withStorage("queried", (storage, sql) => {
      new PartitionVectors(storage, 10).query(Float32Array.from([1, 0]), 3, START);
      expect(sql.exec("SELECT name FROM sqlite_master WHERE name = 'vectors'").toArray()).toEqual([]);
    }));

  it("deletes its storage when the alarm finds no entry left, and works again afterwards", async () => {
    const partition = env.EMBEDDED_VECTOR_INDEX.getByName("alarm");
    await partition.upsert(entry("a", [1, 0], Date.now() - 1));
    expect(await runDurableObjectAlarm(partition)).toBe(true);
    await runInDurableObject(partition, async (_, state) => {
      expect(state.storage.sql.exec("SELECT name FROM sqlite_master WHERE name = 'vectors'").toArray()).toEqual([]);
      expect(await state.storage.getAlarm()).toBe(null);
    });
    await partition.upsert(entry("b", [0, 1, 0], Date.now() + HOUR));
    const found = await partition.query(Float32Array.from([0, 1, 0]), 3);
    expect(found.ok && found.value.map(({ id }) => id)).toEqual(["b"]);
    expect(await runInDurableObject(partition, (_, state) => state.storage.getAlarm())).toBeGreaterThan(Date.now());
  });

  it("turns an object that does not answer into a value, not an exception", async () => {
    const down = () => Promise.reject(new Error("secret text of the call"));
    const index = new EmbeddedVectorIndexAdapter({ getByName: () => ({ query: down, upsert: down, remove: down }) });
    const error = { reason: "unavailable", store: "embedded-vector-index" };
    expect(await index.query("n", Float32Array.from([1]), 3)).toMatchObject({ ok: false, error });
    expect(await index.upsert("n", entry("a", [1], START))).toMatchObject({ ok: false, error });
    expect(await index.remove("n", ["a"])).toMatchObject({ ok: false, error });
  });
});
