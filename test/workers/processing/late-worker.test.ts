import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Generation } from "../../../src/ai/language-model.ts";
import type { ModelError } from "../../../src/ai/model-error.ts";
import type { ConsumerServices } from "../../../src/composition/services.ts";
import { fail, ok, type Result } from "../../../src/kernel/result.ts";
import type { KeyValueStore } from "../../../src/storage/key-value-store.ts";
import { KeyValueResultStore } from "../../../src/tasks/key-value-result-store.ts";
import { patience } from "../../patience.ts";
import { StubModel } from "../api/stub-models.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";
import { ShardUnderTest, tenant } from "../tasks/shard-under-test.ts";
import { ConsumerUnderTest } from "./consumer-under-test.ts";

let queues: HeldQueues;
beforeEach(() => {
  // The platform's own alarm ends the lease and then sends the task again.
  Object.assign(env, { RETRY_BASE_MS: "1" });
  queues = holdQueues();
});
afterEach(() => queues.release());

/** Each call waits until the test answers it, and ignores that it was aborted. */
class ManualModel extends StubModel {
  readonly answers: ((summary: string) => void)[] = [];
  readonly signals: AbortSignal[] = [];

  constructor() {
    super(
      (_, signal) =>
        new Promise<Result<Generation, ModelError>>((resolve) => {
          this.signals.push(signal);
          this.answers.push((summary) => resolve(ok({ ...answer, output: { ...answer.output, summary } })));
        }),
    );
  }

  async calledTimes(times: number): Promise<void> {
    await vi.waitUntil(() => this.calls === times, patience);
  }
}

const answer = {
  output: { summary: "", sentiment: { label: "neutral", score: 0 }, keywords: [], entities: [], language: "en" },
  model: "test/manual",
  usage: { inputTokens: 3, outputTokens: 4 },
};

const inKeyValueStore = (services: ConsumerServices, store: KeyValueStore): ConsumerServices => ({
  ...services,
  results: new KeyValueResultStore(store, services.results, services.config.RESULT_TTL_SECONDS),
});

/** The lease of the first worker has expired while it still calls its model, and a second worker processes the task. */
async function twoWorkers(change: typeof inKeyValueStore = (services) => services) {
  const under = new ShardUnderTest();
  const languageModel = new ManualModel();
  // Free slots of the first worker would take the task again, without a message.
  const vars = { WORKER_CONCURRENCY: "1" };
  const [early, late] = [
    new ConsumerUnderTest({ languageModel, change, vars }),
    new ConsumerUnderTest({ languageModel, change, vars }),
  ];
  const { id, first } = await under.ago(121_000, async () => {
    const id = await under.accept({ payload: { task_type: "general_analysis" } });
    const first = early.deliver("ai-processing", [id]);
    await languageModel.calledTimes(1);
    return { id, first };
  });
  early.skewMs = 120_000;
  await vi.waitUntil(() => queues.timesSent(id) === 2, patience);
  const second = late.deliver("ai-processing", [id]);
  await languageModel.calledTimes(2);
  const [answerFirst, answerSecond] = languageModel.answers;
  if (!answerFirst || !answerSecond) throw new Error("both workers ask the model");
  return { under, id, languageModel, first, second, answerFirst, answerSecond, reader: late };
}

describe.each([
  ["with the task", (services: ConsumerServices) => services],
  ["in the key-value store", inKeyValueStore],
])("results stored %s: a worker that still processes a task when its lease expires", (_, change) => {
  it("wins when it answers first: the second worker's answer is dropped", async () => {
    const { id, first, second, answerFirst, answerSecond, reader, languageModel } = await twoWorkers(change);
    answerFirst("first");
    expect(await first).toEqual(["ack"]);
    expect(await reader.view(id)).toMatchObject({ status: "SUCCESS", result: { output: { summary: "first" } } });
    // The second worker is notified that it can stop.
    await vi.waitUntil(() => languageModel.signals[1]?.aborted, patience);
    answerSecond("second");
    expect(await second).toEqual(["ack"]);
    expect(await reader.view(id)).toMatchObject({ status: "SUCCESS", result: { output: { summary: "first" } } });
    expect(languageModel.calls).toBe(2);
  });

  it("never overwrites the answer that was served when it answers last", async () => {
    const { under, id, first, second, answerFirst, answerSecond, reader } = await twoWorkers(change);
    answerSecond("second");
    expect(await second).toEqual(["ack"]);
    const served = await reader.view(id);
    expect(served).toMatchObject({ status: "SUCCESS", attempt: 2, result: { output: { summary: "second" } } });
    answerFirst("first");
    expect(await first).toEqual(["ack"]);
    expect(await reader.view(id)).toEqual(served);
    expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { SUCCESS: 1, STARTED: 2, RETRY: 1 } }]);
  });
});

describe("revoking a task that a worker processes", () => {
  it("aborts the model call, and a result that still arrives is not stored", async () => {
    const under = new ShardUnderTest();
    const languageModel = new ManualModel();
    const consumer = new ConsumerUnderTest({ languageModel, change: inKeyValueStore });
    const id = await under.accept({ payload: { task_type: "general_analysis" } });
    const delivered = consumer.deliver("ai-processing", [id]);
    await languageModel.calledTimes(1);
    await under.shard.revoke(id, tenant, "writer of acme");
    await vi.waitUntil(() => languageModel.signals[0]?.aborted, patience);
    languageModel.answers[0]?.("too late");
    expect(await delivered).toEqual(["ack"]);
    expect(await consumer.view(id)).toMatchObject({ status: "REVOKED", result: null });
    expect(await consumer.store.read([`result:${id}`])).toEqual(ok([null]));
  });

  it("before it is delivered prevents the model call", async () => {
    const under = new ShardUnderTest();
    const languageModel = new StubModel(async () => fail({ reason: "unavailable", message: "must not be called" }));
    const consumer = new ConsumerUnderTest({ languageModel });
    const id = await under.accept();
    await under.shard.revoke(id, tenant, "writer of acme");
    expect(await consumer.deliver("ai-processing", [id])).toEqual(["ack"]);
    expect(languageModel.calls).toBe(0);
  });
});
