// A job: one action on all tasks that match a filter, at a pace. Its state is on disk after each step; the steps are in
// run-step.ts, and what a shard does in one is in ../shard/job-work.ts.
import * as z from "zod";
import { hasOnlyBlanks, parseSearch } from "../search-terms.ts";
import { queueNames, taskStates } from "../task.ts";

export const jobActions = ["revoke", "retry", "replay"] as const;
export type JobAction = (typeof jobActions)[number];

/** `CANCELLED`: before it began, so nothing has happened. `STOPPED`: by somebody. `FAILED`: by itself. */
export const jobStates = ["SCHEDULED", "RUNNING", "COMPLETED", "CANCELLED", "STOPPED", "FAILED"] as const;
export type JobState = (typeof jobStates)[number];
export const hasEnded = (state: JobState): boolean => state !== "SCHEDULED" && state !== "RUNNING";

const words = z.string().min(1).max(200).regex(/\S/, "must have a word");
const hasWords = (search: string): boolean => {
  const terms = parseSearch(search);
  return terms === null || !hasOnlyBlanks(terms);
};

const failure = "Only of `replay`: only dead letters that failed";
/** Fields of the task list's filter, and those that only a job has. */
export const jobFilter = z
  .strictObject({
    ids: z.array(z.string().min(1).max(100)).min(1).max(200).optional().describe("Only these tasks, by their ids."),
    state: z.enum(taskStates).optional(),
    task_type: words.optional(),
    queue: z.enum(queueNames).optional(),
    since: z.iso.datetime({ offset: true }).optional().describe("Only tasks that were accepted at this time or later."),
    until: z.iso.datetime({ offset: true }).optional().describe("Only tasks that were accepted before this time."),
    search: words
      .refine((text) => parseSearch(text) !== null, "kwargs: must be followed by key=value")
      .refine(hasWords, "must have a word: without one it would match every task")
      .optional()
      .describe("As in `GET /tasks`. Of a dead letter, its id, type, text and reason are searched."),
    worker: words.optional().describe("A part of the name of the worker that has the task or had it last."),
    error: words.optional().describe("Words of the error or of its cause."),
    cause: z
      .string()
      .min(1)
      .max(2000)
      .optional()
      .describe("Only of `replay`: the cause of `GET /dead-letters/groups`."),
    failed_since: z.iso.datetime({ offset: true }).optional().describe(`${failure} at this time or later.`),
    failed_until: z.iso.datetime({ offset: true }).optional().describe(`${failure} before this time.`),
  })
  .meta({ id: "JobFilter" });
export type JobFilter = z.infer<typeof jobFilter>;

/** The states that a task can have which the action acts on. */
export const statesOf: Readonly<Record<JobAction, readonly string[]>> = {
  revoke: ["PENDING", "STARTED", "RETRY"],
  retry: ["RETRY"],
  replay: ["FAILURE"],
};

/** Why a task that was named is left alone. */
export const notMeant = "it does not match";

const counts = z.record(z.string(), z.number());

export const storedJob = z.object({
  id: z.string(),
  tenant: z.string(),
  action: z.enum(jobActions),
  filter: jobFilter,
  state: z.enum(jobStates),
  perSecond: z.number(),
  /** How many tasks matched when the job was made; at least so many when `isWholeCount` is false. */
  matched: z.number(),
  isWholeCount: z.boolean(),
  done: z.number(),
  /** How many by reason. */
  skipped: counts,
  failed: counts,
  createdAt: z.number(),
  startsAt: z.number(),
  startedAt: z.number().nullable(),
  endedAt: z.number().nullable(),
  by: z.object({ role: z.string(), key_id: z.string().nullable(), request_id: z.string() }),
  /** Why it does nothing until a time. */
  waiting: z.object({ reason: z.enum(["rate_limit", "budget", "unreachable"]), until: z.number() }).nullable(),
  /** Why it ended by itself. */
  message: z.string().nullable(),
  /** The shards that there were when it was made, and which of them comes next. */
  shards: z.array(z.string()),
  shard: z.number(),
  /** The last id that it looked at in that shard. */
  after: z.string(),
  /** The number of the next step in a shard; the shard does each once. */
  step: z.number(),
  nextAt: z.number(),
  /** Open tasks that replays made, and how those that failed did, by cause. */
  watched: z.array(z.string()),
  failures: counts,
  auditId: z.number().nullable(),
});
export type Job = z.infer<typeof storedJob>;

export type NewJob = Pick<
  Job,
  | "id"
  | "tenant"
  | "action"
  | "filter"
  | "perSecond"
  | "matched"
  | "isWholeCount"
  | "createdAt"
  | "startsAt"
  | "by"
  | "shards"
>;

export const newJob = (wishes: NewJob): Job => ({
  ...wishes,
  state: "SCHEDULED",
  done: 0,
  skipped: {},
  failed: {},
  startedAt: null,
  endedAt: null,
  waiting: null,
  message: null,
  shard: 0,
  after: "",
  step: 0,
  nextAt: wishes.startsAt,
  watched: [],
  failures: {},
  auditId: null,
});
