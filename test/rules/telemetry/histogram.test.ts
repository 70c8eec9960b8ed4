import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Histogram, merge, percentile, record } from "../../../src/telemetry/histogram.ts";

const durations = fc.array(
  fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 1e8 })),
  { minLength: 1, maxLength: 200 },
);
const share = fc.constantFrom(0.01, 0.25, 0.5, 0.9, 0.95, 0.99, 1);

const histogramOf = (values: readonly number[]): Histogram => {
  const histogram: Histogram = {};
  for (const value of values) record(histogram, value);
  return histogram;
};

describe("a histogram", () => {
  it("gives every percentile at most 20 % too high and never too low", () => {
    fc.assert(
      fc.property(durations, share, (values, p) => {
        const sorted = values.toSorted((a, b) => a - b);
        const exact = sorted[Math.ceil(p * values.length) - 1] ?? Number.NaN;
        const estimate = percentile(histogramOf(values), p) ?? Number.NaN;
        expect(estimate).toBeGreaterThanOrEqual(exact);
        expect(estimate).toBeLessThanOrEqual(1.2 * exact);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    { values: [], expected: null },
    { values: [0], expected: 1 },
    { values: [-5, 1], expected: 1 },
    { values: [3, 3, 3], expected: 3 },
    { values: [1, 1, 1000], expected: 1 },
  ])("of $values has the median $expected", ({ values, expected }) => {
    expect(percentile(histogramOf(values), 0.5)).toBe(expected);
  });

  it("merged from parts is the histogram of the whole, and the merged part does not change", () => {
    fc.assert(
      fc.property(durations, durations, (left, right) => {
        const into = histogramOf(left);
        const from = Object.freeze(histogramOf(right));
        merge(into, from);
        expect(into).toEqual(histogramOf([...left, ...right]));
      }),
    );
  });

  it("survives being stored as JSON", () => {
    const stored: Histogram = JSON.parse(JSON.stringify(histogramOf([1, 20, 20, 3000])));
    record(stored, 20);
    expect(stored).toEqual(histogramOf([1, 20, 20, 20, 3000]));
  });
});
