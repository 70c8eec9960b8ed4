// What an administrator changes in the stores: the time to live of keys, and which keys there are.
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { EmbeddedKeyValueStore } from "../../../src/storage/embedded-key-value-store.ts";
import { ApiUnderTest, problem } from "./api-under-test.ts";
import { echoModel } from "./stub-models.ts";

const keys = { acme: "acme-admin-key-000001", bolt: "bolt-admin-key-000001", reader: "acme-reader-key-00001" };
const page = z.object({ keys: z.array(z.object({ key: z.string(), ttl_seconds: z.number().nullable() })) });
const tree = z.object({
  nodes: z.array(z.object({ name: z.string(), prefix: z.string(), is_key: z.boolean(), keys: z.number() })),
  is_complete: z.boolean(),
});
const entries = z.object({
  entries: z.array(z.object({ action: z.string(), target: z.string(), status: z.number() })),
});

function twoTenants() {
  const name = crypto.randomUUID().slice(0, 8);
  const [acme, bolt] = [`acme-${name}`, `bolt-${name}`];
  const vars = { API_KEYS: `${acme}:admin:${keys.acme},${acme}:writer:${keys.reader},${bolt}:admin:${keys.bolt}` };
  return new ApiUnderTest({ vars, languageModel: echoModel() });
}
const cachedKeys = async (api: ApiUnderTest, key: string) =>
  page.parse((await api.get("/store/keys?pattern=cache:*&limit=200", { key })).body).keys;
const named = (name: "key" | "prefix", value: string, more = "") =>
  `/store/keys?${name}=${encodeURIComponent(value)}${more}`;
async function answered(api: ApiUnderTest, text: string, key = keys.acme) {
  return api.settled(await api.submit({ text }, { key }), { key });
}

describe("a cached answer", () => {
  test("that is deleted is computed again, also for a similar question, and its deletion is in the audit log", async () => {
    const api = twoTenants();
    await answered(api, "Where is my order?");
    const similar = await answered(api, "Please, where are my orders?");
    expect(similar.result?.cache?.layer).toBe("semantic");
    const before = await cachedKeys(api, keys.acme);
    expect(before).toHaveLength(2);
    const values = await Promise.all(
      before.map(
        async ({ key }) => (await api.get(`/store/key?key=${encodeURIComponent(key)}`, { key: keys.acme })).text,
      ),
    );
    const own = before[values.findIndex((value) => value.includes('\\"taken_over\\":false'))]?.key ?? "";
    const reply = await api.call("DELETE", named("key", own), { key: keys.acme });
    expect(reply).toMatchObject({ status: 200, body: { keys: 1, taken_over: 1, searched_all: true } });
    expect(await cachedKeys(api, keys.acme)).toEqual([]);
    // Equal requests share an answer for COALESCE_SECONDS, so this one is similar and not equal.
    const again = await answered(api, "Where are my orders, please?");
    expect(again.result?.cache).toMatchObject({ layer: "none", reason: "no_candidate" });
    const [entry] = entries.parse((await api.get("/audit", { key: keys.acme })).body).entries;
    expect(entry).toEqual({ action: "store.delete", target: named("key", own), status: 200 });
  });

  test("gets another time to live, but none beyond the setting", async () => {
    const api = twoTenants();
    await answered(api, "Where is my order?");
    const [cached] = await cachedKeys(api, keys.acme);
    const expire = (seconds: number) =>
      api.call("PUT", named("key", cached?.key ?? "", `&ttl_seconds=${seconds}`), { key: keys.acme });
    expect(await expire(120)).toMatchObject({ status: 200, body: { keys: 1, searched_all: true } });
    const [moved] = await cachedKeys(api, keys.acme);
    expect(moved?.ttl_seconds).toBeGreaterThan(60);
    expect(moved?.ttl_seconds).toBeLessThanOrEqual(120);
    const tooLong = problem.parse((await expire(2_000_000)).body);
    expect(tooLong.error.details?.[0]).toMatchObject({ field: "query.ttl_seconds" });
  });
});

describe("another tenant", () => {
  test("sees no key of the tree, and changes none, by its key or its branch", async () => {
    const api = twoTenants();
    await answered(api, "Where is my order?");
    await answered(api, "Where is my order?", keys.bolt);
    const [mine] = await cachedKeys(api, keys.acme);
    const key = mine?.key ?? "";
    const theirTree = tree.parse((await api.get("/store/tree?prefix=cache:", { key: keys.bolt })).body);
    expect(theirTree.nodes.map(({ prefix }) => prefix)).not.toContain(key);
    for (const [method, more] of [
      ["DELETE", ""],
      ["PUT", "&ttl_seconds=60"],
    ] as const) {
      expect((await api.call(method, named("key", key, more), { key: keys.bolt })).status).toBe(404);
      const branch = await api.call(method, named("prefix", key.slice(0, 20), more), { key: keys.bolt });
      expect(branch).toMatchObject({ status: 200, body: { keys: 0 } });
    }
    const [unchanged, ...others] = await cachedKeys(api, keys.acme);
    expect([unchanged?.key, others]).toEqual([key, []]);
    // The lives that were asked for are a minute.
    expect(unchanged?.ttl_seconds).toBeGreaterThan(600);
    expect(await api.call("DELETE", named("prefix", "cache:"), { key: keys.bolt })).toMatchObject({
      body: { keys: 1 },
    });
    expect((await cachedKeys(api, keys.acme)).map((each) => each.key)).toEqual([key]);
  });

  test("changes no key whose owner is not known", async () => {
    const store = new EmbeddedKeyValueStore(env.EMBEDDED_KEY_VALUE, 4);
    const key = `cache_verdict:${crypto.randomUUID()}`;
    await store.write([{ key, value: "yes", ttlSeconds: 600 }]);
    const api = twoTenants();
    expect((await api.call("DELETE", named("key", key), { key: keys.acme })).status).toBe(404);
    expect(await api.call("DELETE", named("prefix", key), { key: keys.acme })).toMatchObject({ body: { keys: 0 } });
    expect(await store.read([key])).toEqual({ ok: true, value: ["yes"] });
    const alone = new ApiUnderTest();
    expect(await alone.call("DELETE", named("key", key))).toMatchObject({ status: 200, body: { keys: 1 } });
    expect(await store.read([key])).toEqual({ ok: true, value: [null] });
  });
});

describe("a branch", () => {
  const store = () => new EmbeddedKeyValueStore(env.EMBEDDED_KEY_VALUE, 4);

  test("is opened level by level, changed as a whole, and not at all when it has more keys than the bound", async () => {
    const api = new ApiUnderTest();
    const group = `branch-${crypto.randomUUID()}`;
    const write = (from: number, count: number) =>
      store().write(
        Array.from({ length: count }, (_, n) => ({
          key: `${group}:${n % 2}:${from + n}`,
          value: "x".repeat(n % 2 === 0 ? 2 : 1),
          ttlSeconds: 600,
        })),
      );
    await write(0, 200);
    const top = tree.parse((await api.get(`/store/tree?prefix=${group}:`)).body);
    expect(top).toMatchObject({
      is_complete: true,
      nodes: [
        { name: "0:", is_key: false, keys: 100 },
        { name: "1:", is_key: false, keys: 100 },
      ],
    });
    expect(await api.call("PUT", named("prefix", `${group}:1:`, "&ttl_seconds=60"))).toMatchObject({
      body: { keys: 100 },
    });
    await write(200, 1);
    const refused = await api.call("DELETE", named("prefix", `${group}:`));
    expect([refused.status, problem.parse(refused.body).error.details?.[0]?.field]).toEqual([422, "query.prefix"]);
    expect(await api.call("DELETE", named("prefix", `${group}:1:`))).toMatchObject({ body: { keys: 100 } });
    const left = tree.parse((await api.get(`/store/tree?prefix=${group}:`)).body);
    expect(left.nodes.map(({ name, keys }) => [name, keys])).toEqual([["0:", 101]]);
  });

  test("with characters of patterns in its name means these characters", async () => {
    const api = new ApiUnderTest();
    const group = `odd-${crypto.randomUUID()}`;
    await store().write(
      ["*:a", "[x]:a", "other:a"].map((key) => ({ key: `${group}:${key}`, value: "x", ttlSeconds: 600 })),
    );
    for (const name of ["*", "[x]"]) {
      const reply = await api.call("DELETE", named("prefix", `${group}:${name}:`));
      expect(reply).toMatchObject({ body: { keys: 1 } });
    }
    expect(tree.parse((await api.get(`/store/tree?prefix=${group}:`)).body).nodes.map(({ name }) => name)).toEqual([
      "other:a",
    ]);
  });
});

describe("what is kept", () => {
  test("the result of a task and the number of a cache generation are not changed", async () => {
    const store = new EmbeddedKeyValueStore(env.EMBEDDED_KEY_VALUE, 4);
    const api = new ApiUnderTest();
    const result = `result:eu00-${crypto.randomUUID()}`;
    const generation = `cache_generation:${api.tenant}:sentiment`;
    for (const key of [result, generation]) {
      await store.write([{ key, value: "1", ttlSeconds: 600 }]);
      expect((await api.call("DELETE", named("key", key))).status).toBe(422);
      expect((await api.call("DELETE", named("prefix", key))).status).toBe(422);
      expect((await api.call("PUT", named("key", key, "&ttl_seconds=60"))).status).toBe(422);
      expect(await store.read([key])).toEqual({ ok: true, value: ["1"] });
    }
  });

  test("a writer may change nothing", async () => {
    const api = twoTenants();
    for (const method of ["DELETE", "PUT"])
      expect(
        (await api.call(method, named("key", "k", method === "PUT" ? "&ttl_seconds=60" : ""), { key: keys.reader }))
          .status,
      ).toBe(403);
  });

  test.each(["", "?key=a&prefix=b", "?key=", "?prefix="])("a deletion with %j is refused", async (query) => {
    expect((await new ApiUnderTest().call("DELETE", `/store/keys${query}`)).status).toBe(422);
  });
  test.each(["", "&ttl_seconds=0", "&ttl_seconds=2592001", "&ttl_seconds=1.5"])(
    "a life of %j is refused",
    async (ttl) => {
      expect((await new ApiUnderTest().call("PUT", `/store/keys?key=a${ttl}`)).status).toBe(422);
    },
  );
});
