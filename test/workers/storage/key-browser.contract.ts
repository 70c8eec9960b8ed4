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

    it("shows no removed key", async () => {
      const store = createStore();
      const key = `browse:${crypto.randomUUID()}`;
      await store.write([{ key, value: "x", ttlSeconds }]);
      await store.remove([key]);
      expect(await allKeys(store, key, 10)).toEqual([]);
    });
  });
}
