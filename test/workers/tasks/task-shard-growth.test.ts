// What a shard reads for a task does not grow with the tasks that it keeps, nor with those that wait.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseSearch } from "../../../src/tasks/search-terms.ts";
import { type HeldQueues, holdQueues } from "./held-queues.ts";
import { ShardUnderTest, tenant } from "./shard-under-test.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => queues.release());

const many = 5000;

async function succeed(under: ShardUnderTest): Promise<string> {
  const id = await under.accept();
  await under.succeed(id);
  return id;
}

describe(`a shard that keeps ${many} tasks`, () => {
  it("accepts, settles and observes a task and runs its alarm with as few rows as an empty one", async () => {
    const under = new ShardUnderTest();
    await under.multiply(await succeed(under), many);
    await under.restart();
    await under.runAlarm();
    const read = await under.rowsReadDuring(async () => {
      const id = await succeed(under);
      await under.read(id);
      await under.shard.observe(null);
      await under.runAlarm();
      await under.runAlarm();
    });
    expect(read).toBeLessThanOrEqual(25);
  });

  it("reads each row once for a search that finds nothing", async () => {
    const under = new ShardUnderTest();
    await under.multiply(await succeed(under), many);
    const filter = { tenant, state: null, taskType: null, queue: null, since: null, until: null };
    const read = await under.rowsReadDuring(() =>
      under.shard.list({ ...filter, search: parseSearch("nothing-like-it") }, null, 50),
    );
    expect(read).toBeLessThanOrEqual(many + 10);
  });
});

describe(`a shard in which ${many} tasks wait`, () => {
  it.each(["no task", "a younger task"])("does not read them at each alarm when %s has settled", async (settled) => {
    const under = new ShardUnderTest();
    await under.multiply(await under.accept(), many);
    await under.restart();
    if (settled === "a younger task") await succeed(under);
    await under.runAlarm();
    const read = await under.rowsReadDuring(async () => {
      await under.runAlarm();
      await under.runAlarm();
    });
    expect(read).toBeLessThanOrEqual(25);
  });

  it("removes a task that settles later when its retention has ended", async () => {
    const under = new ShardUnderTest();
    const day = 86_400_000;
    await under.ago(2 * day, async () => {
      await under.accept();
      await under.runAlarm();
      const id = await succeed(under);
      await under.runAlarm();
      expect(await under.read(id)).toMatchObject({ state: "SUCCESS" });
    });
    await under.runAlarm();
    expect(await under.rows("SELECT state FROM tasks WHERE state = 'SUCCESS'")).toEqual([]);
  });

  it("removes a task whose follow-up is closed late with those that settled when it did", async () => {
    const under = new ShardUnderTest();
    const day = 86_400_000;
    let late = "";
    await under.ago(1.5 * day, async () => {
      late = await under.accept({ payload: { callback_url: "https://example.com/" } });
      await under.succeed(late);
    });
    await under.ago(0.7 * day, async () => {
      await succeed(under);
      await under.runAlarm();
      await under.shard.closeFollowUp(late, "done", null);
    });
    await under.runAlarm();
    expect(await under.read(late)).toBeNull();
  });
});
