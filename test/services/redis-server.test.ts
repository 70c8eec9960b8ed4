// The store with a real redis-server behind a server that speaks Upstash's protocol, so types, expiry and errors are those of Redis.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UpstashRedisStore } from "../../src/storage/upstash-redis.ts";
import { freePort } from "../kafka/java.ts";
import { UpstashRedisFront } from "../rules/storage/upstash-redis-front.ts";
import { keyBrowserContract } from "../workers/storage/key-browser.contract.ts";
import { keyValueStoreContract } from "../workers/storage/key-value-store.contract.ts";

let server: ChildProcess;
let redis: Redis;
let url = "";
const front = new UpstashRedisFront(([name = "", ...args]) => redis.call(name, ...args));
beforeAll(async () => {
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), "ai-eventstream-redis-"));
  server = spawn("redis-server", ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", dir, "--save", ""], {
    stdio: "ignore",
  });
  const failed = once(server, "error").then(([error]) => {
    throw new Error(`redis-server is needed: apt-get install redis-server (${error})`);
  });
  redis = new Redis(port, "127.0.0.1", { maxRetriesPerRequest: null });
  await Promise.race([redis.ping(), failed]);
  url = await front.listen();
});
afterAll(async () => {
  front.close();
  redis?.disconnect();
  server?.kill("SIGKILL");
});

const newStore = () => new UpstashRedisStore({ url, token: front.token, timeoutMs: 5000 });

keyValueStoreContract("redis-server", newStore);
keyBrowserContract("redis-server", newStore);

describe("redis-server", () => {
  it("drops an entry at its time to live, and not before", async () => {
    const store = newStore();
    await store.write([{ key: "short", value: "v", ttlSeconds: 1 }]);
    expect(await store.read(["short"])).toEqual({ ok: true, value: ["v"] });
    await setTimeout(1100);
    expect(await store.read(["short"])).toEqual({ ok: true, value: [null] });
  });

  it("stores values under the keys that the old stack's clients read", async () => {
    await newStore().write([{ key: "result:task", value: '{"response":"ñ"}', ttlSeconds: 3600 }]);
    expect(await redis.get("result:task")).toBe('{"response":"ñ"}');
    expect(await redis.ttl("result:task")).toBeGreaterThan(3590);
  });

  it("answers a key of another type with null on a read of many, as Redis does", async () => {
    await redis.del("list");
    await redis.rpush("list", "x");
    expect(await newStore().read(["list", "absent"])).toEqual({ ok: true, value: [null, null] });
  });

  it("says what it takes and how often it was asked", async () => {
    const store = newStore();
    await store.write([{ key: "asked", value: "v", ttlSeconds: 60 }]);
    const before = await store.figures();
    await store.read(["asked", "never written"]);
    const after = await store.figures();
    if (!before.ok || !after.ok) throw new Error("redis-server did not answer");
    expect(after.value.memory).toEqual([{ name: "Redis", bytes: expect.any(Number) }]);
    const [was, is] = [before.value.activity, after.value.activity];
    expect([(is?.hits ?? 0) - (was?.hits ?? 0), (is?.misses ?? 0) - (was?.misses ?? 0)]).toEqual([1, 1]);
  });

  it("shows keys of another type beside the others", async () => {
    await redis.del("queue of another program");
    await redis.rpush("queue of another program", "x");
    await newStore().write([{ key: "queue of ours", value: "four", ttlSeconds: 60 }]);
    const page = await newStore().browse("queue of *", null, 100);
    const shown = page.ok ? page.value.keys.map(({ key, bytes }) => [key, bytes]) : [];
    expect(shown.sort()).toEqual([
      ["queue of another program", 0],
      ["queue of ours", 4],
    ]);
  });

  it("refuses a command with an error that has its code and no value", async () => {
    await redis.config("SET", "maxmemory", "1");
    const refused = await newStore().write([{ key: "k", value: "my secret", ttlSeconds: 10 }]);
    await redis.config("SET", "maxmemory", "0");
    expect(refused).toMatchObject({ ok: false, error: { reason: "rejected", message: "upstash-redis answered OOM" } });
  });
});
