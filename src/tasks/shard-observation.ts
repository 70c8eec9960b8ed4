// Everything that a shard reports in one call, for a scrape and for the rules that run once a minute.
import type { QueueName } from "./task.ts";
import type { TaskCounters } from "./task-counters.ts";
import type { WorkerSeen } from "./worker-identity.ts";

export interface ShardObservation {
  tenants: TenantObservation[];
  workers: WorkerSeen[];
  /** No task is open: nothing happens here until a task comes, which the shard then reports. */
  isIdle: boolean;
}

export interface TenantObservation {
  tenant: string;
  counters: TaskCounters;
  /** Since when the task that has waited longest could begin, Unix milliseconds; queues in which no task waits are left out. */
  oldestWaiting: Partial<Record<QueueName, number>>;
  /** Tasks that wait for their eta; queues without any are left out. */
  scheduled: Partial<Record<QueueName, number>>;
}
