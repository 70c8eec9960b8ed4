// What a shard is asked to keep, and what it answers. Plain data: it crosses RPC.
import type { PricedCall } from "../ai/model-call.ts";
import type { SearchTerms } from "./search-terms.ts";
import type { MessagePosition } from "./shard/outbox.ts";
import type { QueueName, ResultSummary, Task, TaskPayload, TaskState } from "./task.ts";
import type { WorkerIdentity } from "./worker-identity.ts";

export interface Submission {
  id: string;
  tenant: string;
  queue: QueueName;
  payload: TaskPayload;
  /** Answered from the cache, and written to the result store: the task is born a SUCCESS. */
  answered: Answered | null;
  /** Why it is born a FAILURE, with a dead letter; null for everything that can be tried. */
  refused: string | null;
  /** A caller's key, hashed per tenant, and a hash of the request it was used with. */
  idempotency: { key: string; fingerprint: string } | null;
}

export interface Answered {
  summary: ResultSummary;
  /** What the result store leaves for the shard to keep. */
  result: string | null;
}

export type Submitted =
  /** `settled` is the whole task when it is settled already. */
  | { outcome: "created" | "existing"; id: string; state: TaskState; settled: Task | null }
  /** The key was used with another request. */
  | { outcome: "key_reused"; id: string };

export interface ClaimRequest {
  id: string;
  /** Made up by the worker, new for each attempt. */
  leaseId: string;
  worker: WorkerIdentity;
}

export interface Settlement {
  id: string;
  leaseId: string;
  outcome: Outcome;
  /** Paid for, whatever becomes of the outcome. */
  calls: readonly PricedCall[];
}

export interface ClaimedTask {
  id: string;
  tenant: string;
  payload: TaskPayload;
  leaseId: string;
  attempt: number;
  createdAt: number;
  deadlineAt: number;
}

export type Claim =
  | { outcome: "claimed"; task: ClaimedTask }
  /** Nothing to do for this message: finished, held by another worker, not due yet, or gone. */
  | { outcome: "settled" | "leased" | "not_due" | "unknown" };

export type Outcome =
  | ({ type: "succeeded" } & Answered)
  | { type: "failed"; message: string; retryable: boolean; retryAfterMs: number | null };

/** What a listing may ask for. Times are Unix milliseconds of acceptance. */
export interface TaskFilter {
  tenant: string;
  state: TaskState | null;
  taskType: string | null;
  queue: QueueName | null;
  since: number | null;
  until: number | null;
  /** Only the newest tasks of a shard are searched; case does not matter in ASCII. */
  search: SearchTerms | null;
}

export interface ListedTask {
  /** Its place in the shard. */
  seq: number;
  task: Task;
  /** The beginning of its text. */
  excerpt: string;
  /** The beginning of what else was asked, as JSON. */
  rest: string;
  /** The beginning of its answer; null where the shard does not keep it. */
  answer: string | null;
}

/** A task with all its shard knows of it. */
export interface TaskInspection {
  task: Task;
  payload: TaskPayload;
  message: MessagePosition | null;
}

export interface DeadLetter {
  id: string;
  tenant: string;
  at: number;
  queue: QueueName;
  task_type: string;
  reason: string;
  attempts: number;
  payload: TaskPayload;
  /** The task that replaced this one. */
  replayed_as: string | null;
}
