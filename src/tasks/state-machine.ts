// The life cycle of a task as a pure function. A settled state is final, whichever events arrive and in whatever order.
// A refused event returns the reason and changes nothing.
import { fail, ok, type Result } from "../kernel/result.ts";
import { retryDelayMs } from "./retry-schedule.ts";
import { isSettled, type ResultSummary, type Task, type TaskState } from "./task.ts";

export type TaskEvent =
  | { type: "claimed"; worker: string; leaseId: string }
  /** Accepted from the first worker that answers, even after its lease expired: its answer is for the same task. */
  | { type: "succeeded"; leaseId: string; summary: ResultSummary; result: string | null; note?: string | null }
  | { type: "failed"; leaseId: string; message: string; retryable: boolean; retryAfterMs: number | null }
  | { type: "lease_expired" }
  | { type: "deadline_passed" }
  /** The time until which the task might have begun has passed. */
  | { type: "expired" }
  /** The platform stopped delivering the task's message. */
  | { type: "abandoned"; message: string }
  | { type: "revoked"; by: string }
  /** The next attempt may begin now. */
  | { type: "retried"; by: string };

export type Refusal = { reason: "settled" | "leased" | "not_due" | "not_held" | "not_started" | "not_in_retry" };

export interface LifecyclePolicy {
  leaseMs: number;
  maxRetries: number;
  retryBaseMs: number;
  retryMaxMs: number;
  /** How long a settled task is kept. */
  retentionMs: number;
  /** Whether results of tasks that came from events are published to a topic. */
  publishResults: boolean;
}

export function transition(
  task: Task,
  event: TaskEvent,
  now: number,
  policy: LifecyclePolicy,
  random: () => number,
): Result<Task, Refusal> {
  if (isSettled(task.state)) return fail({ reason: "settled" });
  switch (event.type) {
    case "claimed":
      if (task.state === "STARTED") return fail({ reason: "leased" });
      if (now < beginsAt(task) || isExpired(task, now)) return fail({ reason: "not_due" });
      return ok({
        ...enter(task, "STARTED", now, null, { attempt: task.attempt + 1, worker: event.worker }),
        leaseId: event.leaseId,
        startedAt: now,
        dueAt: Math.min(now + policy.leaseMs, task.deadlineAt),
      });
    case "succeeded":
      return ok(
        settle({ ...task, summary: event.summary, result: event.result }, "SUCCESS", now, event.note ?? null, policy),
      );
    case "failed":
      if (task.leaseId !== event.leaseId || task.state !== "STARTED") return fail({ reason: "not_held" });
      if (!event.retryable) return ok(settle(task, "FAILURE", now, event.message, policy));
      return ok(retryOrFail(task, event.message, event.retryAfterMs, now, policy, random));
    case "lease_expired":
      if (task.state !== "STARTED") return fail({ reason: "not_started" });
      return ok(retryOrFail(task, `worker ${task.worker} did not finish within its lease`, null, now, policy, random));
    case "deadline_passed":
      return ok(
        settle(task, "FAILURE", now, `not settled within ${seconds(task.deadlineAt - task.createdAt)}`, policy),
      );
    case "expired":
      if (!isExpired(task, now)) return fail({ reason: "not_due" });
      return ok(settle(task, "REVOKED", now, `expired at ${isoTime(task.expiresAt)}`, policy));
    case "abandoned":
      return ok(settle(task, "FAILURE", now, event.message, policy));
    case "revoked":
      return ok(settle(task, "REVOKED", now, `revoked by ${event.by}`, policy));
    case "retried":
      if (task.state !== "RETRY") return fail({ reason: "not_in_retry" });
      return ok({
        ...enter(task, "RETRY", now, `tried now: ${event.by}`, { worker: task.worker }),
        dueAt: Math.min(now, task.dueAt),
      });
    default:
      return event satisfies never;
  }
}

function retryOrFail(
  task: Task,
  message: string,
  retryAfterMs: number | null,
  now: number,
  policy: LifecyclePolicy,
  random: () => number,
): Task {
  if (task.attempt > (task.maxRetries ?? policy.maxRetries)) {
    return settle(task, "FAILURE", now, `gave up after ${task.attempt} attempts: ${message}`, policy);
  }
  const delay = retryDelayMs(
    task.attempt,
    retryAfterMs,
    { baseMs: policy.retryBaseMs, maxMs: policy.retryMaxMs },
    random,
  );
  if (now + delay >= task.deadlineAt) {
    const left = seconds(task.deadlineAt - now);
    return settle(
      task,
      "FAILURE",
      now,
      `the next attempt would be in ${seconds(delay)}, but the deadline is in ${left}: ${message}`,
      policy,
    );
  }
  return {
    ...enter(task, "RETRY", now, `next attempt in ${seconds(delay)}: ${message}`, { worker: task.worker }),
    leaseId: null,
    error: message,
    dueAt: Math.min(now + delay, waitingDueAt(task)),
  };
}

function settle(
  task: Task,
  state: "SUCCESS" | "FAILURE" | "REVOKED",
  now: number,
  reason: string | null,
  policy: LifecyclePolicy,
): Task {
  return {
    ...enter(task, state, now, reason, { worker: task.worker }),
    leaseId: null,
    error: state === "FAILURE" ? reason : null,
    settledAt: now,
    dueAt: now + policy.retentionMs,
  };
}

/** When the next attempt may begin. */
const beginsAt = ({ state, startAt, dueAt }: Task): number => (state === "RETRY" ? dueAt : (startAt ?? 0));

/** As in Celery, a task also expires between two attempts, but not while a worker works on it. */
export const isExpired = ({ expiresAt, state }: Task, now: number): boolean =>
  expiresAt !== null && (state === "PENDING" || state === "RETRY") && now >= expiresAt;

/** When a task that waits for a worker waits no longer: it expires, or its deadline passes. */
export const waitingDueAt = ({ expiresAt, deadlineAt }: Pick<Task, "expiresAt" | "deadlineAt">): number =>
  Math.min(expiresAt ?? deadlineAt, deadlineAt);

function enter(
  task: Task,
  state: TaskState,
  now: number,
  reason: string | null,
  change: { attempt?: number; worker: string | null },
): Task {
  const attempt = change.attempt ?? task.attempt;
  return {
    ...task,
    state,
    attempt,
    worker: change.worker,
    timeline: [...task.timeline, { state, at: now, attempt, worker: change.worker, reason }],
  };
}

const isoTime = (time: number | null): string => new Date(time ?? 0).toISOString();
const seconds = (ms: number): string => `${Math.max(0, ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
