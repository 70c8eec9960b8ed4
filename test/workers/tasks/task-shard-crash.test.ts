import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { patience } from "../../patience.ts";
import { type HeldQueues, holdQueues } from "./held-queues.ts";
import { type HeldSaves, holdSaves } from "./held-saves.ts";
import { failed, ShardUnderTest, succeeded, summary, tenant } from "./shard-under-test.ts";

let queues: HeldQueues;
let saves: HeldSaves;
beforeEach(() => {
  // Each message brings one slot here, so every waiting task has its own message.
  Object.assign(env, { WORKER_CONCURRENCY: "1" });
  queues = holdQueues();
  saves = holdSaves();
});
afterEach(() => {
  queues.release();
  saves.release();
  Object.assign(env, { WORKER_CONCURRENCY: "4" });
});

describe("a task that was accepted and never sent", () => {
  it("because the shard crashed between commit and send, is sent by the alarm", async () => {
    const under = new ShardUnderTest();
    queues.broken = true;
    const id = await under.accept();
    await under.restart();
    queues.broken = false;
    expect(await under.read(id)).toMatchObject({ state: "PENDING" });
    await under.runAlarm();
    expect(queues.drain(under.name)).toEqual([id]);
    const claimed = await under.claim(id);
    expect(claimed).toMatchObject({ attempt: 1 });
    expect(await under.settle(claimed, succeeded)).toBe(true);
  });

  it("because the queue refused it, is sent as soon as the queue accepts messages again", async () => {
    const under = new ShardUnderTest();
    queues.broken = true;
    const ids = [await under.accept(), await under.accept({ queue: "kafka_events" })];
    expect(await under.alarmAt()).toBeLessThan(Date.now() + 10_000);
    await under.runAlarm();
    expect(queues.sendCalls).toBeGreaterThanOrEqual(3);
    queues.broken = false;
    await under.runAlarm();
    expect(queues.drain(under.name).sort()).toEqual(ids.sort());
    await under.runAlarm();
    expect(queues.drain(under.name)).toEqual([]);
  });

  it("is sent by the next submission too, without waiting for the alarm", async () => {
    const under = new ShardUnderTest();
    queues.broken = true;
    const first = await under.accept();
    queues.broken = false;
    const second = await under.accept();
    await vi.waitFor(() => expect([first, second].map((id) => queues.timesSent(id))).toEqual([1, 1]), patience);
  });
});

describe("a message that its queue lost", () => {
  it("is sent again when the restarted shard finds its task unclaimed", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    expect(queues.drain(under.name)).toEqual([id]);
    await under.restart();
    await under.makeDue(id);
    await under.runAlarm();
    expect(queues.drain(under.name)).toEqual([id]);
  });

  it("of a pending callback is sent again as well", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept({ payload: { callback_url: "https://receiver.example/hook" } });
    await under.succeed(id);
    expect(queues.sent.at(-1)).toEqual({ queue: "default", taskId: id });
    await under.restart();
    await under.makeDue(id);
    await under.runAlarm();
    expect(queues.sent.slice(2)).toEqual([{ queue: "default", taskId: id }]);
    await under.shard.closeFollowUp(id, "done", null);
    await under.restart();
    await under.runAlarm();
    expect(queues.sent).toHaveLength(3);
    expect(await under.read(id)).toMatchObject({ followUp: "done", state: "SUCCESS" });
  });
});

describe("a shard that restarts", () => {
  it("has lost nothing that it acknowledged", async () => {
    const under = new ShardUnderTest();
    const key = { idempotency: { key: "key", fingerprint: "request" } };
    const ids = {
      waiting: await under.accept(key),
      held: await under.accept(),
      retrying: await under.accept(),
      succeeded: await under.accept(),
      failed: await under.accept(),
      revoked: await under.accept(),
      answered: await under.accept({ answered: { summary, result: null } }),
    };
    const held = await under.claim(ids.held);
    await under.settle(await under.claim(ids.retrying), failed(true, 60_000));
    await under.succeed(ids.succeeded);
    await under.fail(ids.failed);
    await under.shard.revoke(ids.revoked, tenant, "writer of acme");
    const filter = { tenant, state: null, taskType: null, queue: null, since: null, until: null, search: null };
    const everything = async () => ({
      tasks: await Promise.all(Object.values(ids).map((id) => under.read(id))),
      list: await under.shard.list(filter, null, 100),
      counts: await under.shard.counts(tenant),
      deadLetters: await under.shard.deadLetters(tenant, Date.now() + 1000, 100, ""),
      alarmAt: await under.alarmAt(),
    });
    const before = await everything();
    await under.restart();
    expect(await everything()).toEqual(before);
    expect(before.tasks.map((task) => task?.state)).toEqual([
      "PENDING",
      "STARTED",
      "RETRY",
      "SUCCESS",
      "FAILURE",
      "REVOKED",
      "SUCCESS",
    ]);

    expect(await under.shard.submitMany([under.submission(key)])).toMatchObject([
      { outcome: "existing", id: ids.waiting },
    ]);
    expect(await under.claim(ids.waiting)).toMatchObject({ attempt: 1 });
    expect(await under.refusal(ids.held)).toBe("leased");
    expect(await under.settle(held, succeeded)).toBe(true);
  });

  it("accepts the result of a worker whose claim it forgot", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    const forgotten = await under.claim(id);
    await under.rows(
      "UPDATE tasks SET state = 'PENDING', attempt = 0, lease_id = NULL, worker = NULL, started_at = NULL WHERE id = ?",
      id,
    );
    await under.restart();
    expect(await under.settle(forgotten, failed(false))).toBe(false);
    expect(await under.settle(forgotten, succeeded)).toBe(true);
    expect(await under.refusal(id)).toBe("settled");
  });
});

describe("a commit that fails", () => {
  it("is an error for every caller that shared it, and the shard continues from the stored state", async () => {
    const under = new ShardUnderTest();
    const [kept, held] = [await under.accept(), await under.accept()];
    await vi.waitFor(() => expect(queues.timesSent(held)).toBe(1), patience);
    queues.drain(under.name);
    // Two seconds after the commit, the alarm would send the waiting tasks again.
    await under.holdAlarms();
    await under.failNextCommit();
    const forgotten = await under.claim(held);
    const lost = [under.submission(), under.submission()];
    const [answer] = await Promise.allSettled([under.shard.submitMany(lost)]);
    expect(answer).toMatchObject({ status: "rejected", reason: { message: "the disk is full" } });
    expect(queues.drain(under.name)).toEqual([]);

    for (const { id } of lost) expect(await under.read(id)).toBe(null);
    expect(await under.read(held)).toMatchObject({ state: "PENDING", attempt: 0 });
    expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { PENDING: 2, STARTED: 0 } }]);
    expect(await under.settle(forgotten, succeeded)).toBe(true);
    expect(await under.claim(kept)).toMatchObject({ attempt: 1 });
    expect(await under.shard.submitMany(lost)).toMatchObject([{ outcome: "created" }, { outcome: "created" }]);
    await vi.waitFor(() => expect(lost.map(({ id }) => queues.timesSent(id))).toEqual([1, 1]), patience);
    // Reads the stored rows, because the pool cannot end an object that threw over RPC.
    expect(await under.rows("SELECT state, count(*) AS tasks FROM tasks GROUP BY state")).toEqual([
      { state: "PENDING", tasks: 2 },
      { state: "STARTED", tasks: 1 },
      { state: "SUCCESS", tasks: 1 },
    ]);
  });
});
