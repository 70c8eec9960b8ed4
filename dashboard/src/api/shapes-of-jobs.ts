// Shapes of the responses about jobs.
import * as z from "zod/mini";

const action = z.enum(["revoke", "retry", "replay"]);
export type JobAction = z.infer<typeof action>;

/** As the API takes it. */
export type JobFilter = Record<string, string | readonly string[]>;

export const job = z.object({
  id: z.string(),
  action,
  state: z.enum(["SCHEDULED", "RUNNING", "COMPLETED", "CANCELLED", "STOPPED", "FAILED"]),
  matched: z.number(),
  done: z.number(),
  skipped: z.number(),
  failed: z.number(),
  reasons: z.array(z.object({ outcome: z.string(), reason: z.string(), count: z.number() })),
  per_second: z.number(),
  created_at: z.string(),
  starts_at: z.string(),
  ended_at: z.nullable(z.string()),
  waiting: z.nullable(z.object({ reason: z.enum(["rate_limit", "budget", "unreachable"]), until: z.string() })),
  message: z.nullable(z.string()),
});
export type Job = z.infer<typeof job>;
export const jobList = z.object({ jobs: z.array(job) });
export const jobCount = z.object({ matched: z.number(), is_whole_count: z.boolean(), most_model_calls: z.number() });
export type JobCount = z.infer<typeof jobCount>;
