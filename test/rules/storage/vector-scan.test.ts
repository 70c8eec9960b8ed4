import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toUnit, VectorScan } from "../../../src/storage/vector-scan.ts";

const END = 1000;
const unitOf = (values: number[]): Float32Array => {
  const unit = toUnit(Float32Array.from(values));
  if (unit === null) throw new Error("no direction");
  return unit;
};
const direction = (length: number) =>
  fc
    .array(fc.integer({ min: -50, max: 50 }), { minLength: length, maxLength: length })
    .filter((v) => v.some((x) => x !== 0));

describe("the vector scan", () => {
  it("finds the same as a comparison with every vector, after any mix of writes and removals", () => {
    const steps = (length: number) =>
      fc.array(fc.record({ id: fc.integer({ min: 0, max: 150 }), remove: fc.boolean(), values: direction(length) }), {
        maxLength: 300,
      });
    for (const dimension of [1, 2, 5, 8]) {
      fc.assert(
        fc.property(steps(dimension), direction(dimension), fc.integer({ min: 1, max: 5 }), (changes, asked, topK) => {
          const scan = new VectorScan(dimension);
          const model = new Map<string, Float32Array>();
          for (const { id, remove, values } of changes) {
            if (remove) {
              expect(scan.delete(`${id}`)).toBe(model.delete(`${id}`));
            } else {
              scan.set(`${id}`, unitOf(values), END);
              model.set(`${id}`, unitOf(values));
            }
          }
          const unit = unitOf(asked);
          const cosineOf = (other: Float32Array) => other.reduce((sum, value, i) => sum + value * (unit[i] ?? 0), 0);
          const expected = [...model.values()]
            .map(cosineOf)
            .sort((a, b) => b - a)
            .slice(0, topK);
          const found = scan.search(unit, topK, 0);
          expect(found.map(({ cosine }) => cosine.toFixed(4))).toEqual(
            expected.map((cosine) => Math.min(1, Math.max(-1, cosine)).toFixed(4)),
          );
          for (const { id, cosine } of found)
            expect(cosineOf(model.get(id) ?? new Float32Array())).toBeCloseTo(cosine, 4);
          expect(scan.size).toBe(model.size);
        }),
        { numRuns: 40, seed: 11 },
      );
    }
  });

  it("does not find expired vectors", () => {
    const scan = new VectorScan(2);
    scan.set("ended", unitOf([1, 0]), 10);
    scan.set("alive", unitOf([0, 1]), 11);
    expect(scan.search(unitOf([1, 0]), 3, 10).map(({ id }) => id)).toEqual(["alive"]);
    expect(scan.ended(10)).toEqual(["ended"]);
    expect(scan.earliestEnd()).toBe(10);
  });

  it("names the least recently used entry, also after removals have moved slots", () => {
    const scan = new VectorScan(2);
    for (const id of ["a", "b", "c", "d"]) scan.set(id, unitOf([1, 1]), END);
    scan.touch("a");
    scan.delete("b");
    expect(scan.leastRecentlyUsed(1)).toEqual(["c"]);
    scan.delete("c");
    expect(scan.leastRecentlyUsed(1)).toEqual(["d"]);
  });

  it("knows that a zero or infinite vector has no direction", () => {
    expect(toUnit(Float32Array.from([0, 0]))).toBe(null);
    expect(toUnit(Float32Array.from([Number.NaN]))).toBe(null);
    expect(toUnit(Float32Array.from([Number.POSITIVE_INFINITY]))).toBe(null);
  });
});
