import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retryDelayMs } from "../../../src/tasks/retry-schedule.ts";

const policy = { baseMs: 1000, maxMs: 300_000 };
const almostOne = () => 1 - Number.EPSILON;

describe("the delay before the next attempt", () => {
  it.each([
    { attempt: 1, ceiling: 1000 },
    { attempt: 2, ceiling: 2000 },
    { attempt: 3, ceiling: 4000 },
    { attempt: 8, ceiling: 128_000 },
    { attempt: 9, ceiling: 256_000 },
    { attempt: 10, ceiling: 300_000 },
    { attempt: 1000, ceiling: 300_000 },
  ])("after attempt $attempt is between 0 and $ceiling ms", ({ attempt, ceiling }) => {
    expect(retryDelayMs(attempt, null, policy, () => 0)).toBe(0);
    expect(retryDelayMs(attempt, null, policy, () => 0.5)).toBe(ceiling / 2);
    expect(retryDelayMs(attempt, null, policy, almostOne)).toBe(ceiling);
  });

  it.each([
    { retryAfterMs: 0, delayMs: 1000 },
    { retryAfterMs: 999, delayMs: 1000 },
    { retryAfterMs: 5000, delayMs: 5000 },
    { retryAfterMs: 61_000, delayMs: 61_000 },
    { retryAfterMs: 3_600_000, delayMs: 3_600_000 },
  ])("is $delayMs ms when the backoff is 1000 and Retry-After is $retryAfterMs", ({ retryAfterMs, delayMs }) => {
    expect(retryDelayMs(1, retryAfterMs, policy, almostOne)).toBe(delayMs);
  });

  it("is a whole number of milliseconds within its bounds for any attempt, Retry-After and random value", () => {
    const randomValue = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const anyRetryAfterMs = fc.option(fc.integer({ min: 0, max: 10_000_000 }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), anyRetryAfterMs, randomValue, (attempt, retryAfterMs, random) => {
        const delay = retryDelayMs(attempt, retryAfterMs, policy, () => random);
        expect(Number.isInteger(delay)).toBe(true);
        expect(delay).toBeGreaterThanOrEqual(retryAfterMs ?? 0);
        expect(delay).toBeLessThanOrEqual(Math.max(policy.maxMs, retryAfterMs ?? 0));
      }),
    );
  });

  it("spreads many tasks over the whole window instead of retrying them together", () => {
    const tenths = new Set<number>();
    for (let i = 0; i < 1000; i++) tenths.add(Math.floor(retryDelayMs(5, null, policy, () => (i + 0.5) / 1000) / 1600));
    expect([...tenths].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
