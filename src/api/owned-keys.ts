// Which keys of the stores a tenant may see: those of its own tasks and cached answers. A key whose owner is not known is shown only in a
// deployment with a single tenant. Where the cache has its own objects, its answers are shown as the keys that they have in a key-value
// store, after the keys of the store.
import { parseEntry } from "../cache/cache-entry.ts";
import type { ApiServices } from "../composition/services.ts";
import type { Config } from "../config/config.ts";
import type { KeyPage, StoredKey } from "../storage/key-browser.ts";
import { taskIdOf } from "../tasks/event-task-id.ts";
import { shardOf } from "../tasks/task-id.ts";
import { unavailable } from "./problem.ts";

type OwnerServices = Pick<ApiServices, "config" | "store" | "shards">;
export type BrowseServices = OwnerServices & Pick<ApiServices, "keys" | "answerKeys">;

export const storeDown = () => unavailable("The key-value store did not answer.");

/** The beginning of a cursor in the cache's own objects. */
const inCache = "cache ";

/** A page of the store's keys that the tenant may see, filled up with its answers in the cache's own objects. */
export async function pageOfKeys(
  tenant: string,
  { pattern, limit, cursor = "" }: { pattern: string; limit: number; cursor?: string | undefined },
  services: BrowseServices,
): Promise<KeyPage> {
  const { answerKeys } = services;
  let keys: StoredKey[] = [];
  if (!cursor.startsWith(inCache)) {
    const page = await services.keys.browse(pattern, cursor || null, limit);
    if (!page.ok) throw storeDown();
    keys = await ownedAmong(tenant, page.value.keys, services);
    if (page.value.next !== null) return { keys, next: page.value.next };
    if (keys.length === limit) return { keys, next: answerKeys && inCache };
  }
  if (answerKeys === null) return { keys, next: null };
  const page = await answerKeys.browse(tenant, pattern, cursor.slice(inCache.length), limit - keys.length);
  if (!page.ok) throw storeDown();
  return { keys: [...keys, ...page.value.keys], next: page.value.next && inCache + page.value.next };
}

const keysAtOnce = 500;
/** A page of Redis takes up to 20 requests where few keys match, so this bounds what a search in a large store takes. */
const maxPages = 5;

/** The tenant's keys that begin so, up to `limit`. `isComplete`: there are no others. */
export async function keysBelow(
  prefix: string,
  tenant: string,
  limit: number,
  services: BrowseServices,
): Promise<{ keys: StoredKey[]; isComplete: boolean }> {
  const pattern = `${prefix.replaceAll(/[*?[\]\\]/g, "\\$&")}*`;
  const keys = new Map<string, StoredKey>();
  let cursor: string | undefined;
  for (let pages = 0; pages < maxPages && keys.size < limit; pages++) {
    const page = await pageOfKeys(tenant, { pattern, limit: keysAtOnce, cursor }, services);
    for (const key of page.keys) keys.set(key.key, key);
    if (page.next === null) return { keys: [...keys.values()], isComplete: true };
    cursor = page.next;
  }
  return { keys: [...keys.values()].slice(0, limit), isComplete: false };
}

/** Null when the tenant has no such key. */
export async function readOwnKey(tenant: string, key: string, services: BrowseServices): Promise<string | null> {
  const cached = await services.answerKeys?.read(tenant, key);
  if (cached && !cached.ok) throw storeDown();
  if (cached?.value != null) return cached.value;
  const read = await services.store.read([key]);
  if (!read.ok) throw storeDown();
  const value = read.value[0] ?? null;
  return value !== null && (await namesOwnedBy(tenant, [key], services)).has(key) ? value : null;
}

export async function ownedAmong(
  tenant: string,
  keys: readonly StoredKey[],
  services: OwnerServices,
): Promise<StoredKey[]> {
  const names = keys.map(({ key }) => key);
  const owned = await namesOwnedBy(tenant, names, services);
  return keys.filter(({ key }) => owned.has(key));
}

/**
 * A result's key and the value of a cached answer name their task, whose shard knows the tenant. The key of a cache generation
 * names the tenant.
 */
async function namesOwnedBy(tenant: string, keys: readonly string[], services: OwnerServices): Promise<Set<string>> {
  if (isSoleTenant(tenant, services.config)) return new Set(keys);
  const taskOf = new Map<string, string>();
  const cached = keys.filter((key) => key.startsWith("cache:"));
  const values = await services.store.read(cached);
  for (const [index, key] of cached.entries()) {
    const taskId = values.ok ? parseEntry(values.value[index] ?? null)?.task_id : null;
    if (taskId) taskOf.set(key, taskId);
  }
  for (const key of keys) {
    // The key of an event's result contains the id of the event.
    if (key.startsWith("result:")) taskOf.set(key, await taskIdOf(key.slice("result:".length), tenant));
  }
  const owned = await tasksOf(tenant, [...taskOf.values()], services);
  const generations = `cache_generation:${tenant}:`;
  return new Set(keys.filter((key) => key.startsWith(generations) || owned.has(taskOf.get(key) ?? "")));
}

/** Whether the deployment has API keys of this tenant only. */
export const isSoleTenant = (tenant: string, { API_KEYS }: Config): boolean =>
  API_KEYS.every((key) => key.tenant === tenant);

async function tasksOf(tenant: string, ids: readonly string[], { shards }: OwnerServices): Promise<Set<string>> {
  const byShard = Map.groupBy(new Set(ids), (id) => shardOf(id) ?? "");
  byShard.delete("");
  const owned = await Promise.all([...byShard].map(([shard, taskIds]) => shards.named(shard).owned(taskIds, tenant)));
  return new Set(owned.flat());
}
