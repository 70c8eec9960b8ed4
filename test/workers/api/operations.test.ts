import { env } from "cloudflare:test";
import { describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { metricsView } from "../../../src/monitoring/metrics.ts";
import { taskTypeNames } from "../../../src/task-types/task-types.ts";
import { patience } from "../../patience.ts";
import { ApiUnderTest } from "./api-under-test.ts";
import { echoModel, failingModel, HeldModel } from "./stub-models.ts";

/** A namespace whose objects cannot be reached, with the errors that the platform throws. */
function unreachable<T extends Rpc.DurableObjectBranded | undefined>(
  namespace: DurableObjectNamespace<T>,
): typeof namespace {
  const object = new Proxy(
    {},
    { get: () => () => Promise.reject(Object.assign(new Error("no object"), { retryable: true })) },
  );
  return new Proxy(namespace, { get: (_, name) => (name === "getByName" ? () => object : undefined) });
}

describe("GET /health", () => {
  test("is 200 with the fields of the earlier system and the adapter of each port", async () => {
    const reply = await new ApiUnderTest().get("/health");
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      status: "healthy",
      reason: null,
      redis: "connected",
      access: "open",
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      ports: {
        key_value_store: "embedded-key-value",
        vector_index: "embedded-vector-index",
        language_model: "local/rules-1",
        embedding_model: expect.stringMatching(/^local\//),
        rate_limiter: "off",
      },
    });
    expect(z.object({ workers: z.number() }).parse(reply.body).workers).toBeGreaterThanOrEqual(1);
  });

  test("warns about a model that has ended, and calls external services for admins only", async () => {
    const keys = ["admin", "reader"].map((role) => `acme:${role}:${role[0]?.repeat(32)}`).join();
    const vars = { API_KEYS: keys, AI_PROVIDERS: "openai", OPENAI_MODEL: "gpt-3.5-turbo" };
    vi.spyOn(console, "log").mockImplementation(() => undefined);
    const api = new ApiUnderTest({ vars, languageModel: echoModel() });
    expect((await api.get("/health")).body).toMatchObject({
      status: "healthy",
      models: [{ setting: "OPENAI_MODEL", provider: "openai", model: "gpt-3.5-turbo", ends_on: "2026-10-23" }],
      warnings: ["OPENAI_MODEL: gpt-3.5-turbo ended on 2026-10-23. Set OPENAI_MODEL to gpt-6-luna."],
    });
    expect((await api.get("/health?deep=1")).status).toBe(401);
    expect((await api.get("/health?deep=1", { key: "r".repeat(32) })).status).toBe(403);
    expect((await api.get("/health?deep=2")).status).toBe(422);
    const alone = new ApiUnderTest();
    expect((await alone.get("/health?deep=1")).body).toMatchObject({ status: "healthy", checks: [] });
    vi.restoreAllMocks();
  });

  test("names the reranker, and warns that it is not asked while it was not fitted", async () => {
    const vars = { RERANKER_URL: "http://127.0.0.1:1/v1/rerank", RERANKER_MODEL: "mine" };
    expect((await new ApiUnderTest({ vars }).get("/health")).body).toMatchObject({
      status: "healthy",
      ports: { reranker: "reranker/mine" },
      models: [{ setting: "RERANKER_MODEL", provider: "reranker", model: "mine", ends_on: null }],
      warnings: [expect.stringMatching(/^RERANKER_MODEL: .*reranker\/mine.*local\/hash-1.*npm run fit:cache/)],
    });
  });

  test.each([
    [
      "the key-value store",
      { EMBEDDED_KEY_VALUE: unreachable(env.EMBEDDED_KEY_VALUE) },
      "disconnected",
      /key-value store/,
      { status: 200, body: { status: "SUCCESS", result: { output: { summary: "before" } } } },
    ],
    [
      "a task shard",
      { TASK_SHARD: unreachable(env.TASK_SHARD) },
      "connected",
      /task shard/,
      { status: 503, body: { error: { code: "store_unavailable" } } },
    ],
  ])("is 503 and says why when %s is down; a task is read as long as its shard answers", async (...row) => {
    const [, bindings, redis, reason, answer] = row;
    const up = new ApiUnderTest({ languageModel: echoModel() });
    const id = await up.submit({ text: "before" });
    await up.settled(id);
    const api = new ApiUnderTest({ bindings, vars: { OPEN_TENANT: up.tenant }, languageModel: echoModel() });
    expect(await api.get("/health")).toMatchObject({
      status: 503,
      body: { status: "unhealthy", redis, reason: expect.stringMatching(reason) },
    });
    const read = await api.get(`/task/${id}`);
    expect(read).toMatchObject(answer);
    expect(read.headers.get("Retry-After")).toBe(answer.status === 503 ? "1" : null);
    expect(read.text).not.toContain("no object");
  });

  test("is 200 when the cache is down: tasks are answered by the model", async () => {
    const bindings = { EMBEDDED_ANSWERS: unreachable(env.EMBEDDED_ANSWERS) };
    const api = new ApiUnderTest({ bindings, languageModel: echoModel() });
    for (let n = 0; n < 2; n++) {
      const id = await api.submit({ text: `Where is my order? ${n}` });
      const cache = { layer: "none", reason: "store_failed" };
      expect(await api.settled(id)).toMatchObject({ status: "SUCCESS", result: { cache } });
    }
    expect(await api.get("/health")).toMatchObject({
      status: 200,
      body: { ports: { answer_store: "embedded-answers" } },
    });
    expect((await api.call("DELETE", "/cache/clear")).status).toBe(503);
  });

  test("and all other routes answer 503 without details when a setting is wrong, and the log names the setting", async () => {
    const logged = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const api = new ApiUnderTest({ vars: { TASK_SHARDS: "many" } });
    for (const path of ["/health", "/tasks", "/nowhere"]) {
      const reply = await api.get(path);
      expect(reply).toMatchObject({ status: 503, body: { error: { code: "misconfigured" } } });
      expect(reply.text).not.toContain("TASK_SHARDS");
    }
    expect(logged.mock.calls.join()).toContain("TASK_SHARDS");
    logged.mockRestore();
  });
});

test("GET /metrics counts the caller's tasks exactly, with the names of the earlier system", async () => {
  const api = new ApiUnderTest({ languageModel: failingModel("bad") });
  for (const text of ["Where is my order?", "bad"]) await api.settled(await api.submit({ text }));
  // The answer is stored in the cache after its task is settled.
  await vi.waitFor(async () => {
    const near = await api.call("POST", "/cache/nearest", { body: { text: "Where is my order?" } });
    expect(near.body).toMatchObject({ entries: [{}] });
  }, patience);
  for (let hit = 0; hit < 2; hit++) expect((await api.process({ text: "Where is my order?" })).status).toBe(200);
  const metrics = metricsView.parse((await api.get("/metrics")).body);
  expect(metrics).toMatchObject({
    total_tasks: 4,
    active_tasks: 0,
    completed_tasks: 3,
    failed_tasks: 1,
    cache_hit_rate: 66.67,
    tasks_by_state: { PENDING: 2, STARTED: 2, SUCCESS: 3, FAILURE: 1, RETRY: 0, REVOKED: 0 },
    queues: { ai_processing: { PENDING: 0, STARTED: 0, RETRY: 0 } },
    cache: { by_layer: { none: 1, exact: 2 }, by_reason: { no_candidate: 1, exact_match: 2 }, tokens_saved: 14 },
    tokens_used: 7,
    dead_letters: 1,
  });
  for (const kind of ["queued", "running", "total"] as const) {
    expect(metrics.latency_ms[kind].p99).toBeGreaterThanOrEqual(metrics.latency_ms[kind].p50 ?? Number.NaN);
  }
  const untouched = await new ApiUnderTest().get("/metrics");
  expect(untouched.body).toMatchObject({
    total_tasks: 0,
    cache_hit_rate: 0,
    uptime: "0:00:00",
    uptime_seconds: 0,
    alerts: [],
  });
});

test("GET /workers lists the workers, how many tasks they processed and which of the caller's tasks they work on", async () => {
  const view = z.object({
    workers: z.array(z.string()).min(1),
    stats: z.record(z.string(), z.object({ generation: z.number(), processed: z.number() })),
    active_tasks: z.record(z.string(), z.array(z.string())),
    registered_tasks: z.array(z.string()),
  });
  const model = new HeldModel();
  const api = new ApiUnderTest({ languageModel: model });
  const id = await api.submit({ text: "held" });
  await vi.waitFor(() => expect(model.started).toBe(1), patience);
  const seen = view.parse((await api.get("/workers")).body);
  const [worker = ""] = seen.workers.filter((name) => seen.active_tasks[name]?.includes(id));
  expect(worker).toMatch(/^worker-/);
  expect(seen.stats[worker]?.processed).toBeGreaterThanOrEqual(1);
  expect(seen.registered_tasks).toEqual(taskTypeNames);
  const other = view.parse((await new ApiUnderTest().get("/workers")).body);
  expect(Object.values(other.active_tasks).flat()).not.toContain(id);
  model.open = true;
  await api.settled(id);
});

describe("DELETE /cache/clear", () => {
  const askBoth = async (api: ApiUnderTest) => {
    const layers: string[] = [];
    for (const task_type of ["sentiment", "language_detection"]) {
      const reply = await api.process({ text: "Great service", task_type }, { headers: { Prefer: "wait=30" } });
      const { result } = z.object({ result: z.object({ cache: z.object({ layer: z.string() }) }) }).parse(reply.body);
      layers.push(result.cache.layer);
    }
    return layers;
  };

  test.each([
    ["?task_type=sentiment_analysis", ["none", "exact"]],
    ["", ["none", "none"]],
  ])("%s is seen by the next request", async (query, layers) => {
    const api = new ApiUnderTest();
    await askBoth(api);
    expect(await askBoth(api)).toEqual(["exact", "exact"]);
    expect(await api.call("DELETE", `/cache/clear${query}`)).toMatchObject({
      status: 200,
      body: { status: "cleared" },
    });
    expect(await askBoth(api)).toEqual(layers);
  });

  test("clears only the caller's answers", async () => {
    const [first, second] = [new ApiUnderTest(), new ApiUnderTest()];
    await askBoth(second);
    await first.call("DELETE", "/cache/clear");
    expect(await askBoth(second)).toEqual(["exact", "exact"]);
  });

  test("of an unknown task type is refused", async () => {
    const reply = await new ApiUnderTest().call("DELETE", "/cache/clear?task_type=poetry");
    expect(reply).toMatchObject({ status: 422, body: { error: { details: [{ field: "query.task_type" }] } } });
  });
});
