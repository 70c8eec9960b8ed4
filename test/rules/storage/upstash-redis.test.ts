import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { timedStore } from "../../../src/storage/timed-store.ts";
import { UpstashRedisStore } from "../../../src/storage/upstash-redis.ts";
import { patienceMs } from "../../patience.ts";
import { keyBrowserContract } from "../../workers/storage/key-browser.contract.ts";
import { keyValueStoreContract } from "../../workers/storage/key-value-store.contract.ts";
import { redisInMemory } from "./redis-in-memory.ts";
import { UpstashRedisFront } from "./upstash-redis-front.ts";

let now = Date.now();
const front = new UpstashRedisFront(redisInMemory(() => now));
let url = "";
beforeAll(async () => {
  url = await front.listen();
});
afterAll(() => front.close());
beforeEach(() => {
  now = Date.now();
  front.commands.length = 0;
  front.delayMs = 0;
  front.nonsense = null;
});

const newStore = (more: { token?: string; url?: string; timeoutMs?: number } = {}) =>
  new UpstashRedisStore({ url, token: front.token, timeoutMs: patienceMs, ...more });

keyValueStoreContract("Upstash Redis", newStore);
keyValueStoreContract("the timed Upstash Redis", () =>
  timedStore(newStore(), { slowMs: 0, now: Date.now, report: () => undefined }),
);
keyBrowserContract("Upstash Redis", newStore);

describe("Upstash Redis", () => {
  it("needs one command to read many keys, and one for each key that it writes", async () => {
    const store = newStore();
    await store.read(["a", "b", "c"]);
    await store.write(["a", "b"].map((key) => ({ key, value: "1", ttlSeconds: 9.2 })));
    expect(front.commands).toEqual([
      ["mget", "a", "b", "c"],
      ["set", "a", "1", "ex", "10"],
      ["set", "b", "1", "ex", "10"],
    ]);
  });

  it("drops an entry at its time to live", async () => {
    const store = newStore();
    await store.write([{ key: "ends", value: "soon", ttlSeconds: 60 }]);
    now += 60_000;
    expect(await store.read(["ends"])).toEqual({ ok: true, value: [null] });
  });

  it.each([
    [429, "ERR max requests limit exceeded. Limit: 10000, Usage: 10001."],
    [500, "ERR internal"],
    [503, "service unavailable"],
  ])("that answers %i is called once, and the outcome is an error and not a miss", async (status, error) => {
    front.refusal = { status, error };
    front.requests = 0;
    const read = await newStore().read(["my key"]);
    const written = await newStore().write([{ key: "my key", value: "my value", ttlSeconds: 1 }]);
    front.refusal = null;
    expect(front.requests).toBe(2);
    for (const answer of [read, written]) {
      expect(answer).toMatchObject({ ok: false, error: { store: "upstash-redis" } });
      expect(JSON.stringify(answer)).not.toMatch(/my key|my value/);
    }
  });

  it("that is slow is a timeout, which is an error and not a miss", async () => {
    front.delayMs = 300;
    const store = newStore({ timeoutMs: 50 });
    for (const asked of [
      store.read(["k"]),
      store.write([{ key: "k", value: "v", ttlSeconds: 1 }]),
      store.remove(["k"]),
    ]) {
      expect(await asked).toEqual({
        ok: false,
        error: { reason: "timeout", store: "upstash-redis", message: "upstash-redis did not answer in time" },
      });
    }
  });

  it("that refuses the token says what to do", async () => {
    expect(await newStore({ token: "wrong" }).read(["k"])).toMatchObject({
      ok: false,
      error: { reason: "rejected", message: expect.stringMatching(/refused the token: set the one of this database/) },
    });
  });

  it("that cannot be reached or answers nonsense is an error and not a miss", async () => {
    expect(await newStore({ url: "http://127.0.0.1:1" }).read(["k"])).toMatchObject({
      ok: false,
      error: { reason: "unavailable" },
    });
    front.nonsense = "<html>";
    expect(await newStore().read(["k"])).toMatchObject({ ok: false, error: { reason: "unavailable" } });
  });

  it("never has a key's value in an error", async () => {
    const refused = await newStore().write([{ key: "k", value: "my secret", ttlSeconds: -1 }]);
    expect(refused).toMatchObject({ ok: false, error: { reason: "rejected", message: "upstash-redis answered ERR" } });
    expect(JSON.stringify(refused)).not.toContain("secret");
  });
});
