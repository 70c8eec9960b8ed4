import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retryDelayMs } from "../../../src/tasks/retry-schedule.ts";

const policy = { baseMs: 1000, maxMs: 300_000 };
const almostOne = () => 1 - Number.EPSILON;

describe("the wait before the next attempt", () => {
  it.each([
    { attempt: 1, ceiling: 1000 },
    { attempt: 2, ceiling: 2000 },
    { attempt: 3, ceiling: 4000 },
    { attempt: 8, ceiling: 128_000 },
    { attempt: 9, ceiling: 256_000 },
    { attempt: 10, ceiling: 300_000 },
    { attempt: 1000, ceiling: 300_000 },
  ])("after attempt $attempt lies anywhere from 0 to $ceiling ms", ({ attempt, ceiling }) => {
    expect(retryDelayMs(attempt, null, policy, () => 0)).toBe(0);
    expect(retryDelayMs(attempt, null, policy, () => 0.5)).toBe(ceiling / 2);
    expect(retryDelayMs(attempt, null, policy, almostOne)).toBe(ceiling);
  });

  it.each([
    { asked: 0, waits: 1000 },
    { asked: 999, waits: 1000 },
    { asked: 5000, waits: 5000 },
    { asked: 61_000, waits: 61_000 },
    { asked: 3_600_000, waits: 3_600_000 },
  ])("is $waits ms when backoff says 1000 and the service asked for $asked", ({ asked, waits }) => {
    expect(retryDelayMs(1, asked, policy, almostOne)).toBe(waits);
  });

  it("is whole milliseconds within its bounds for any attempt, request and chance", () => {
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const asked = fc.option(fc.integer({ min: 0, max: 10_000_000 }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), asked, chance, (attempt, retryAfterMs, random) => {
        const delay = retryDelayMs(attempt, retryAfterMs, policy, () => random);
        expect(Number.isInteger(delay)).toBe(true);
        expect(delay).toBeGreaterThanOrEqual(retryAfterMs ?? 0);
        expect(delay).toBeLessThanOrEqual(Math.max(policy.maxMs, retryAfterMs ?? 0));
      }),
    );
  });

  it("spreads a crowd over the whole window instead of waking it together", () => {
    const tenths = new Set<number>();
    for (let i = 0; i < 1000; i++) tenths.add(Math.floor(retryDelayMs(5, null, policy, () => (i + 0.5) / 1000) / 1600));
    expect([...tenths].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
