import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metricsOf } from "../../../src/monitoring/metrics.ts";
import { type TaskEvent, transition } from "../../../src/tasks/state-machine.ts";
import { isSettled, queueNames, type Task } from "../../../src/tasks/task.ts";
import {
  countTransition,
  emptyCounters,
  mergeCounters,
  type TaskCounters,
  taskCounters,
} from "../../../src/tasks/task-counters.ts";
import { aPoller, aScrape } from "../monitoring/a-scrape.ts";
import { acceptedAt, acceptTask, claimed, failed, policy, succeeded, summary } from "./a-task.ts";

interface Step {
  task: number;
  event: TaskEvent;
  afterMs: number;
}

const tasks = 6;
const events = fc.constantFrom<TaskEvent>(
  claimed("a"),
  claimed("b"),
  succeeded("a"),
  failed("a", true),
  failed("b", true),
  failed("b", false),
  { type: "lease_expired" },
  { type: "deadline_passed" },
  { type: "revoked", by: "tests" },
);
const history = fc.array(
  fc.record({ task: fc.nat(tasks - 1), event: events, afterMs: fc.integer({ min: 0, max: 90_000 }) }),
  { maxLength: 60 },
);

/** Applies the steps. `countersOf` returns the counters for a task's index. Calls `check` after every change. */
function play(
  steps: readonly Step[],
  countersOf: (task: number) => TaskCounters,
  check: () => void = () => undefined,
): Task[] {
  let now = acceptedAt;
  const all = Array.from({ length: tasks }, (_, index) => {
    const queue = queueNames[index % queueNames.length] ?? "ai_processing";
    const task = index === 0 ? acceptTask({ queue, answered: { summary, result: null } }) : acceptTask({ queue });
    countTransition(countersOf(index), null, task);
    return task;
  });
  for (const { task: index, event, afterMs } of steps) {
    now += afterMs;
    const before = all[index];
    if (!before) continue;
    const next = transition(
      before.state === "RETRY" ? { ...before, dueAt: now } : before,
      event,
      now,
      policy,
      () => 0.5,
    );
    if (!next.ok) continue;
    countTransition(countersOf(index), before, next.value);
    all[index] = next.value;
    check();
  }
  return all;
}

/** `number` in each counter, and in a count of each empty record. */
function fill<T>(counters: T, number: number): T {
  if (typeof counters === "number") return number as T;
  if (typeof counters !== "object" || counters === null) return counters;
  const entries = Object.entries(counters);
  return Object.fromEntries(
    entries.length > 0 ? entries.map(([name, of]) => [name, fill(of, number)]) : [["7", number]],
  ) as T;
}

const gaugesOf = (counters: TaskCounters) => Object.values(counters.current).flatMap((states) => Object.values(states));
const sumOf = (counts: Record<string, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0);

describe("a shard's counters", () => {
  it("have gauges that are never negative and always sum to the number of unsettled tasks", () => {
    fc.assert(
      fc.property(history, (steps) => {
        const counters = emptyCounters();
        const all = play(
          steps,
          () => counters,
          () => expect(Math.min(...gaugesOf(counters))).toBeGreaterThanOrEqual(0),
        );
        const unsettled = all.filter(({ state }) => !isSettled(state));
        for (const queue of queueNames) {
          for (const state of ["PENDING", "STARTED", "RETRY"] as const) {
            const count = unsettled.filter((task) => task.queue === queue && task.state === state).length;
            expect(counters.current[queue][state]).toBe(count);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("equal a recount of the tasks and their timelines", () => {
    fc.assert(
      fc.property(history, (steps) => {
        const counters = emptyCounters();
        const all = play(steps, () => counters);
        const lines = all.flatMap(({ timeline }) => timeline);
        for (const [state, count] of Object.entries(counters.entered)) {
          expect(count).toBe(lines.filter((line) => line.state === state).length);
        }
        const answered = all.filter(({ state }) => state === "SUCCESS");
        expect(sumOf(counters.layers)).toBe(answered.length);
        expect(counters.tokens).toBe(answered.length * summary.tokens);
        expect(sumOf(counters.totalMs)).toBe(all.filter(({ state }) => isSettled(state)).length);
        expect(sumOf(counters.queuedMs)).toBe(all.filter(({ attempt }) => attempt > 0).length);
        expect(sumOf(counters.runningMs)).toBe(answered.filter(({ startedAt }) => startedAt !== null).length);
        for (const queue of queueNames) {
          const ofQueue = all.filter((task) => task.queue === queue);
          for (const [taskType, work] of Object.entries(counters.work[queue])) {
            const ofType = ofQueue.filter((task) => task.taskType === taskType);
            expect(work.waiting).toBe(ofType.filter(({ state }) => state === "PENDING").length);
            expect(work.begun).toBe(ofType.filter(({ attempt }) => attempt > 0).length);
            for (const [state, count] of Object.entries(work.entered)) {
              const entered = ofType.flatMap(({ timeline }) => timeline).filter((line) => line.state === state);
              expect(count).toBe(entered.length);
            }
          }
          const counted = Object.values(counters.work[queue]).reduce((sum, { entered }) => sum + sumOf(entered), 0);
          expect(counted).toBe(ofQueue.flatMap(({ timeline }) => timeline).length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("merged over shards equal the counters of one shard that counted everything", () => {
    fc.assert(
      fc.property(history, (steps) => {
        const [left, right, whole] = [emptyCounters(), emptyCounters(), emptyCounters()];
        play(steps, (task) => (task % 3 === 0 ? left : right));
        play(steps, () => whole);
        const merged = emptyCounters();
        mergeCounters(merged, left);
        mergeCounters(merged, right);
        expect(merged).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it("are all added when merged, also those that hardly any history reaches", () => {
    const work = { sentiment: {} };
    const given = {
      providers: { openai: {} },
      versions: { "triage@1": {} },
      work: { ai_processing: work, kafka_events: work },
    };
    const counted = fill(taskCounters.parse(given), 1);
    const merged = emptyCounters();
    mergeCounters(merged, counted);
    mergeCounters(merged, counted);
    expect(merged, "Add the new counter in mergeCounters.").toEqual(fill(counted, 2));
  });

  it("keep the earliest start when merged, in either order", () => {
    const counted = (since: number | null) => ({ ...emptyCounters(), since });
    const merged = (...all: (number | null)[]) => {
      const into = emptyCounters();
      for (const since of all) mergeCounters(into, counted(since));
      return into.since;
    };
    expect(merged(null, null)).toBe(null);
    expect(merged(5, null)).toBe(5);
    expect(merged(null, 5)).toBe(5);
    expect(merged(9, 5, 7)).toBe(5);
  });
});

describe("the cache's decisions", () => {
  const settledWith = (cache: Partial<typeof summary.cache>, counters: TaskCounters) =>
    countTransition(
      counters,
      null,
      acceptTask({ answered: { summary: { ...summary, cache: { ...summary.cache, ...cache } }, result: null } }),
    );

  it("are counted by guard finding and by the score of the best candidate", () => {
    const counters = emptyCounters();
    settledWith({ reason: "guard_refused", guard: "numbers", score: 0.86 }, counters);
    settledWith({ reason: "guard_refused", guard: "numbers", score: 0.875 }, counters);
    settledWith({ reason: "similar_question", layer: "semantic", score: 1 }, counters);
    settledWith({ reason: "exact_match", layer: "exact", score: 1 }, counters);
    settledWith({ reason: "no_candidate" }, counters);
    expect(counters.guards).toEqual({ numbers: 2 });
    expect(counters.similarity).toEqual({ "0.875": 2, "1": 1 });
  });

  it("have a bounded number of names, whatever guards find", () => {
    const counters = emptyCounters();
    for (let nth = 0; nth < 100; nth++) settledWith({ reason: "guard_refused", guard: `finding ${nth}` }, counters);
    expect(Object.keys(counters.guards)).toHaveLength(21);
    expect(sumOf(counters.guards)).toBe(100);
    expect(counters.guards.other).toBe(80);
  });
});

describe("the metrics computed from the counters", () => {
  it("contain for each queue the waiting tasks, their age, tasks in flight and dead letters, and Kafka's lag", () => {
    const counters = emptyCounters();
    counters.current.ai_processing = { PENDING: 3, STARTED: 2, RETRY: 1 };
    counters.deadLettersByQueue.kafka_events = 4;
    const observed = { tenant: "acme", counters, oldestWaiting: { ai_processing: acceptedAt - 1500 }, scheduled: {} };
    const pollers = [aPoller([{ partition: 2, lag: null }]), aPoller([{ partition: 0, lag: 7 }])];
    const metrics = metricsOf(aScrape({ observed, pollers }));
    expect(metrics.queues).toEqual({
      ai_processing: { PENDING: 3, STARTED: 2, RETRY: 1, depth: 4, in_flight: 2, oldest_age_ms: 1500, dead_letters: 0 },
      kafka_events: { PENDING: 0, STARTED: 0, RETRY: 0, depth: 0, in_flight: 0, oldest_age_ms: null, dead_letters: 4 },
    });
    expect(metrics.kafka).toMatchObject({
      lag: 7,
      partitions: [
        { partition: 0, lag: 7 },
        { partition: 2, lag: null },
      ],
    });
    expect(metricsOf(aScrape()).kafka).toBe(null);
  });

  it("average the duration over exactly the successes that a worker answered", () => {
    const counters = emptyCounters();
    const live = (...timed: [TaskEvent, number][]) => {
      let task = acceptTask();
      countTransition(counters, null, task);
      for (const [event, ms] of timed) {
        const next = transition(task, event, acceptedAt + ms, policy, () => 0.5);
        if (!next.ok) throw new Error(next.error.reason);
        countTransition(counters, task, next.value);
        task = next.value;
      }
    };
    live([claimed("a"), 100], [succeeded("a"), 1100]);
    live([claimed("b"), 100], [succeeded("b"), 3100]);
    live([claimed("c"), 0], [failed("c", false), 60_000]);
    live([{ type: "revoked", by: "tests" }, 5]);
    countTransition(
      counters,
      null,
      acceptTask({
        answered: {
          summary: { ...summary, cache: { ...summary.cache, layer: "exact" }, saved_usd: 0.25 },
          result: null,
        },
      }),
    );
    expect(metricsOf(aScrape({ counters }))).toMatchObject({
      total_tasks: 5,
      completed_tasks: 3,
      failed_tasks: 1,
      active_tasks: 0,
      avg_processing_time: 2,
      cache_hit_rate: 33.33,
      tokens_used: 14,
      cache: { tokens_saved: 7, cost_saved_usd: 0.25 },
    });
  });

  it("of an unused system are zeros and empty percentiles, never NaN", () => {
    const metrics = metricsOf(aScrape());
    expect(metrics).toMatchObject({ total_tasks: 0, cache_hit_rate: 0, avg_processing_time: 0 });
    expect(metrics.latency_ms.total).toEqual({ p50: null, p95: null, p99: null });
  });
});

describe("an answer from a learned zone", () => {
  it("is counted by the floor of its zone, also over shards", () => {
    const counters = emptyCounters();
    for (const p_right of [0.65, 0.42, 0.4]) {
      const cache = { ...summary.cache, layer: "semantic" as const, reason: "learned_zone" as const, p_right };
      countTransition(counters, null, acceptTask({ answered: { summary: { ...summary, cache }, result: null } }));
    }
    expect(counters.zones).toEqual({ "0.4": 2, "0.6": 1 });
    mergeCounters(counters, structuredClone(counters));
    expect(metricsOf(aScrape({ counters })).cache.learned.served_by_zone).toEqual({ "0.4": 4, "0.6": 2 });
  });
});
