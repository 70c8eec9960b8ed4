import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type HeldQueues, holdQueues } from "./held-queues.ts";
import { failed, ShardUnderTest, succeeded, summary, tenant, worker } from "./shard-under-test.ts";

const hour = 3_600_000;
// Retries wait minutes here, so that the platform's own alarm does not run before the test runs it.
Object.assign(env, { RETRY_BASE_MS: "300000" });
let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => queues.release());

const states = async (under: ShardUnderTest, id: string) => (await under.read(id))?.timeline.map(({ state }) => state);

describe("a lease that ends while its worker still runs", () => {
  /** The first worker is late; the task was sent again and a second worker claimed it. */
  async function twoWorkers() {
    const under = new ShardUnderTest();
    const id = await under.accept();
    await under.claim(id, "first");
    await under.makeDue(id);
    expect(await under.runAlarm()).toBe(true);
    expect(await under.read(id)).toMatchObject({ state: "RETRY", leaseId: null });
    await under.makeDue(id);
    await under.runAlarm();
    expect(queues.timesSent(id)).toBe(2);
    expect(await under.claim(id, "second")).toMatchObject({ attempt: 2 });
    return { under, id };
  }
  const [early, late] = ["early", "late"].map((model) => ({ ...succeeded, summary: { ...succeeded.summary, model } }));
  if (!early || !late) throw new Error("two outcomes");

  it("lets the first success win when the late worker comes first", async () => {
    const { under, id } = await twoWorkers();
    expect(await under.shard.settle(id, "first", early)).toBe(true);
    expect(await under.shard.settle(id, "second", late)).toBe(false);
    expect(await under.read(id)).toMatchObject({ state: "SUCCESS", attempt: 2, summary: { model: "early" } });
  });

  it("lets the first success win when the second worker comes first", async () => {
    const { under, id } = await twoWorkers();
    expect(await under.shard.settle(id, "second", early)).toBe(true);
    expect(await under.shard.settle(id, "first", late)).toBe(false);
    expect(await under.read(id)).toMatchObject({ state: "SUCCESS", summary: { model: "early" } });
  });

  it("does not let the late worker's failure end the second one's attempt", async () => {
    const { under, id } = await twoWorkers();
    expect(await under.shard.settle(id, "first", failed(false))).toBe(false);
    expect(await under.read(id)).toMatchObject({ state: "STARTED", leaseId: "second" });
    expect(await under.shard.settle(id, "second", succeeded)).toBe(true);
    expect(await states(under, id)).toEqual(["PENDING", "STARTED", "RETRY", "STARTED", "SUCCESS"]);
  });

  it("tells the worker that it can stop", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    await under.claim(id, "first");
    const released = under.shard.released(id, "first", 30_000);
    await under.makeDue(id);
    await under.runAlarm();
    expect(await released).toMatch(/^next attempt in .*: worker worker-00000001 did not finish within its lease$/);
  });

  it("is a failure when it was the last attempt, and leaves a dead letter", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    for (let attempt = 1; attempt <= 6; attempt++) {
      expect(await under.claim(id, `lease ${attempt}`)).toMatchObject({ attempt });
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
    await under.claim(id, "lease");
    const before = Date.now();
    await under.shard.settle(id, "lease", failed(true, 300_000));
    expect(await under.shard.claim(id, "too early", worker)).toEqual({ outcome: "not_due" });
    expect((await under.read(id))?.dueAt).toBeGreaterThanOrEqual(before + 300_000);
    await under.runAlarm();
    expect(queues.drain(under.name)).toEqual([]);
    await under.makeDue(id);
    await under.runAlarm();
    expect(queues.drain(under.name)).toEqual([id]);
    expect(await under.claim(id, "again")).toMatchObject({ attempt: 2 });
  });

  it("has an alarm set for its time", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    await under.claim(id, "lease");
    await under.shard.settle(id, "lease", failed(true, 5000));
    const task = await under.read(id);
    expect(await under.alarmAt()).toBeLessThanOrEqual(task?.dueAt ?? 0);
  });
});

describe("a deadline", () => {
  it.each(["PENDING", "STARTED", "RETRY"])("ends a task that is %s, with a dead letter that says so", async (state) => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    if (state !== "PENDING") await under.claim(id, "lease");
    if (state === "RETRY") await under.shard.settle(id, "lease", failed(true, 60_000));
    expect(await under.read(id)).toMatchObject({ state });
    await under.passDeadline(id);
    await under.runAlarm();
    expect(await under.read(id)).toMatchObject({ state: "FAILURE", leaseId: null });
    expect(await under.shard.settle(id, "lease", succeeded)).toBe(false);
    const letter = await under.shard.deadLetter(id, tenant);
    expect(letter?.reason).toMatch(/^not settled within .* s$/);
  });
});

describe("retention", () => {
  it("removes a settled task, and only that one", async () => {
    const under = new ShardUnderTest();
    const [old, young, waiting] = [await under.accept(), await under.accept(), await under.accept()];
    for (const id of [old, young]) {
      await under.claim(id, "lease");
      await under.shard.settle(id, "lease", succeeded);
    }
    expect((await under.read(old))?.dueAt).toBeGreaterThan(Date.now() + 23 * hour);
    await under.makeDue(old);
    await under.runAlarm();
    expect(await under.read(old)).toBe(null);
    expect(await under.read(young)).toMatchObject({ state: "SUCCESS" });
    expect(await under.read(waiting)).toMatchObject({ state: "PENDING" });
    expect(await under.shard.claim(old, "late message", worker)).toEqual({ outcome: "unknown" });
    expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { SUCCESS: 2 } }]);
  });

  it("deletes a result after its hour, and keeps the task itself for its day", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    await under.claim(id, "lease");
    await under.shard.settle(id, "lease", { ...succeeded, result: '{"response":"yes"}' });
    const settled = await under.read(id);
    expect(settled?.result).toBe('{"response":"yes"}');
    expect((settled?.dueAt ?? 0) - (settled?.settledAt ?? 0)).toBe(hour);
    await under.makeDue(id);
    await under.runAlarm();
    const freed = await under.read(id);
    expect(freed).toMatchObject({ state: "SUCCESS", result: null, summary: { model: summary.model } });
    expect((freed?.dueAt ?? 0) - (freed?.settledAt ?? 0)).toBe(24 * hour);
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
    const id = await under.accept({ idempotency });
    await under.claim(id, "lease");
    await under.shard.settle(id, "lease", succeeded);
    await under.makeDue(id);
    await under.runAlarm();
    const [again] = await under.shard.submitMany([under.submission({ idempotency })]);
    expect(again).toMatchObject({ outcome: "created", state: "PENDING" });
    expect(again?.id).not.toBe(id);
  });

  it("of a dead letter is longer than that of its task, and at its end the count of dead letters decreases", async () => {
    const under = new ShardUnderTest();
    const [first, second] = [await under.accept(), await under.accept()];
    await under.fail(first);
    await under.fail(second);
    await under.makeDue(first);
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
    const due = new Map<string, string>();
    for (const situation of ["unclaimed", "lease over", "retry due", "deadline passed", "retained long enough"]) {
      due.set(situation, await under.accept());
    }
    const [unclaimed = "", held = "", retry = "", dead = "", old = ""] = due.values();
    await under.claim(held, "lease");
    await under.claim(retry, "lease");
    await under.shard.settle(retry, "lease", failed(true, 60_000));
    await under.claim(old, "lease");
    await under.shard.settle(old, "lease", succeeded);
    for (const id of [unclaimed, held, retry, old]) await under.makeDue(id);
    await under.passDeadline(dead);
    await under.restart();
    queues.drain(under.name);

    const seen = async () => ({
      tasks: await under.rows("SELECT * FROM tasks ORDER BY id"),
      deadLetters: await under.rows("SELECT * FROM dead_letters"),
      counters: await under.shard.counts(tenant),
    });
    await under.runAlarm();
    // Its retry may be due at once by chance; this test is about tasks that have been processed.
    await under.rows("UPDATE tasks SET due_at = due_at + 600000 WHERE id = ?", held);
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
    const left = async () => (await under.rows("SELECT id FROM tasks WHERE state = 'PENDING'")).length;
    await under.runAlarm();
    expect(await left()).toBeLessThan(700);
    // When due tasks remain, the platform runs the alarm again.
    await vi.waitUntil(async () => (await left()) === 0, { timeout: 10_000 });
    expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { FAILURE: 700 }, deadLetters: 700 }]);
  });

  it("does not repeat a message that is still in its queue, and waits longer each time", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    queues.drain(under.name);
    const waits: number[] = [];
    for (let i = 0; i < 3; i++) {
      await under.makeDue(id);
      await under.runAlarm();
      waits.push(((await under.read(id))?.dueAt ?? 0) - Date.now());
    }
    expect(queues.drain(under.name)).toEqual([]);
    expect(waits.map((wait) => Math.round(wait / 60_000))).toEqual([2, 4, 8]);
  });

  it("that the platform lost is set again by the watchdog", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    await under.loseAlarm();
    await under.restart();
    expect(await under.alarmAt()).toBe(null);
    await under.shard.wake();
    expect(await under.alarmAt()).toBe((await under.read(id))?.dueAt);
  });

  it("is not set while no task is due at any time", async () => {
    const under = new ShardUnderTest();
    expect(await under.read(under.submission().id)).toBe(null);
    await under.shard.wake();
    expect(await under.alarmAt()).toBe(null);
  });
});
