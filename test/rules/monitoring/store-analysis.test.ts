import { describe, expect, it } from "vitest";
import { activityBetween, countedOf, type KeptAnalysis } from "../../../src/monitoring/kept-analyses.ts";
import { analyseKeys } from "../../../src/monitoring/store-analysis.ts";
import type { StoredKey } from "../../../src/storage/key-browser.ts";

const hash = "ab".repeat(32);
const key = (name: string, bytes = 10, ttlSeconds: number | null = 100): StoredKey => ({
  key: name,
  bytes,
  ttlSeconds,
});
const all = (...keys: StoredKey[]) => [{ keys, read: keys.length, total: keys.length }];
const NOW = 1_800_000_000_000;

describe("the analysis of keys", () => {
  it("groups answers by their task type, and other keys by what is before their first colon", () => {
    const { families } = analyseKeys(
      all(
        key(`cache:${hash}:sentiment`, 30),
        key(`cache:${hash}:a:b`, 5),
        key("result:eu00-1", 40),
        key("result:order:7", 20),
        key("plain", 1),
        key("cache:short:sentiment", 4),
      ),
      null,
    );
    expect(families.map(({ name, keys, bytes, share }) => [name, keys, bytes, share])).toEqual([
      ["result:*", 2, 60, 0.6],
      ["cache:*:sentiment", 1, 30, 0.3],
      ["cache:*:a:b", 1, 5, 0.05],
      ["cache:*", 1, 4, 0.04],
      ["without a prefix", 1, 1, 0.01],
    ]);
  });

  it("counts the keys that expire within each time, and those that never do", () => {
    const ttls = [1, 60, 61, 600, 3600, 21_600, 86_400, 86_401, null];
    const { expires, never_expire } = analyseKeys(all(...ttls.map((ttl, n) => key(`k:${n}`, 1, ttl))), null);
    expect(expires.map(({ within_seconds, keys }) => [within_seconds, keys])).toEqual([
      [60, 2],
      [600, 2],
      [3600, 1],
      [21_600, 1],
      [86_400, 1],
      [null, 1],
    ]);
    expect(never_expire).toBe(1);
  });

  it("estimates what was not read, and says which share was", () => {
    const sampled = { keys: [key("a:1"), key("a:2")], read: 4, total: 40 };
    const whole = { keys: [key("b:1", 100)], read: 1, total: 1 };
    const { keys, bytes, sample, families } = analyseKeys([sampled, whole], null);
    expect([keys, bytes]).toEqual([21, 300]);
    expect(sample).toEqual({ keys: 3, share: 5 / 41 });
    expect(families.map(({ name, keys }) => [name, keys])).toEqual([
      ["a:*", 20],
      ["b:*", 1],
    ]);
  });

  it("says what has grown since an earlier one, also of a family that is new", () => {
    const keys = all(key("a:1"), key("b:1"), key("b:2"));
    expect(analyseKeys(keys, null).families[0]?.grown_keys).toBeNull();
    const { families } = analyseKeys(keys, [{ name: "a:*", keys: 5, bytes: 80 }]);
    expect(families.map(({ name, grown_keys, grown_bytes }) => [name, grown_keys, grown_bytes])).toEqual([
      ["b:*", 2, 20],
      ["a:*", -4, -70],
    ]);
  });

  it("is empty for an empty store", () => {
    const empty = analyseKeys(all(), null);
    expect([empty.keys, empty.sample.share, empty.families, empty.largest]).toEqual([0, 1, [], []]);
  });
});

describe("the activity between two analyses", () => {
  const counters = (exact: number, semantic: number, none: number) => ({ layers: { exact, semantic, none } });
  const earlier = (more: Partial<KeptAnalysis["counted"]> = {}): KeptAnalysis => ({
    at: NOW - 100_000,
    keys: 0,
    bytes: 0,
    memory_bytes: null,
    families: [],
    counted: { exact: 10, similar: 1, computed: 5, service: null, ...more },
  });
  const redis = { commands: 1500, hits: 90, misses: 30, commandsPerSecond: 4 };

  it("is counted from the answered tasks where the store counts nothing", () => {
    const activity = activityBetween(earlier(), countedOf(counters(30, 3, 13), null), null, NOW);
    expect(activity).toMatchObject({
      exact_hits: 20,
      similar_hits: 2,
      misses: 8,
      operations_of: "tasks",
      service: null,
    });
    expect([activity.hit_ratio, activity.operations_per_second]).toEqual([22 / 30, 0.5]);
  });

  it("is what the service counted, where it counts", () => {
    const service = { commands: 1000, hits: 60, misses: 20 };
    const after = countedOf(counters(10, 1, 5), redis);
    expect(activityBetween(earlier({ service }), after, redis, NOW)).toMatchObject({
      operations_per_second: 5,
      operations_of: "service",
      hit_ratio: null,
      service: { hits: 30, misses: 10, hit_ratio: 0.75, commands_per_second_now: 4 },
    });
  });

  it("has no rate where the service was started again since, or nothing earlier is known", () => {
    const restarted = earlier({ service: { commands: 9999, hits: 1, misses: 1 } });
    const after = countedOf(counters(20, 2, 6), redis);
    for (const before of [restarted, null]) {
      const activity = activityBetween(before, after, redis, NOW);
      expect(activity).toMatchObject({ operations_per_second: null, service: { hits: 90, misses: 30 } });
    }
    expect(activityBetween(null, after, redis, NOW)).toMatchObject({ since: null, exact_hits: 20, similar_hits: 2 });
  });
});
