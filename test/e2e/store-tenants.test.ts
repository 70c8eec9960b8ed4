// Two tenants whose answers and results are in one Redis and one index: each analyses, opens and changes its own keys only.
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { LocalEmbeddingModel } from "../../src/ai/local/embedder.ts";
import { redisInMemory } from "../rules/storage/redis-in-memory.ts";
import { UpstashRedisFront } from "../rules/storage/upstash-redis-front.ts";
import { UpstashVectorFront } from "../rules/storage/upstash-vector-front.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const keys = { acme: "acme-admin-key-000001", bolt: "bolt-admin-key-000001" };
const [taskType, text] = ["sentiment", "How do I reset my password?"];
const run = redisInMemory();
/** What INFO answers; a service may refuse it. */
let info: string | null = null;
const redis = new UpstashRedisFront(async (command) => {
  if (command[0] !== "INFO" || info === null) return run(command);
  return info;
});
const vector = new UpstashVectorFront(new LocalEmbeddingModel().dimension);
let server: StartedServer;
let url: string;
beforeAll(async () => {
  server = new StartedServer({
    STATE_DIR: newStateFolder(),
    API_KEYS: `acme:admin:${keys.acme},bolt:admin:${keys.bolt}`,
    AI_PROVIDERS: "local",
    UPSTASH_REDIS_REST_URL: await redis.listen(),
    UPSTASH_REDIS_REST_TOKEN: redis.token,
    UPSTASH_VECTOR_REST_URL: await vector.listen(),
    UPSTASH_VECTOR_REST_TOKEN: vector.token,
  });
  url = await server.ready();
  for (const tenant of ["acme", "bolt"] as const) await answered(tenant, text);
});
afterAll(async () => {
  await server.end("SIGKILL");
  redis.close();
  vector.close();
});

async function call(tenant: keyof typeof keys, method: string, path: string, body?: unknown) {
  const headers = { authorization: `Bearer ${keys[tenant]}`, "content-type": "application/json", prefer: "wait=20" };
  const reply = await fetch(url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return { status: reply.status, body: (await reply.json()) as unknown };
}
const layerOf = z.object({ result: z.object({ cache: z.object({ layer: z.string() }) }) });
const answered = async (tenant: keyof typeof keys, asked: string) =>
  layerOf.parse((await call(tenant, "POST", "/process", { text: asked, task_type: taskType })).body).result.cache.layer;
const listed = z.object({ keys: z.array(z.object({ key: z.string(), ttl_seconds: z.number() })) });
const keysOf = async (tenant: keyof typeof keys, pattern: string) =>
  listed.parse((await call(tenant, "GET", `/store/keys?pattern=${encodeURIComponent(pattern)}`)).body).keys;
const analysis = z.object({
  keys: z.number(),
  families: z.array(z.object({ name: z.string(), keys: z.number() })),
  memory: z.object({ bytes: z.number().nullable(), is_shared: z.boolean() }),
  activity: z.object({ service: z.object({ hits: z.number(), misses: z.number() }).nullable() }),
});
const analysed = async (tenant: keyof typeof keys) =>
  analysis.parse((await call(tenant, "POST", "/store/analysis")).body);

test("an analysis counts the tenant's own keys, and says what the service does not tell", async () => {
  const silent = await analysed("acme");
  expect(silent.families.map(({ name, keys }) => [name, keys]).sort()).toEqual([
    [`cache:*:${taskType}`, 1],
    ["result:*", 1],
  ]);
  expect(silent.memory).toEqual({ bytes: null, is_shared: true });
  expect(silent.activity.service).toBeNull();
  info = "used_memory:2048\r\ntotal_commands_processed:10\r\nkeyspace_hits:3\r\nkeyspace_misses:1\r\n";
  const told = await analysed("acme");
  expect(told.memory.bytes).toBe(2048);
  expect(told.activity.service).toMatchObject({ hits: 3, misses: 1 });
});

test("a tenant changes none of another's keys, and no result of its own", async () => {
  const [theirs] = await keysOf("bolt", "cache:*");
  const [result] = await keysOf("acme", "result:*");
  const path = (parameter: string, value = "") => `/store/keys?${parameter}=${encodeURIComponent(value)}`;
  expect((await call("acme", "DELETE", path("key", theirs?.key))).status).toBe(404);
  expect((await call("acme", "PUT", `${path("key", theirs?.key)}&ttl_seconds=60`)).status).toBe(404);
  expect(await call("acme", "DELETE", path("prefix", theirs?.key))).toMatchObject({ status: 200, body: { keys: 0 } });
  expect((await call("acme", "DELETE", path("key", result?.key))).status).toBe(422);
  expect((await call("acme", "DELETE", path("prefix", "result:"))).status).toBe(422);
  expect((await keysOf("bolt", "cache:*")).map(({ key }) => key)).toEqual([theirs?.key]);
  const tree = z.object({ nodes: z.array(z.object({ prefix: z.string(), keys: z.number() })) });
  const { nodes } = tree.parse((await call("acme", "GET", "/store/tree")).body);
  expect(nodes.map(({ keys }) => keys)).toEqual([1, 1]);
  expect(nodes.map(({ prefix }) => prefix)).not.toContain(theirs?.key);
});

test("an answer gets another time to live, and is deleted with its vector and what took it over", async () => {
  expect(await answered("acme", "How can I reset my password?")).toBe("semantic");
  const own = await keysOf("acme", "cache:*");
  expect(own).toHaveLength(2);
  expect(await call("acme", "PUT", "/store/keys?prefix=cache:&ttl_seconds=90")).toMatchObject({ body: { keys: 2 } });
  for (const { ttl_seconds } of await keysOf("acme", "cache:*")) expect(ttl_seconds).toBeLessThanOrEqual(90);
  const values = await Promise.all(
    own.map(async ({ key }) => {
      const { body } = await call("acme", "GET", `/store/key?key=${encodeURIComponent(key)}`);
      return JSON.stringify(body);
    }),
  );
  const first = own[values.findIndex((value) => value.includes('\\"taken_over\\":false'))]?.key ?? "";
  const deleted = await call("acme", "DELETE", `/store/keys?key=${encodeURIComponent(first)}`);
  expect(deleted).toEqual({ status: 200, body: { keys: 1, taken_over: 1, searched_all: true } });
  expect(vector.calls.filter((operation) => operation === "delete")).toHaveLength(1);
  expect(await answered("acme", "How could I reset my password?")).toBe("none");
  expect(await answered("bolt", "How could I reset my password?")).toBe("semantic");
});
