import { describe, expect, test } from "vitest";
import {
  addLabel,
  emptyFamily,
  type FamilyLabels,
  familyLabels,
  type Label,
  maxRightOfText,
} from "../../../../src/cache/zones/family-labels.ts";
import { fewestLabels } from "../../../../src/cache/zones/wrong-share.ts";
import { lowestServed, zoneFloors } from "../../../../src/cache/zones/zones.ts";

const budget = 0.01;
let next = 0;
const label = (given: Partial<Label> = {}): Label => ({
  asked: `asked ${next++}`,
  stored: `stored ${next}`,
  pRight: 0.65,
  isRight: true,
  isAudit: false,
  isRevoked: false,
  ...given,
});
const add = (family: FamilyLabels, labels: readonly Label[]) => {
  for (const each of labels) addLabel(family, each, budget);
};
const many = (count: number, given: (n: number) => Partial<Label> = () => ({})) =>
  Array.from({ length: count }, (_, n) => label(given(n)));
const zoneAt = (family: FamilyLabels, floor: (typeof zoneFloors)[number]) => family.zones[zoneFloors.indexOf(floor)];

describe("labels", () => {
  test("count in every zone that would have served the pair", () => {
    const family = emptyFamily();
    add(family, [label({ pRight: 0.65 }), label({ pRight: 0.45, isRight: false })]);
    expect(([0.7, 0.6, 0.5, 0.4, 0.1] as const).map((floor) => zoneAt(family, floor))).toEqual([
      { right: 0, wrong: 0 },
      { right: 1, wrong: 0 },
      { right: 1, wrong: 0 },
      { right: 1, wrong: 1 },
      { right: 1, wrong: 1 },
    ]);
  });

  test("of one pair count once, whichever of the two was asked", () => {
    const family = emptyFamily();
    const pair = { asked: "one", stored: "two" };
    add(family, [...many(20, () => pair), ...many(20, () => ({ asked: "two", stored: "one" }))]);
    expect(zoneAt(family, 0.6)).toEqual({ right: 1, wrong: 0 });
  });

  test("of a pair that was right and is wrong now make it wrong", () => {
    const family = emptyFamily();
    const pair = { asked: "one", stored: "two" };
    add(family, [label(pair), label({ ...pair, isRight: false }), label(pair)]);
    expect(zoneAt(family, 0.6)).toEqual({ right: 0, wrong: 1 });
  });

  test("fade when there are many, so that a change is noticed", () => {
    const family = emptyFamily();
    add(family, many(5000));
    expect(lowestServed(family.zones, budget)).toBe(0.6);
    const { right = 0 } = zoneAt(family, 0.6) ?? {};
    expect(right).toBeGreaterThanOrEqual(4 * fewestLabels(budget));
    expect(right).toBeLessThanOrEqual(8 * fewestLabels(budget));
    let wrong = 0;
    for (; lowestServed(family.zones, budget) !== null; wrong++)
      add(family, [label({ isRight: false, isAudit: true })]);
    expect(wrong).toBeLessThan(20);
    expect(family.audits.wrong).toBe(wrong);
  });

  test("fade within each zone by itself, so that many unlikely pairs do not wear out the likely ones", () => {
    const family = emptyFamily();
    add(
      family,
      many(600, () => ({ pRight: 0.8 })),
    );
    add(
      family,
      many(20_000, () => ({ pRight: 0.2, isRight: false })),
    );
    expect(zoneAt(family, 0.7)).toEqual({ right: 600, wrong: 0 });
    expect(lowestServed(family.zones, budget)).toBe(0.7);
  });

  test("of audited answers of the static gate count as audits and in no zone", () => {
    const family = emptyFamily();
    add(family, [label({ pRight: null, isAudit: true }), label({ pRight: null, isAudit: true, isRight: false })]);
    expect(family.audits).toEqual({ right: 1, wrong: 1 });
    expect(zoneAt(family, 0.1)).toEqual({ right: 0, wrong: 0 });
  });

  test("that are stored in an unknown form are read as far as they are known", () => {
    const { zones, audits } = familyLabels.parse({ zones: [{ right: 5, wrong: 0 }], audits: { right: 3 }, more: 1 });
    expect(zones.every(({ right }) => right === 0)).toBe(true);
    expect(audits).toEqual({ right: 3, wrong: 0 });
  });
});

describe("an attacker who makes labels by asking", () => {
  const needed = fewestLabels(budget);
  const opens = (family: FamilyLabels) => lowestServed(family.zones, budget) !== null;

  test("opens nothing by asking for one stored answer in thousands of ways", () => {
    const family = emptyFamily();
    add(
      family,
      many(10_000, (n) => ({ stored: "victim", asked: `way ${n}` })),
    );
    expect(opens(family)).toBe(false);
    expect(zoneAt(family, 0.6)).toEqual({ right: maxRightOfText, wrong: 0 });
  });

  test("opens nothing by one text that is near to thousands of stored ones", () => {
    const family = emptyFamily();
    add(
      family,
      many(10_000, (n) => ({ asked: "mine", stored: `stored ${n}` })),
    );
    expect(opens(family)).toBe(false);
  });

  test("opens nothing by all pairs of a few texts", () => {
    const family = emptyFamily();
    const texts = Array.from({ length: 60 }, (_, n) => `text ${n}`);
    add(
      family,
      texts.flatMap((asked) => texts.filter((text) => text !== asked).map((stored) => label({ asked, stored }))),
    );
    expect(zoneAt(family, 0.6)?.right).toBeLessThanOrEqual((texts.length * maxRightOfText) / 2);
    expect(opens(family)).toBe(false);
  });

  test("needs as many different stored texts as a fifth of the labels that the bound needs", () => {
    const attack = (texts: number) => {
      const family = emptyFamily();
      add(
        family,
        many(20_000, (n) => ({ asked: `fresh ${n}`, stored: `mine ${n % texts}` })),
      );
      return opens(family);
    };
    const fewest = Math.ceil(needed / maxRightOfText);
    expect([attack(fewest - 1), attack(fewest)]).toEqual([false, true]);
  });

  test("cannot keep the wrong answers of others out by being first", () => {
    const family = emptyFamily();
    add(family, many(400));
    expect(opens(family)).toBe(true);
    add(
      family,
      many(40, () => ({ stored: "popular", isRight: false })),
    );
    expect(opens(family)).toBe(false);
  });
});
