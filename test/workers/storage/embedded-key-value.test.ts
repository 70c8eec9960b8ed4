import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { EmbeddedKeyValueStore } from "../../../src/storage/embedded-key-value-store.ts";
import { ExpiringEntries } from "../../../src/storage/expiring-entries.ts";
import { timedStore } from "../../../src/storage/timed-store.ts";
import { keyBrowserContract } from "./key-browser.contract.ts";
import { keyValueStoreContract } from "./key-value-store.contract.ts";

const MINUTE = 60_000;
const START = 1_800_000_000_000;

keyValueStoreContract("EmbeddedKeyValueStore", () => new EmbeddedKeyValueStore(env.EMBEDDED_KEY_VALUE, 4));

keyValueStoreContract("the timed EmbeddedKeyValueStore", () =>
  timedStore(new EmbeddedKeyValueStore(env.EMBEDDED_KEY_VALUE, 4), {
    slowMs: 0,
    now: Date.now,
    report: () => undefined,
  }),
);

keyBrowserContract("EmbeddedKeyValueStore", () => new EmbeddedKeyValueStore(env.EMBEDDED_KEY_VALUE, 4));

/** Runs the test with the rows of a new object. The test passes the time. */
const withEntries = (name: string, maxBytes: number, test: (entries: ExpiringEntries, sql: SqlStorage) => void) =>
  runInDurableObject(env.EMBEDDED_KEY_VALUE.getByName(name), (_, state) => {
    test(new ExpiringEntries(state.storage.sql, maxBytes), state.storage.sql);
  });

describe("the embedded key-value object", () => {
  it("never returns an expired entry, although the alarm has not deleted it", () =>
    withEntries("past-end", 1e9, (entries, sql) => {
      entries.write([{ key: "k", value: "v", ttlSeconds: 10 }], START);
      expect(entries.read(["k"], START + 9_999)).toEqual(["v"]);
      expect(entries.read(["k"], START + 10_000)).toEqual([null]);
      expect(entries.remove(["k"], START + 10_000)).toBe(0);
      entries.write([{ key: "k", value: "v", ttlSeconds: 10 }], START);
      entries.sweep(START + 10_000);
      expect(sql.exec("SELECT count(*) AS rows FROM entries").one()).toEqual({ rows: 0 });
    }));

  it("drops the least recently used entries at its size bound, and keeps what was read", () =>
    withEntries("least-recent", 400_000, (entries, sql) => {
      const value = "x".repeat(10_000);
      for (let i = 0; i < 30; i++) entries.write([{ key: `k${i}`, value, ttlSeconds: 86_400 }], START + i * MINUTE);
      expect(entries.read(["k0"], START + 40 * MINUTE)).toEqual([value]);
      for (let i = 30; i < 45; i++) {
        entries.write([{ key: `k${i}`, value, ttlSeconds: 86_400 }], START + (11 + i) * MINUTE);
      }
      expect(sql.databaseSize).toBeLessThanOrEqual(400_000);
      expect(entries.read(["k0", "k44"], START + 60 * MINUTE)).toEqual([value, value]);
      expect(entries.read(["k1", "k2"], START + 60 * MINUTE)).toEqual([null, null]);
    }));

  it("deletes expired entries before it drops valid entries", () =>
    withEntries("ended-first", 400_000, (entries) => {
      const value = "x".repeat(10_000);
      entries.write([{ key: "old and alive", value, ttlSeconds: 86_400 }], START);
      for (let i = 0; i < 20; i++) entries.write([{ key: `ends${i}`, value, ttlSeconds: 60 }], START + MINUTE);
      for (let i = 0; i < 15; i++) entries.write([{ key: `new${i}`, value, ttlSeconds: 600 }], START + 5 * MINUTE);
      expect(entries.read(["old and alive"], START + 6 * MINUTE)[0]?.length).toBe(value.length);
    }));

  it("reads twenty thousand keys for a page, and returns the position of the next page", () =>
    withEntries("browsed", 1e9, (entries, sql) => {
      entries.write([{ key: "zz", value: "v", ttlSeconds: 600 }], START);
      sql.exec(
        `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
         INSERT INTO entries SELECT printf('k%05d', i), ?, 0, 'v' FROM n`,
        START + 600_000,
      );
      const first = entries.browse("*z", "", 10, START);
      expect(first).toEqual({ keys: [], next: "k20000" });
      expect(entries.browse("*z", first.next ?? "", 10, START)).toMatchObject({
        keys: [{ key: "zz" }],
        next: null,
      });
      expect(entries.browse("zz", "", 10, START)).toMatchObject({
        keys: [{ key: "zz", bytes: 1, ttlSeconds: 600 }],
      });
      expect(entries.browse("zz", "", 10, START + 600_000)).toEqual({ keys: [], next: null });
    }));

  it("does not write when it reads", () =>
    withEntries("reads", 1e9, (entries, sql) => {
      entries.write([{ key: "k", value: "v", ttlSeconds: 86_400 }], START);
      const used = () => sql.exec("SELECT used_minute FROM entries").one().used_minute;
      const before = used();
      for (let i = 0; i < 100; i++) entries.read(["k"], START + i * MINUTE);
      expect(used()).toBe(before);
      entries.sweep(START + 100 * MINUTE);
      expect(used()).toBe(Number(before) + 99);
    }));

  it("refuses an entry above the platform's row size with a reason, and writes none of the call", async () => {
    const store = new EmbeddedKeyValueStore(env.EMBEDDED_KEY_VALUE, 1);
    const written = await store.write([
      { key: "small", value: "v", ttlSeconds: 600 },
      { key: "large", value: "é".repeat(1_000_000), ttlSeconds: 600 },
    ]);
    expect(written).toEqual({
      ok: false,
      error: { reason: "rejected", store: "embedded-key-value", message: "an entry has more than 1999000 bytes" },
    });
    expect(await store.read(["small"])).toEqual({ ok: true, value: [null] });
  });

  it("refuses text that SQLite cannot return unchanged", async () => {
    const store = new EmbeddedKeyValueStore(env.EMBEDDED_KEY_VALUE, 1);
    const written = await store.write([{ key: "half", value: "\ud83d", ttlSeconds: 600 }]);
    expect(written).toMatchObject({ ok: false, error: { reason: "rejected" } });
  });

  it("moves its alarm only to an earlier minute, and clears it when no entry is left", async () => {
    const shard = env.EMBEDDED_KEY_VALUE.getByName("alarm");
    const alarm = () => runInDurableObject(shard, (_, state) => state.storage.getAlarm());
    await shard.write([{ key: "a", value: "v", ttlSeconds: 3600 }]);
    const first = await alarm();
    await shard.write([{ key: "b", value: "v", ttlSeconds: 7200 }]);
    expect(await alarm()).toBe(first);
    await shard.write([{ key: "c", value: "v", ttlSeconds: 600 }]);
    const earlier = await alarm();
    expect(earlier).toBeLessThan(first ?? 0);
    await shard.remove(["a", "b", "c"]);
    await runDurableObjectAlarm(shard);
    expect(await alarm()).toBe(null);
  });

  it("sets the next alarm when the alarm leaves entries", async () => {
    const shard = env.EMBEDDED_KEY_VALUE.getByName("next-alarm");
    await shard.write([{ key: "a", value: "v", ttlSeconds: 3600 }]);
    await runDurableObjectAlarm(shard);
    expect(await runInDurableObject(shard, (_, state) => state.storage.getAlarm())).toBeGreaterThan(Date.now());
    expect(await shard.read(["a"])).toEqual(["v"]);
  });

  it("turns an object that does not answer into a value, not an exception", async () => {
    const down = () => Promise.reject(new Error("secret text of the call"));
    const store = new EmbeddedKeyValueStore(
      { getByName: () => ({ read: down, write: down, remove: down, browse: down, figures: down, expire: down }) },
      4,
    );
    const error = {
      reason: "unavailable",
      store: "embedded-key-value",
      message: "the embedded key-value object did not answer",
    };
    expect(await store.read(["k"])).toEqual({ ok: false, error });
    expect(await store.write([{ key: "k", value: "v", ttlSeconds: 1 }])).toEqual({ ok: false, error });
    expect(await store.remove(["k"])).toEqual({ ok: false, error });
    expect(await store.browse("*", null, 10)).toEqual({ ok: false, error });
    expect(await store.figures()).toEqual({ ok: false, error });
    expect(await store.expire(["k"], 1)).toEqual({ ok: false, error });
  });

  it("calls each shard of a request once", async () => {
    const calls: string[] = [];
    const store = new EmbeddedKeyValueStore(
      {
        getByName: (name) => ({
          read: async (keys) => {
            calls.push(name);
            return keys.map((key) => `value of ${key}`);
          },
          write: async () => ({ ok: true, value: null }),
          remove: async () => 0,
          browse: async () => ({ keys: [], next: null }),
          figures: async () => ({ keys: 0, bytes: 0 }),
          expire: async () => 0,
        }),
      },
      3,
    );
    const keys = Array.from({ length: 50 }, (_, i) => `k${i}`);
    expect(await store.read(keys)).toEqual({ ok: true, value: keys.map((key) => `value of ${key}`) });
    expect(calls.sort()).toEqual(["shard-0", "shard-1", "shard-2"]);
  });
});
