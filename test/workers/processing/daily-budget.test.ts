// The daily budget of a tenant, at each point where it is checked.
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createServices } from "../../../src/composition/services.ts";
import { patience } from "../../patience.ts";
import { ApiUnderTest, problem } from "../api/api-under-test.ts";
import { echoModel, failingModel, StubModel } from "../api/stub-models.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";
import { ShardUnderTest, tenant } from "../tasks/shard-under-test.ts";
import { ConsumerUnderTest } from "./consumer-under-test.ts";

const vars = { DAILY_BUDGET_USD: "0.15" };
const spend = (who: string, usd: number) =>
  createServices(Object.assign({}, env, vars) as Env)
    .cron()
    .budget.record(who, usd);

/** Each answer costs 10 cents. */
const costly = () =>
  new StubModel((request, signal) => {
    const usage = { inputTokens: 1_000_000, outputTokens: 0 };
    request.onProviderCall({ provider: "openai", model: "gpt-6-luna", ...usage, error: null });
    return echoModel().generate(request, signal);
  });

afterEach(() => vi.restoreAllMocks());

describe("the API, when the budget is spent,", () => {
  it("refuses with 429 a task that needs a model, and answers from the exact cache", async () => {
    const languageModel = costly();
    const api = new ApiUnderTest({ vars, languageModel });
    await api.settled(await api.submit({ text: "one" }));
    expect((await api.settled(await api.submit({ text: "two" }))).result?.metadata.cost_usd).toBeCloseTo(0.1);
    const refused = await api.process({ text: "three" });
    expect(refused.status).toBe(429);
    expect(problem.parse(refused.body).error).toMatchObject({
      code: "budget_spent",
      message: expect.stringMatching(/^Today's budget of \$0\.15 is spent; a new one begins at .*T00:00:00\.000Z\./),
    });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await api.process({ text: "three", use_cache: false })).status).toBe(429);
    expect((await api.process({ text: "one" })).body).toMatchObject({ result: { from_cache: true } });
    const batch = await api.call("POST", "/process/batch", { body: { items: [{ text: "two" }, { text: "four" }] } });
    expect(batch.body).toMatchObject({ items: [{ status: 200 }, { status: 429, error: { code: "budget_spent" } }] });
    expect(languageModel.calls).toBe(2);
    expect((await api.get("/metrics")).body).toMatchObject({
      cost_usd: 0.2,
      budget: { limit_usd: 0.15, spent_usd: 0.2 },
      cache: { cost_saved_usd: 0.2 },
    });
  });

  it("refuses calls in OpenAI's form with its code, and tells its libraries not to try again", async () => {
    const api = new ApiUnderTest({ vars: { ...vars, AI_PROVIDERS: "local" } });
    await spend(api.tenant, 1);
    const messages = [{ role: "user", content: "x" }];
    for (const [route, more] of [
      ["chat/completions", { messages }],
      ["responses", { input: "x" }],
      ["embeddings", { input: "x" }],
    ] as const) {
      const reply = await api.call("POST", `/v1/${route}`, { body: { model: "default", ...more } });
      expect([route, reply]).toMatchObject([route, { status: 429, body: { error: { code: "insufficient_quota" } } }]);
      expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(reply.headers.get("x-should-retry")).toBe("false");
    }
  });

  it("refuses a replay, unless the cache holds its answer", async () => {
    const api = new ApiUnderTest({ vars, languageModel: failingModel("bad") });
    const failed = await api.submit({ text: "bad" });
    await api.settled(failed);
    await spend(api.tenant, 1);
    const path = `/dead-letters/${failed}/replay`;
    expect((await api.call("POST", path, { body: {} })).status).toBe(429);
    const otherApi = new ApiUnderTest({ vars, languageModel: echoModel() });
    const good = { text: "good" };
    await otherApi.settled(await otherApi.submit(good));
    const sameTenantApi = new ApiUnderTest({
      vars: { ...vars, OPEN_TENANT: otherApi.tenant },
      languageModel: failingModel("bad"),
    });
    const lost = await sameTenantApi.submit({ text: "bad" });
    await sameTenantApi.settled(lost);
    await spend(otherApi.tenant, 1);
    const replayed = await sameTenantApi.call("POST", `/dead-letters/${lost}/replay`, { body: { payload: good } });
    expect(replayed.status).toBe(202);
  });

  it("fails closed when the budget cannot be read", async () => {
    const broken = { getByName: () => ({ spent: async () => Promise.reject(new Error("gone")) }) };
    const bindings = { DAILY_SPEND: broken as unknown as Env["DAILY_SPEND"] };
    vi.spyOn(console, "log").mockImplementation(() => undefined);
    const api = new ApiUnderTest({ vars, bindings, languageModel: echoModel() });
    expect(await api.process({ text: "one" })).toMatchObject({
      status: 503,
      body: { error: { code: "store_unavailable" } },
    });
  });
});

describe("a task that was accepted before", () => {
  let queues: HeldQueues;
  beforeEach(() => {
    queues = holdQueues();
  });
  afterEach(() => queues.release());
  const analysis = (text: string) => ({ payload: { text, task_type: "general_analysis", use_cache: true } });

  it("fails at once with the reason and a dead letter, while a similar question is still answered", async () => {
    const under = new ShardUnderTest();
    const languageModel = costly();
    const oneAtATime = { WORKER_CONCURRENCY: "1", WORKER_MAX_TASKS: "1" };
    const consumer = new ConsumerUnderTest({ vars: { ...vars, ...oneAtATime }, languageModel });
    const [first, second] = ["How do I reset my password?", "Where is my order?"];
    const ids = await Promise.all(
      [first, second, "How can I reset my password?"].map((text) => under.accept(analysis(text))),
    );
    await consumer.deliver("ai-processing", ids.slice(0, 1));
    await spend(tenant, 1);
    const { cache, questionOf } = consumer.services;
    const { payload } = under.submission(analysis("How can I reset my password?"));
    // The answer is stored in the cache after the task is settled.
    await vi.waitFor(async () => {
      const near = await cache.nearest(questionOf(payload, tenant, null), 1, new AbortController().signal);
      expect(near).toMatchObject({ ok: true, value: [{ decision: "served" }] });
    }, patience);
    await consumer.deliver("ai-processing", ids.slice(2));
    expect(await consumer.view(ids[2] ?? "")).toMatchObject({ status: "SUCCESS", result: { from_cache: true } });
    expect(await consumer.deliver("ai-processing", ids.slice(1, 2))).toEqual(["ack"]);
    expect(await consumer.view(ids[1] ?? "")).toMatchObject({
      status: "FAILURE",
      attempt: 1,
      error: expect.stringMatching(/^budget_spent: Today's budget of \$0\.15 is spent/),
    });
    expect(await under.shard.deadLetter(ids[1] ?? "", tenant)).toMatchObject({ attempts: 1 });
    expect(languageModel.calls).toBe(1);
  });

  it("waits for its next attempt when the budget cannot be read, and calls no model", async () => {
    const under = new ShardUnderTest();
    const languageModel = costly();
    const consumer = new ConsumerUnderTest({
      vars,
      languageModel,
      change: (services) => {
        services.budget.exhaustedUntil = () => Promise.reject(new Error("gone"));
        return services;
      },
    });
    const id = await under.accept(analysis("What is the time?"));
    await consumer.deliver("ai-processing", [id]);
    expect(await under.read(id)).toMatchObject({ state: "RETRY", error: expect.stringMatching(/budget could not/) });
    expect(languageModel.calls).toBe(0);
  });

  it("that names a model of unknown price fails with the remedy", async () => {
    const under = new ShardUnderTest();
    const languageModel = costly();
    const allVars = { ...vars, AI_PROVIDERS: "openai" };
    const consumer = new ConsumerUnderTest({ vars: allVars, languageModel });
    const id = await under.accept({ payload: { text: "hello", task_type: "general_analysis", model: "mystery-1" } });
    await consumer.deliver("ai-processing", [id]);
    expect(await under.read(id)).toMatchObject({
      state: "FAILURE",
      error: expect.stringMatching(/mystery-1.*MODEL_PRICES/),
    });
    expect(languageModel.calls).toBe(0);
  });
});
