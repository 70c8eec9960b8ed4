// Runs each minute: one reading of every tenant's counters, from one call per shard. A tenant's history that does not answer
// loses its minute, not the others theirs.
import { readingOf } from "../monitoring/history.ts";
import { log } from "../monitoring/log.ts";
import { emptyCounters, mergeCounters, type TaskCounters } from "../monitoring/task-counters.ts";
import type { Services } from "../services.ts";

export async function recordHistory({ shards, history, now }: Services): Promise<void> {
  const byTenant = new Map<string, TaskCounters>();
  for (const counted of await shards.askAll((shard) => shard.countsByTenant())) {
    for (const [tenant, counters] of counted) {
      const merged = byTenant.get(tenant) ?? emptyCounters();
      byTenant.set(tenant, merged);
      mergeCounters(merged, counters);
    }
  }
  const at = now();
  await Promise.all(
    [...byTenant].map(([tenant, counters]) =>
      history(tenant)
        .record(readingOf(counters, at))
        .catch((error: unknown) => log("error", { event: "history_failed", tenant, error: String(error) })),
    ),
  );
}
