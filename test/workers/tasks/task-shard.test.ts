import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TaskFilter } from "../../../src/tasks/submission.ts";
import { type HeldQueues, holdQueues } from "./held-queues.ts";
import { failed, ShardUnderTest, succeeded, summary, tenant, worker } from "./shard-under-test.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => {
  queues.release();
  vi.restoreAllMocks();
});

const statesOf = (timeline: readonly { state: string }[] | undefined) => timeline?.map(({ state }) => state);
const key = (fingerprint: string, name = "key") => ({ idempotency: { key: name, fingerprint } });
const everything: TaskFilter = {
  tenant,
  state: null,
  taskType: null,
  queue: null,
  since: null,
  until: null,
  search: null,
};

describe("a task in its shard", () => {
  it("is accepted, sent, claimed, settled and read with its whole timeline", async () => {
    const under = new ShardUnderTest();
    const submission = under.submission({ payload: { text: "nul \0, rtl \u202e and 😀", metadata: { n: [1, null] } } });
    expect(await under.shard.submitMany([submission])).toEqual([
      { outcome: "created", id: submission.id, state: "PENDING", settled: null },
    ]);
    expect(queues.sent).toEqual([{ queue: "ai_processing", taskId: submission.id }]);
    const claimed = await under.claim(submission.id);
    expect(claimed).toMatchObject({ payload: submission.payload, attempt: 1, tenant });
    expect(await under.list()).toMatchObject([{ task: { state: "STARTED", leaseId: claimed.leaseId } }]);
    expect(await under.settle(claimed, succeeded)).toBe(true);
    const task = await under.read(submission.id);
    expect(task).toMatchObject({ state: "SUCCESS", attempt: 1, worker: worker.name, summary, error: null });
    expect(statesOf(task?.timeline)).toEqual(["PENDING", "STARTED", "SUCCESS"]);
  });

  it("is unknown to another tenant in every call", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    const dead = await under.accept();
    await under.fail(dead);
    expect(await under.shard.get(id, "other", 0)).toBe(null);
    expect(await under.shard.revoke(id, "other", "writer of other")).toBe(null);
    expect(await under.shard.list({ ...everything, tenant: "other" }, null, 10)).toEqual([]);
    expect(await under.shard.counts("other")).toEqual([]);
    expect(await under.shard.deadLetter(dead, "other")).toBe(null);
    expect(await under.shard.deadLetters("other", Date.now() + 1000, 10, "")).toEqual([]);
    expect(await under.shard.replay(dead, under.submission({ tenant: "other" }))).toBe(null);
    expect(await under.read(id)).toMatchObject({ state: "PENDING" });
  });

  it("that was never accepted is unknown, not pending", async () => {
    const under = new ShardUnderTest();
    await under.accept();
    const { id } = under.submission();
    expect(await under.read(id)).toBe(null);
    expect(await under.refusal(id)).toBe("unknown");
    expect(await under.settle({ id, leaseId: "made up" }, succeeded)).toBe(false);
    await under.shard.abandon(id, "dead-lettered");
    expect(await under.read(id)).toBe(null);
  });

  it("submitted twice under one id is one task", async () => {
    const under = new ShardUnderTest();
    const submission = under.submission();
    const [first, again] = await under.shard.submitMany([submission, submission]);
    const [later] = await under.shard.submitMany([submission]);
    expect([first, again, later].map((answer) => answer?.outcome)).toEqual(["created", "existing", "existing"]);
    expect(queues.drain(under.name)).toEqual([submission.id]);
  });

  it("is held by one worker at a time: a duplicate of its message changes nothing", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => under.turnFor(id)));
    const [claimed] = first?.tasks ?? [];
    if (!claimed) throw new Error("the first worker holds the task");
    expect(others).toMatchObject(others.map(() => ({ tasks: [], refused: { [id]: "leased" } })));
    expect(others).toHaveLength(2);
    expect(await under.settle({ id, leaseId: "another worker's" }, failed(false))).toBe(false);
    expect(await under.settle(claimed, succeeded)).toBe(true);
    expect(await under.refusal(id)).toBe("settled");
    expect(await under.read(id)).toMatchObject({ state: "SUCCESS", attempt: 1 });
  });

  it("answers a waiting reader when it settles, and another reader when its wait ends", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    const settled = under.shard.get(id, tenant, 30_000);
    const claimed = await under.claim(id);
    expect(await under.shard.get(id, tenant, 1)).toMatchObject({ state: "STARTED" });
    await under.settle(claimed, succeeded);
    expect(await settled).toMatchObject({ state: "SUCCESS" });
  });

  it("answers an early read once it settles, and a later read at once", async () => {
    const accepted = Date.now();
    const clock = vi.spyOn(Date, "now").mockReturnValue(accepted);
    const under = new ShardUnderTest();
    const [young, older] = [await under.accept(), await under.accept()];
    const claimed = await under.claim(young);
    const earlyRead = under.read(young);
    await under.settle(claimed, succeeded);
    expect(await earlyRead).toMatchObject({ state: "SUCCESS" });
    clock.mockReturnValue(accepted + 50);
    expect(await under.read(older)).toMatchObject({ state: "PENDING" });
  });

  it("answered at submission is settled, counted and never sent", async () => {
    const under = new ShardUnderTest();
    const submission = under.submission({
      answered: { summary: { ...summary, cache: { ...summary.cache, layer: "exact" } }, result: null },
    });
    const [answer] = await under.shard.submitMany([submission]);
    expect(answer).toMatchObject({ outcome: "created", state: "SUCCESS", settled: { id: submission.id } });
    expect(queues.sendCalls).toBe(0);
    expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { SUCCESS: 1 }, layers: { exact: 1 } }]);
  });
});

describe("a revoked task", () => {
  it("is never overwritten by the result of the worker that processed it", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    const claimed = await under.claim(id);
    const released = under.shard.released(id, claimed.leaseId, 30_000);
    expect(await under.shard.revoke(id, tenant, "writer of acme")).toMatchObject({ state: "REVOKED" });
    expect(await released).toBe("revoked by writer of acme");
    expect(await under.settle(claimed, succeeded)).toBe(false);
    expect(await under.settle(claimed, failed(true))).toBe(false);
    const task = await under.read(id);
    expect(task).toMatchObject({ state: "REVOKED", summary: null });
    expect(statesOf(task?.timeline)).toEqual(["PENDING", "STARTED", "REVOKED"]);
  });

  it("is not started if it waited, and a settled task cannot be revoked", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    await under.shard.revoke(id, tenant, "writer of acme");
    expect(await under.refusal(id)).toBe("settled");
    const done = await under.accept();
    await under.succeed(done);
    expect(await under.shard.revoke(done, tenant, "writer of acme")).toMatchObject({ state: "SUCCESS" });
  });
});

describe("an Idempotency-Key", () => {
  it("leads to the same task for the same request, and is refused for another request", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept(key("request"));
    const [same, other] = await under.shard.submitMany([
      under.submission(key("request")),
      under.submission(key("another request")),
    ]);
    expect(same).toEqual({ outcome: "existing", id, state: "PENDING", settled: null });
    expect(other).toEqual({ outcome: "key_reused", id });
    expect(queues.drain(under.name)).toEqual([id]);
    await under.succeed(id);
    expect(await under.shard.submitMany([under.submission(key("request"))])).toMatchObject([
      { outcome: "existing", id, state: "SUCCESS", settled: { id, state: "SUCCESS" } },
    ]);
  });

  it("used by many requests at once creates one task", async () => {
    const under = new ShardUnderTest();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => under.shard.submitMany([under.submission(key("request"))])),
    );
    expect(new Set(answers.flat().map(({ id }) => id)).size).toBe(1);
    expect(answers.flat().filter(({ outcome }) => outcome === "created")).toHaveLength(1);
    expect(queues.drain(under.name)).toHaveLength(1);
  });

  it("is freed by a failure, so the same request may try again", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept(key("request"));
    await under.fail(id);
    const [again] = await under.shard.submitMany([under.submission(key("another request"))]);
    expect(again).toMatchObject({ outcome: "created", state: "PENDING" });
    expect(await under.read(id)).toMatchObject({ state: "FAILURE" });
  });
});

describe("a batch", () => {
  it("of 100 is one commit and one send, and the messages in flight do not exceed their limit", async () => {
    const under = new ShardUnderTest();
    await under.accept();
    queues.drain(under.name);
    const before = queues.sendCalls;
    const batch = Array.from({ length: 100 }, () => under.submission());
    expect(await under.commitsDuring(() => under.shard.submitMany(batch))).toBe(1);
    expect(queues.sendCalls - before).toBe(1);
    expect(queues.drain(under.name)).toEqual(batch.slice(0, 5).map(({ id }) => id));
  });

  it("is answered item by item, in its order", async () => {
    const under = new ShardUnderTest();
    await under.accept(key("taken", "one"));
    const answers = await under.shard.submitMany([
      under.submission(key("something else", "one")),
      under.submission({ answered: { summary, result: null } }),
      under.submission(),
    ]);
    expect(answers.map((answer) => (answer.outcome === "created" ? answer.state : answer.outcome))).toEqual([
      "key_reused",
      "SUCCESS",
      "PENDING",
    ]);
  });
});

describe("the list of tasks", () => {
  it("is newest first, filtered, and continues where the previous page ended", async () => {
    const under = new ShardUnderTest();
    const ids: string[] = [];
    for (const queue of ["ai_processing", "kafka_events", "ai_processing", "kafka_events"] as const) {
      ids.push(
        await under.accept({ queue, payload: { task_type: queue === "kafka_events" ? "keywords" : "sentiment" } }),
      );
    }
    const [first, second, third, fourth] = ids;
    await under.fail(second ?? "", "kafka_events");
    await under.claim(fourth ?? "", "kafka_events");
    const listed = async (filter: Partial<TaskFilter>, before: number | null = null) =>
      (await under.shard.list({ ...everything, ...filter }, before, 2)).map(({ task }) => task.id);
    expect(await listed({})).toEqual([fourth, third]);
    const page = await under.shard.list(everything, null, 2);
    expect(await listed({}, page.at(-1)?.seq ?? null)).toEqual([second, first]);
    expect(await listed({ state: "STARTED" })).toEqual([fourth]);
    expect(await listed({ state: "FAILURE" })).toEqual([second]);
    expect(await listed({ queue: "kafka_events" })).toEqual([fourth, second]);
    expect(await listed({ taskType: "sentiment" })).toEqual([third, first]);
    expect(await listed({ since: Date.now() + 60_000 })).toEqual([]);
    expect(await listed({ until: Date.now() + 60_000 })).toEqual([fourth, third]);
  });
});

describe("a dead letter", () => {
  it("keeps the failed payload with its reason, and is replayed as a new task, edited or not", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept({ queue: "kafka_events", payload: { text: "too hard" } });
    await under.fail(id, "kafka_events");
    expect(await under.shard.deadLetters(tenant, Date.now() + 1000, 10, "")).toMatchObject([
      { id, reason: "unavailable: the model is down", attempts: 1, queue: "kafka_events", replayed_as: null },
    ]);
    const edited = under.submission({ queue: "kafka_events", payload: { text: "easier" } });
    queues.drain(under.name);
    expect(await under.shard.replay(id, edited)).toMatchObject({ outcome: "created", id: edited.id });
    expect(queues.drain(under.name)).toEqual([edited.id]);
    expect(await under.claim(edited.id, "kafka_events")).toMatchObject({ payload: { text: "easier" }, attempt: 1 });
    const letter = await under.shard.deadLetter(id, tenant);
    expect(letter).toMatchObject({ payload: { text: "too hard" }, replayed_as: edited.id });
    expect(await under.read(id)).toMatchObject({ state: "FAILURE" });
  });

  it("is not created for a task that succeeded or was revoked", async () => {
    const under = new ShardUnderTest();
    const [done, revoked] = [await under.accept(), await under.accept()];
    await under.succeed(done);
    await under.shard.revoke(revoked, tenant, "writer of acme");
    await under.shard.abandon(done, "dead-lettered");
    await under.shard.abandon(revoked, "dead-lettered");
    expect(await under.shard.deadLetters(tenant, Date.now() + 1000, 10, "")).toEqual([]);
    expect(await under.shard.replay(done, under.submission())).toBe(null);
  });
});

describe("reading a task", () => {
  it("writes nothing", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    const before = await under.rowsChanged();
    expect(await under.commitsDuring(async () => expect(await under.read(id)).not.toBe(null))).toBe(0);
    await under.shard.get(id, tenant, 1);
    expect(await under.rowsChanged()).toBe(before);
  });
});
