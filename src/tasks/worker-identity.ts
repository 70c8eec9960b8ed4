// Who works: one isolate that consumes queues is one worker. After a number of tasks it retires and a fresh generation
// begins, as the old stack's workers restarted after 100 tasks.

export interface WorkerIdentity {
  /** `worker-<8 hex digits>`, new in each generation. */
  name: string;
  generation: number;
}

export interface WorkerSeen extends WorkerIdentity {
  /** Tasks this worker claimed in this shard. */
  processed: number;
  lastSeenAt: number;
}

/** Workers by name, from what several shards report: what a worker processed for each of them is added up. */
export function mergeWorkers(reported: readonly WorkerSeen[]): Map<string, WorkerSeen> {
  const workers = new Map<string, WorkerSeen>();
  for (const worker of reported) {
    const known = workers.get(worker.name);
    workers.set(worker.name, {
      ...worker,
      processed: worker.processed + (known?.processed ?? 0),
      lastSeenAt: Math.max(worker.lastSeenAt, known?.lastSeenAt ?? 0),
    });
  }
  return workers;
}
