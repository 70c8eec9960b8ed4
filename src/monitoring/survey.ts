// Merges the observations of all shards, with one call per shard.

import type { TenantObservation } from "../tasks/shard-observation.ts";
import { queueNames } from "../tasks/task.ts";
import { emptyCounters, mergeCounters } from "../tasks/task-counters.ts";
import type { TaskShards } from "../tasks/task-shards.ts";
import { mergeWorkers, type WorkerSeen } from "../tasks/worker-identity.ts";

export interface Survey {
  tenants: Map<string, TenantObservation>;
  /** By name; a worker that several shards have seen appears once. */
  workers: Map<string, WorkerSeen>;
  /** How many shards were asked. */
  shards: number;
  /** No shard has an open task. */
  isIdle: boolean;
}

/** Surveys one tenant, or every tenant when `tenant` is null. */
export async function surveyShards(shards: TaskShards, tenant: string | null): Promise<Survey> {
  const reports = await shards.askAll((shard) => shard.observe(tenant));
  const survey: Survey = {
    tenants: new Map(),
    workers: mergeWorkers(reports.flatMap(({ workers }) => workers)),
    shards: reports.length,
    isIdle: reports.every(({ isIdle }) => isIdle),
  };
  for (const observed of reports.flatMap(({ tenants }) => tenants)) addTenant(survey, observed);
  return survey;
}

export const emptyObservation = (tenant: string): TenantObservation => ({
  tenant,
  counters: emptyCounters(),
  oldestWaiting: {},
  scheduled: {},
});

function addTenant({ tenants }: Survey, { tenant, counters, oldestWaiting, scheduled }: TenantObservation): void {
  const merged = tenants.get(tenant) ?? emptyObservation(tenant);
  tenants.set(tenant, merged);
  mergeCounters(merged.counters, counters);
  for (const queue of queueNames) {
    const oldest = Math.min(merged.oldestWaiting[queue] ?? Infinity, oldestWaiting[queue] ?? Infinity);
    if (oldest < Infinity) merged.oldestWaiting[queue] = oldest;
    const ahead = (merged.scheduled[queue] ?? 0) + (scheduled[queue] ?? 0);
    if (ahead > 0) merged.scheduled[queue] = ahead;
  }
}
