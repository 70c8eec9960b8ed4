import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../bench/seeded-random.ts";
import { embedText } from "../../../src/ai/local/embedder.ts";
import { toUnit } from "../../../src/storage/unit-vector.ts";
import { KeptVectors, unitOf } from "./kept-vectors.ts";

const END = 1000;
const direction = (length: number) =>
  fc
    .array(fc.integer({ min: -50, max: 50 }), { minLength: length, maxLength: length })
    .filter((v) => v.some((x) => x !== 0));

function expectExact(kept: KeptVectors, unit: Float32Array, topK: number): void {
  const found = kept.scan.search(unit, topK, 0);
  const expected = kept.highest(unit, topK);
  expect(found).toHaveLength(expected.length);
  for (const [rank, { id, cosine }] of found.entries()) {
    expect(cosine).toBeCloseTo(Math.min(1, expected[rank] ?? Number.NaN), 7);
    // The cosine of float32 vectors of length 1 may be a little above 1; the scan's is not.
    expect(cosine).toBeCloseTo(Math.min(1, kept.cosine(unit, id)), 6);
  }
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
}

describe("the vector scan", () => {
  it("finds the same as a comparison with every vector, after any mix of writes and removals", () => {
    const steps = (length: number) =>
      fc.array(fc.record({ id: fc.integer({ min: 0, max: 100 }), remove: fc.boolean(), values: direction(length) }), {
        maxLength: 300,
      });
    for (const dimension of [1, 2, 5, 8, 33]) {
      fc.assert(
        fc.property(steps(dimension), direction(dimension), fc.integer({ min: 1, max: 5 }), (changes, asked, topK) => {
          const kept = new KeptVectors(dimension);
          for (const { id, remove, values } of changes) {
            if (remove) kept.delete(`${id}`);
            else kept.set(`${id}`, values, END);
          }
          const unit = unitOf(asked);
          const found = kept.scan.search(unit, topK, 0).map(({ cosine }) => cosine.toFixed(4));
          const expected = kept.highest(unit, topK).map((cosine) => Math.min(1, Math.max(-1, cosine)).toFixed(4));
          expect(found).toEqual(expected);
          expect(kept.scan.size).toBe(kept.units.size);
        }),
        { numRuns: 40, seed: 11 },
      );
    }
  });

  const random = seededRandom(3);
  const noise = (length: number, spread = 1) => Float32Array.from({ length }, () => spread * (random() - 0.5));
  const centres = Array.from({ length: 20 }, () => noise(384));
  const words = Array.from({ length: 300 }, (_, nth) => `word${nth}x${(nth * 7919) % 1000}`);
  const sentence = () => Array.from({ length: 8 }, () => words[Math.floor(random() ** 2 * words.length)]).join(" ");
  const kinds: [string, number, () => Float32Array][] = [
    ["dense", 1536, () => noise(1536)],
    ["sparse", 1536, () => embedText(sentence())],
    ["almost equal sparse", 1536, () => embedText(`where is my order number ${Math.floor(random() * 100_000)} now`)],
    ["clustered", 384, () => noise(384, 0.3).map((v, i) => v + (centres[Math.floor(random() * 1e6) % 20]?.[i] ?? 0))],
    ["nearly equal", 384, () => noise(384, 0.05).map((v, i) => v + (centres[0]?.[i] ?? 0))],
    // One value takes most of the range of an int8, so the others are kept coarsely.
    ["lopsided", 385, () => noise(385, 0.1).map((v, i) => (i === 7 ? 1 : v))],
    [
      "of a single axis",
      17,
      () => Float32Array.from({ length: 17 }, (_, i) => (i === Math.floor(random() * 17) ? 1 : 1e-30)),
    ],
    ["opposite", 64, () => noise(64, 0.01).map((v) => v + (random() < 0.5 ? 1 : -1))],
  ];
  it.each(kinds)("finds the three nearest of 3,000 vectors that are %s, with exact cosines", (_, dimension, next) => {
    const kept = new KeptVectors(dimension);
    for (let n = 0; n < 3000; n++) kept.set(`${n}`, next(), END);
    // A third is removed and a third replaced, so slots were moved and used again.
    for (let n = 0; n < 3000; n += 3) kept.delete(`${n}`);
    for (let n = 1; n < 3000; n += 3) kept.set(`${n}`, next(), END);
    for (let n = 0; n < 25; n++) expectExact(kept, unitOf(next()), 3);
    expect(kept.reads).toBeLessThanOrEqual(25 * 128);
  });

  it("finds the nearest, however the error of each vector is spread", () => {
    const kept = new KeptVectors(256);
    const asked = unitOf(noise(256));
    // Their cosines with the query differ by less than the errors of their estimates.
    for (let n = 0; n < 100; n++)
      kept.set(
        `${n}`,
        asked.map((v) => v + 0.0001 * (random() - 0.5) * n),
        END,
      );
    expectExact(kept, asked, 3);
  });

  it("reads few vectors when the estimates decide", () => {
    const kept = new KeptVectors(384);
    for (let n = 0; n < 2000; n++) kept.set(`${n}`, noise(384), END);
    for (let n = 0; n < 50; n++) kept.scan.search(unitOf(noise(384)), 3, 0);
    expect(kept.reads / 50).toBeLessThan(20);
  });

  it("returns equal vectors in the order in which they came, and each only once", () => {
    const kept = new KeptVectors(8);
    for (let n = 0; n < 400; n++) kept.set(`${n}`, [1, 2, 3, 4, 5, 6, 7, 8], END);
    const found = kept.scan.search(unitOf([1, 2, 3, 4, 5, 6, 7, 8]), 3, 0);
    expect(found.map(({ id }) => id)).toEqual(["0", "1", "2"]);
    expect(found.map(({ cosine }) => cosine.toFixed(6))).toEqual(["1.000000", "1.000000", "1.000000"]);
  });

  it("does not find expired vectors, however many of them are nearer", () => {
    const kept = new KeptVectors(2);
    for (let n = 0; n < 300; n++) kept.set(`ended ${n}`, [1, n / 1e4], 10);
    kept.set("alive", [0, 1], 11);
    expect(kept.scan.search(unitOf([1, 0]), 3, 10).map(({ id }) => id)).toEqual(["alive"]);
    expect(kept.scan.ended(10)).toHaveLength(300);
    expect(kept.scan.earliestEnd()).toBe(10);
  });

  it("finds nothing in an empty scan, and as many as it has in a small one", () => {
    const kept = new KeptVectors(3);
    expect(kept.scan.search(unitOf([1, 0, 0]), 3, 0)).toEqual([]);
    kept.set("only", [0, 0, -1], END);
    expect(kept.scan.search(unitOf([0, 0, 1]), 3, 0)).toEqual([{ id: "only", cosine: -1 }]);
  });

  it("names the least recently used entry, also after removals have moved slots", () => {
    const { scan, ...kept } = new KeptVectors(2);
    for (const id of ["a", "b", "c", "d"]) scan.set(id, unitOf([1, 1]), END);
    scan.touch("a");
    scan.delete("b");
    expect(scan.leastRecentlyUsed(1)).toEqual(["c"]);
    scan.delete("c");
    expect(scan.leastRecentlyUsed(1)).toEqual(["d"]);
    expect(kept.reads).toBe(0);
  });

  it("knows that a zero or infinite vector has no direction", () => {
    expect(toUnit(Float32Array.from([0, 0]))).toBe(null);
    expect(toUnit(Float32Array.from([Number.NaN]))).toBe(null);
    expect(toUnit(Float32Array.from([Number.POSITIVE_INFINITY]))).toBe(null);
  });
});
