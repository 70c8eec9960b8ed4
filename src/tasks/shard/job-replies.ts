// The reply of a shard to the last step of each job.
import { jsonColumn, readStored } from "../../storage/stored-value.ts";
import { type JobStep, type JobStepReply, jobStepReply } from "../jobs/task-jobs.ts";

/** Longer than a job that does not reach the shard takes to ask again. */
const repliesKeptMs = 86_400_000;

const storedReply = jsonColumn(jobStepReply);

export class JobReplies {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  of({ job, step }: JobStep): JobStepReply | null {
    const query = "SELECT reply FROM job_replies WHERE job = ? AND step = ?";
    const row = this.#sql.exec<{ reply: string }>(query, job, step).toArray()[0];
    return row ? readStored(storedReply, row.reply, `reply to job ${job}`) : null;
  }

  /** In place of that to the job's step before. */
  save({ job, step }: JobStep, reply: JobStepReply, now: number): void {
    this.#sql.exec("DELETE FROM job_replies WHERE at < ?", now - repliesKeptMs);
    const query = "INSERT OR REPLACE INTO job_replies (job, step, reply, at) VALUES (?, ?, ?, ?)";
    this.#sql.exec(query, job, step, JSON.stringify(reply), now);
  }
}
