import { describe, expect, test } from "vitest";
import { fewestLabels, isWithin, wrongShareBound } from "../../../../src/cache/zones/wrong-share.ts";

describe("the upper bound of the wrong share", () => {
  // Natrella, Experimental Statistics (NBS Handbook 91), table A-23: one-sided limits, 95% confidence.
  test.each([
    [0, 10, 0.259],
    [1, 10, 0.394],
    [2, 10, 0.507],
    [5, 10, 0.778],
    [0, 20, 0.139],
    [1, 20, 0.216],
    [3, 20, 0.344],
    [0, 30, 0.095],
    [2, 30, 0.195],
  ])("of %i wrong among %i is that of the published table, %f", (wrong, labels, bound) => {
    expect(wrongShareBound(wrong, labels)).toBeCloseTo(bound, 3);
  });

  // Wilks: the fewest samples that show with 95% confidence that at most 5%, or 1%, lie outside, when so many do.
  test.each([
    [0.05, [59, 93, 124, 153, 181, 208, 234]],
    [0.01, [299, 473, 628, 773, 913, 1049]],
  ])("is within %f from the published number of labels on, and not with one less", (share, fewest) => {
    for (const [wrong, labels] of fewest.entries()) {
      expect([isWithin(share, wrong, labels), isWithin(share, wrong, labels - 1)]).toEqual([true, false]);
      expect(wrongShareBound(wrong, labels)).toBeLessThanOrEqual(share);
      expect(wrongShareBound(wrong, labels - 1)).toBeGreaterThan(share);
    }
    expect(fewestLabels(share)).toBe(fewest[0]);
  });

  test("is 1 without a label, and when all are wrong", () => {
    expect([wrongShareBound(0, 0), wrongShareBound(7, 7)]).toEqual([1, 1]);
    expect([isWithin(0.5, 0, 0), isWithin(0, 0, 1000)]).toEqual([false, false]);
  });

  test("does not lose its digits with many labels", () => {
    expect(wrongShareBound(2000, 20_000)).toBeCloseTo(0.1036, 3);
    expect(isWithin(0.5, 9800, 20_000)).toBe(true);
  });
});
