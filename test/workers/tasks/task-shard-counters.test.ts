import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { queueNames } from "../../../src/tasks/task.ts";
import { emptyCounters, type TaskCounters } from "../../../src/tasks/task-counters.ts";
import { patience } from "../../patience.ts";
import { type HeldQueues, holdQueues } from "./held-queues.ts";
import { delaySaves, type HeldSaves, holdSaves } from "./held-saves.ts";
import { failed, ShardUnderTest, succeeded, summary, tenant, worker } from "./shard-under-test.ts";

let queues: HeldQueues;
let saves: HeldSaves;
beforeEach(() => {
  queues = holdQueues();
  saves = holdSaves();
});
afterEach(() => {
  queues.release();
  saves.release();
});

const actions = [
  "accept",
  "accept answered",
  "claim",
  "succeed",
  "fail for now",
  "fail for good",
  "revoke",
  "abandon",
  "make due",
  "pass deadline",
  "restart",
] as const;
const history = fc.array(fc.record({ action: fc.constantFrom(...actions), task: fc.nat(4) }), {
  minLength: 10,
  maxLength: 40,
});

const call = {
  provider: "openai",
  model: "gpt-6-luna",
  inputTokens: 100,
  outputTokens: 10,
  error: null,
  costUsd: 0.25,
};

const queueAt = (index: number) => queueNames[index % queueNames.length] ?? "ai_processing";

/** What a history has made: its tasks, in alternating queues, and for each the lease that a worker got last. */
interface Made {
  ids: string[];
  leases: Map<string, string>;
}

async function act(under: ShardUnderTest, { ids, leases }: Made, action: (typeof actions)[number], task: number) {
  const { shard } = under;
  const index = task % ids.length;
  const id = ids[index] ?? "";
  const queue = queueAt(ids.length);
  const lease = { id, leaseId: leases.get(id) ?? "made up" };
  switch (action) {
    case "accept":
      return ids.push(await under.accept({ queue }));
    case "accept answered":
      return ids.push(await under.accept({ queue, answered: { summary, result: null } }));
    case "claim":
      for (const given of (await under.turnFor(id, queueAt(index))).tasks) leases.set(given.id, given.leaseId);
      return;
    case "succeed":
      return under.settle(lease, succeeded, [call]);
    case "fail for now":
      return under.settle(lease, failed(true));
    case "fail for good":
      return under.settle(lease, failed(false));
    case "revoke":
      return shard.revoke(id, tenant, "writer of acme");
    case "abandon":
      return shard.abandon(id, "its message was dead-lettered");
    case "make due":
      // Settled tasks are left out: they would be removed, and the counters are compared with their timelines.
      await under.rows("UPDATE tasks SET due_at = ? WHERE id = ? AND settled_at IS NULL", Date.now(), id);
      await under.restart();
      return under.runAlarm();
    case "pass deadline":
      await under.rows("UPDATE tasks SET due_at = ?1, deadline_at = ?1 WHERE id = ?2 AND settled_at IS NULL", 1, id);
      await under.restart();
      return under.runAlarm();
    case "restart":
      return under.restart();
  }
}

/** The counters at one moment, and the same numbers counted from the rows of the tasks. */
async function recount(under: ShardUnderTest) {
  const query = `SELECT
    (SELECT json_group_array(json_object('state', state, 'queue', queue, 'attempt', attempt, 'summary', json(summary),
      'started_at', started_at, 'settled_at', settled_at, 'timeline', json(timeline))) FROM tasks) AS tasks,
    (SELECT count(*) FROM dead_letters) AS dead_letters`;
  const [row] = await under.rows(query);
  const [counters = emptyCounters()] = await under.shard.counts(tenant);
  const tasks: Row[] = JSON.parse(String(row?.tasks));
  const entered: Record<string, number> = {};
  for (const [state] of tasks.flatMap(({ timeline }) => timeline)) entered[state] = (entered[state] ?? 0) + 1;
  const inQueue = (queue: string, state: string) =>
    tasks.filter((task) => task.queue === queue && task.state === state).length;
  const successes = tasks.filter(({ state }) => state === "SUCCESS");
  return {
    counters,
    counted: {
      entered: { PENDING: 0, STARTED: 0, RETRY: 0, SUCCESS: 0, FAILURE: 0, REVOKED: 0, ...entered },
      current: Object.fromEntries(
        queueNames.map((queue) => [
          queue,
          {
            PENDING: inQueue(queue, "PENDING"),
            STARTED: inQueue(queue, "STARTED"),
            RETRY: inQueue(queue, "RETRY"),
          },
        ]),
      ),
      tokens: successes.length * summary.tokens,
      deadLetters: Number(row?.dead_letters),
      queued: tasks.filter(({ attempt }) => attempt > 0).length,
      running: successes.filter(({ started_at }) => started_at !== null).length,
      total: tasks.filter(({ settled_at }) => settled_at !== null).length,
    },
  };
}

interface Row {
  state: string;
  queue: string;
  attempt: number;
  summary: typeof summary | null;
  started_at: number | null;
  settled_at: number | null;
  timeline: [state: string, ...unknown[]][];
}

const sumOf = (counts: Record<string, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0);

async function expectExactCounters(under: ShardUnderTest, calls: number): Promise<TaskCounters> {
  const { counters, counted } = await recount(under);
  expect({
    entered: counters.entered,
    current: counters.current,
    tokens: counters.tokens,
    deadLetters: counters.deadLetters,
    queued: sumOf(counters.queuedMs),
    running: sumOf(counters.runningMs),
    total: sumOf(counters.totalMs),
    calls: counters.providers.openai?.calls ?? 0,
  }).toEqual({ ...counted, calls });
  return counters;
}

describe("a shard's counters", () => {
  it("equal a recount of its rows after any order of operations, deadlines, retries and crashes", async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const under = new ShardUnderTest();
        const ids = [await under.accept({ queue: queueAt(0) }), await under.accept({ queue: queueAt(1) })];
        const made = { ids, leases: new Map<string, string>() };
        let calls = 0;
        for (const { action, task } of steps) {
          if (action === "succeed") calls += 1;
          await act(under, made, action, task);
          if (action === "restart") await expectExactCounters(under, calls);
        }
        const counters = await expectExactCounters(under, calls);
        await under.restart();
        expect(await expectExactCounters(under, calls)).toEqual(counters);
      }),
      { numRuns: 12 },
    );
  });

  it("are saved a second after they changed, once for all tasks until then, and then begin from there", async () => {
    saves.release();
    const delayed = delaySaves();
    saves = delayed;
    const under = new ShardUnderTest();
    const saved = () =>
      under.rows("SELECT value ->> '$.entered.PENDING' AS pending FROM facts WHERE name LIKE 'counters:%'");
    for (let i = 0; i < 5; i++) await under.accept();
    expect(await saved()).toEqual([]);
    delayed.pass();
    await vi.waitUntil(async () => (await saved()).length > 0, patience);
    expect(await saved()).toEqual([{ pending: 5 }]);
    await under.accept();
    await under.restart();
    await expectExactCounters(under, 0);
  });

  it("begin with the first task after a crash too, although it was changed after the others came", async () => {
    const under = new ShardUnderTest();
    const first = await under.ago(60_000, () => under.accept());
    await under.accept();
    await under.claim(first);
    // Writes the claim.
    await under.list();
    const [before] = await under.shard.counts(tenant);
    expect(before?.since).toBe((await under.read(first))?.createdAt);
    await under.restart();
    expect(await under.shard.counts(tenant)).toEqual([before]);
  });

  it("are exact after a crash when a task arrives long after its id was made", async () => {
    const under = new ShardUnderTest();
    const late = under.ago(60_000, async () => under.submission());
    await under.accept();
    await under.shard.revoke(await under.accept(), tenant, "tests");
    await under.shard.submitMany([await late]);
    await under.restart();
    await expectExactCounters(under, 0);
    expect(await under.claim((await late).id)).toMatchObject({ attempt: 1 });
  });

  it("count the cost of calls to providers, including those of a failure and of a worker that was too late", async () => {
    const under = new ShardUnderTest();
    const claimNew = async () => under.claim(await under.accept());
    const [good, bad, revoked] = [await claimNew(), await claimNew(), await claimNew()];
    await under.shard.revoke(revoked.id, tenant, "tests");
    await under.settle(good, succeeded, [{ ...call, error: "malformed" }, call]);
    await under.settle(bad, failed(false), [
      { ...call, costUsd: null, error: "truncated" },
      { ...call, error: "circuit_open" },
    ]);
    expect(await under.settle(revoked, succeeded, [call])).toBe(false);
    await under.restart();
    expect(await under.shard.counts(tenant)).toMatchObject([
      {
        tokens: 7,
        providers: {
          openai: {
            calls: 4,
            errors: { malformed: 1, truncated: 1 },
            passedOver: 1,
            inputTokens: 400,
            outputTokens: 40,
            costUsd: 0.75,
            unpricedCalls: 1,
          },
        },
      },
    ]);
  });

  it("continue from those that an earlier version stored, which had fewer counters", async () => {
    const under = new ShardUnderTest();
    await under.accept({ answered: { summary, result: null } });
    await under.shard.revoke(await under.accept(), tenant, "tests");
    await under.rows("UPDATE facts SET value = json_remove(value, '$.providers', '$.tokensSaved', '$.savedUsd')");
    await under.restart();
    await under.accept({
      answered: { summary: { ...summary, cache: { ...summary.cache, layer: "exact" } }, result: null },
    });
    expect(await under.shard.counts(tenant)).toMatchObject([
      { entered: { SUCCESS: 2 }, tokens: 7, tokensSaved: 7, savedUsd: 0, providers: {} },
    ]);
  });

  it("are kept separately for each tenant", async () => {
    const under = new ShardUnderTest();
    await under.accept();
    await under.accept({ tenant: "other", answered: { summary, result: null } });
    expect(await under.shard.counts(tenant)).toMatchObject([{ entered: { PENDING: 1, SUCCESS: 0 }, tokens: 0 }]);
    expect(await under.shard.counts("other")).toMatchObject([{ entered: { PENDING: 0, SUCCESS: 1 }, tokens: 7 }]);
    expect(await under.shard.counts(null)).toHaveLength(2);
  });
});

describe("the workers a shard has seen", () => {
  it("are reported with their task counts, and show a tenant only its own started tasks", async () => {
    const under = new ShardUnderTest();
    const [startedTask, done, other] = [
      await under.accept(),
      await under.accept(),
      await under.accept({ tenant: "other" }),
    ];
    for (const id of [startedTask, other]) await under.claim(id);
    await under.succeed(done);
    const seen = await under.shard.seenWorkers(tenant);
    expect(seen.workers).toMatchObject([{ ...worker, processed: 3 }]);
    expect(seen.started).toEqual([{ worker: worker.name, id: startedTask }]);
  });
});
