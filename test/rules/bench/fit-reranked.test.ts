import { describe, expect, test } from "vitest";
import { fitReranked, requireDoubtful, servedByBudget } from "../../../bench/cache/fit-reranked.ts";
import type { ScoredPair } from "../../../bench/cache/scored-pairs.ts";
import { seededRandom } from "../../../bench/seeded-random.ts";
import { type FeatureName, featureNames } from "../../../src/cache/guards/features.ts";

/** Pairs that differ in one word, of which nothing but a reranker's score can tell which are right. */
function pairs(count: number): ScoredPair[] {
  const features: Partial<Record<FeatureName, number>> = { cosine: 0.9, differs: 1, cosine_if_different: 0.9 };
  return Array.from({ length: count }, (_, n) => ({
    file: "pairs",
    language: "en",
    a: `a ${n}`,
    b: `b ${n}`,
    isRight: n % 2 === 0,
    kind: "",
    isNearDuplicate: false,
    cosine: 0.9,
    features: featureNames.map((name) => features[name] ?? (n % 7) / 70),
    isRefused: false,
    isExplained: false,
    fold: n % 5,
  }));
}

const random = seededRandom(1);
const telling = pairs(600).map(({ isRight }) => (isRight ? 0.6 : 0.1) + 0.3 * random());

describe("a fit with a reranker's score", () => {
  test("serves right pairs that nothing else tells from wrong ones, more with a looser budget", () => {
    const fit = fitReranked(pairs(600), telling);
    expect(fit).toMatchObject({ isProbability: true });
    expect(fit.scoreWeight).toBeGreaterThan(0);
    const served = servedByBudget(fit.judged);
    for (const { CACHE_MAX_WRONG, right, wrong } of served) {
      expect(wrong).toBeLessThanOrEqual(CACHE_MAX_WRONG * (right + wrong) + 1);
    }
    expect(served.at(-1)?.right).toBeGreaterThan(100);
  });

  test("takes scores of any scale as they are", () => {
    const raw = telling.map((score) => 20 * score - 8);
    expect(fitReranked(pairs(600), raw).isProbability).toBe(false);
  });

  test("is refused when the scores are not higher for right pairs", () => {
    const misleading = telling.map((score) => 1 - score);
    expect(() => fitReranked(pairs(600), misleading)).toThrow("not higher for right pairs");
  });

  test("is refused, before a score is paid for, with fewer than 50 right or wrong pairs that the words do not explain", () => {
    expect(() => requireDoubtful(pairs(100))).not.toThrow();
    expect(() => requireDoubtful(pairs(98))).toThrow(/49 are right and 49 wrong.*at least 50/);
    const explained = pairs(600).map((pair) => ({ ...pair, isExplained: true }));
    expect(() => requireDoubtful(explained)).toThrow(/0 are right and 0 wrong/);
  });
});
