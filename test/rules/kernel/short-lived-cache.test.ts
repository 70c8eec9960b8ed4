import { describe, expect, it } from "vitest";
import { ShortLivedCache } from "../../../src/kernel/short-lived-cache.ts";

function createCache() {
  const clock = { now: 1000 };
  const deferred: Promise<unknown>[] = [];
  const cache = new ShortLivedCache<number>(
    1000,
    () => clock.now,
    (work) => deferred.push(work),
  );
  let loads = 0;
  const load = async () => {
    loads += 1;
    return loads;
  };
  return { clock, deferred, cache, load };
}

describe("the short-lived cache", () => {
  it("loads an answer once within its maximum age and again after that", async () => {
    const { clock, cache, load } = createCache();
    expect(await Promise.all([cache.get("acme", load), cache.get("acme", load)])).toEqual([1, 1]);
    clock.now += 999;
    expect(await cache.get("acme", load)).toBe(1);
    clock.now += 1;
    expect(await cache.get("acme", load)).toBe(2);
  });

  it("keeps one answer for each key", async () => {
    const { cache, load } = createCache();
    expect([await cache.get("acme", load), await cache.get("other", load)]).toEqual([1, 2]);
  });

  it("does not keep a failure, and passes the running work to defer", async () => {
    const { deferred, cache, load } = createCache();
    const failed = cache.get("acme", () => Promise.reject(new Error("no shard")));
    await expect(failed).rejects.toThrow("no shard");
    expect(deferred).toHaveLength(1);
    await deferred[0];
    expect(await cache.get("acme", load)).toBe(1);
  });
});
