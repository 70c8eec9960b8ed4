// Everything that a shard reports in one call, for a scrape and for the rules that run once a minute.
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
  /** When the task that has waited longest was accepted, Unix milliseconds; queues in which no task waits are left out. */
  oldestWaiting: Partial<Record<QueueName, number>>;
}
