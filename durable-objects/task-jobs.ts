// The jobs of one tenant. An alarm takes a turn of the job that is due first. Every step of a job is on disk before the next one begins,
// and its shard does it once, so that a job goes on after a crash and does nothing twice.
import { DurableObject } from "cloudflare:workers";
import { createTaskJobsServices } from "../src/composition/objects.ts";
import { migrate } from "../src/storage/migrations.ts";
import { hasEnded, type Job, type NewJob, newJob } from "../src/tasks/jobs/job.ts";
import { delayed, isDue, stopped } from "../src/tasks/jobs/job-rules.ts";
import { JobStore, jobMigrations } from "../src/tasks/jobs/job-store.ts";
import { runTurn } from "../src/tasks/jobs/run-turn.ts";
import type { TaskJobsObject } from "../src/tasks/jobs/task-jobs.ts";
import { log } from "../src/telemetry/log.ts";

/** Until a turn that failed is taken again. */
const retryMs = 2000;

export class TaskJobs extends DurableObject<Env> implements TaskJobsObject {
  static readonly migrations = jobMigrations;
  readonly #services = createTaskJobsServices(this.env);
  readonly #jobs = new JobStore(this.ctx.storage.sql);

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, "TaskJobs", TaskJobs.migrations);
    // Also when an alarm was lost.
    ctx.blockConcurrencyWhile(async () => {
      if ((await ctx.storage.getAlarm()) === null) await this.#setAlarm();
    });
  }

  async create(wishes: NewJob): Promise<Job | null> {
    const job = newJob(wishes);
    if (!this.#jobs.add(job)) return null;
    await this.#setAlarm();
    return job;
  }

  async list(limit: number): Promise<Job[]> {
    return this.#jobs.list(limit);
  }

  async get(id: string): Promise<Job | null> {
    return this.#jobs.find(id);
  }

  async setPace(id: string, perSecond: number): Promise<Job | null> {
    return this.#jobs.find(id) && this.#change(id, (job) => (hasEnded(job.state) ? job : { ...job, perSecond }));
  }

  async stop(id: string): Promise<Job | null> {
    const known = this.#jobs.find(id);
    if (!known) return null;
    const job = this.#change(id, (current) => stopped(current, Date.now()));
    if (!hasEnded(known.state)) await this.#endAudit(job);
    return job;
  }

  override async alarm(): Promise<void> {
    const job = this.#jobs.next();
    if (job && isDue(job, Date.now())) await this.#takeTurn(job);
    await this.#setAlarm();
  }

  async #takeTurn(job: Job): Promise<void> {
    try {
      const next = await runTurn(job, {
        ...this.#services,
        ...this.#services.limitsOf(job.tenant),
        audit: (begun) => this.#services.auditLog(job.tenant).begin(auditEntryOf(begun)),
        change: (change) => this.#change(job.id, change),
      });
      if (hasEnded(next.state)) await this.#endAudit(next);
    } catch (error) {
      log("error", { event: "job_turn_failed", job: job.id, error: String(error) });
      this.#change(job.id, (current) => delayed(current, "unreachable", Date.now() + retryMs));
    }
  }

  #change(id: string, change: (job: Job) => Job): Job {
    const known = this.#jobs.find(id);
    if (!known) throw new Error(`job ${id} is gone`);
    const job = change(known);
    this.#jobs.save(job, !hasEnded(job.state));
    return job;
  }

  async #endAudit({ auditId, id, tenant, state }: Job): Promise<void> {
    if (auditId === null) return;
    await this.#services
      .auditLog(tenant)
      .end(auditId, state === "FAILED" ? 500 : 200)
      .catch((error: unknown) => log("error", { event: "audit_outcome_lost", job: id, error: String(error) }));
  }

  async #setAlarm(): Promise<void> {
    const next = this.#jobs.next();
    if (next) await this.ctx.storage.setAlarm(next.nextAt);
    else await this.ctx.storage.deleteAlarm();
  }
}

const auditEntryOf = ({ id, action, filter, by }: Job) => {
  // Of named tasks, how many: the job itself has their ids.
  const fields = Object.entries({ ...filter, ids: filter.ids?.length }).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(fields.map(([name, value]) => [name, String(value)]));
  return { ...by, action: `job.${action}`, target: `/jobs/${id}${query.size > 0 ? `?${query}` : ""}` };
};
