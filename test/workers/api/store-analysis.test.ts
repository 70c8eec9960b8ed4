import { expect, test } from "vitest";
import * as z from "zod";
import { ApiUnderTest } from "./api-under-test.ts";
import { echoModel } from "./stub-models.ts";

const keys = { acme: "acme-admin-key-000001", bolt: "bolt-admin-key-000001" };
const analysis = z.object({
  keys: z.number(),
  sample: z.object({ keys: z.number(), share: z.number() }),
  families: z.array(z.object({ name: z.string(), keys: z.number(), grown_keys: z.number().nullable() })),
  largest: z.array(z.object({ key: z.string() })),
  compared_with: z.string().nullable(),
  memory: z.object({ bytes: z.number().nullable(), parts: z.array(z.object({ name: z.string(), bytes: z.number() })) }),
  activity: z.object({
    exact_hits: z.number(),
    similar_hits: z.number(),
    misses: z.number(),
    operations_per_second: z.number().nullable(),
    operations_of: z.string(),
  }),
});
const kept = z.object({ analyses: z.array(z.object({ at: z.string(), keys: z.number() })) });

function twoTenants(): ApiUnderTest {
  const name = crypto.randomUUID().slice(0, 8);
  const vars = { API_KEYS: `acme-${name}:admin:${keys.acme},bolt-${name}:admin:${keys.bolt}` };
  return new ApiUnderTest({ vars, languageModel: echoModel() });
}
const analysed = async (api: ApiUnderTest, key: string, query = "") =>
  analysis.parse((await api.call("POST", `/store/analysis${query}`, { key })).body);
const ask = async (api: ApiUnderTest, text: string, key = keys.acme) =>
  api.settled(await api.submit({ text }, { key }), { key });

test("an analysis shows a tenant's families of keys, hits and memory, and what has grown since the one before", async () => {
  const api = twoTenants();
  await ask(api, "Where is my order?");
  const first = await analysed(api, keys.acme);
  expect(first).toMatchObject({ keys: 1, sample: { keys: 1, share: expect.any(Number) }, compared_with: null });
  expect(first.families).toMatchObject([{ name: "cache:*:general_analysis", keys: 1, grown_keys: null }]);
  expect(first.activity).toMatchObject({ exact_hits: 0, misses: 1, operations_per_second: null });
  const parts = new Map(first.memory.parts.map(({ name, bytes }) => [name, bytes]));
  expect(parts.get("EmbeddedAnswers general_analysis")).toBeGreaterThan(0);
  expect(first.memory.bytes).toBe([...parts.values()].reduce((sum, bytes) => sum + bytes, 0));

  expect((await api.process({ text: "Where is my order?" }, { key: keys.acme })).status).toBe(200);
  await ask(api, "Who wrote Don Quixote?");
  // Requests within a second share the counters.
  await expect
    .poll(async () => (await analysed(api, keys.acme)).activity, { timeout: 10_000 })
    .toMatchObject({ exact_hits: 1, similar_hits: 0, misses: 1, operations_of: "tasks" });
  const second = await analysed(api, keys.acme);
  expect(second.compared_with).not.toBeNull();
  expect(second.families).toMatchObject([{ keys: 2, grown_keys: 1 }]);
  expect(second.activity.operations_per_second).toBeGreaterThan(0);
  const { analyses } = kept.parse((await api.get("/store/analyses", { key: keys.acme })).body);
  expect(analyses).toMatchObject([{ keys: 1, at: second.compared_with }]);
});

test("an analysis contains nothing of another tenant", async () => {
  const api = twoTenants();
  await ask(api, "Where is my order?");
  const theirs = await analysed(api, keys.bolt);
  expect(theirs).toMatchObject({ keys: 0, families: [], largest: [], activity: { misses: 0 } });
  expect(theirs.memory.parts.map(({ name }) => name)).toEqual(["EmbeddedKeyValue"]);
  expect((await api.get("/store/analyses", { key: keys.acme })).body).toEqual({ analyses: [] });
});

test("an analysis of fewer keys than there are says which share it read, and estimates the rest", async () => {
  const api = twoTenants();
  const texts = Array.from({ length: 130 }, (_, n) => `Question number ${n} about a thing`);
  await Promise.all(texts.map((text) => ask(api, text)));
  const { keys: estimated, sample } = await analysed(api, keys.acme, "?keys=100");
  expect(sample.keys).toBeLessThan(130);
  expect(sample.keys).toBeGreaterThanOrEqual(100);
  expect(sample.share).toBeLessThan(1);
  expect(estimated).toBe(130);
});

test("an answer of a tenant's own task type is shown with the others", async () => {
  const api = new ApiUnderTest({ languageModel: echoModel() });
  const output = {
    type: "object",
    properties: { echo: { type: "string" } },
    required: ["echo"],
    additionalProperties: false,
  };
  const definition = { description: "d", instructions: "Say it again.", output };
  expect((await api.call("PUT", "/task-types/my_own", { body: definition })).status).toBe(201);
  await api.settled(await api.submit({ text: "Where is my order?", task_type: "my_own" }));
  const reply = await api.get("/store/keys?pattern=cache:*:my_own");
  expect(z.object({ keys: z.array(z.unknown()) }).parse(reply.body).keys).toHaveLength(1);
});

test.each(["?keys=99", "?keys=5001", "?minutes=0"])("an analysis with %s is refused", async (query) => {
  expect((await new ApiUnderTest().call("POST", `/store/analysis${query}`)).status).toBe(422);
});
