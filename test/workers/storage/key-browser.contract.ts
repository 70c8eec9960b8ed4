// The contract of key browsers. It runs for each browser, together with its store.
import { describe, expect, it } from "vitest";
import type { KeyBrowser, StoredKey } from "../../../src/storage/key-browser.ts";
import type { KeyValueStore } from "../../../src/storage/key-value-store.ts";

const ttlSeconds = 600;

export function keyBrowserContract(name: string, createStore: () => KeyValueStore & KeyBrowser): void {
  /** Reads every key that matches the pattern, page by page. */
  async function allKeys(store: KeyBrowser, pattern: string, limit: number): Promise<StoredKey[]> {
    const keys: StoredKey[] = [];
    for (let cursor: string | null = null, pages = 0; pages < 100; pages++) {
      const page = await store.browse(pattern, cursor, limit);
      if (!page.ok) throw new Error(page.error.message);
      keys.push(...page.value.keys);
      cursor = page.value.next;
      if (cursor === null) return keys;
    }
    throw new Error("the pages do not end");
  }

  describe(`${name} as a key browser`, () => {
    it("shows every matching key once, with its size and time to live, for any size of the page", async () => {
      const store = createStore();
      const group = crypto.randomUUID();
      const names = Array.from({ length: 25 }, (_, index) => `browse-${index}:${group}:key`);
      await store.write(names.map((key) => ({ key, value: "ñ".repeat(10), ttlSeconds })));
      await store.write([{ key: `${group}:other`, value: "x", ttlSeconds }]);
      for (const limit of [7, 200]) {
        const found = await allKeys(store, `*:${group}:*`, limit);
        expect(found.map(({ key }) => key).sort()).toEqual(names.toSorted());
        for (const key of found) {
          expect(key.bytes).toBe(20);
          expect(key.ttlSeconds).toBeGreaterThan(ttlSeconds - 60);
          expect(key.ttlSeconds).toBeLessThanOrEqual(ttlSeconds);
        }
      }
    });

    it("finds a key by its own name only", async () => {
      const store = createStore();
      const key = `browse:${crypto.randomUUID()}`;
      await store.write([{ key, value: "x", ttlSeconds }]);
      expect((await allKeys(store, key, 10)).map((found) => found.key)).toEqual([key]);
      expect(await allKeys(store, `${key}x`, 10)).toEqual([]);
    });

    it("counts the keys that it has, and says what they take or that it does not know", async () => {
      const store = createStore();
      const before = await store.figures();
      const group = crypto.randomUUID();
      await store.write(Array.from({ length: 3 }, (_, n) => ({ key: `count-${n}:${group}`, value: "x", ttlSeconds })));
      const after = await store.figures();
      if (!before.ok || !after.ok) throw new Error("the store did not answer");
      expect(after.value.keys - before.value.keys).toBe(3);
      for (const { bytes } of after.value.memory) expect(bytes).toBeGreaterThan(0);
      if (before.value.activity && after.value.activity)
        expect(after.value.activity.commands).toBeGreaterThan(before.value.activity.commands);
    });

    it("gives the keys that exist another time to live, and keeps their values", async () => {
      const store = createStore();
      const [key, absent] = [`expire:${crypto.randomUUID()}`, `expire:${crypto.randomUUID()}`];
      await store.write([{ key, value: "kept", ttlSeconds }]);
      for (const seconds of [30, 5000]) {
        expect(await store.expire([key, absent], seconds)).toEqual({ ok: true, value: 1 });
        const [found] = await allKeys(store, key, 10);
        expect(found?.ttlSeconds).toBeGreaterThan(seconds - 20);
        expect(found?.ttlSeconds).toBeLessThanOrEqual(seconds);
        expect(await store.read([key, absent])).toEqual({ ok: true, value: ["kept", null] });
      }
      expect(await store.expire([], 30)).toEqual({ ok: true, value: 0 });
    });

    it("shows no removed key", async () => {
      const store = createStore();
      const key = `browse:${crypto.randomUUID()}`;
      await store.write([{ key, value: "x", ttlSeconds }]);
      await store.remove([key]);
      expect(await allKeys(store, key, 10)).toEqual([]);
    });
  });
}
