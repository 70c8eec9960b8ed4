// One turn of a job: as many tasks as its pace allows, in one shard after the other. A turn makes at most 45 calls, limiter included,
// because an invocation may make 50. The job is stored after each step, so that a new object goes on there.
import type { DailyBudget } from "../../access/daily-budget.ts";
import type { RateLimitDecision } from "../../access/rate-limiter.ts";
import { shardOf } from "../task-id.ts";
import type { TaskShards } from "../task-shards.ts";
import { hasEnded, type Job } from "./job.ts";
import { afterOutcomes, afterStep, begun, delayed, paced, stepSize } from "./job-rules.ts";

const mostSteps = 15;
/** Shards that are asked for outcomes in one turn. */
const mostAsked = 3;
/** A budget may be raised before the day ends. */
const budgetCheckMs = 60_000;

export interface TurnPorts {
  shards: Pick<TaskShards, "named">;
  budget: Pick<DailyBudget, "exhaustedUntil">;
  /** Takes writes of the tenant's limit; null when it has none. */
  takeWrites: ((units: number) => Promise<RateLimitDecision>) | null;
  mostWrites: number;
  /** Writes into the audit log that the job begins. Returns the entry. */
  audit: (job: Job) => Promise<number>;
  newUuid: () => string;
  now: () => number;
  /** Changes the stored job, which may have been stopped meanwhile, and returns it. */
  change: (change: (job: Job) => Job) => Job;
}

/** Throws when something cannot be reached. Then the turn is taken again, and goes on where it was. */
export async function runTurn(job: Job, ports: TurnPorts): Promise<Job> {
  const { now, change } = ports;
  const since = now();
  if (job.auditId === null) {
    const auditId = await ports.audit(job);
    change((current) => ({ ...current, auditId }));
  }
  let current = change((known) => begun(known, now()));
  if (current.action === "replay") current = await readOutcomes(current, ports);
  if (hasEnded(current.state)) return current;
  const allowed = current.action === "replay" ? await allowedWrites(current, ports) : stepSize(current);
  if (allowed === 0) return change((known) => known);
  let acted = 0;
  for (let steps = 0; steps < mostSteps && acted < allowed; steps++) {
    const { done, job: next } = await step(current, allowed - acted, ports);
    acted += done;
    current = next;
    if (hasEnded(current.state)) return current;
  }
  return change((known) => paced(known, acted, since));
}

async function step(job: Job, limit: number, ports: TurnPorts): Promise<{ done: number; job: Job }> {
  const { id, tenant, action, filter, createdAt, step: number, after, by } = job;
  const name = job.shards[job.shard] ?? "";
  const { ids, ...others } = filter;
  const reply = await ports.shards.named(name).doJobStep({
    ...{ job: id, step: number, action, tenant, after, limit, madeBy: createdAt },
    filter: ids === undefined ? others : { ...others, ids: ids.filter((taskId) => shardOf(taskId) === name) },
    by: `job ${id} of a ${by.role} of ${tenant}`,
    uuids: action === "replay" ? Array.from({ length: limit }, ports.newUuid) : [],
  });
  return { done: reply.done, job: ports.change((known) => afterStep(known, reply, ports.now())) };
}

/** Those shards are asked first whose tasks are oldest. */
async function readOutcomes(job: Job, { shards, change, now }: TurnPorts): Promise<Job> {
  const byShard = Map.groupBy(job.watched, (id) => shardOf(id) ?? "");
  const asked = [...byShard].slice(0, mostAsked);
  const answers = await Promise.all(asked.map(([name, ids]) => shards.named(name).settledErrors(ids, job.tenant)));
  return change((known) => afterOutcomes(known, Object.assign({}, ...answers), now()));
}

/** A replay is a write, and calls a model. When none is allowed, the job waits and says why. */
async function allowedWrites(job: Job, ports: TurnPorts): Promise<number> {
  const { budget, takeWrites, change, now } = ports;
  const closedUntil = await budget.exhaustedUntil(job.tenant);
  if (closedUntil !== null) {
    change((known) => delayed(known, "budget", Math.min(closedUntil, now() + budgetCheckMs)));
    return 0;
  }
  const wanted = stepSize(job);
  if (takeWrites === null) return wanted;
  const first = await takeWrites(Math.min(wanted, ports.mostWrites));
  if (first.allowed) return Math.min(wanted, ports.mostWrites);
  const left = first.remaining ?? 0;
  if (left > 0 && (await takeWrites(left)).allowed) return left;
  change((known) => delayed(known, "rate_limit", now() + first.resetSeconds * 1000));
  return 0;
}
