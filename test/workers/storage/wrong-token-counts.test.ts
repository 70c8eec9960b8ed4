// Counts of tokens that a provider sent as text or null, and that an earlier version stored as they came.
import { afterEach, beforeEach, expect, it } from "vitest";
import { taskMigrations } from "../../../src/tasks/shard/task-migrations.ts";
import { taskResult } from "../../../src/tasks/task-result.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";
import { ShardUnderTest, succeeded, summary } from "../tasks/shard-under-test.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => queues.release());

/** The number of migrations before the one that mends the counts. */
const before = 8;
const resultWith = (tokens_used: unknown, input_tokens: unknown, output_tokens: unknown) => ({
  response: "positive",
  output: { label: "positive" },
  model: "openai/m",
  processing_time: 0.1,
  from_cache: false,
  similarity: null,
  metadata: { tokens_used, input_tokens, output_tokens },
});

async function settledTask(under: ShardUnderTest): Promise<string> {
  const id = await under.accept();
  await under.settle(await under.claim(id), succeeded);
  return id;
}

it("are 0 after the migration, the task and its result can be read again, and right counts and other rows stay", async () => {
  expect(taskMigrations.length).toBeGreaterThan(before);
  const under = new ShardUnderTest();
  const stored: [unknown, Record<string, unknown> | null, Record<string, unknown> | null][] = [
    ["117", resultWith("117", "11", "7"), { tokens_used: 0, input_tokens: 0, output_tokens: 0 }],
    [null, resultWith(null, null, 7), { tokens_used: 0, input_tokens: 0, output_tokens: 7 }],
    [-4, resultWith(-4, 1.5, -5.5), { tokens_used: 0, input_tokens: 0, output_tokens: 0 }],
    [18, resultWith(18, 11, 7), { tokens_used: 18, input_tokens: 11, output_tokens: 7 }],
    ["5", null, null],
  ];
  const ids: string[] = [];
  for (const [tokens, result] of stored) {
    const id = await settledTask(under);
    ids.push(id);
    const values = [JSON.stringify({ ...summary, tokens }), result && JSON.stringify(result)];
    await under.rows("UPDATE tasks SET summary = ?, result = ? WHERE id = ?", ...values, id);
  }
  const damaged = await settledTask(under);
  await under.rows("UPDATE tasks SET summary = 'no JSON' WHERE id = ?", damaged);
  const waiting = await under.accept();
  await under.rows(`DROP VIEW storage_version; CREATE VIEW storage_version AS SELECT ${before} AS version`);
  await under.restart();

  for (const [index, [tokens, , metadata]] of stored.entries()) {
    const task = await under.read(ids[index] ?? "");
    expect(task).toMatchObject({ state: "SUCCESS", summary: { tokens: tokens === 18 ? 18 : 0, model: "stub/model" } });
    if (metadata === null) expect(task?.result).toBe(null);
    else {
      const read = taskResult.parse({ cache: summary.cache, ...JSON.parse(task?.result ?? "") });
      expect(read).toMatchObject({ response: "positive", metadata });
    }
  }
  expect(await under.read(waiting)).toMatchObject({ state: "PENDING", summary: null, result: null });
  expect(await under.rows("SELECT summary FROM tasks WHERE id = ?", damaged)).toEqual([{ summary: "no JSON" }]);
});
