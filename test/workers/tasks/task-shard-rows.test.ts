// What is billed: the rows that a shard writes over the whole life of a task, and those that it reads when it wakes.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { derivedTaskId } from "../../../src/tasks/task-id.ts";
import { patience } from "../../patience.ts";
import { type HeldQueues, holdQueues } from "./held-queues.ts";
import { delaySaves } from "./held-saves.ts";
import { ShardUnderTest, succeeded, summary, worker } from "./shard-under-test.ts";

let queues: HeldQueues;
let saves: ReturnType<typeof delaySaves>;
beforeEach(() => {
  queues = holdQueues();
  // A claim that a slow machine settles after more than a second would be written twice.
  saves = delaySaves();
});
afterEach(() => {
  queues.release();
  saves.release();
});

const day = 86_400_000;
const result = '{"response":"yes"}';
type Wishes = Parameters<ShardUnderTest["accept"]>[0];

/** Rows written from the submission to the removal, with the save of the counters. The shard is one that had tasks before. */
async function writtenInLife(under: ShardUnderTest, wishes: Wishes): Promise<number> {
  const earlier = await under.accept();
  await under.claim(earlier);
  await under.shard.revoke(earlier, "acme", "tests");
  await under.rows("DELETE FROM tasks");
  const isSaved = "SELECT 1 FROM facts WHERE name LIKE 'counters:%' AND value ->> '$.entered.SUCCESS' = 1";
  const kept = async () => (await under.rows("SELECT 1 FROM tasks WHERE state = 'SUCCESS'")).length;
  return under.rowsWrittenDuring(async () => {
    const id = await under.accept(wishes);
    if (!wishes?.answered) {
      await under.settle(await under.claim(id, wishes?.queue), { ...succeeded, result });
    }
    saves.pass();
    await vi.waitUntil(async () => (await under.rows(isSaved)).length > 0, patience);
    expect(await kept()).toBe(1);
    await under.ago(-2 * day, () => under.runAlarm());
    expect(await kept()).toBe(0);
  });
}

it.each([
  ["an uncached task", {}, 4],
  ["an exact hit at submission", { answered: { summary, result } }, 3],
])("%s writes few rows over its whole life", async (_, wishes, rows) => {
  expect(await writtenInLife(new ShardUnderTest(), wishes)).toBe(rows);
});

it("a task that came from Kafka writes an entry of an index as well, because its id has no row number", async () => {
  const hash = "3fa459eaee8a3ca4894edb77e160355e".repeat(2);
  const id = derivedTaskId(hash);
  const under = new ShardUnderTest(id.slice(0, 4));
  expect(await writtenInLife(under, { id, queue: "kafka_events" })).toBe(5);
});

it("many tasks together write three rows each", async () => {
  const under = new ShardUnderTest();
  const tasks = Array.from({ length: 200 }, () => under.submission());
  const written = await under.rowsWrittenDuring(async () => {
    await under.shard.submitMany(tasks);
    const turn = { worker, queue: "ai_processing", named: [], isLast: false } as const;
    const taken = await under.shard.turn({ ...turn, settlements: [], wanted: tasks.length });
    const settlements = taken.tasks.map(({ id, leaseId }) => ({ id, leaseId, outcome: succeeded, calls: [] }));
    await under.shard.turn({ ...turn, settlements, wanted: 0 });
    await under.ago(-2 * day, () => under.runAlarm());
  });
  expect(await under.rows("SELECT id FROM tasks")).toEqual([]);
  expect(written / tasks.length).toBeLessThanOrEqual(3.1);
});

it("a shard that keeps 100,000 settled tasks reads about as many rows as there are open tasks when it wakes", async () => {
  saves.release();
  const under = new ShardUnderTest();
  const waiting = await under.ago(600_000, () => under.accept());
  const id = await under.ago(60_000, () => under.accept());
  await under.succeed(id);
  await under.multiply(id, 100_000);
  const open = [waiting, await under.accept(), await under.accept()];
  await under.shard.revoke(await under.accept(), "acme", "tests");
  const query = "SELECT value ->> '$.open.before' AS before, value -> '$.open.tasks' AS tasks FROM facts";
  const [saved] = await under.rows(`${query} WHERE name LIKE 'counters:%'`);
  const [read] = await under.rows(
    `SELECT (SELECT count(*) FROM tasks WHERE seq >= ?1 OR seq IN (SELECT value FROM json_each(?2))) AS rows,
       (SELECT count(*) FROM tasks) AS kept`,
    saved?.before,
    saved?.tasks,
  );
  expect(read?.kept).toBeGreaterThan(100_000);
  expect(read?.rows).toBeLessThan(20);
  await under.restart();
  expect((await under.shard.longestUnsettled("acme", 10)).map(({ task }) => task.id)).toEqual(open);
});
