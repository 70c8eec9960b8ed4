// Whose a stored key is. A result's key names its task, a cached answer's value does, a clear generation's key names the
// tenant; the task's shard knows the tenant. What cannot be told is nobody's.
import { parseEntry } from "../cache/cache-entry.ts";
import type { ApiServices } from "../composition/services.ts";
import type { Config } from "../config/config.ts";
import { taskIdOf } from "../tasks/event-task-id.ts";
import { shardOf } from "../tasks/task-id.ts";

export type OwnerServices = Pick<ApiServices, "config" | "store" | "shards">;

export async function keysOwnedBy(tenant: string, keys: readonly string[], known: OwnerServices): Promise<Set<string>> {
  if (isSoleTenant(tenant, known.config)) return new Set(keys);
  const taskOf = new Map<string, string>();
  const cached = keys.filter((key) => key.startsWith("cache:"));
  const values = await known.store.read(cached);
  for (const [place, key] of cached.entries()) {
    const taskId = values.ok ? parseEntry(values.value[place] ?? null)?.task_id : null;
    if (taskId) taskOf.set(key, taskId);
  }
  for (const key of keys) {
    // An event's result is named after the event.
    if (key.startsWith("result:")) taskOf.set(key, await taskIdOf(key.slice("result:".length), tenant));
  }
  const owned = await tasksOf(tenant, [...taskOf.values()], known);
  const generations = `cache_generation:${tenant}:`;
  return new Set(keys.filter((key) => key.startsWith(generations) || owned.has(taskOf.get(key) ?? "")));
}

/** Whether every key of this deployment is the tenant's. */
const isSoleTenant = (tenant: string, { API_KEYS }: Config): boolean => API_KEYS.every((key) => key.tenant === tenant);

async function tasksOf(tenant: string, ids: readonly string[], { shards }: OwnerServices): Promise<Set<string>> {
  const byShard = Map.groupBy(new Set(ids), (id) => shardOf(id) ?? "");
  byShard.delete("");
  const owned = await Promise.all([...byShard].map(([shard, some]) => shards.named(shard).owned(some, tenant)));
  return new Set(owned.flat());
}
