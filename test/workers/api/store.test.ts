import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { EmbeddedKeyValueStore } from "../../../src/storage/embedded-key-value-store.ts";
import { ApiUnderTest } from "./api-under-test.ts";
import { echoModel } from "./stub-models.ts";

const keys = { acme: "acme-admin-key-000001", bolt: "bolt-admin-key-000001" };
function twoTenants(): { API_KEYS: string } {
  const name = crypto.randomUUID().slice(0, 8);
  return { API_KEYS: `acme-${name}:admin:${keys.acme},bolt-${name}:admin:${keys.bolt}` };
}
const page = z.object({ keys: z.array(z.object({ key: z.string() })), next_cursor: z.string().nullable() });
const nearest = z.object({
  threshold: z.number(),
  entries: z.array(
    z.object({ score: z.number(), task_id: z.string().nullable(), text: z.string().nullable(), decision: z.string() }),
  ),
});

/** All keys of a tenant that match the pattern. */
async function keysOf(api: ApiUnderTest, pattern: string, key: string): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const query = new URLSearchParams({ pattern, limit: "200", ...(cursor ? { cursor } : {}) });
    const { keys: some, next_cursor }: z.infer<typeof page> = page.parse(
      (await api.get(`/store/keys?${query}`, { key })).body,
    );
    found.push(...some.map(({ key }) => key));
    cursor = next_cursor;
  }
  return found;
}

describe("the keys of the store", () => {
  test("are shown only to the tenant of their task or cached answer", async () => {
    const api = new ApiUnderTest({ vars: twoTenants(), languageModel: echoModel() });
    const mine = await api.submit({ text: "Where is my order?" }, { key: keys.acme });
    await api.settled(mine, { key: keys.acme });
    await api.call("DELETE", "/cache/clear?task_type=sentiment", { key: keys.acme });
    const [cached = ""] = await keysOf(api, "cache:*", keys.acme);
    expect(cached).toMatch(/^cache:/);
    expect(await keysOf(api, "cache_generation:*", keys.acme)).toHaveLength(1);
    expect(await keysOf(api, "*", keys.bolt)).toEqual([]);

    const read = await api.get(`/store/key?key=${encodeURIComponent(cached)}`, { key: keys.acme });
    expect(JSON.parse(z.object({ value: z.string() }).parse(read.body).value)).toMatchObject({ task_id: mine });
    const theirs = await api.get(`/store/key?key=${encodeURIComponent(cached)}`, { key: keys.bolt });
    expect(theirs).toMatchObject({ status: 404, body: { error: { code: "not_found" } } });
  });

  test("are all shown in a deployment with a single tenant", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel() });
    const id = await api.submit({ text: "Only one tenant" });
    await api.settled(id);
    const values = await Promise.all(
      (await keysOf(api, "cache:*", "")).map(
        async (key) => (await api.get(`/store/key?key=${encodeURIComponent(key)}`)).text,
      ),
    );
    expect(values.some((value) => value.includes(id))).toBe(true);
  });

  test("are listed page by page, also where a page ends at a key with letters of any script", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel() });
    const written = ["ñandú", "鍵", "🗝️"].map((name) => `page-${crypto.randomUUID()}:${name}`).sort();
    await new EmbeddedKeyValueStore(env.EMBEDDED_KEY_VALUE, 4).write(
      written.map((key) => ({ key, value: "1", ttlSeconds: 60 })),
    );
    const found: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const query = new URLSearchParams({ pattern: "page-*", limit: "1", cursor });
      const read: z.infer<typeof page> = page.parse((await api.get(`/store/keys?${query}`)).body);
      found.push(...read.keys.map(({ key }) => key));
      cursor = read.next_cursor;
    }
    expect(found).toEqual(written);
  });

  test.each([
    ["is no cursor", "junk"],
    ["belongs to the tasks", btoa('{"na00":3}')],
  ])("are not listed from a cursor that %s", async (_, cursor) => {
    expect(await new ApiUnderTest().get(`/store/keys?cursor=${encodeURIComponent(cursor)}`)).toMatchObject({
      status: 422,
      body: { error: { message: "query.cursor: must be the next_cursor of a page" } },
    });
  });

  test.each(["?limit=0", "?limit=201", "?pattern=", `?pattern=${"*".repeat(201)}`])("%s is refused", async (query) => {
    expect((await new ApiUnderTest().get(`/store/keys${query}`)).status).toBe(422);
  });
});

describe("POST /cache/nearest", () => {
  const near = async (api: ApiUnderTest, body: object) =>
    nearest.parse((await api.call("POST", "/cache/nearest", { body })).body);

  test("reports the similarity of each near question and the decision about it, and submits nothing", async () => {
    const model = echoModel();
    const api = new ApiUnderTest({ languageModel: model });
    const order = await api.submit({ text: "Where is my order?" });
    await api.settled(order);
    await api.settled(await api.submit({ text: "Who wrote Don Quixote?" }));
    const { threshold, entries } = await near(api, { text: "Please, where are my orders?" });
    expect(threshold).toBe(0.85);
    expect(entries).toMatchObject([
      { task_id: order, text: "Where is my order?", decision: "served" },
      { text: "Who wrote Don Quixote?", decision: "below_threshold" },
    ]);
    const strict = await near(api, { text: "Please, where are my orders?", cache_threshold: 0.999 });
    expect(strict.entries[0]).toMatchObject({ task_id: order, decision: "below_threshold" });
    expect(model.calls).toBe(2);
    expect((await api.listed()).ids).toHaveLength(2);
  });

  test("finds no entries of other options or another tenant, and no cleared entries", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel() });
    await api.settled(await api.submit({ text: "Where is my order?" }));
    const question = { text: "Where is my order?" };
    expect((await near(api, question)).entries).toHaveLength(1);
    expect((await near(api, { ...question, temperature: 0 })).entries).toEqual([]);
    expect((await near(new ApiUnderTest({ languageModel: echoModel() }), question)).entries).toEqual([]);
    await api.call("DELETE", "/cache/clear");
    expect((await near(api, question)).entries).toEqual([]);
  });
});
