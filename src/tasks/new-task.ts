// Creates a task: it waits for a worker, or was answered from the exact cache, or was refused as invalid.
import { scheduleOf } from "./schedule.ts";
import { type LifecyclePolicy, waitingDueAt } from "./state-machine.ts";
import type { Submission } from "./submission.ts";
import type { Task } from "./task.ts";

export function newTask(submission: Submission, now: number, deadlineMs: number, policy: LifecyclePolicy): Task {
  const { id, tenant, queue, payload, answered, refused } = submission;
  const needsFollowUp = payload.callback_url !== null || (policy.publishResults && payload.source !== null);
  const state = answered ? "SUCCESS" : refused === null ? "PENDING" : "FAILURE";
  const { startAt, expiresAt, deadlineAt } = scheduleOf(payload, now, deadlineMs);
  return {
    id,
    tenant,
    queue,
    taskType: payload.task_type,
    taskTypeVersion: payload.task_type_version ?? null,
    state,
    attempt: 0,
    createdAt: now,
    startedAt: null,
    settledAt: state === "PENDING" ? null : now,
    startAt,
    expiresAt,
    maxRetries: payload.max_retries ?? null,
    deadlineAt,
    dueAt: state === "PENDING" ? (startAt ?? waitingDueAt({ expiresAt, deadlineAt })) : now + policy.retentionMs,
    leaseId: null,
    worker: null,
    error: refused,
    summary: answered?.summary ?? null,
    result: answered?.result ?? null,
    followUp: needsFollowUp ? "pending" : "none",
    timeline: [
      {
        state,
        at: now,
        attempt: 0,
        worker: null,
        reason: answered ? "answered from the exact cache" : (refused ?? startReason(startAt)),
      },
    ],
  };
}

const startReason = (startAt: number | null): string | null =>
  startAt === null ? null : `may begin at ${new Date(startAt).toISOString()}`;
