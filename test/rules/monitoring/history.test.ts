import { describe, expect, it } from "vitest";
import { pointBetween, readingOf } from "../../../src/monitoring/history.ts";
import { type TaskEvent, transition } from "../../../src/tasks/state-machine.ts";
import type { Task } from "../../../src/tasks/task.ts";
import { countTransition, emptyCounters, type TaskCounters } from "../../../src/tasks/task-counters.ts";
import { acceptedAt, acceptTask, claimed, failed, policy, succeeded } from "../tasks/a-task.ts";

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
