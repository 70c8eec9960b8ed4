// The data of a task, as a shard stores it. The rules are in state-machine.ts.
import * as z from "zod";
import { cacheExplanation } from "../cache/cache-types.ts";
import { traceFields } from "../telemetry/tracing/trace-context.ts";
import { scheduleFields } from "./schedule.ts";

/** The names are Celery's, because clients of Celery and Flower read them. */
export const taskStates = ["PENDING", "STARTED", "RETRY", "SUCCESS", "FAILURE", "REVOKED"] as const;
export type TaskState = (typeof taskStates)[number];
export const isSettled = (state: TaskState): boolean =>
  state === "SUCCESS" || state === "FAILURE" || state === "REVOKED";

/** Since when a task that has not begun could begin: when it was accepted, or its eta. Unix milliseconds. */
export const mightBeginAt = ({ createdAt, startAt }: { createdAt: number; startAt: number | null }): number =>
  Math.max(createdAt, startAt ?? 0);

export const queueNames = ["ai_processing", "kafka_events"] as const;
export type QueueName = (typeof queueNames)[number];

/** The record that a task came from. */
const eventOrigin = z.object({
  topic: z.string(),
  partition: z.number(),
  offset: z.number(),
  key: z.string().nullable(),
  /** Present when the key is not UTF-8. */
  key_encoding: z.literal("base64").optional(),
  event_id: z.string().nullable(),
  /** The encoding in which `text` holds the value of a refused record. */
  encoding: z.enum(["utf-8", "base64"]),
});
export type EventOrigin = z.infer<typeof eventOrigin>;

/** What a worker needs to answer the task. */
export const taskPayload = z.object({
  text: z.string(),
  task_type: z.string(),
  options: z.record(z.string(), z.unknown()),
  use_cache: z.boolean(),
  cache_threshold: z.number().nullable(),
  model: z.string().nullable(),
  temperature: z.number(),
  max_tokens: z.number(),
  language: z.string().nullable(),
  metadata: z.record(z.string(), z.unknown()),
  callback_url: z.string().nullable(),
  /** The cache generation at which the exact layer was read when the task was submitted; null if it was not read. */
  cache_generation: z.number().nullable(),
  request_id: z.string().nullable(),
  /** What was stored before there were events has none. */
  source: eventOrigin.nullable().default(null),
  ...scheduleFields,
  /** The client will watch the answer. */
  stream: z.literal(true).optional(),
  /** The trace that the work belongs to, when it has one. */
  trace: traceFields.optional(),
});
export type TaskPayload = z.infer<typeof taskPayload>;

/** One line of a task's timeline. */
export const timelineEvent = z.object({
  state: z.enum(taskStates),
  at: z.number().describe("Unix milliseconds."),
  attempt: z.number().describe("1 is the first attempt, 0 before it."),
  worker: z.string().nullable(),
  reason: z.string().nullable().describe("Why the task entered this state, when the state does not say it."),
});
export type TimelineEvent = z.infer<typeof timelineEvent>;

/** Facts of a success that are kept after the result itself has expired. */
export const resultSummary = z.object({
  model: z.string(),
  tokens: z.number(),
  cache: cacheExplanation,
  /** What it cost to compute a cached answer; null when that is not known or the answer is not from the cache. */
  saved_usd: z.number().nullish(),
});
export type ResultSummary = z.infer<typeof resultSummary>;

export interface Task {
  id: string;
  tenant: string;
  queue: QueueName;
  taskType: string;
  state: TaskState;
  /** Attempts begun. */
  attempt: number;
  createdAt: number;
  startedAt: number | null;
  settledAt: number | null;
  /** The task may begin at this time; null when it might begin at once. */
  startAt: number | null;
  /** A task that has not begun by this time becomes REVOKED. */
  expiresAt: number | null;
  /** Attempts after the first; null when the deployment's default holds. */
  maxRetries: number | null;
  /** The task must be settled by this time. */
  deadlineAt: number;
  /** When something happens without a request: a lease or a pause ends, the deadline passes, or the settled task is not kept longer. */
  dueAt: number;
  /** The current lease: only its holder may report a failure. */
  leaseId: string | null;
  worker: string | null;
  error: string | null;
  summary: ResultSummary | null;
  /** JSON of the result, if the shard stores it with the task; null in listings and when it is stored elsewhere. */
  result: string | null;
  followUp: "none" | "pending" | "done" | "abandoned";
  timeline: readonly TimelineEvent[];
}
