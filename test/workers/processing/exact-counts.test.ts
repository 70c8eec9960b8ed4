import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";
import { type HeldSaves, holdSaves } from "../tasks/held-saves.ts";
import { ShardUnderTest } from "../tasks/shard-under-test.ts";
import { CountedSystem, exactly } from "./counted-system.ts";

let queues: HeldQueues;
let saves: HeldSaves | null;
let system: CountedSystem;
beforeEach(() => {
  queues = holdQueues();
  saves = null;
  system = new CountedSystem(queues);
});
afterEach(() => {
  saves?.release();
  queues.release();
});

const question = "How do I reset my password?";
const paraphrase = "How can I reset my password?";
const process = (text: string, more = {}) => system.request("POST", "/process", { text, ...more });

/** Submits a text and lets the consumer process it. */
async function answer(text: string): Promise<string> {
  const { status, taskId } = await process(text);
  expect(status).toBe(200);
  expect(await system.deliver([taskId])).toEqual(["ack"]);
  return taskId;
}

const costOfMiss = exactly({
  shardCalls: 3,
  queueSends: 1,
  exactReads: 1,
  embeddings: 1,
  vectorQueries: 1,
  modelCalls: 1,
  exactWrites: 1,
  vectorWrites: 1,
});

describe("what a request costs, counted at the ports", () => {
  it("on a miss", async () => {
    expect(await system.costOf(() => answer(question))).toEqual(costOfMiss);
  });

  it("on a miss whose spans are recorded: no more calls except their export", async () => {
    const exported = vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json({}));
    system = new CountedSystem(queues, { OTEL_EXPORTER_OTLP_ENDPOINT: "https://collector.example" });
    expect(await system.costOf(() => answer(question))).toEqual(costOfMiss);
    expect(exported).toHaveBeenCalled();
    exported.mockRestore();
  });

  it("on an exact hit at submission", async () => {
    await system.costOf(() => answer(question));
    const hit = async () => expect((await process(` ${question} `)).status).toBe(200);
    expect(await system.costOf(hit)).toEqual(exactly({ shardCalls: 1, exactReads: 1 }));
  });

  it("on a vector hit, and then on the same text again", async () => {
    await system.costOf(() => answer(question));
    expect(await system.costOf(() => answer(paraphrase))).toEqual(
      exactly({
        shardCalls: 3,
        queueSends: 1,
        exactReads: 1,
        answerReads: 1,
        embeddings: 1,
        vectorQueries: 1,
        exactWrites: 1,
      }),
    );
    const again = await system.costOf(async () => expect((await process(paraphrase)).status).toBe(200));
    expect(again).toEqual(exactly({ shardCalls: 1, exactReads: 1 }));
  });

  it("when a settled task is delivered again", async () => {
    let id = "";
    await system.costOf(async () => {
      id = await answer(question);
    });
    const redelivered = async () => expect(await system.deliver([id])).toEqual(["ack"]);
    expect(await system.costOf(redelivered)).toEqual(exactly({ shardCalls: 1 }));
  });

  it("when the consumer died between the result and the acknowledgement of its message", async () => {
    const { taskId } = await process(question);
    // The outcome of the first delivery is dropped, as if the platform never received the acknowledgement.
    await system.costOf(() => system.deliver([taskId]));
    const redelivered = async () => expect(await system.deliver([taskId, taskId])).toEqual(["ack", "ack"]);
    expect(await system.costOf(redelivered)).toEqual(exactly({ shardCalls: 1 }));
  });

  it("when a task is read, settled or not: nothing is written", async () => {
    // What the shard counted before, it saves a second later.
    saves = holdSaves();
    const { taskId } = await process(question);
    const read = async () => expect((await system.request("GET", `/task/${taskId}`)).status).toBe(200);
    const under = new ShardUnderTest(taskId.slice(0, 4));
    // Ends a timer that began in an earlier test.
    await under.restart();
    const changed = await under.rowsChanged();
    expect(await system.costOf(read)).toEqual(exactly({ shardCalls: 1 }));
    expect(await under.rowsChanged()).toBe(changed);
    await system.deliver([taskId]);
    const settled = await under.rowsChanged();
    expect(await system.costOf(read)).toEqual(exactly({ shardCalls: 1 }));
    expect(await under.rowsChanged()).toBe(settled);
  });

  it("when the requested id is not a task's, but might be that of an event", async () => {
    const read = async () => expect((await system.request("GET", "/task/not-a-task")).status).toBe(404);
    expect(await system.costOf(read)).toEqual(exactly({ shardCalls: 1 }));
  });

  it.each([
    ["an empty text", { text: "" }, 422],
    ["a misspelt task type", { text: "hello", task_type: "sentimant" }, 422],
    ["an unknown field beside a wrong one", { text: "hello", colour: "red", priority: 12 }, 422],
    ["no text", {}, 422],
    ["a body that is no object", [1, 2], 422],
  ])("on %s", async (_, body, status) => {
    const refused = async () => expect((await system.request("POST", "/process", body)).status).toBe(status);
    expect(await system.costOf(refused)).toEqual(exactly({}));
  });

  it("without the cache, neither read nor written", async () => {
    const uncached = async () => {
      const { taskId } = await process(question, { use_cache: false });
      await system.deliver([taskId]);
    };
    const cost = exactly({ shardCalls: 3, queueSends: 1, modelCalls: 1 });
    expect(await system.costOf(uncached)).toEqual(cost);
    expect(await system.costOf(uncached)).toEqual(cost);
  });

  it("for a batch of 100: one call to one shard, one commit, one send, one read", async () => {
    const items = Array.from({ length: 100 }, (_, i) => ({ text: `text number ${i}` }));
    const batch = async () => expect((await system.request("POST", "/process/batch", { items })).status).toBe(200);
    expect(await system.costOf(batch)).toEqual(exactly({ shardCalls: 1, queueSends: 1, exactReads: 1 }));
    // A worker takes four tasks at once, and no more messages than OUTBOX_IN_FLIGHT are on their way.
    expect(queues.sent).toHaveLength(6);
  });
});
