// A worker is one isolate that consumes queues. After a number of tasks it retires and a new generation begins, like the workers
// of the system that this one replaces, which restarted after 100 tasks.
import * as z from "zod";

const workerIdentity = z.object({
  /** `worker-<8 hex digits>`, new in each generation. */
  name: z.string(),
  generation: z.number(),
});
export type WorkerIdentity = z.infer<typeof workerIdentity>;

export const workerSeen = workerIdentity.extend({
  /** Tasks this worker claimed in this shard. */
  processed: z.number(),
  lastSeenAt: z.number(),
});
export type WorkerSeen = z.infer<typeof workerSeen>;

/** Workers by name, merged from the reports of several shards: the tasks that a worker processed for each are added up. */
export function mergeWorkers(reported: readonly WorkerSeen[]): Map<string, WorkerSeen> {
  const workers = new Map<string, WorkerSeen>();
  for (const worker of reported) {
    const merged = workers.get(worker.name);
    workers.set(worker.name, {
      ...worker,
      processed: worker.processed + (merged?.processed ?? 0),
      lastSeenAt: Math.max(worker.lastSeenAt, merged?.lastSeenAt ?? 0),
    });
  }
  return workers;
}

/** A worker that took no task for so long has ended with its isolate. */
const endedMs = 600_000;

/** Whether it takes no further task. A worker with the name of an idle system was never seen. */
export const isRetired = ({ processed, lastSeenAt }: WorkerSeen, maxTasks: number, now: number): boolean =>
  processed >= maxTasks || (lastSeenAt > 0 && now - lastSeenAt > endedMs);

/** Whether the text, in lower case, may be part of a worker's name: it has no other characters than names have. */
export const mayBeInWorkerName = (text: string): boolean => /^[-0-9a-fkorw]*$/.test(text);
