// How a job changes. Functions of their arguments: the object stores what they return.
import { causeOf } from "../cause-of.ts";
import { shardOf } from "../task-id.ts";
import { hasEnded, type Job, notMeant } from "./job.ts";
import type { JobStepReply } from "./task-jobs.ts";

/** So many replays that fail like each other say that the rest would too. */
const mostSameFailures = 3;
/** Replays whose outcome is waited for. The others are not looked at: those watched are a sample. */
const mostWatched = 20;
/** More in one step would need more calls of a limiter than an invocation may make. */
const mostInStep = 20;

export const isDue = (job: Job, now: number): boolean => !hasEnded(job.state) && job.nextAt <= now;

/** How many tasks one step acts on: those of a second, in up to five steps. */
export const stepSize = ({ perSecond }: Job): number => Math.min(perSecond, mostInStep);

export function begun(job: Job, now: number): Job {
  if (job.state !== "SCHEDULED") return job;
  const elsewhere = (job.filter.ids ?? []).filter((id) => !job.shards.includes(shardOf(id) ?? ""));
  // No step comes to them, and what an operator named and is not acted on is said.
  const skipped = elsewhere.length > 0 ? merged(job.skipped, { [notMeant]: new Set(elsewhere).size }) : job.skipped;
  const running: Job = { ...job, state: "RUNNING", startedAt: now, skipped };
  return job.shards.length === 0 ? ended(running, "COMPLETED", null, now) : running;
}

/** A stopped job too: what the shard did is done. */
export function afterStep(job: Job, reply: JobStepReply, now: number): Job {
  const isNextShard = reply.isAtEnd;
  const next: Job = {
    ...job,
    done: job.done + reply.done,
    skipped: merged(job.skipped, reply.skipped),
    failed: merged(job.failed, reply.failed),
    step: job.step + 1,
    shard: job.shard + Number(isNextShard),
    after: isNextShard ? "" : reply.after,
    watched: [...job.watched, ...reply.replays].slice(0, mostWatched),
    waiting: null,
  };
  return next.shard >= next.shards.length ? ended(next, "COMPLETED", null, now) : next;
}

/** So many tasks were acted on since `since`: the next step keeps the pace. */
export const paced = (job: Job, acted: number, since: number): Job => ({
  ...job,
  nextAt: since + Math.ceil((1000 * acted) / job.perSecond),
});

export const delayed = (job: Job, reason: NonNullable<Job["waiting"]>["reason"], until: number): Job =>
  hasEnded(job.state) ? job : { ...job, waiting: { reason, until }, nextAt: until };

/** `errors`: of watched tasks that are settled; null of those that did not fail. */
export function afterOutcomes(job: Job, errors: Record<string, string | null>, now: number): Job {
  const failures = { ...job.failures };
  let message: string | null = null;
  for (const error of Object.values(errors)) {
    if (error === null) continue;
    const cause = causeOf(error);
    failures[cause] = (failures[cause] ?? 0) + 1;
    if (failures[cause] >= mostSameFailures) message ??= error;
  }
  const next = { ...job, failures, watched: job.watched.filter((id) => !Object.hasOwn(errors, id)) };
  if (message === null) return next;
  return ended(next, "FAILED", `${mostSameFailures} replays failed the same way again: ${message}`, now);
}

/** By somebody. */
export function stopped(job: Job, now: number): Job {
  return ended(job, job.state === "SCHEDULED" ? "CANCELLED" : "STOPPED", null, now);
}

function ended(job: Job, state: Job["state"], message: string | null, now: number): Job {
  if (hasEnded(job.state)) return job;
  return { ...job, state, message, endedAt: now, waiting: null };
}

function merged(into: Record<string, number>, from: Record<string, number>): Record<string, number> {
  const sums = { ...into };
  for (const [reason, count] of Object.entries(from)) sums[reason] = (sums[reason] ?? 0) + count;
  return sums;
}
