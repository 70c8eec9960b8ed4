import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Refusal, type TaskEvent, transition } from "../../../src/tasks/state-machine.ts";
import { isSettled, type Task, type TaskState } from "../../../src/tasks/task.ts";
import { acceptedAt, acceptTask, claimed, deadlineMs, failed, policy, succeeded, summary } from "./a-task.ts";

const half = () => 0.5;

/** The task after these events, each of which must be accepted. */
function after(...events: TaskEvent[]): Task {
  return events.reduce((task, event) => {
    const next = transition(task, event, acceptedAt, policy, half);
    if (!next.ok) throw new Error(`${event.type} was refused: ${next.error.reason}`);
    return next.value;
  }, acceptTask());
}

const revoked: TaskEvent = { type: "revoked", by: "writer of acme" };
const waitingForRetry = after(claimed("holder"), failed("holder", true));

const situations = {
  PENDING: after(),
  STARTED: after(claimed("holder")),
  "RETRY, not due yet": waitingForRetry,
  "RETRY, due": { ...waitingForRetry, dueAt: acceptedAt + 5 },
  SUCCESS: after(claimed("holder"), succeeded("holder")),
  FAILURE: after(claimed("holder"), failed("holder", false)),
  REVOKED: after(revoked),
} satisfies Record<string, Task>;

const events = {
  claimed: claimed("new"),
  "succeeded, holder": succeeded("holder"),
  "succeeded, another": succeeded("another"),
  "failed for now, holder": failed("holder", true),
  "failed for good, holder": failed("holder", false),
  "failed, another": failed("another", true),
  lease_expired: { type: "lease_expired" },
  deadline_passed: { type: "deadline_passed" },
  abandoned: { type: "abandoned", message: "no consumer survived it" },
  revoked,
  retried: { type: "retried", by: "writer of acme" },
} satisfies Record<string, TaskEvent>;

type Outcome = TaskState | Refusal["reason"];
const nothing = Array<Outcome>(Object.keys(events).length).fill("settled");

/** One row for each situation; the columns are the events above, in the same order. */
const rules: Record<keyof typeof situations, Outcome[]> = {
  // biome-ignore format: a table
  PENDING: ["STARTED", "SUCCESS", "SUCCESS", "not_held", "not_held", "not_held", "not_started", "FAILURE", "FAILURE", "REVOKED", "not_in_retry"],
  // biome-ignore format: a table
  STARTED: ["leased", "SUCCESS", "SUCCESS", "RETRY", "FAILURE", "not_held", "RETRY", "FAILURE", "FAILURE", "REVOKED", "not_in_retry"],
  // biome-ignore format: a table
  "RETRY, not due yet": ["not_due", "SUCCESS", "SUCCESS", "not_held", "not_held", "not_held", "not_started", "FAILURE", "FAILURE", "REVOKED", "RETRY"],
  // biome-ignore format: a table
  "RETRY, due": ["STARTED", "SUCCESS", "SUCCESS", "not_held", "not_held", "not_held", "not_started", "FAILURE", "FAILURE", "REVOKED", "RETRY"],
  SUCCESS: nothing,
  FAILURE: nothing,
  REVOKED: nothing,
};

const cells = Object.entries(rules).flatMap(([situation, outcomes]) =>
  Object.keys(events).map((event, column) => ({ situation, event, outcome: outcomes[column] })),
);

describe("a task", () => {
  it.each(cells)("that is $situation answers $event with $outcome", ({ situation, event, outcome }) => {
    const task = situations[situation as keyof typeof situations];
    const next = transition(task, events[event as keyof typeof events], acceptedAt + 5, policy, half);
    expect(next.ok ? next.value.state : next.error.reason).toBe(outcome);
  });

  it("in RETRY may be attempted at once when somebody asks for it, and its timeline says who did", () => {
    const next = transition(waitingForRetry, events.retried, acceptedAt + 5, policy, half);
    expect(next.ok && next.value).toMatchObject({ state: "RETRY", dueAt: acceptedAt + 5, attempt: 1 });
    expect(next.ok && next.value.timeline.at(-1)?.reason).toBe("tried now: writer of acme");
  });

  it("fails with the number of attempts and the last reason when its retries are used up", () => {
    const retry = [claimed("holder"), failed("holder", true)];
    let task = acceptTask();
    for (const event of [...retry, ...retry, ...retry]) {
      const next = transition({ ...task, dueAt: acceptedAt }, event, acceptedAt, policy, half);
      if (next.ok) task = next.value;
    }
    expect(task).toMatchObject({ state: "FAILURE", attempt: policy.maxRetries + 1 });
    expect(task.error).toBe("gave up after 3 attempts: unavailable: the model is down");
  });

  it("fails at once when the service's Retry-After ends after the deadline", () => {
    const started = after(claimed("holder"));
    const inTime = transition(started, failed("holder", true, deadlineMs - 1), acceptedAt, policy, half);
    expect(inTime).toMatchObject({ ok: true, value: { state: "RETRY", dueAt: acceptedAt + deadlineMs - 1 } });
    const late = transition(started, failed("holder", true, deadlineMs), acceptedAt, policy, half);
    expect(late).toMatchObject({ ok: true, value: { state: "FAILURE" } });
    expect(late.ok && late.value.error).toBe(
      "the next attempt would be in 900 s, but the deadline is in 900 s: unavailable: the model is down",
    );
  });

  it("is due no later than its deadline, however short that is", () => {
    expect(acceptTask({ deadlineMs: 10_000 }).dueAt).toBe(acceptedAt + 10_000);
    const started = transition(acceptTask({ deadlineMs: 10_000 }), claimed("holder"), acceptedAt + 3, policy, half);
    expect(started).toMatchObject({ ok: true, value: { dueAt: acceptedAt + 10_000 } });
  });

  it("is kept for its retention after it settled, with a callback that is still pending or without", () => {
    const callbackUrl = "https://receiver.example/hook";
    const settled = (task: Task) => transition(task, succeeded("holder"), acceptedAt, policy, half);
    const [owing, plain] = [settled(acceptTask({ callbackUrl })), settled(acceptTask())];
    expect(owing).toMatchObject({ value: { followUp: "pending", dueAt: acceptedAt + policy.retentionMs } });
    expect(plain).toMatchObject({ value: { followUp: "none", dueAt: acceptedAt + policy.retentionMs } });
  });

  it("that was answered from the cache at submission begins settled", () => {
    const task = acceptTask({ answered: { summary, result: null } });
    expect(task).toMatchObject({ state: "SUCCESS", settledAt: acceptedAt, startedAt: null, attempt: 0, summary });
    expect(transition(task, claimed("holder"), acceptedAt, policy, half)).toEqual({
      ok: false,
      error: { reason: "settled" },
    });
  });
});

const leases = fc.constantFrom("one", "two", "three");
const anyEvent: fc.Arbitrary<TaskEvent> = fc.oneof(
  { weight: 4, arbitrary: leases.map(claimed) },
  { weight: 1, arbitrary: leases.map(succeeded) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(leases, fc.boolean(), fc.option(fc.integer({ min: 0, max: 2 * deadlineMs })))
      .map(([lease, final, retryAfterMs]) => failed(lease, !final, retryAfterMs)),
  },
  { weight: 3, arbitrary: fc.constant<TaskEvent>({ type: "lease_expired" }) },
  { weight: 1, arbitrary: fc.constant<TaskEvent>({ type: "deadline_passed" }) },
  { weight: 1, arbitrary: fc.constant<TaskEvent>({ type: "abandoned", message: "dead-lettered" }) },
  { weight: 1, arbitrary: fc.constant(revoked) },
);
const anyStep = fc.record({
  event: anyEvent,
  afterMs: fc.integer({ min: 0, max: 400_000 }),
  random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  /** Whether the pause before the next attempt is over. */
  due: fc.boolean(),
});

/** Events that lead a task to its last attempt. */
const toilsomeStep = fc.record({
  event: fc.oneof(
    { weight: 2, arbitrary: fc.constant(claimed("one")) },
    { weight: 1, arbitrary: fc.constant(failed("one", true)) },
    { weight: 1, arbitrary: fc.constant<TaskEvent>({ type: "lease_expired" }) },
  ),
  afterMs: fc.integer({ min: 0, max: 1000 }),
  random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  due: fc.constant(true),
});

describe("under any order of events a task", () => {
  const steps = fc.oneof(fc.array(anyStep, { maxLength: 40 }), fc.array(toilsomeStep, { maxLength: 40 }));

  it("never leaves a terminal state, and no refused event changes anything", () => {
    fc.assert(
      fc.property(steps, (history) => {
        let now = acceptedAt;
        let task = acceptTask();
        for (const { event, afterMs, random, due } of history) {
          now += afterMs;
          const before = deepFreeze(task.state === "RETRY" && due ? { ...task, dueAt: now } : task);
          const next = transition(before, event, now, policy, () => random);
          if (isSettled(before.state)) expect(next).toEqual({ ok: false, error: { reason: "settled" } });
          if (!next.ok) continue;
          task = next.value;
          expect(task.timeline.slice(0, -1)).toEqual(before.timeline);
          expect(task.timeline.at(-1)).toMatchObject({ state: task.state, at: now, attempt: task.attempt });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("is never attempted more often than max_retries + 1, and grows its timeline by exactly the accepted events", () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { task, accepted } = live(history);
        expect(task.attempt).toBeLessThanOrEqual(policy.maxRetries + 1);
        expect(task.timeline).toHaveLength(1 + accepted);
        expect(task.attempt).toBe(task.timeline.filter(({ state }) => state === "STARTED").length);
      }),
      { numRuns: 2000 },
    );
  });

  it("is due no later than its deadline while unsettled, has a lease only while started, and has an error when it failed", () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { task } = live(history);
        if (!isSettled(task.state)) expect(task.dueAt).toBeLessThanOrEqual(task.deadlineAt);
        expect(task.settledAt !== null).toBe(isSettled(task.state));
        expect(task.leaseId !== null).toBe(task.state === "STARTED");
        expect(task.summary !== null).toBe(task.state === "SUCCESS");
        if (task.state === "FAILURE") expect(task.error).not.toBe("");
        if (isSettled(task.state) && task.state !== "FAILURE") expect(task.error).toBe(null);
      }),
      { numRuns: 2000 },
    );
  });
});

function live(history: { event: TaskEvent; afterMs: number; random: number; due: boolean }[]) {
  let now = acceptedAt;
  let task = acceptTask();
  let accepted = 0;
  for (const { event, afterMs, random, due } of history) {
    now += afterMs;
    const before = task.state === "RETRY" && due ? { ...task, dueAt: now } : task;
    const next = transition(before, event, now, policy, () => random);
    if (!next.ok) continue;
    task = next.value;
    accepted += 1;
  }
  return { task, accepted };
}

function deepFreeze(task: Task): Task {
  Object.freeze(task.timeline);
  return Object.freeze(task);
}
