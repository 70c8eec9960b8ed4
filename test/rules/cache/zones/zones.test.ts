import { describe, expect, test } from "vitest";
import { lowestServed, zoneFloors, zoneOf, zoneStates } from "../../../../src/cache/zones/zones.ts";

/** Zones with these right and wrong labels between one floor and the one above it. */
function zonesOf(labels: Partial<Record<number, [right: number, wrong: number]>>) {
  const sum = { right: 0, wrong: 0 };
  return zoneFloors.map((floor) => {
    const [right, wrong] = labels[floor] ?? [0, 0];
    sum.right += right;
    sum.wrong += wrong;
    return { ...sum };
  });
}

describe("zones", () => {
  test("are closed without labels, and with too few", () => {
    expect(lowestServed(zonesOf({}), 0.01)).toBeNull();
    expect(lowestServed(zonesOf({ 0.6: [298, 0] }), 0.01)).toBeNull();
  });

  test("open with as many right labels as the bound needs, for that budget and looser ones", () => {
    const zones = zonesOf({ 0.6: [299, 0] });
    expect([0.005, 0.01, 0.05].map((budget) => lowestServed(zones, budget))).toEqual([null, 0.6, 0.6]);
  });

  test("are tested from the strictest, and the first that fails ends it", () => {
    const zones = zonesOf({ 0.6: [400, 0], 0.5: [100, 20], 0.4: [100_000, 0] });
    expect(lowestServed(zones, 0.01)).toBe(0.6);
    expect(zoneStates(zones, 0.01)).toEqual([
      "few_labels",
      "few_labels",
      "few_labels",
      "open",
      "failed",
      "not_tested",
      "not_tested",
      "not_tested",
      "not_tested",
    ]);
  });

  test("that have too few labels do not end it, whatever the labels say, because the next one contains them", () => {
    expect(lowestServed(zonesOf({ 0.9: [3, 0], 0.4: [400, 0] }), 0.01)).toBe(0.4);
    expect(lowestServed(zonesOf({ 0.9: [0, 3], 0.4: [900, 0] }), 0.01)).toBe(0.4);
    expect(lowestServed(zonesOf({ 0.9: [0, 3], 0.4: [400, 0] }), 0.01)).toBeNull();
  });

  test("that have no labels of their own stay closed", () => {
    const zones = zonesOf({ 0.6: [400, 0], 0.3: [1, 0] });
    expect(zoneStates(zones, 0.01).slice(3)).toEqual([
      "open",
      "few_labels",
      "few_labels",
      "open",
      "few_labels",
      "few_labels",
    ]);
  });

  test("are closed with a budget of nothing", () => {
    expect(lowestServed(zonesOf({ 0.6: [100_000, 0] }), 0)).toBeNull();
  });

  test.each([
    [1, 0.99],
    [0.65, 0.6],
    [0.6, 0.6],
    [0.0999, null],
  ])("of P(right) %f is that with the floor %s", (pRight, floor) => {
    expect(zoneOf(pRight)).toBe(floor);
  });
});
