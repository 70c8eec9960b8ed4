// How a task begins: waiting for a worker, or already answered from the exact cache.
import { endsAfterMs, type LifecyclePolicy } from "./state-machine.ts";
import type { Submission } from "./submission.ts";
import type { Task } from "./task.ts";

export function newTask(submission: Submission, now: number, deadlineMs: number, policy: LifecyclePolicy): Task {
  const { id, tenant, queue, payload, answered } = submission;
  const owesCallback = payload.callback_url !== null;
  const deadlineAt = now + deadlineMs;
  const repairAt = now + policy.outboxRepairMs;
  const endsAt = now + endsAfterMs({ result: answered?.result ?? null }, policy);
  return {
    id,
    tenant,
    queue,
    taskType: payload.task_type,
    state: answered ? "SUCCESS" : "PENDING",
    attempt: 0,
    createdAt: now,
    startedAt: null,
    settledAt: answered ? now : null,
    deadlineAt,
    dueAt: answered ? (owesCallback ? repairAt : endsAt) : Math.min(repairAt, deadlineAt),
    leaseId: null,
    worker: null,
    error: null,
    summary: answered?.summary ?? null,
    result: answered?.result ?? null,
    sends: answered ? 0 : 1,
    followUp: owesCallback ? "pending" : "none",
    timeline: [
      {
        state: answered ? "SUCCESS" : "PENDING",
        at: now,
        attempt: 0,
        worker: null,
        reason: answered ? "answered from the exact cache" : null,
      },
    ],
  };
}
