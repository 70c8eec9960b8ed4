import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { patience } from "../../patience.ts";
import { type HeldQueues, holdQueues } from "./held-queues.ts";
import { type HeldSaves, holdSaves } from "./held-saves.ts";
import { failed, ShardUnderTest, succeeded, summary, tenant } from "./shard-under-test.ts";

const hour = 3_600_000;
const result = '{"response":"yes","output":{}}';
let queues: HeldQueues;
let saves: HeldSaves;
beforeEach(() => {
  // Retries wait minutes here, so that the platform's own alarm does not run before the test runs it.
  Object.assign(env, { RETRY_BASE_MS: "300000" });
  queues = holdQueues();
  saves = holdSaves();
});
afterEach(() => {
  queues.release();
  saves.release();
});

const states = async (under: ShardUnderTest, id: string) => (await under.read(id))?.timeline.map(({ state }) => state);

/** Accepts a task that succeeds, and returns its id. */
async function succeed(under: ShardUnderTest, wishes: Parameters<ShardUnderTest["accept"]>[0] = {}): Promise<string> {
  const id = await under.accept(wishes);
  await under.succeed(id);
  return id;
}

describe("a lease that ends while its worker still runs", () => {
  /** The first worker is late; the task was sent again and a second worker claimed it. */
  async function twoWorkers() {
    const under = new ShardUnderTest();
    const id = await under.accept();
    const first = await under.claim(id);
    await under.makeDue(id);
    expect(await under.runAlarm()).toBe(true);
    expect(await under.read(id)).toMatchObject({ state: "RETRY", leaseId: null });
    await under.makeDue(id);
    await under.runAlarm();
    expect(queues.timesSent(id)).toBe(2);
    const second = await under.claim(id);
    expect(second).toMatchObject({ attempt: 2 });
    return { under, id, first, second };
  }
  const [early, late] = ["early", "late"].map((model) => ({ ...succeeded, summary: { ...succeeded.summary, model } }));
  if (!early || !late) throw new Error("two outcomes");

  it("lets the first success win when the late worker comes first", async () => {
    const { under, id, first, second } = await twoWorkers();
    expect(await under.settle(first, early)).toBe(true);
    expect(await under.settle(second, late)).toBe(false);
    expect(await under.read(id)).toMatchObject({ state: "SUCCESS", attempt: 2, summary: { model: "early" } });
  });

  it("lets the first success win when the second worker comes first", async () => {
    const { under, id, first, second } = await twoWorkers();
    expect(await under.settle(second, early)).toBe(true);
    expect(await under.settle(first, late)).toBe(false);
    expect(await under.read(id)).toMatchObject({ state: "SUCCESS", summary: { model: "early" } });
  });

  it("does not let the late worker's failure end the second one's attempt", async () => {
    const { under, id, first, second } = await twoWorkers();
    expect(await under.settle(first, failed(false))).toBe(false);
    expect(await under.read(id)).toMatchObject({ state: "STARTED", leaseId: second.leaseId });
    expect(await under.settle(second, succeeded)).toBe(true);
    expect(await states(under, id)).toEqual(["PENDING", "STARTED", "RETRY", "STARTED", "SUCCESS"]);
  });

  it("tells the worker that it can stop", async () => {
    const under = new ShardUnderTest();
    const { released } = await under.ago(121_000, async () => {
      const id = await under.accept();
      const { leaseId } = await under.claim(id);
      return { released: under.shard.released(id, leaseId, 30_000) };
    });
    await under.runAlarm();
    expect(await released).toMatch(/^next attempt in .*: worker worker-00000001 did not finish within its lease$/);
  });

  it("is a failure when it was the last attempt, and leaves a dead letter", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    for (let attempt = 1; attempt <= 6; attempt++) {
      expect(await under.claim(id)).toMatchObject({ attempt });
      await under.makeDue(id);
      await under.runAlarm();
      await under.makeDue(id);
      await under.runAlarm();
    }
    expect(await under.shard.deadLetter(id, tenant)).toMatchObject({
      reason: "gave up after 6 attempts: worker worker-00000001 did not finish within its lease",
      attempts: 6,
    });
  });
});

describe("a retry", () => {
  it("waits as long as the service asked, and is sent after that", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    queues.drain(under.name);
    const claimed = await under.claim(id);
    const before = Date.now();
    await under.settle(claimed, failed(true, 300_000));
    expect(await under.refusal(id)).toBe("not_due");
    expect((await under.read(id))?.dueAt).toBeGreaterThanOrEqual(before + 300_000);
    await under.runAlarm();
    expect(queues.drain(under.name)).toEqual([]);
    await under.makeDue(id);
    await under.runAlarm();
    expect(queues.drain(under.name)).toEqual([id]);
    expect(await under.claim(id)).toMatchObject({ attempt: 2 });
  });

  it("has an alarm set for its time", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    await under.settle(await under.claim(id), failed(true, 5000));
    const task = await under.read(id);
    expect(await under.alarmAt()).toBeLessThanOrEqual(task?.dueAt ?? 0);
  });
});

describe("a deadline", () => {
  it.each(["PENDING", "STARTED", "RETRY"])("ends a task that is %s, with a dead letter that says so", async (state) => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    const lease = state === "PENDING" ? { id, leaseId: "made up" } : await under.claim(id);
    if (state === "RETRY") await under.settle(lease, failed(true, 60_000));
    expect(await under.read(id)).toMatchObject({ state });
    await under.passDeadline(id);
    await under.runAlarm();
    expect(await under.read(id)).toMatchObject({ state: "FAILURE", leaseId: null });
    expect(await under.settle(lease, succeeded)).toBe(false);
    const letter = await under.shard.deadLetter(id, tenant);
    expect(letter?.reason).toMatch(/^not settled within .* s$/);
  });
});

describe("retention", () => {
  it("removes a settled task, and only that one", async () => {
    const under = new ShardUnderTest();
    const old = await under.ago(26 * hour, () => succeed(under));
    const [young, waiting] = [await succeed(under), await under.accept()];
    expect((await under.read(young))?.dueAt).toBeGreaterThan(Date.now() + 23 * hour);
    await under.runAlarm();
    expect(await under.read(old)).toBe(null);
    expect(await under.rows("SELECT id FROM tasks WHERE id = ?", old)).toEqual([]);
    expect(await under.read(young)).toMatchObject({ state: "SUCCESS" });
    expect(await under.read(waiting)).toMatchObject({ state: "PENDING" });
    expect(await under.refusal(old)).toBe("unknown");
    expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { SUCCESS: 2 } }]);
  });

  it("shows a result to no reader after its hour, and keeps the task itself for its day", async () => {
    const under = new ShardUnderTest();
    const id = await under.ago(hour, async () => {
      const id = await under.accept({ payload: { callback_url: "https://receiver.example/hook" } });
      await under.settle(await under.claim(id), { ...succeeded, result });
      expect((await under.read(id))?.result).toBe(result);
      expect(await under.list()).toMatchObject([{ answer: "yes" }]);
      expect(await under.list("result:yes")).toHaveLength(1);
      return id;
    });
    for (const restart of [false, true]) {
      if (restart) await under.restart();
      const kept = await under.read(id);
      expect(kept).toMatchObject({ state: "SUCCESS", result: null, summary: { model: summary.model } });
      expect((kept?.dueAt ?? 0) - (kept?.settledAt ?? 0)).toBe(24 * hour);
      expect(await under.shard.inspect(id, tenant)).toMatchObject({ task: { result: null } });
      expect(await under.shard.pendingFollowUp(id)).toMatchObject({ task: { result: null } });
      expect(await under.list()).toMatchObject([{ answer: null }]);
      expect(await under.list("result:yes")).toEqual([]);
    }
  });

  it("removes a task whose follow-up is still pending at its end", async () => {
    const under = new ShardUnderTest();
    await under.ago(26 * hour, () => succeed(under, { payload: { callback_url: "https://receiver.example/hook" } }));
    await under.runAlarm();
    expect(await under.rows("SELECT id FROM tasks")).toEqual([]);
  });

  it("of an Idempotency-Key is separate: after it, the same key creates a new task", async () => {
    const under = new ShardUnderTest();
    const idempotency = { key: "key", fingerprint: "request" };
    const id = await under.accept({ idempotency });
    await under.rows("UPDATE idempotency_keys SET expires_at = ?", Date.now());
    expect(await under.shard.submitMany([under.submission({ idempotency })])).toMatchObject([{ outcome: "created" }]);
    await under.rows("UPDATE idempotency_keys SET expires_at = ?", Date.now());
    await under.runAlarm();
    expect(await under.rows("SELECT * FROM idempotency_keys")).toEqual([]);
    expect(await under.read(id)).toMatchObject({ state: "PENDING" });
  });

  it("of a task may end before that of its key, and the key then creates a new task", async () => {
    const under = new ShardUnderTest();
    const idempotency = { key: "key", fingerprint: "request" };
    const id = await under.ago(26 * hour, async () => {
      const id = await succeed(under, { idempotency });
      await under.rows("UPDATE idempotency_keys SET expires_at = expires_at + ?", 26 * hour);
      return id;
    });
    await under.runAlarm();
    expect(await under.rows("SELECT key FROM idempotency_keys")).toHaveLength(1);
    const [again] = await under.shard.submitMany([under.submission({ idempotency })]);
    expect(again).toMatchObject({ outcome: "created", state: "PENDING" });
    expect(again?.id).not.toBe(id);
  });

  it("of a dead letter is longer than that of its task, and at its end the count of dead letters decreases", async () => {
    const under = new ShardUnderTest();
    const first = await under.ago(26 * hour, async () => {
      const id = await under.accept();
      await under.fail(id);
      return id;
    });
    const second = await under.accept();
    await under.fail(second);
    await under.runAlarm();
    expect(await under.read(first)).toBe(null);
    expect(await under.shard.deadLetter(first, tenant)).toMatchObject({ id: first });
    expect(await under.shard.counts(tenant)).toMatchObject([{ deadLetters: 2 }]);
    await under.rows("UPDATE dead_letters SET expires_at = ? WHERE id = ?", Date.now(), first);
    await under.runAlarm();
    expect(await under.shard.deadLetter(first, tenant)).toBe(null);
    expect(await under.shard.deadLetter(second, tenant)).toMatchObject({ id: second });
    expect(await under.shard.counts(tenant)).toMatchObject([{ deadLetters: 1 }]);
  });
});

describe("the alarm", () => {
  it("does nothing when it runs again at once, whatever it processed the first time", async () => {
    const under = new ShardUnderTest();
    await under.ago(26 * hour, () => succeed(under));
    const due = new Map<string, string>();
    for (const situation of ["unclaimed", "lease over", "retry due", "deadline passed"]) {
      due.set(situation, await under.accept());
    }
    const [unclaimed = "", held = "", retry = "", dead = ""] = due.values();
    await under.claim(held);
    await under.settle(await under.claim(retry), failed(true, 60_000));
    for (const id of [held, retry]) await under.makeDue(id);
    await under.passDeadline(dead);
    await under.restart();
    queues.drain(under.name);

    const seen = async () => ({
      tasks: await under.rows("SELECT * FROM tasks ORDER BY id"),
      deadLetters: await under.rows("SELECT * FROM dead_letters"),
      counters: await under.shard.counts(tenant),
    });
    await under.runAlarm();
    const once = await seen();
    // One message wakes a worker for both tasks that wait.
    expect(queues.drain(under.name)).toEqual([unclaimed]);
    expect(once.tasks).toHaveLength(4);
    for (let i = 0; i < 3; i++) await under.runAlarm();
    expect(await seen()).toEqual(once);
    expect(queues.drain(under.name)).toEqual([]);
  });

  it("processes more due tasks than one run takes", async () => {
    const under = new ShardUnderTest();
    const batch = Array.from({ length: 700 }, () => under.submission());
    await under.shard.submitMany(batch);
    await under.rows("UPDATE tasks SET due_at = ?1, deadline_at = ?1", Date.now());
    await under.restart();
    const left = async () => (await under.rows("SELECT id FROM tasks WHERE state = 'PENDING'")).length;
    await under.runAlarm();
    expect(await left()).toBeLessThan(700);
    // When due tasks remain, the platform runs the alarm again.
    await vi.waitUntil(async () => (await left()) === 0, patience);
    expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { FAILURE: 700 }, deadLetters: 700 }]);
  });

  it("does not repeat a message that is still in its queue, and looks again while the task waits", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    queues.drain(under.name);
    const looksAgain = async () => ((await under.alarmAt()) ?? 0) > Date.now() + 50_000;
    for (let i = 0; i < 3; i++) {
      await under.runAlarm();
      expect(await looksAgain()).toBe(true);
    }
    expect(queues.drain(under.name)).toEqual([]);
    await under.ago(-700_000, () => under.runAlarm());
    expect(queues.drain(under.name)).toEqual([id]);
    await under.succeed(id);
    await under.runAlarm();
    expect(await under.alarmAt()).toBeGreaterThan(Date.now() + 23 * hour);
  });

  it("that the platform lost is set again by the watchdog", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    await under.loseAlarm();
    await under.restart();
    expect(await under.alarmAt()).toBe(null);
    await under.shard.wake();
    const alarmAt = (await under.alarmAt()) ?? 0;
    expect(alarmAt).toBeGreaterThan(Date.now());
    expect(alarmAt).toBeLessThanOrEqual(Date.now() + 60_000);
    expect(await under.read(id)).toMatchObject({ state: "PENDING" });
  });

  it("is not set while no task is due at any time", async () => {
    const under = new ShardUnderTest();
    expect(await under.read(under.submission().id)).toBe(null);
    await under.shard.wake();
    expect(await under.alarmAt()).toBe(null);
  });
});
