// A worker with slots, against real shards, with a model that the test answers.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Generation } from "../../../src/ai/language-model.ts";
import type { ModelError } from "../../../src/ai/model-error.ts";
import type { ConsumerServices } from "../../../src/composition/services.ts";
import { ok, type Result } from "../../../src/kernel/result.ts";
import { siblingShards } from "../../../src/tasks/task-id.ts";
import type { TaskShardObject } from "../../../src/tasks/task-shards.ts";
import { patience, testTimeout } from "../../patience.ts";
import { echoModel, StubModel } from "../api/stub-models.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";
import { ShardUnderTest, tenant } from "../tasks/shard-under-test.ts";
import { ConsumerUnderTest } from "./consumer-under-test.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => queues.release());

const output = { summary: "", sentiment: { label: "neutral", score: 0 }, keywords: [], entities: [], language: "en" };
const generation: Generation = { output, model: "test/held", usage: { inputTokens: 1, outputTokens: 1 } };

/** Answers at once, except texts that begin with "slow": these wait until the test releases them. */
class HeldModel extends StubModel {
  running = 0;
  mostRunning = 0;
  readonly #held: (() => void)[] = [];

  constructor() {
    super(async ({ text }): Promise<Result<Generation, ModelError>> => {
      this.running += 1;
      this.mostRunning = Math.max(this.mostRunning, this.running);
      if (text.startsWith("slow")) await new Promise<void>((resolve) => this.#held.push(resolve));
      else await new Promise((resolve) => setTimeout(resolve, 1));
      this.running -= 1;
      return ok(generation);
    });
  }

  release(): void {
    for (const resolve of this.#held.splice(0)) resolve();
  }
}

const accept = (under: ShardUnderTest, text: string, wishes: Parameters<ShardUnderTest["accept"]>[0] = {}) =>
  under.accept({ ...wishes, payload: { text, task_type: "general_analysis", ...wishes.payload } });
const stateOf = async (under: ShardUnderTest, id: string) => (await under.read(id))?.state;

async function acceptMany(under: ShardUnderTest, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) ids.push(await accept(under, `quick ${index}`));
  return ids;
}

/** `instead` sees every method that the worker looks up at a shard, and may return another. */
const watchedShards =
  (instead: (shard: string, method: string) => unknown) =>
  (services: ConsumerServices): ConsumerServices => {
    const { shards } = services;
    const named = (name: string) =>
      new Proxy(shards.named(name), {
        get: (shard, method) => instead(name, String(method)) ?? Reflect.get(shard, method),
      });
    return { ...services, shards: Object.create(shards, { named: { value: named } }) };
  };

/** The free slots of a worker wait at the shard until it sends them away: the test's own limit ends a wait that only time would end. */
function waitingAt(under: ShardUnderTest) {
  const begun = Promise.withResolvers<void>();
  const waitForTasks: TaskShardObject["waitForTasks"] = (turn) => {
    const tasks = under.shard.waitForTasks({ ...turn, waitMs: 2 * testTimeout });
    begun.resolve();
    return tasks;
  };
  const change = watchedShards((name, method) =>
    name === under.name && method === "waitForTasks" ? waitForTasks : undefined,
  );
  return { change, begun: begun.promise };
}

describe("a worker", () => {
  it("takes the next task as soon as one of its slots is free, however long another takes", async () => {
    const under = new ShardUnderTest();
    const model = new HeldModel();
    const consumer = new ConsumerUnderTest({ languageModel: model, vars: { WORKER_CONCURRENCY: "2" } });
    consumer.stopClock();
    const slow = await accept(under, "slow");
    const quick = await acceptMany(under, 20);
    const delivered = consumer.deliver("ai-processing", [slow]);
    await vi.waitFor(async () => {
      for (const id of quick) expect(await stateOf(under, id)).toBe("SUCCESS");
    }, patience);
    expect(await stateOf(under, slow)).toBe("STARTED");
    model.release();
    expect(await delivered).toEqual(["ack"]);
    expect(await stateOf(under, slow)).toBe("SUCCESS");
    expect(model.mostRunning).toBe(2);
  });

  it("works on no more tasks at once than it has slots", async () => {
    const under = new ShardUnderTest();
    const model = new HeldModel();
    const consumer = new ConsumerUnderTest({ languageModel: model, vars: { WORKER_CONCURRENCY: "3" } });
    consumer.stopClock();
    const ids = await acceptMany(under, 30);
    expect(await consumer.deliver("ai-processing", ids.slice(0, 5))).toEqual(Array(5).fill("ack"));
    expect(model.calls).toBe(30);
    expect(model.mostRunning).toBe(3);
  });

  it("settles a task and takes the next one in a single call", async () => {
    const under = new ShardUnderTest();
    const calls: string[] = [];
    const consumer = new ConsumerUnderTest({
      languageModel: echoModel(),
      vars: { WORKER_CONCURRENCY: "1" },
      change: watchedShards((_, method) => {
        // An attempt of half a second asks whether its lease still holds.
        if (method !== "released") calls.push(method);
      }),
    });
    const [first = ""] = await acceptMany(under, 5);
    await consumer.deliver("ai-processing", [first]);
    expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { SUCCESS: 5 } }]);
    expect(calls).toEqual(Array(6).fill("turn"));
  });

  it("ends after its number of tasks, and leaves the others to the next", async () => {
    const under = new ShardUnderTest();
    const consumer = new ConsumerUnderTest({
      languageModel: new HeldModel(),
      vars: { WORKER_CONCURRENCY: "2", WORKER_MAX_TASKS: "7" },
    });
    consumer.stopClock();
    const ids = await acceptMany(under, 10);
    await consumer.deliver("ai-processing", ids.slice(0, 1));
    expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { SUCCESS: 7 } }]);
    await consumer.deliver("ai-processing", ids.slice(9));
    expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { SUCCESS: 10 } }]);
    const { workers } = await under.shard.seenWorkers(tenant);
    expect(workers.map(({ generation, processed }) => ({ generation, processed }))).toEqual([
      { generation: 1, processed: 7 },
      { generation: 2, processed: 3 },
    ]);
  });

  it("takes no more when its time is over, and finishes what it holds", async () => {
    const under = new ShardUnderTest();
    const model = new HeldModel();
    const vars = { WORKER_CONCURRENCY: "1", WORKER_SECONDS: "60" };
    const consumer = new ConsumerUnderTest({ languageModel: model, vars });
    const [slow, next] = [await accept(under, "slow"), await accept(under, "quick")];
    const delivered = consumer.deliver("ai-processing", [slow]);
    await vi.waitFor(() => expect(model.running).toBe(1), patience);
    consumer.skewMs = 61_000;
    model.release();
    expect(await delivered).toEqual(["ack"]);
    expect([await stateOf(under, slow), await stateOf(under, next)]).toEqual(["SUCCESS", "PENDING"]);
  });

  it("takes from every shard that woke it, and only from the lane of its queue", async () => {
    const [one, two, unwoken] = [new ShardUnderTest(), new ShardUnderTest(), new ShardUnderTest()];
    const consumer = new ConsumerUnderTest({ languageModel: new HeldModel() });
    consumer.stopClock();
    const [first = ""] = await acceptMany(one, 9);
    const [second = ""] = await acceptMany(two, 9);
    const event = await accept(one, "quick", { queue: "kafka_events" });
    const elsewhere = await accept(unwoken, "quick");
    await consumer.deliver("ai-processing", [first, second]);
    for (const under of [one, two]) {
      expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { SUCCESS: 9 } }]);
    }
    expect([await stateOf(one, event), await stateOf(unwoken, elsewhere)]).toEqual(["PENDING", "PENDING"]);
  });

  it("that found a backlog takes from the sibling shards when its own has none left and a slot is still busy", async () => {
    const [one, sibling] = [new ShardUnderTest("oc00"), new ShardUnderTest("oc01")];
    const model = new HeldModel();
    const vars = { WORKER_CONCURRENCY: "2", TASK_SHARDS: "2" };
    const consumer = new ConsumerUnderTest({ languageModel: model, vars });
    const slow = await accept(one, "slow");
    await acceptMany(one, 3);
    const elsewhere = await acceptMany(sibling, 5);
    const event = await accept(sibling, "quick", { queue: "kafka_events" });
    const delivered = consumer.deliver("ai-processing", [slow]);
    await vi.waitFor(async () => {
      for (const id of elsewhere) expect(await stateOf(sibling, id)).toBe("SUCCESS");
    }, patience);
    expect([await stateOf(one, slow), await stateOf(sibling, event)]).toEqual(["STARTED", "PENDING"]);
    model.release();
    expect(await delivered).toEqual(["ack"]);
  });

  it("that a slow task holds up asks no more siblings than its own shard has, and an unreachable one only once", async () => {
    const one = new ShardUnderTest("oc10");
    const model = new HeldModel();
    const asked = new Map<string, number>();
    const siblings = siblingShards("oc10", 64);
    const consumer = new ConsumerUnderTest({
      languageModel: model,
      vars: { WORKER_CONCURRENCY: "2", TASK_SHARDS: "64" },
      change: watchedShards((name, method) => {
        if (name === one.name || method !== "turn") return;
        asked.set(name, (asked.get(name) ?? 0) + 1);
        if (name === "oc11") throw new Error("unreachable");
      }),
    });
    const slow = await accept(one, "slow");
    await acceptMany(one, 3);
    const delivered = consumer.deliver("ai-processing", [slow]);
    await vi.waitFor(() => expect(asked.size).toBe(siblings.length), patience);
    // It looks for work four times a second, and asks none of them again.
    await scheduler.wait(1000);
    model.release();
    expect(await delivered).toEqual(["ack"]);
    expect([...asked]).toEqual(siblings.map((name) => [name, 1]));
  });

  describe("whose sibling shard does not answer", () => {
    let timers: { mockRestore(): void };
    /** What happens 10 s after a turn began, which is how long the worker waits for a sibling. */
    let late: (() => void)[];
    beforeEach(() => {
      late = [];
      const setTimer = globalThis.setTimeout;
      const hold = (work: () => void) => {
        late.push(work);
        return setTimer(() => undefined, 0);
      };
      timers = vi
        .spyOn(globalThis, "setTimeout")
        .mockImplementation(((work: () => void, ms?: number) =>
          ms === 10_000 ? hold(work) : setTimer(work, ms)) as unknown as typeof setTimeout);
    });
    afterEach(() => timers.mockRestore());
    const passTenSeconds = () => {
      for (const work of late.splice(0)) work();
    };

    /** A worker with two slots, one of them slow. The sibling's turn number `silentTurn` is done, and not answered before `answer`. */
    async function heldUp(home: string, siblingName: string, silentTurn: number) {
      const [one, sibling] = [new ShardUnderTest(home), new ShardUnderTest(siblingName)];
      const model = new HeldModel();
      const silence = Promise.withResolvers<void>();
      const freeSlotsWait = Promise.withResolvers<void>();
      let turns = 0;
      const turn: TaskShardObject["turn"] = async (asked) => {
        const reply = await sibling.shard.turn(asked);
        turns += 1;
        if (turns === silentTurn) await silence.promise;
        return reply;
      };
      const consumer = new ConsumerUnderTest({
        languageModel: model,
        vars: { WORKER_CONCURRENCY: "2", TASK_SHARDS: "64" },
        change: watchedShards((name, method) => {
          if (name === home && method === "waitForTasks") freeSlotsWait.resolve();
          return name === siblingName && method === "turn" ? turn : undefined;
        }),
      });
      const elsewhere = await accept(sibling, "elsewhere");
      const slow = await accept(one, "slow");
      await acceptMany(one, 3);
      const delivered = consumer.deliver("ai-processing", [slow]);
      await vi.waitFor(() => expect(turns).toBe(silentTurn), patience);
      return {
        one,
        sibling,
        model,
        elsewhere,
        slow,
        delivered,
        freeSlotsWait: freeSlotsWait.promise,
        answer: silence.resolve,
      };
    }

    it("has its free slots back after 10 s, and the task that came too late runs again when its lease ends", async () => {
      const { one, sibling, model, elsewhere, ...held } = await heldUp("oc20", "oc21", 1);
      expect(await stateOf(sibling, elsewhere)).toBe("STARTED");
      passTenSeconds();
      await held.freeSlotsWait;
      queues.drain(one.name);
      const later = await accept(one, "quick");
      await vi.waitFor(async () => expect(await stateOf(one, later)).toBe("SUCCESS"), patience);
      expect([queues.drain(one.name), await stateOf(one, held.slow)]).toEqual([[], "STARTED"]);
      held.answer();
      model.release();
      expect(await held.delivered).toEqual(["ack"]);
      expect(await stateOf(sibling, elsewhere)).toBe("STARTED");
      await sibling.makeDue(elsewhere);
      await sibling.runAlarm();
      expect(await sibling.read(elsewhere)).toMatchObject({ state: "RETRY", attempt: 1 });
    });

    it("ends without its answer to a settlement", async () => {
      const { sibling, model, elsewhere, delivered } = await heldUp("oc30", "oc31", 2);
      expect(await stateOf(sibling, elsewhere)).toBe("SUCCESS");
      model.release();
      passTenSeconds();
      expect(await delivered).toEqual(["ack"]);
    });
  });

  it("that found no backlog leaves the sibling shards to the workers that their messages wake", async () => {
    const [one, sibling] = [new ShardUnderTest("oc02"), new ShardUnderTest("oc03")];
    const model = new HeldModel();
    const vars = { WORKER_CONCURRENCY: "2", TASK_SHARDS: "4" };
    const consumer = new ConsumerUnderTest({ languageModel: model, vars });
    const [slow, quick] = [await accept(one, "slow"), await accept(one, "quick")];
    const elsewhere = await accept(sibling, "quick");
    const delivered = consumer.deliver("ai-processing", [slow]);
    await vi.waitFor(async () => expect(await stateOf(one, quick)).toBe("SUCCESS"), patience);
    await scheduler.wait(50);
    model.release();
    await delivered;
    expect(await stateOf(sibling, elsewhere)).toBe("PENDING");
  });

  it("fills its free slots with tasks that come while another of its slots is slow, without a message", async () => {
    const under = new ShardUnderTest();
    const model = new HeldModel();
    const { change, begun } = waitingAt(under);
    const consumer = new ConsumerUnderTest({ languageModel: model, change });
    const slow = await accept(under, "slow");
    const delivered = consumer.deliver("ai-processing", queues.drain(under.name));
    await begun;
    const later = await accept(under, "quick");
    await vi.waitFor(async () => expect(await stateOf(under, later)).toBe("SUCCESS"), patience);
    expect([queues.drain(under.name), await stateOf(under, slow)]).toEqual([[], "STARTED"]);
    model.release();
    expect(await delivered).toEqual(["ack"]);
    expect(model.calls).toBe(2);
    expect(queues.timesSent(await accept(under, "after the worker has ended"))).toBe(1);
  });

  it("ends when its slow task fails by a bug while its free slots wait", async () => {
    const under = new ShardUnderTest();
    let fail = () => {};
    const languageModel = new StubModel(
      () =>
        new Promise((_, reject) => {
          fail = () => reject(new Error("a bug"));
        }),
    );
    const { change, begun } = waitingAt(under);
    const consumer = new ConsumerUnderTest({ languageModel, change });
    const delivered = consumer.deliver("ai-processing", [await accept(under, "slow")]);
    await begun;
    fail();
    expect(await delivered).toEqual([5]);
  });

  it("is not woken again for tasks that it took: a message that comes late finds nothing to do", async () => {
    const under = new ShardUnderTest();
    const model = new HeldModel();
    const consumer = new ConsumerUnderTest({ languageModel: model });
    consumer.stopClock();
    const ids = await acceptMany(under, 8);
    const messages: string[] = [];
    await vi.waitFor(() => {
      messages.push(...queues.drain(under.name));
      expect(messages).toHaveLength(2);
    }, patience);
    const [woken = "", ...late] = messages;
    await consumer.deliver("ai-processing", [woken]);
    expect(queues.drain(under.name)).toEqual([]);
    expect(await consumer.deliver("ai-processing", late)).toEqual(late.map(() => "ack"));
    expect(model.calls).toBe(ids.length);
  });
});

describe("the order in which workers take tasks", () => {
  it("is by priority, and lets tenants take turns", async () => {
    const under = new ShardUnderTest();
    const taken: string[] = [];
    const languageModel = new StubModel(async ({ text }) => {
      taken.push(text);
      return ok(generation);
    });
    const consumer = new ConsumerUnderTest({ languageModel, vars: { WORKER_CONCURRENCY: "1" } });
    const first = await accept(under, "first");
    for (const text of ["flood 1", "flood 2", "flood 3"]) await accept(under, text);
    await accept(under, "another tenant's", { tenant: "other" });
    await accept(under, "urgent", { payload: { priority: 9 } });
    await accept(under, "whenever", { payload: { priority: 0 } });
    await consumer.deliver("ai-processing", [first]);
    expect(taken).toEqual(["first", "urgent", "flood 1", "another tenant's", "flood 2", "flood 3", "whenever"]);
  });
});
