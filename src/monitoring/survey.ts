// What all shards tell, merged: one call per shard.

import type { TenantObservation } from "../tasks/shard-observation.ts";
import { queueNames } from "../tasks/task.ts";
import { emptyCounters, mergeCounters } from "../tasks/task-counters.ts";
import type { TaskShards } from "../tasks/task-shards.ts";
import type { WorkerSeen } from "../tasks/worker-identity.ts";

export interface Survey {
  tenants: Map<string, TenantObservation>;
  /** By name; a worker that several shards saw is one. */
  workers: Map<string, WorkerSeen>;
}

/** Of one tenant, or of each. */
export async function surveyShards(shards: TaskShards, tenant: string | null): Promise<Survey> {
  const survey: Survey = { tenants: new Map(), workers: new Map() };
  for (const { tenants, workers } of await shards.askAll((shard) => shard.observe(tenant))) {
    for (const observed of tenants) addTenant(survey, observed);
    for (const worker of workers) addWorker(survey, worker);
  }
  return survey;
}

export const nothingObserved = (tenant: string): TenantObservation => ({
  tenant,
  counters: emptyCounters(),
  oldestWaiting: {},
});

function addTenant({ tenants }: Survey, { tenant, counters, oldestWaiting }: TenantObservation): void {
  const merged = tenants.get(tenant) ?? nothingObserved(tenant);
  tenants.set(tenant, merged);
  mergeCounters(merged.counters, counters);
  for (const queue of queueNames) {
    const oldest = Math.min(merged.oldestWaiting[queue] ?? Infinity, oldestWaiting[queue] ?? Infinity);
    if (oldest < Infinity) merged.oldestWaiting[queue] = oldest;
  }
}

function addWorker({ workers }: Survey, worker: WorkerSeen): void {
  const known = workers.get(worker.name);
  workers.set(worker.name, {
    ...worker,
    processed: worker.processed + (known?.processed ?? 0),
    lastSeenAt: Math.max(worker.lastSeenAt, known?.lastSeenAt ?? 0),
  });
}
