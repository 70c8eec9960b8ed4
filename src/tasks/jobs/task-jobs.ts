// The jobs of a tenant as the API sees them, and what a job asks of a shard. Plain data, because RPC carries it.
import * as z from "zod";
import type { Job, JobAction, JobFilter, NewJob } from "./job.ts";

/** One object for each tenant. */
export interface TaskJobsObject {
  /** Null when too many of the tenant's jobs have not ended. */
  create(job: NewJob): Promise<Job | null>;
  /** Newest first. */
  list(limit: number): Promise<Job[]>;
  get(id: string): Promise<Job | null>;
  /** The job as it is then. Null when there is none. One that has ended keeps its pace. */
  setPace(id: string, perSecond: number): Promise<Job | null>;
  /** The job as it is then: cancelled, stopped, or as it ended before. Null when there is none. */
  stop(id: string): Promise<Job | null>;
}

/** Which tasks of a shard a job is about. */
export interface JobScope {
  action: JobAction;
  tenant: string;
  filter: JobFilter;
  /** Only tasks from this time or before, Unix milliseconds. */
  madeBy: number;
}

/** One step of a job in a shard. The shard keeps its reply, and gives it again when the step is asked for again. */
export interface JobStep extends JobScope {
  job: string;
  step: number;
  /** Looks at tasks with greater ids. */
  after: string;
  /** At most this many tasks are acted on. */
  limit: number;
  /** Who asked for it, for the timelines of the tasks. */
  by: string;
  /** For the ids of new tasks, at least `limit`. */
  uuids: readonly string[];
}

const counts = z.record(z.string(), z.number());
export const jobStepReply = z.object({
  after: z.string(),
  isAtEnd: z.boolean(),
  done: z.number(),
  skipped: counts,
  failed: counts,
  /** Ids of the tasks that replays made. */
  replays: z.array(z.string()),
});
export type JobStepReply = z.infer<typeof jobStepReply>;

export interface JobMatches {
  /** Unix milliseconds by the shard's clock. */
  countedAt: number;
  matched: number;
  /** False when the shard has more tasks than it looked at. */
  isWholeCount: boolean;
  /** How often a model is called at most for those that matched. */
  mostModelCalls: number;
}
