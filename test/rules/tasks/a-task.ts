// The task from which the tests of the task rules begin.
import { newTask } from "../../../src/tasks/new-task.ts";
import type { LifecyclePolicy, TaskEvent } from "../../../src/tasks/state-machine.ts";
import type { Answered } from "../../../src/tasks/submission.ts";
import type { QueueName, ResultSummary, Task } from "../../../src/tasks/task.ts";

export const acceptedAt = 1_800_000_000_000;
export const deadlineMs = 900_000;

export const policy: LifecyclePolicy = {
  leaseMs: 120_000,
  maxRetries: 2,
  retryBaseMs: 1000,
  retryMaxMs: 300_000,
  retentionMs: 86_400_000,
  publishResults: false,
};

export const summary: ResultSummary = {
  model: "stub/model",
  tokens: 7,
  cache: {
    layer: "none",
    score: null,
    cosine: null,
    matched_task_id: null,
    age_ms: null,
    guard: null,
    p_right: null,
    shadow: null,
    reason: "no_candidate",
  },
};

interface TaskWishes {
  id?: string;
  queue?: QueueName;
  callbackUrl?: string;
  answered?: Answered;
  deadlineMs?: number;
}

export function acceptTask(wishes: TaskWishes = {}, now = acceptedAt): Task {
  const submission = {
    id: wishes.id ?? "na00-00000000-0000-0000-0000-000000000000",
    tenant: "acme",
    queue: wishes.queue ?? ("ai_processing" as const),
    payload: {
      text: "hello",
      task_type: "sentiment",
      options: {},
      use_cache: true,
      cache_threshold: null,
      model: null,
      temperature: 0.7,
      max_tokens: 1000,
      language: null,
      metadata: {},
      callback_url: wishes.callbackUrl ?? null,
      cache_generation: null,
      request_id: null,
      source: null,
    },
    answered: wishes.answered ?? null,
    refused: null,
    idempotency: null,
  };
  return newTask(submission, now, wishes.deadlineMs ?? deadlineMs, policy);
}

export const claimed = (leaseId: string): TaskEvent => ({ type: "claimed", worker: `worker of ${leaseId}`, leaseId });
export const succeeded = (leaseId: string): TaskEvent => ({ type: "succeeded", leaseId, summary, result: null });
export const failed = (leaseId: string, retryable: boolean, retryAfterMs: number | null = null): TaskEvent => ({
  type: "failed",
  leaseId,
  message: "unavailable: the model is down",
  retryable,
  retryAfterMs,
});
