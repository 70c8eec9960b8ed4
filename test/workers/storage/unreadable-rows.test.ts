// Rows that other code wrote or that were damaged: the log names each of them, and all other rows stay readable.
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { breach } from "../../../src/monitoring/alert.ts";
import { migrate } from "../../../src/storage/migrations.ts";
import { createTasks } from "../../../src/tasks/shard/task-columns.ts";
import { taskMigrations } from "../../../src/tasks/shard/task-migrations.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";
import { ShardUnderTest, succeeded, tenant, worker } from "../tasks/shard-under-test.ts";
import { withStorage } from "./empty-storage.ts";

let queues: HeldQueues;
const logged = vi.spyOn(console, "log");
beforeEach(() => {
  queues = holdQueues();
  logged.mockImplementation(() => undefined).mockClear();
});
afterEach(() => queues.release());

const logLines = () => logged.mock.calls.map(([line]) => String(line)).join("\n");
const everything = { tenant, state: null, taskType: null, queue: null, since: null, until: null, search: null };

it("the columns of a task are the columns that the migrations create", async () => {
  const migrated = await withStorage((storage) => {
    migrate(storage, "TaskShard", taskMigrations);
    return columnsOf(storage);
  });
  expect(
    await withStorage((storage) => {
      storage.sql.exec(createTasks);
      return columnsOf(storage);
    }),
  ).toEqual(migrated);
});

const columnsOf = ({ sql }: DurableObjectStorage) =>
  sql.exec(`SELECT name, type, "notnull", pk FROM pragma_table_info('tasks') ORDER BY name`).toArray();

describe("a task whose row cannot be read", () => {
  it.each([
    ["timeline", "[{}]", "column timeline.0.state"],
    ["timeline", "no JSON", "column timeline"],
    ["summary", '{"model":1}', "column summary.model"],
    ["state", "LOST", "column state"],
    ["queue", "elsewhere", "column queue"],
    ["follow_up", "", "column followUp"],
  ])("because of %s %j, is named with its column, and other tasks are not affected", async (column, value, problem) => {
    const under = new ShardUnderTest();
    const [bad, good] = [await under.accept(), await under.accept()];
    await under.rows(`UPDATE tasks SET ${column} = ? WHERE id = ?`, value, bad);
    await under.restart();
    expect((await under.shard.list(everything, null, 10)).map(({ task }) => task.id)).toEqual([good]);
    expect(logLines()).toContain(`task ${bad}: ${problem}`);
    expect(await under.read(bad).then(() => "read", String)).toContain(`task ${bad}: ${problem}`);
    const turn = {
      worker,
      queue: "ai_processing",
      settlements: [],
      named: [bad, good],
      wanted: 2,
      isLast: false,
    } as const;
    const { tasks, refused } = await under.shard.turn(turn);
    expect(tasks.map(({ id }) => id)).toEqual([good]);
    expect(refused).toEqual({ [bad]: "unknown" });
    const leaseId = tasks[0]?.leaseId ?? "";
    const settlements = [bad, good].map((id) => ({ id, leaseId, outcome: succeeded, calls: [] }));
    expect(await under.shard.turn({ ...turn, named: [], settlements, wanted: 0 })).toMatchObject({
      settled: [false, true],
    });
  });

  it("does not stop the alarm from serving other tasks, and does not make it run again and again", async () => {
    const under = new ShardUnderTest();
    const [bad, good] = [await under.accept(), await under.accept()];
    queues.drain(under.name);
    await under.rows("UPDATE tasks SET timeline = 'no JSON' WHERE id = ?", bad);
    await under.restart();
    await under.makeDue(bad);
    await under.makeDue(good);
    await under.runAlarm();
    expect([...new Set(queues.drain(under.name))]).toEqual([good]);
    expect(await under.alarmAt()).toBeGreaterThan(Date.now() + 50_000);
  });
});

describe("facts that cannot be read", () => {
  it("begin again: an invalid counter begins at zero, and an unreadable set of counters is all zero", async () => {
    const under = new ShardUnderTest();
    await under.accept();
    // The counters of the running object are saved a second later, over those that follow.
    await under.restart();
    const save = "INSERT OR REPLACE INTO facts VALUES (?, ?)";
    await under.rows(save, `counters:${tenant}`, '{"commit":9,"entered":{"PENDING":4,"SUCCESS":null},"tokens":"many"}');
    await under.rows(save, "counters:other", '"nothing"');
    await under.rows(save, "workers", '[{"name":7}]');
    await under.restart();
    const [counters] = await under.shard.counts(tenant);
    expect(counters).toMatchObject({ entered: { PENDING: 4, SUCCESS: 0 }, tokens: 0, work: { kafka_events: {} } });
    expect(await under.shard.counts("other")).toMatchObject([{ entered: { PENDING: 0 } }]);
    expect(await under.shard.seenWorkers(tenant)).toMatchObject({ workers: [] });
    expect(logLines()).toMatch(/counters:other: column/);
  });
});

describe("a dead letter that cannot be read", () => {
  it("is left out of the list of dead letters", async () => {
    const under = new ShardUnderTest();
    const ids = [await under.accept(), await under.accept()];
    for (const id of ids) await under.fail(id);
    await under.rows("UPDATE dead_letters SET payload = '{}' WHERE id = ?", ids[0]);
    expect((await under.shard.deadLetters(tenant, Date.now() + 1000, 10, "")).map(({ id }) => id)).toEqual([ids[1]]);
    expect(logLines()).toContain(`dead letter ${ids[0]}: column payload.text`);
  });
});

describe("other stored values that cannot be read", () => {
  it("are left out of the incidents, the alerts and the history", async () => {
    const alerts = env.ALERT_LOG.getByName("unreadable");
    const found = breach.parse({
      rule: "queue_length",
      subject: null,
      value: 2,
      threshold: 1,
      message: "2 tasks wait.",
    });
    const result = { tenant, rule: "queue_length" as const, breaches: [found], others: [] };
    await alerts.record([result], Date.now(), { notify: true, recoveryMs: 0 });
    await runInDurableObject(alerts, (_, { storage }) => {
      storage.sql.exec("INSERT INTO firing VALUES (?, 'gone', 'gone', '{\"rule\":\"gone\"}')", tenant);
    });
    expect(await alerts.firing(tenant, Date.now())).toMatchObject([{ rule: "queue_length" }]);
    const history = env.METRICS_HISTORY.getByName("unreadable");
    await history.list(0);
    await runInDurableObject(history, (_, { storage }) => {
      storage.sql.exec("INSERT INTO points VALUES (1, '{}')");
    });
    expect(await history.list(0)).toEqual([]);
    expect(logLines()).toMatch(/firing alert: column .*point of the history: column at/s);
  });
});
