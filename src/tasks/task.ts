// What a task is, as a shard keeps it. Everything here is data; the rules are in state-machine.ts.
import * as z from "zod";
import { cacheExplanation } from "../cache/cache-types.ts";
import { traceFields } from "../telemetry/tracing/trace-context.ts";

/** Celery's names: clients of Celery and Flower read them. */
export const taskStates = ["PENDING", "STARTED", "RETRY", "SUCCESS", "FAILURE", "REVOKED"] as const;
export type TaskState = (typeof taskStates)[number];
export const isSettled = (state: TaskState): boolean =>
  state === "SUCCESS" || state === "FAILURE" || state === "REVOKED";

export const queueNames = ["ai_processing", "kafka_events"] as const;
export type QueueName = (typeof queueNames)[number];

/** The record that a task came from. */
const eventOrigin = z.object({
  topic: z.string(),
  partition: z.number(),
  offset: z.number(),
  key: z.string().nullable(),
  event_id: z.string().nullable(),
  /** How `text` holds the value of a record that was refused. */
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
  /** Clear generation under which the exact layer was asked at the door, or null if it was not. */
  cache_generation: z.number().nullable(),
  request_id: z.string().nullable(),
  source: eventOrigin.nullable(),
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
  reason: z.string().nullable().describe("Why the task came to this state, when that is not plain."),
});
type TimelineEvent = z.infer<typeof timelineEvent>;

/** Small facts of a success that stay when the result itself has expired. */
const resultSummary = z.object({
  model: z.string(),
  tokens: z.number(),
  cache: cacheExplanation,
  /** What computing a cached answer has cost; null when it is not known, or was not from the cache. */
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
  /** Until when the task must be settled. */
  deadlineAt: number;
  /** When the alarm must look at the task again; what it does then follows from the state. */
  dueAt: number;
  /** The holder's: only it may report a failure. */
  leaseId: string | null;
  worker: string | null;
  error: string | null;
  summary: ResultSummary | null;
  /** JSON of the result where the shard keeps it with the task; null in listings and when it is stored elsewhere. */
  result: string | null;
  /** How often a message was sent for the present wait. */
  sends: number;
  followUp: "none" | "pending" | "done" | "abandoned";
  timeline: readonly TimelineEvent[];
}
