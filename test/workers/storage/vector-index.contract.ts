// The contract of vector indexes. It runs for each index. `settle` waits until written vectors can be found.
import { describe, expect, it } from "vitest";
import type { VectorIndex } from "../../../src/storage/vector-index.ts";

const ends = Date.now() + 3_600_000;
const entry = (id: string, values: number[]) => ({
  id,
  vector: Float32Array.from(values),
  metadata: { task_type: "sentiment", response_key: `cache:${id}`, expires_at: ends },
});

export function vectorIndexContract(name: string, createIndex: () => VectorIndex, settle: () => Promise<void>): void {
  describe(`${name} as a vector index`, () => {
    it("finds nothing in an empty namespace", async () => {
      const found = await createIndex().query("contract-empty", Float32Array.from([1, 0, 0, 0]), 3);
      expect(found).toEqual({ ok: true, value: [] });
    });

    it("returns the nearest first with their metadata, on the scale (1 + cosine) / 2", async () => {
      const index = createIndex();
      await index.upsert("contract-order", entry("same", [3, 0, 0, 0]));
      await index.upsert("contract-order", entry("near", [0.8, 0.6, 0, 0]));
      await index.upsert("contract-order", entry("square", [0, 0, 5, 0]));
      await index.upsert("contract-order", entry("opposite", [-1, 0, 0, 0]));
      await settle();
      const found = await index.query("contract-order", Float32Array.from([2, 0, 0, 0]), 3);
      if (!found.ok) throw new Error(found.error.message);
      expect(found.value.map(({ id }) => id)).toEqual(["same", "near", "square"]);
      [1, 0.9, 0.5].forEach((score, i) => {
        expect(found.value[i]?.score).toBeCloseTo(score, 4);
      });
      expect(found.value[0]?.metadata).toEqual({
        task_type: "sentiment",
        response_key: "cache:same",
        expires_at: ends,
      });
    });

    it("finds nothing across namespaces", async () => {
      const index = createIndex();
      await index.upsert("contract-here", entry("here", [1, 0, 0, 0]));
      await index.upsert("contract-second", entry("second", [1, 0, 0, 0]));
      await settle();
      const found = await index.query("contract-here", Float32Array.from([1, 0, 0, 0]), 3);
      expect(found.ok && found.value.map(({ id }) => id)).toEqual(["here"]);
    });

    it("replaces the vector and the metadata of an id that is written again", async () => {
      const index = createIndex();
      await index.upsert("contract-again", entry("id", [1, 0, 0, 0]));
      const again = entry("id", [0, 1, 0, 0]);
      await index.upsert("contract-again", { ...again, metadata: { ...again.metadata, response_key: "cache:new" } });
      await settle();
      const found = await index.query("contract-again", Float32Array.from([0, 1, 0, 0]), 3);
      if (!found.ok) throw new Error(found.error.message);
      expect(found.value).toHaveLength(1);
      expect(found.value[0]?.score).toBeCloseTo(1, 4);
      expect(found.value[0]?.metadata.response_key).toBe("cache:new");
    });

    it("removes by id, and accepts ids that do not exist", async () => {
      const index = createIndex();
      await index.upsert("contract-remove", entry("a", [1, 0, 0, 0]));
      await index.upsert("contract-remove", entry("b", [0, 1, 0, 0]));
      await settle();
      expect(await index.remove("contract-remove", ["a", "never"])).toEqual({ ok: true, value: undefined });
      await settle();
      const found = await index.query("contract-remove", Float32Array.from([1, 0, 0, 0]), 3);
      expect(found.ok && found.value.map(({ id }) => id)).toEqual(["b"]);
    });

    it("refuses a vector of another dimension", async () => {
      const index = createIndex();
      await index.upsert("contract-dimension", entry("four", [1, 0, 0, 0]));
      await settle();
      const refused = await index.upsert("contract-dimension", entry("three", [1, 0, 0]));
      expect(refused).toMatchObject({ ok: false, error: { reason: "rejected" } });
      const found = await index.query("contract-dimension", Float32Array.from([1, 0, 0, 0]), 3);
      expect(found.ok && found.value.map(({ id }) => id)).toEqual(["four"]);
    });

    it("accepts a vector that is a part of a larger array", async () => {
      const index = createIndex();
      const large = Float32Array.from([9, 9, 9, 9, 0, 1, 0, 0]);
      await index.upsert("contract-part", { ...entry("part", []), vector: large.subarray(4) });
      await settle();
      const found = await index.query("contract-part", large.subarray(4), 1);
      expect(found.ok && found.value[0]?.score).toBeCloseTo(1, 4);
    });
  });
}
