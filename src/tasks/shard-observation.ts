// All that a shard tells of itself in one call, for a scrape or for the minute's look at everything.
import type { QueueName } from "./task.ts";
import type { TaskCounters } from "./task-counters.ts";
import type { WorkerSeen } from "./worker-identity.ts";

export interface ShardObservation {
  tenants: TenantObservation[];
  workers: WorkerSeen[];
}

export interface TenantObservation {
  tenant: string;
  counters: TaskCounters;
  /** When the task that has waited longest was accepted, Unix milliseconds; queues in which none waits are left out. */
  oldestWaiting: Partial<Record<QueueName, number>>;
}
