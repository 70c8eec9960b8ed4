import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../bench/seeded-random.ts";
import { assemble, readAssembled } from "../../../scripts/build/dot-products.ts";
import { CompactVectors } from "../../../src/storage/compact-vectors.ts";
import { dotProducts, unitOf } from "./kept-vectors.ts";

const cosineOf = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

describe("the compact vectors", () => {
  it("are multiplied by the WebAssembly module that is made from its text", async () => {
    expect(await assemble()).toEqual(readAssembled());
  });

  it("estimate a cosine within the error that they state, for any values", () => {
    const direction = (length: number) =>
      fc
        .array(fc.float({ noNaN: true, min: -1, max: 1 }), { minLength: length, maxLength: length })
        .filter((values) => values.some((value) => Math.abs(value) > 1e-6));
    const cases = fc
      .integer({ min: 1, max: 40 })
      .chain((length) => fc.tuple(fc.array(direction(length), { minLength: 1, maxLength: 40 }), direction(length)));
    fc.assert(
      fc.property(cases, ([stored, asked]) => {
        const unit = unitOf(asked);
        const vectors = new CompactVectors(dotProducts, unit.length);
        for (const [slot, values] of stored.entries()) vectors.set(slot, unitOf(values));
        const { cosines, errorOf } = vectors.estimate(unit, stored.length);
        for (const [slot, values] of stored.entries()) {
          const difference = Math.abs(cosineOf(unitOf(values), unit) - (cosines[slot] ?? Number.NaN));
          expect(difference).toBeLessThanOrEqual(errorOf(slot));
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it("do not overflow where all values are as large as they can be", () => {
    for (const dimension of [1, 1536, 4096, 20_001]) {
      const vectors = new CompactVectors(dotProducts, dimension);
      const even = unitOf(new Float32Array(dimension).fill(1));
      vectors.set(0, even);
      vectors.set(
        1,
        even.map((value) => -value),
      );
      const { cosines } = vectors.estimate(even, 2);
      expect([...cosines.subarray(0, 2)].map((cosine) => cosine.toFixed(4))).toEqual(["1.0000", "-1.0000"]);
    }
  });

  it("keep what was set while their memory grows, and copy it from slot to slot", () => {
    const random = seededRandom(9);
    const units = Array.from({ length: 2500 }, () => unitOf(Float32Array.from({ length: 75 }, () => random() - 0.5)));
    const vectors = new CompactVectors(dotProducts, 75);
    for (const [slot, unit] of units.entries()) vectors.set(slot, unit);
    vectors.copy(2499, 31);
    for (const [slot, unit] of units.entries()) {
      const { cosines } = vectors.estimate(unit, units.length);
      expect(cosines[slot === 2499 ? 31 : slot]).toBeGreaterThan(slot === 31 ? -1 : 0.99);
    }
  });

  it("take a quarter of the memory of float32 vectors", () => {
    const vectors = new CompactVectors(dotProducts, 1536);
    const unit = unitOf(new Float32Array(1536).fill(1));
    for (let slot = 0; slot < 3000; slot++) vectors.set(slot, unit);
    expect(vectors.bytes / 3000).toBeLessThan(1536 * 1.2);
  });
});
