// The contract of key-value stores. It runs for each store.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeyValueStore } from "../../../src/storage/key-value-store.ts";

const ttlSeconds = 600;

export function keyValueStoreContract(name: string, createStore: () => KeyValueStore): void {
  describe(`${name} as a key-value store`, () => {
    it("returns null for a key without a value", async () => {
      expect(await createStore().read(["absent:1", "absent:2"])).toEqual({ ok: true, value: [null, null] });
    });

    it("returns values in the order of the keys, and a repeated key twice", async () => {
      const store = createStore();
      const entries = Array.from({ length: 20 }, (_, i) => ({ key: `order:${i}`, value: `value ${i}`, ttlSeconds }));
      expect(await store.write(entries)).toEqual({ ok: true, value: undefined });
      expect(await store.read(["order:7", "order:none", "order:3", "order:7"])).toEqual({
        ok: true,
        value: ["value 7", null, "value 3", "value 7"],
      });
    });

    it("replaces a value that is written again; the last value of a call counts", async () => {
      const store = createStore();
      await store.write([{ key: "again", value: "first", ttlSeconds }]);
      await store.write([
        { key: "again", value: "second", ttlSeconds },
        { key: "again", value: "third", ttlSeconds },
      ]);
      expect(await store.read(["again"])).toEqual({ ok: true, value: ["third"] });
    });

    it("returns how many of the removed keys existed", async () => {
      const store = createStore();
      await store.write([
        { key: "gone:1", value: "1", ttlSeconds },
        { key: "gone:2", value: "2", ttlSeconds },
      ]);
      expect(await store.remove(["gone:1", "gone:2", "gone:3"])).toEqual({ ok: true, value: 2 });
      expect(await store.read(["gone:1", "gone:2"])).toEqual({ ok: true, value: [null, null] });
    });

    it("accepts calls without keys", async () => {
      const store = createStore();
      expect(await store.read([])).toEqual({ ok: true, value: [] });
      expect(await store.write([])).toEqual({ ok: true, value: undefined });
      expect(await store.remove([])).toEqual({ ok: true, value: 0 });
    });

    it.each([
      ["a number", "123"],
      ["null", "null"],
      ["OK", "OK"],
      ["true", "true"],
      ["nothing", ""],
      ["JSON", '{"a":[1,"2"]}'],
      ["a quoted string", '"q"'],
      ["base64", "dGVzdA=="],
      ["emoji", "👩‍👩‍👧 naïve ﷽"],
      ["a NUL", "a\u0000b"],
      ["line ends", "a\r\nb\u2028c"],
      ["a number too long for a double", "12345678901234567890"],
      ["one megabyte", "é".repeat(500_000)],
    ])("returns a value that looks like %s exactly as written", async (looks, value) => {
      const store = createStore();
      await store.write([{ key: `exact:${looks}`, value, ttlSeconds }]);
      const read = await store.read([`exact:${looks}`]);
      // One comparison of the whole, so that a difference does not print a megabyte.
      expect(read.ok && read.value[0] === value).toBe(true);
    });

    it("returns 2,000 random keys and values exactly as written", async () => {
      const store = createStore();
      const text = fc.string({ unit: "binary", maxLength: 60 });
      const drawn = fc.sample(fc.tuple(text, text), { numRuns: 2_000, seed: 7 });
      const expected = new Map(drawn.map(([key, value]) => [`random:${key}`, value]));
      for (let from = 0; from < drawn.length; from += 250) {
        const batch = drawn.slice(from, from + 250);
        await store.write(batch.map(([key, value]) => ({ key: `random:${key}`, value, ttlSeconds })));
      }
      expect(await store.read([...expected.keys()])).toEqual({ ok: true, value: [...expected.values()] });
    });
  });
}
