import { describe, expect, test } from "vitest";
import { countByKind } from "../../../bench/cache/mutations/judged.ts";
import { mutatedPairs, ownSentences } from "../../../bench/cache/mutations/pairs.ts";

/** The goals. `npm run bench:cache` measures more pairs, also from the labelled files. */
const mostWrong = 0.005;
const leastRight = 0.85;

const counts = countByKind(mutatedPairs(ownSentences(), { perKind: 150, rounds: 6, seed: 5 }));
const named = counts.map((count) => [count.kind, count] as const);
const shown = (missed: (typeof counts)[number]["missed"]) => missed.slice(0, 5).map(({ a, b }) => `${a} | ${b}`);

test("at least 2,000 pairs are made by rule, of every kind", () => {
  expect(counts.reduce((sum, { pairs }) => sum + pairs, 0)).toBeGreaterThanOrEqual(2000);
  expect(counts.filter(({ isRight }) => isRight)).toHaveLength(7);
  expect(counts.filter(({ isRight }) => !isRight)).toHaveLength(12);
});

describe("a change of meaning is not served", () => {
  test.each(named.filter(([, { isRight }]) => !isRight))("%s", (_, { byGuards, pairs, missed }) => {
    expect(byGuards / pairs, shown(missed).join("\n")).toBeLessThanOrEqual(mostWrong);
  });
});

describe("a change that keeps the meaning is served", () => {
  test.each(named.filter(([, { isRight }]) => isRight))("%s", (_, { byGuards, pairs, missed }) => {
    expect(byGuards / pairs, shown(missed).join("\n")).toBeGreaterThanOrEqual(leastRight);
  });
});
