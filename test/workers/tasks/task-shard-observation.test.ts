// What a shard reports in one call.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type HeldQueues, holdQueues } from "./held-queues.ts";
import { failed, ShardUnderTest, tenant } from "./shard-under-test.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => {
  vi.restoreAllMocks();
  queues.release();
});

const createdAt = async (under: ShardUnderTest, id: string) => (await under.read(id))?.createdAt;
const oldestOf = async (under: ShardUnderTest) => (await under.shard.observe(tenant)).tenants[0]?.oldestWaiting;

describe("the observation of a shard", () => {
  it("contains since when the oldest task of each queue waits, whatever was claimed before it", async () => {
    const under = new ShardUnderTest();
    expect(await under.shard.observe(tenant)).toMatchObject({ tenants: [] });
    const [first, second, event] = [
      await under.accept(),
      await under.accept(),
      await under.accept({ queue: "kafka_events" }),
    ];
    await under.rows("UPDATE tasks SET created_at = created_at - 5000 WHERE id = ?", first);
    await under.restart();
    const waits = { kafka_events: await createdAt(under, event) };
    expect(await oldestOf(under)).toEqual({ ...waits, ai_processing: await createdAt(under, first) });
    const claimed = await under.claim(first);
    expect(await oldestOf(under)).toEqual({ ...waits, ai_processing: await createdAt(under, second) });
    await under.settle(claimed, failed(true));
    await under.claim(second);
    expect(await oldestOf(under)).toEqual(waits);
  });

  it("counts the tasks that wait for their eta apart, and lets them wait from then on", async () => {
    const under = new ShardUnderTest();
    const eta = Date.now() + 60_000;
    const later = await under.accept({ payload: { eta: new Date(eta).toISOString() } });
    await under.accept({ payload: { countdown: 3600 }, queue: "kafka_events" });
    const observed = async () => (await under.shard.observe(tenant)).tenants;
    expect(await observed()).toMatchObject([{ oldestWaiting: {}, scheduled: { ai_processing: 1, kafka_events: 1 } }]);
    expect(await under.shard.longestUnsettled(tenant, 10)).toEqual([]);
    vi.spyOn(Date, "now").mockReturnValue(eta + 1000);
    await under.runAlarm();
    expect(await observed()).toMatchObject([{ oldestWaiting: { ai_processing: eta }, scheduled: { kafka_events: 1 } }]);
    expect((await under.shard.longestUnsettled(tenant, 10)).map(({ task }) => task.id)).toEqual([later]);
  });

  it("covers one tenant, or each tenant separately", async () => {
    const under = new ShardUnderTest();
    const [ownTask, otherTenantsTask] = [await under.accept(), await under.accept({ tenant: "other" })];
    await under.claim(otherTenantsTask);
    expect((await under.shard.observe(tenant)).tenants.map((observed) => observed.tenant)).toEqual([tenant]);
    const all = await under.shard.observe(null);
    expect(all.tenants).toMatchObject([
      { tenant, oldestWaiting: { ai_processing: await createdAt(under, ownTask) } },
      { tenant: "other", oldestWaiting: {} },
    ]);
    expect(all.workers).toMatchObject([{ processed: 1 }]);
  });

  it("reads no settled task, and no task at all while none waits", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept();
    await under.succeed(id);
    await under.multiply(id, 2000);
    expect(await under.rowsReadDuring(() => under.shard.observe(tenant))).toBe(0);
    await under.accept();
    expect(await under.rowsReadDuring(() => under.shard.observe(tenant))).toBeLessThan(20);
  });
});
