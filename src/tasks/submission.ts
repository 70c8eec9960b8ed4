// The requests to a task shard and its answers. Plain data, because RPC carries them.
import type { PricedCall } from "../ai/model-call.ts";
import type { AnswerChunk } from "./answer-events.ts";
import type { SearchTerms } from "./search-terms.ts";
import type { WaitPosition } from "./shard/backlog.ts";
import type { QueueName, ResultSummary, Task, TaskPayload, TaskState } from "./task.ts";
import type { WorkerIdentity } from "./worker-identity.ts";

export interface Submission {
  id: string;
  tenant: string;
  queue: QueueName;
  payload: TaskPayload;
  /** The answer from the cache, already in the result store: the task begins in state SUCCESS. */
  answered: Answered | null;
  /** Why the task begins in state FAILURE, with a dead letter; null when it can be processed. */
  refused: string | null;
  /**
   * The task's name, an Idempotency-Key or an event id: the id that it is hashed to with its tenant. A hash of the request that it was used
   * with; null for a record, whose content is compared with that of the stored task.
   */
  idempotency: { key: string; fingerprint: string | null } | null;
}

export interface Answered {
  summary: ResultSummary;
  /** The result, if the shard must store it; null when the result store has it. */
  result: string | null;
}

export type Submitted =
  /** `settled` is the whole task when it is settled already. */
  | { outcome: "created" | "existing"; id: string; state: TaskState; settled: Task | null }
  /** The name was used with other content. */
  | { outcome: "key_reused"; id: string }
  /** The name is free, because the task with this id failed: the task of another record needs another id. */
  | { outcome: "id_taken"; id: string };

/** The answer to a key in the form that keys had before they were names. */
export interface FormerAnswer {
  /** Null when the shard does not have the key. */
  submitted: Submitted | null;
  /** When the last of the shard's former keys expires, Unix milliseconds; 0 when it has none. */
  until: number;
}

/** A worker settles what it has done and takes as many tasks as it has free slots, in one call. */
export interface Turn {
  worker: WorkerIdentity;
  queue: QueueName;
  settlements: readonly Settlement[];
  /** The tasks that the messages named which woke the worker. They are taken first. */
  named: readonly string[];
  /** At most this many tasks are taken. */
  wanted: number;
  /** The worker holds no other task: if it gets none, it ends, and its idle slots wait no longer. */
  isLast: boolean;
}

/** The idle slots of a worker that still works in another slot wait for tasks. */
export interface IdleTurn {
  worker: WorkerIdentity;
  queue: QueueName;
  wanted: number;
  waitMs: number;
}

export interface TurnReply {
  /** For each settlement: false when it came too late, because the task is settled or another worker holds it. */
  settled: boolean[];
  tasks: ClaimedTask[];
  /** Why a named task was not taken. A named task that is in neither list was not needed: the worker wanted no more. */
  refused: Record<string, Refusal>;
  /** How many tasks of the queue still wait in the shard. */
  waiting: number;
}

export interface Settlement {
  id: string;
  leaseId: string;
  outcome: Outcome;
  /** Calls to providers, which are paid for even if the outcome is dropped. */
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
  /** Somebody watches the task: what is heard of a model is stored as it comes. */
  isWatched: boolean;
}

/** What a worker heard of a model in the attempt that it holds. */
export interface HeardText {
  id: string;
  leaseId: string;
  chunks: readonly AnswerChunk[];
}

/** A task as its stream needs it. */
export interface WatchedTask {
  task: Task;
  /** Those after the position that was asked for. */
  chunks: AnswerChunk[];
  /** Whether a model was heard in the attempt that the task is in, or that ended it. */
  isHeard: boolean;
}

/** A message for the task needs no work: the task is settled, leased to another worker, not due yet, or deleted. */
export type Refusal = "settled" | "leased" | "not_due" | "unknown";

export type Outcome =
  /** `note` is what the timeline says of the answer. */
  | ({ type: "succeeded"; note?: string | null } & Answered)
  | { type: "failed"; message: string; retryable: boolean; retryAfterMs: number | null };

/** The filter of a listing. Times are Unix milliseconds of acceptance. */
export interface TaskFilter {
  tenant: string;
  state: TaskState | null;
  taskType: string | null;
  queue: QueueName | null;
  since: number | null;
  until: number | null;
  /** Only the newest tasks of a shard are searched; case does not matter. */
  search: SearchTerms | null;
  /** A part of the worker's or the model's name, and words of the error or of its cause; searched as above. */
  worker?: string | null;
  model?: string | null;
  error?: string | null;
  /** How many characters of text and answer each listed task has; 160 when left out. */
  excerptLength?: number;
}

export interface ListedTask {
  /** Its sequence number in the shard. */
  seq: number;
  task: Task;
  /** The beginning of its text. */
  excerpt: string;
  /** The other request fields as JSON; of a field that is very long, the beginning. */
  rest: string;
  /** The beginning of its answer; null when the shard does not store it. */
  answer: string | null;
}

/** A task with everything that its shard knows about it. */
export interface TaskInspection {
  task: Task;
  payload: TaskPayload;
  /** Null when it does not wait for a worker, or its shard restarted and has not put it in line again. */
  position: WaitPosition | null;
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
