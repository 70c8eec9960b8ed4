import { describe, expect, it } from "vitest";
import { pointBetween, readingOf } from "../../../src/monitoring/history.ts";
import { firstPoint } from "../../../src/monitoring/history-totals.ts";
import { type TaskEvent, transition } from "../../../src/tasks/state-machine.ts";
import type { ResultSummary, Task } from "../../../src/tasks/task.ts";
import { countTransition, emptyCounters, type TaskCounters } from "../../../src/tasks/task-counters.ts";
import { acceptedAt, acceptTask, claimed, failed, policy, succeeded, summary } from "../tasks/a-task.ts";

/** Counts a task that goes through these events, one second apart. */
function count(counters: TaskCounters, events: readonly TaskEvent[]): void {
  let task: Task | null = null;
  let next = acceptTask();
  countTransition(counters, task, next);
  for (const [index, event] of events.entries()) {
    task = next;
    const moved = transition(task, event, acceptedAt + (index + 1) * 1000, policy, () => 0.5);
    if (!moved.ok) throw new Error(moved.error.reason);
    next = moved.value;
    countTransition(counters, task, next);
  }
}

const read = (counters: TaskCounters, at: number) => readingOf(structuredClone(counters), null, at);
const minute = 60_000;

describe("the point between two readings", () => {
  it("holds the tasks settled in between and the tasks unsettled now", () => {
    const counters = emptyCounters();
    count(counters, [claimed("a"), succeeded("a")]);
    const before = read(counters, acceptedAt);
    count(counters, [claimed("a"), succeeded("a")]);
    count(counters, [claimed("a"), failed("a", false)]);
    count(counters, [claimed("a"), failed("a", true)]);
    count(counters, [claimed("a")]);
    count(counters, []);
    expect(pointBetween(before, read(counters, acceptedAt + minute))).toEqual({
      at: acceptedAt + minute,
      seconds: 60,
      succeeded: 1,
      failed: 1,
      from_cache: 0,
      asked_cache: 1,
      below_threshold: 0,
      refused_by_guard: {},
      tokens: 7,
      cost_usd: 0,
      passed_over: {},
      waiting: 1,
      started: 1,
      between_attempts: 1,
      kafka_lag: null,
      p50_ms: expect.closeTo(2000, -3),
      p95_ms: expect.closeTo(2000, -3),
    });
  });

  it("has the percentiles of its own minute, not of all time", () => {
    const counters = emptyCounters();
    for (let task = 0; task < 100; task++) count(counters, [claimed("a"), succeeded("a")]);
    const before = read(counters, acceptedAt);
    count(counters, [{ type: "revoked", by: "admin" }]);
    const point = pointBetween(before, read(counters, acceptedAt + minute));
    expect(point).toBe(null);
    count(counters, [claimed("a"), failed("a", true), { type: "revoked", by: "admin" }]);
    count(counters, [claimed("a"), succeeded("a")]);
    expect(pointBetween(before, read(counters, acceptedAt + minute))?.p95_ms).toBeGreaterThan(2400);
  });

  it("is null when nothing happened and no task waits", () => {
    const counters = emptyCounters();
    count(counters, [claimed("a"), succeeded("a")]);
    expect(pointBetween(read(counters, acceptedAt), read(counters, acceptedAt + minute))).toBe(null);
  });

  it("holds who asked the cache, and what kept similar questions from being answered", () => {
    const counters = emptyCounters();
    const settle = (cache: Partial<ResultSummary["cache"]>) =>
      countTransition(
        counters,
        null,
        acceptTask({ answered: { summary: { ...summary, cache: { ...summary.cache, ...cache } }, result: null } }),
      );
    settle({ reason: "guard_refused", guard: "numbers" });
    const before = read(counters, acceptedAt);
    settle({ layer: "exact", reason: "exact_match" });
    settle({ reason: "bypassed" });
    settle({ reason: "bypassed" });
    settle({ reason: "below_threshold" });
    for (const guard of ["numbers", "numbers", "negation"]) settle({ reason: "guard_refused", guard });
    settle({ reason: "improbable", guard: "wording" });
    expect(pointBetween(before, read(counters, acceptedAt + minute))).toMatchObject({
      ...{ succeeded: 8, asked_cache: 6, from_cache: 1, below_threshold: 1 },
      refused_by_guard: { numbers: 2, negation: 1, wording: 1 },
    });
  });

  it("counts at most 60 seconds, and never a negative value", () => {
    const counters = emptyCounters();
    count(counters, [claimed("a"), succeeded("a")]);
    count(counters, []);
    const point = pointBetween(read(counters, acceptedAt), read(emptyCounters(), acceptedAt + 10 * minute));
    expect(point).toBe(null);
    expect(pointBetween(read(emptyCounters(), acceptedAt), read(counters, acceptedAt + 10 * minute))).toMatchObject({
      seconds: 60,
      succeeded: 1,
    });
  });
});

describe("the point of the first reading", () => {
  const first = (sinceMs: number | null) => {
    const counters = emptyCounters();
    count(counters, [claimed("a"), failed("a", false)]);
    const reading = read(counters, acceptedAt + minute);
    return firstPoint({ ...reading, since: sinceMs === null ? null : reading.at - sinceMs });
  };

  it("is a minute as any other, if the first task was counted a short time ago", () => {
    expect(first(20_000)).toMatchObject({ failed: 1, seconds: 20 });
    expect(first(4 * minute)).toMatchObject({ failed: 1, seconds: 60 });
    expect(first(0)).toMatchObject({ failed: 1, seconds: 1 });
  });

  it("has no seconds, and so is in totals alone, if tasks were counted long before", () => {
    expect(first(6 * minute)).toMatchObject({ failed: 1, seconds: 0 });
  });

  it("is none when nothing happened", () => {
    expect(firstPoint(read(emptyCounters(), acceptedAt))).toBe(null);
  });
});
