// Rows are the largest part of the price of a task: docs/scaling.md and bench/simulate/day-usage.ts count with these.
import { afterEach, beforeEach, expect, it } from "vitest";
import { type HeldQueues, holdQueues } from "./held-queues.ts";
import { ShardUnderTest, succeeded, tenant } from "./shard-under-test.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => queues.release());

it("a task alone writes twelve rows: itself with two indexes, its claim, settlement and deletion, and each time its counters", async () => {
  const under = new ShardUnderTest();
  await under.accept();
  let id = "";
  const accepted = await under.rowsWrittenDuring(async () => {
    id = await under.accept();
  });
  const claimed = await under.rowsWrittenDuring(async () => {
    await under.claim(id, "lease");
    await under.shard.seenWorkers(tenant);
  });
  const settled = await under.rowsWrittenDuring(() => under.shard.settle(id, "lease", succeeded));
  await under.makeDue(id);
  const deleted = await under.rowsWrittenDuring(() => under.runAlarm());
  expect({ accepted, claimed, settled, deleted }).toEqual({ accepted: 4, claimed: 3, settled: 3, deleted: 2 });
});
