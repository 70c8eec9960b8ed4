// What a shard does for a job: it counts what matches, and does steps. A step is one commit, with its reply: if the job dies before it
// has noted the reply, it asks again and gets the same, so that nothing is done or counted twice.
import type { JobMatches, JobScope, JobStep, JobStepReply } from "../jobs/task-jobs.ts";
import { jobSource } from "./job-sources.ts";
import type { TaskLedger } from "./task-ledger.ts";

/** Tasks that one step looks at: each is a read of a row or two. */
const maxLookedAt = 500;
/** Tasks that a count looks at. */
const maxCounted = 5000;
export function doJobStep(ledger: TaskLedger, step: JobStep, now: number, maxRetries: number): JobStepReply {
  const known = ledger.jobReplies.of(step);
  if (known) return known;
  const source = jobSource(ledger, step, now, maxRetries);
  const reply: JobStepReply = { after: step.after, isAtEnd: false, done: 0, skipped: {}, failed: {}, replays: [] };
  const ids = source.idsAfter(step.after, maxLookedAt);
  let looked = 0;
  for (const id of ids) {
    if (reply.done === step.limit) break;
    looked += 1;
    reply.after = id;
    const verdict = source.verdictOf(id);
    if (verdict?.verdict === "skipped") add(reply.skipped, verdict.reason);
    if (verdict?.verdict !== "match") continue;
    const acted = source.act(id, step, step.uuids[reply.done] ?? "");
    if ("failed" in acted) add(reply.failed, acted.failed);
    else {
      reply.done += 1;
      if (acted.replay !== null) reply.replays.push(acted.replay);
    }
  }
  reply.isAtEnd = looked === ids.length && ids.length < maxLookedAt;
  // A step without an effect may be done again.
  if (reply.done > 0 || Object.keys(reply.failed).length > 0) ledger.jobReplies.save(step, reply, now);
  return reply;
}

/** Up to now by the clock of the shard, which gave its tasks their times. */
export function countJobMatches(
  ledger: TaskLedger,
  scope: Omit<JobScope, "madeBy">,
  now: number,
  maxRetries: number,
): JobMatches {
  const source = jobSource(ledger, { ...scope, madeBy: now }, now, maxRetries);
  const ids = source.idsAfter("", maxCounted + 1);
  const count: JobMatches = { countedAt: now, matched: 0, isWholeCount: ids.length <= maxCounted, mostModelCalls: 0 };
  for (const id of ids.slice(0, maxCounted)) {
    const verdict = source.verdictOf(id);
    if (verdict?.verdict !== "match") continue;
    count.matched += 1;
    count.mostModelCalls += verdict.mostModelCalls;
  }
  return count;
}

const add = (counts: Record<string, number>, reason: string): void => {
  counts[reason] = (counts[reason] ?? 0) + 1;
};
