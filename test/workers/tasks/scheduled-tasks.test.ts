// Celery's options of a task, in a real shard. Time does not pass: the tests move the clock.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { patience } from "../../patience.ts";
import { type HeldQueues, holdQueues } from "./held-queues.ts";
import { failed, ShardUnderTest, succeeded, tenant, worker } from "./shard-under-test.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => {
  queues.release();
  vi.restoreAllMocks();
});

const reasons = async (under: ShardUnderTest, id: string) =>
  (await under.read(id))?.timeline.map(({ state, reason }) => [state, reason]);

function passTime(seconds: number): void {
  const now = Date.now() + seconds * 1000;
  vi.spyOn(Date, "now").mockReturnValue(now);
}

describe("a task with a countdown", () => {
  it("is neither sent nor taken before its time, and both after it", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept({ payload: { countdown: 600 } });
    expect(await under.refusal(id)).toBe("not_due");
    expect(await under.alarmAt()).toBeGreaterThan(Date.now() + 590_000);
    passTime(601);
    await under.runAlarm();
    await vi.waitFor(() => expect(queues.timesSent(id)).toBe(1), patience);
    const claimed = await under.claim(id);
    expect(claimed).toMatchObject({ attempt: 1 });
    expect(await under.settle(claimed, succeeded)).toBe(true);
  });

  it("is given to no worker that takes tasks before its time", async () => {
    const under = new ShardUnderTest();
    const [now, later] = [await under.accept(), await under.accept({ payload: { countdown: 60 } })];
    const turn = { worker, queue: "ai_processing", settlements: [], named: [], wanted: 10, isLast: false } as const;
    expect((await under.shard.turn(turn)).tasks.map(({ id }) => id)).toEqual([now]);
    expect(await under.read(later)).toMatchObject({ state: "PENDING", attempt: 0 });
  });

  it("begins at the same time when its shard restarted", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept({ payload: { countdown: 600 } });
    const before = await under.read(id);
    await under.restart();
    expect(await under.read(id)).toEqual(before);
    expect(await under.refusal(id)).toBe("not_due");
    passTime(601);
    await under.runAlarm();
    expect(await under.claim(id)).toMatchObject({ attempt: 1 });
  });

  it("does not wake the shard until then, however many there are", async () => {
    const under = new ShardUnderTest();
    const batch = Array.from({ length: 1000 }, () => under.submission({ payload: { countdown: 3600 } }));
    await under.shard.submitMany(batch);
    expect(await under.alarmAt()).toBeGreaterThan(Date.now() + 3_590_000);
    expect(queues.drain(under.name)).toEqual([]);
    expect(await under.shard.counts(tenant)).toMatchObject([{ current: { ai_processing: { PENDING: 1000 } } }]);
  });
});

describe("10,000 tasks with an eta in an hour", () => {
  const count = 10_000;
  const perRequest = 1000;
  /** Tasks that one run of the alarm puts in line. */
  const perAlarm = 500;
  const turn = { worker, queue: "ai_processing", settlements: [], named: [], isLast: false } as const;

  async function acceptAll(under: ShardUnderTest): Promise<string[]> {
    const eta = new Date(Date.now() + 3_600_000).toISOString();
    const batch = Array.from({ length: count }, () => under.submission({ payload: { eta } }));
    for (let first = 0; first < count; first += perRequest)
      await under.shard.submitMany(batch.slice(first, first + perRequest));
    return batch.map(({ id }) => id);
  }

  it("set one alarm together, and while they wait no alarm runs or is set and workers that look for tasks read no row", async () => {
    const under = new ShardUnderTest();
    expect(await under.alarmsSetDuring(() => acceptAll(under))).toBe(1);
    const alarmAt = await under.alarmAt();
    let [taken, rowsRead] = [0, 0];
    const alarms = await under.alarmsSetDuring(async () => {
      for (let minute = 1; minute < 60; minute++) {
        await under.ago(-minute * 60_000, async () => {
          expect(alarmAt).toBeGreaterThan(Date.now());
          await under.shard.wake();
          rowsRead += await under.rowsReadDuring(async () => {
            taken += (await under.shard.turn({ ...turn, wanted: 4 })).tasks.length;
          });
        });
      }
    });
    expect({ alarms, rowsRead, taken }).toEqual({ alarms: 0, rowsRead: 0, taken: 0 });
    expect(await under.alarmAt()).toBe(alarmAt);
  });

  it("all begin then, 500 with each run of the alarm", async () => {
    const under = new ShardUnderTest();
    const ids = await acceptAll(under);
    passTime(3601);
    let runs = 0;
    let waiting = 0;
    while (waiting < count && runs < count) {
      await under.runAlarm();
      runs += 1;
      waiting = (await under.shard.turn({ ...turn, wanted: 0 })).waiting;
    }
    expect({ runs, waiting }).toEqual({ runs: count / perAlarm, waiting: count });
    const { tasks } = await under.shard.turn({ ...turn, wanted: count });
    expect(new Set(tasks.map(({ id }) => id))).toEqual(new Set(ids));
  });
});

describe("a task that expires", () => {
  it("before a worker took it is REVOKED with that reason", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept({ payload: { expires: 30 } });
    passTime(31);
    expect(await under.refusal(id)).toBe("not_due");
    await under.runAlarm();
    expect(await reasons(under, id)).toEqual([
      ["PENDING", null],
      ["REVOKED", expect.stringMatching(/^expired at 20.*Z$/)],
    ]);
    expect(await under.shard.deadLetter(id, tenant)).toBe(null);
  });

  it("is REVOKED between two attempts as well, as in Celery", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept({ payload: { expires: 30 } });
    await under.settle(await under.claim(id), failed(true, 60_000));
    passTime(31);
    await under.runAlarm();
    expect(await under.read(id)).toMatchObject({ state: "REVOKED", attempt: 1 });
  });

  it("while a worker works on it is finished", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept({ payload: { expires: 30 } });
    const claimed = await under.claim(id);
    passTime(31);
    await under.runAlarm();
    expect(await under.settle(claimed, succeeded)).toBe(true);
  });
});

describe("a task's own limits", () => {
  it("of retries replace the deployment's", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept({ payload: { max_retries: 0 } });
    await under.settle(await under.claim(id), failed(true));
    expect(await under.read(id)).toMatchObject({
      state: "FAILURE",
      error: "gave up after 1 attempts: unavailable: the model is down",
    });
  });

  it("of time replace the deployment's, counted from when it may begin", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept({ payload: { countdown: 60, deadline_seconds: 10 } });
    passTime(71);
    await under.runAlarm();
    expect(await under.read(id)).toMatchObject({ state: "FAILURE", error: "not settled within 70 s" });
  });
});
