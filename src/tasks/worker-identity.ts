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
