import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ModelError } from "../../../src/ai/model-error.ts";
import { fail, ok } from "../../../src/kernel/result.ts";
import { echoModel, StubModel } from "../api/stub-models.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";
import { ShardUnderTest, tenant } from "../tasks/shard-under-test.ts";
import { ConsumerUnderTest, withBreakableStore, withoutShards } from "./consumer-under-test.ts";

let queues: HeldQueues;
beforeEach(() => {
  // Retries wait minutes here, so that the platform's own alarm does not run before the test runs it.
  Object.assign(env, { RETRY_BASE_MS: "300000" });
  queues = holdQueues();
});
afterEach(() => {
  queues.release();
  vi.restoreAllMocks();
});

const texts = (count: number) => Array.from({ length: count }, (_, i) => `text ${i}`);
const analysis = (text: string) => ({ payload: { text, task_type: "general_analysis" } });
const acceptAll = (under: ShardUnderTest, count: number) =>
  Promise.all(texts(count).map((text) => under.accept(analysis(text))));
const alwaysFailing = (error: ModelError) => new StubModel(async () => fail(error));

/** Ends the retry delay of a task, so that its message is sent again. */
async function endRetryDelay(under: ShardUnderTest, id: string): Promise<void> {
  await under.makeDue(id);
  await under.runAlarm();
}

describe("a message", () => {
  it("is processed and acknowledged, and its result can be read", async () => {
    const under = new ShardUnderTest();
    const consumer = new ConsumerUnderTest({ languageModel: echoModel() });
    const id = await under.accept(analysis("hello"));
    expect(await consumer.deliver("ai-processing", [id])).toEqual(["ack"]);
    expect(await consumer.view(id)).toMatchObject({
      status: "SUCCESS",
      result: { output: { summary: "hello" }, model: "test/stub", metadata: { tokens_used: 7 } },
    });
  });

  it("whose answer was mended says in its task's timeline which fields, and an answer from the cache does not", async () => {
    const under = new ShardUnderTest();
    const echo = echoModel();
    const mended = ["sentiment.label", "keywords (1 of 2 left out)"];
    const languageModel = new StubModel(async (request, signal) => {
      const answer = await echo.generate(request, signal);
      return answer.ok ? ok({ ...answer.value, mended }) : answer;
    });
    const consumer = new ConsumerUnderTest({ languageModel });
    const reasons: unknown[] = [];
    for (const _ of [1, 2]) {
      const { payload } = analysis("mended once");
      const id = await under.accept({ payload: { ...payload, use_cache: true } });
      expect(await consumer.deliver("ai-processing", [id])).toEqual(["ack"]);
      await under.restart();
      const task = await under.read(id);
      expect(task).toMatchObject({ state: "SUCCESS", error: null });
      reasons.push(task?.timeline.at(-1)?.reason);
    }
    expect(reasons).toEqual([`mended: ${mended.join(", ")}`, null]);
  });

  it("delivered twice, in one batch and again later, has one effect", async () => {
    const under = new ShardUnderTest();
    const languageModel = echoModel();
    const consumer = new ConsumerUnderTest({ languageModel });
    const ids = await acceptAll(under, 8);
    for (const pair of [ids.slice(0, 4), ids.slice(4)]) {
      const doubled = pair.flatMap((id) => [id, id]);
      expect(await consumer.deliver("ai-processing", doubled)).toEqual(Array(8).fill("ack"));
    }
    const once = await Promise.all(ids.map((id) => consumer.view(id)));
    expect(await consumer.deliver("ai-processing", [...ids, ...ids], 2)).toEqual(Array(16).fill("ack"));
    expect(await consumer.deliver("kafka-events", ids)).toEqual(Array(8).fill("ack"));
    expect(languageModel.calls).toBe(8);
    expect(await Promise.all(ids.map((id) => consumer.view(id)))).toEqual(once);
    expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { STARTED: 8, SUCCESS: 8 }, tokens: 56 }]);
  });

  it("delivered to two consumers at once is processed by one of them", async () => {
    const under = new ShardUnderTest();
    const languageModel = echoModel();
    const consumers = [1, 2, 3].map(() => new ConsumerUnderTest({ languageModel }));
    const ids = await acceptAll(under, 4);
    await Promise.all(consumers.map((consumer) => consumer.deliver("ai-processing", ids)));
    expect(languageModel.calls).toBe(4);
    expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { STARTED: 4, SUCCESS: 4 } }]);
  });

  it("is retried, and its task is not lost, when no shard can be reached", async () => {
    const under = new ShardUnderTest();
    const languageModel = echoModel();
    const id = await under.accept(analysis("hello"));
    const cutOff = new ConsumerUnderTest({ languageModel, change: withoutShards });
    expect(await cutOff.deliver("ai-processing", [id])).toEqual([5]);
    expect(await cutOff.deliver("ai-processing-dlq", [id])).toEqual([5]);
    expect(languageModel.calls).toBe(0);
    expect(await under.read(id)).toMatchObject({ state: "PENDING" });
    expect(await new ConsumerUnderTest({ languageModel }).deliver("ai-processing", [id], 2)).toEqual(["ack"]);
    expect(await under.read(id)).toMatchObject({ state: "SUCCESS", attempt: 1 });
  });

  it("that fails does not cause a retry of the others in its batch", async () => {
    const under = new ShardUnderTest();
    const languageModel = new StubModel(async (request, signal) => {
      if (request.text === "text 1") throw new Error("a bug in the adapter");
      return echoModel().generate(request, signal);
    });
    const consumer = new ConsumerUnderTest({ languageModel });
    const ids = await acceptAll(under, 3);
    expect(await consumer.deliver("ai-processing", ids)).toEqual(["ack", 5, "ack"]);
    expect((await Promise.all(ids.map((id) => under.read(id)))).map((task) => task?.state)).toEqual([
      "SUCCESS",
      "STARTED",
      "SUCCESS",
    ]);
    // The lease of the task that threw expires, and its next attempt begins.
    await under.makeDue(ids[1] ?? "");
    await under.runAlarm();
    expect(await under.read(ids[1] ?? "")).toMatchObject({ state: "RETRY" });
  });

  it("with an unknown body is acknowledged and logged, and does not affect others", async () => {
    const under = new ShardUnderTest();
    const languageModel = echoModel();
    const consumer = new ConsumerUnderTest({ languageModel, vars: { LOG_LEVEL: "info" } });
    const id = await under.accept(analysis("hello"));
    const poison = [null, "text", 7, [], {}, { task_id: 7 }, { task_id: "" }, { task_id: "not-an-id" }, { id }];
    const lines: string[] = [];
    vi.spyOn(console, "log").mockImplementation((line) => lines.push(line));
    const bodies = [...poison, { task_id: id, secret: "extra" }];
    expect(await consumer.deliverBodies("ai-processing", bodies)).toEqual(Array(bodies.length).fill("ack"));
    expect(await consumer.deliverBodies("default", poison)).toEqual(Array(poison.length).fill("ack"));
    expect(await consumer.deliverBodies("kafka-events-dlq", poison)).toEqual(Array(poison.length).fill("ack"));
    const logged = lines.map((line) => JSON.parse(line));
    const outcomes = logged.filter(({ event }) => event === "message");
    expect(outcomes).toHaveLength(3 * poison.length);
    expect(logged.filter(({ event }) => event === "attempt")).toMatchObject([{ task_id: id, outcome: "succeeded" }]);
    expect(outcomes.filter(({ outcome }) => outcome === "the message has no task id")).toHaveLength(3 * 8);
    expect(outcomes.filter(({ outcome }) => outcome === "the id is no task id")).toHaveLength(1);
    expect(lines.join()).not.toContain("secret");
    expect(await under.read(id)).toMatchObject({ state: "SUCCESS" });
    expect(languageModel.calls).toBe(1);
  });
});

describe("a model that fails", () => {
  it("temporarily is called again up to max_retries times, then the task fails with an understandable reason", async () => {
    const under = new ShardUnderTest();
    const languageModel = alwaysFailing({ reason: "unavailable", message: "the provider answered 503" });
    const consumer = new ConsumerUnderTest({ languageModel });
    const id = await under.accept(analysis("hello"));
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect(await consumer.deliver("ai-processing", [id])).toEqual(["ack"]);
      expect(await consumer.view(id)).toMatchObject({
        status: "RETRY",
        attempt,
        error: expect.stringContaining("503"),
      });
      await endRetryDelay(under, id);
      expect(queues.timesSent(id)).toBe(attempt + 1);
    }
    expect(await consumer.deliver("ai-processing", [id])).toEqual(["ack"]);
    expect(languageModel.calls).toBe(6);
    const reason = "gave up after 6 attempts: unavailable: the provider answered 503";
    expect(await consumer.view(id)).toMatchObject({ status: "FAILURE", attempt: 6, error: reason, result: null });
    expect(await under.shard.deadLetter(id, tenant)).toMatchObject({ reason, attempts: 6, payload: { text: "hello" } });
    expect(await consumer.deliver("ai-processing", [id])).toEqual(["ack"]);
    expect(languageModel.calls).toBe(6);
  });

  it.each([1000, 90_000, 600_000])("and sends Retry-After of %i ms is not called before that", async (retryAfterMs) => {
    const under = new ShardUnderTest();
    const consumer = new ConsumerUnderTest({
      languageModel: alwaysFailing({ reason: "rate_limited", message: "too many requests", retryAfterMs }),
    });
    const id = await under.accept(analysis("hello"));
    const before = Date.now();
    await consumer.deliver("ai-processing", [id]);
    const task = await under.read(id);
    expect(task).toMatchObject({ state: "RETRY", error: "rate_limited: too many requests" });
    expect(task?.dueAt).toBeGreaterThanOrEqual(before + retryAfterMs);
    expect(await under.refusal(id)).toBe("not_due");
  });

  it.each([
    { reason: "refused", message: "the model refused" },
    { reason: "truncated", message: "the answer did not end" },
    { reason: "unauthorized", message: "the key is not valid" },
    { reason: "quota_exhausted", message: "no credit is left" },
  ] satisfies ModelError[])("permanently ($reason) is called once", async (error) => {
    const under = new ShardUnderTest();
    const languageModel = alwaysFailing(error);
    const consumer = new ConsumerUnderTest({ languageModel });
    const id = await under.accept(analysis("hello"));
    await consumer.deliver("ai-processing", [id]);
    expect(await under.read(id)).toMatchObject({ state: "FAILURE", error: `${error.reason}: ${error.message}` });
    expect(languageModel.calls).toBe(1);
  });

  it("to answer within its deadline is aborted, and called again later", async () => {
    const under = new ShardUnderTest();
    const languageModel = new StubModel(async (_, signal) => {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      return fail({ reason: "aborted", message: "called off" });
    });
    const consumer = new ConsumerUnderTest({ languageModel, vars: { MODEL_DEADLINE_SECONDS: "1" } });
    const id = await under.accept(analysis("hello"));
    expect(await consumer.deliver("ai-processing", [id])).toEqual(["ack"]);
    expect(await under.read(id)).toMatchObject({ state: "RETRY", error: "timeout: no answer within the deadline" });
  });
});

describe("a result store that", () => {
  it("is down loses neither the task nor its answer: the result is stored with the task", async () => {
    const under = new ShardUnderTest();
    const languageModel = echoModel();
    const consumer = new ConsumerUnderTest({ languageModel, change: withBreakableStore(() => true) });
    const ids = await acceptAll(under, 3);
    expect(await consumer.deliver("ai-processing", ids)).toEqual(["ack", "ack", "ack"]);
    for (const id of ids) {
      expect(await consumer.view(id)).toMatchObject({
        status: "SUCCESS",
        attempt: 1,
        result: { response: expect.any(String) },
      });
    }
    expect(languageModel.calls).toBe(3);
  });

  /** Answers `text 1` with more than a row can hold. */
  const talkative = () =>
    new StubModel((request, signal) =>
      echoModel().generate(request.text === "text 1" ? { ...request, text: "x".repeat(2_000_000) } : request, signal),
    );

  it("refuses one result as too large stores the others of its batch; that task fails at once, with the size", async () => {
    const under = new ShardUnderTest();
    const languageModel = talkative();
    const consumer = new ConsumerUnderTest({ languageModel });
    const ids = await acceptAll(under, 3);
    expect(await consumer.deliver("ai-processing", ids)).toEqual(["ack", "ack", "ack"]);
    const views = await Promise.all(ids.map((id) => consumer.view(id)));
    expect(views.map((view) => view?.status)).toEqual(["SUCCESS", "FAILURE", "SUCCESS"]);
    const size = /^the result could not be stored: it has 4000\d{3} bytes, and at most 1000000 can be stored$/;
    expect(views[1]?.error).toMatch(size);
    expect(await under.shard.deadLetter(ids[1] ?? "", tenant)).toMatchObject({ reason: expect.stringMatching(size) });
    expect(languageModel.calls).toBe(3);
  });

  it("is down has another chance to store a result that is too large for the task's row", async () => {
    const under = new ShardUnderTest();
    const consumer = new ConsumerUnderTest({ languageModel: talkative(), change: withBreakableStore(() => true) });
    const [, id = ""] = await acceptAll(under, 2);
    await consumer.deliver("ai-processing", [id]);
    expect(await consumer.view(id)).toMatchObject({
      status: "RETRY",
      error: "the result could not be stored: the store is down",
    });
  });
});

describe("a worker", () => {
  it("retires after its number of tasks: a new name, the next generation, fresh services", async () => {
    const under = new ShardUnderTest();
    const consumer = new ConsumerUnderTest({ languageModel: echoModel(), vars: { WORKER_MAX_TASKS: "3" } });
    const ids = await acceptAll(under, 8);
    for (const id of ids) await consumer.deliver("ai-processing", [id]);
    const { workers } = await under.shard.seenWorkers(tenant);
    expect(workers.map(({ generation, processed }) => ({ generation, processed }))).toEqual([
      { generation: 1, processed: 3 },
      { generation: 2, processed: 3 },
      { generation: 3, processed: 2 },
    ]);
    expect(new Set(workers.map(({ name }) => name)).size).toBe(3);
    expect(consumer.generations).toBe(3);
    const tasks = await Promise.all(ids.map((id) => under.read(id)));
    expect(tasks.every((task) => task?.state === "SUCCESS")).toBe(true);
    expect(tasks.filter((task) => task?.worker === workers[1]?.name)).toHaveLength(3);
  });

  it("retires in the middle of a batch without losing any of it: other messages wake the next generation", async () => {
    const under = new ShardUnderTest();
    const consumer = new ConsumerUnderTest({ languageModel: echoModel(), vars: { WORKER_MAX_TASKS: "1" } });
    let messages = await acceptAll(under, 4);
    queues.drain(under.name);
    for (let generation = 1; generation <= 4; generation++) {
      expect(await consumer.deliver("ai-processing", messages)).toEqual(messages.map(() => "ack"));
      messages = queues.drain(under.name);
      expect(messages.length).toBe(generation < 4 ? 1 : 0);
    }
    const { workers } = await under.shard.seenWorkers(tenant);
    expect(workers.map(({ generation }) => generation)).toEqual([1, 2, 3, 4]);
    expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { SUCCESS: 4 } }]);
  });
});
