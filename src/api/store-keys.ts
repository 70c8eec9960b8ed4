// The key browser: lists the keys of the key-value store by a pattern, and reads a key's value. A tenant sees the keys of its own
// tasks and cached answers. A key whose owner is not known is shown only in a deployment with a single tenant. Where the cache has its
// own objects, its answers are shown as the keys that they have in a key-value store, after the keys of the store.
import * as z from "zod";
import { parseEntry } from "../cache/cache-entry.ts";
import type { ApiServices } from "../composition/services.ts";
import type { Config } from "../config/config.ts";
import type { KeyPage, StoredKey } from "../storage/key-browser.ts";
import { taskIdOf } from "../tasks/event-task-id.ts";
import { shardOf } from "../tasks/task-id.ts";
import { pageSize } from "./page.ts";
import { Problem, unavailable } from "./problem.ts";
import { route } from "./route.ts";

type OwnerServices = Pick<ApiServices, "config" | "store" | "shards">;
type BrowseServices = OwnerServices & Pick<ApiServices, "keys" | "answerKeys">;

const listQuery = z.object({
  pattern: z.string().min(1).max(200).default("*").describe("A pattern of Redis: `*`, `?`, `[ab]`."),
  limit: pageSize,
  cursor: z.string().max(500).optional().describe("`next_cursor` of the previous page."),
});
const storedKey = z.object({
  key: z.string(),
  ttl_seconds: z.number().nullable().describe("Null if the key never expires."),
  bytes: z.number().describe("UTF-8 length of the value."),
});

export const listKeys = route<unknown, z.infer<typeof listQuery>>({
  method: "GET",
  path: "/store/keys",
  summary: "List the keys of the key-value store that match a pattern",
  description: "A page reads a bounded number of keys, so an empty page need not be the last.",
  role: "reader",
  query: listQuery,
  responses: {
    200: {
      description: "One page of keys.",
      schema: z.object({ keys: z.array(storedKey), next_cursor: z.string().nullable() }),
    },
  },
  handle: async ({ query, caller }, services: BrowseServices) => {
    const { keys, next } = await pageOf(caller.tenant, query, services);
    const listed = keys.map(({ key, ttlSeconds, bytes }) => ({ key, ttl_seconds: ttlSeconds, bytes }));
    return Response.json({ keys: listed, next_cursor: next });
  },
});

/** The beginning of a cursor in the cache's own objects. */
const inCache = "cache ";

/** A page of the store's keys that the tenant may see, filled up with its answers in the cache's own objects. */
async function pageOf(
  tenant: string,
  { pattern, limit, cursor = "" }: z.infer<typeof listQuery>,
  services: BrowseServices,
): Promise<KeyPage> {
  const { answerKeys } = services;
  let keys: StoredKey[] = [];
  if (!cursor.startsWith(inCache)) {
    const page = await services.keys.browse(pattern, cursor || null, limit);
    if (!page.ok) throw storeDown();
    const found = page.value.keys;
    const names = found.map(({ key }) => key);
    const owned = await keysOwnedBy(tenant, names, services);
    keys = found.filter(({ key }) => owned.has(key));
    if (page.value.next !== null) return { keys, next: page.value.next };
    if (keys.length === limit) return { keys, next: answerKeys && inCache };
  }
  if (answerKeys === null) return { keys, next: null };
  const page = await answerKeys.browse(tenant, pattern, cursor.slice(inCache.length), limit - keys.length);
  if (!page.ok) throw storeDown();
  return { keys: [...keys, ...page.value.keys], next: page.value.next && inCache + page.value.next };
}

const readQuery = z.object({ key: z.string().min(1).max(500) });

export const readKey = route<unknown, z.infer<typeof readQuery>>({
  method: "GET",
  path: "/store/key",
  summary: "Read a key's value as it is stored",
  role: "reader",
  query: readQuery,
  responses: {
    200: { description: "The value.", schema: z.object({ key: z.string(), value: z.string() }) },
    404: { description: "There is no such key." },
  },
  handle: async ({ query: { key }, caller }, services: BrowseServices) => {
    const cached = await services.answerKeys?.read(caller.tenant, key);
    if (cached && !cached.ok) throw storeDown();
    if (cached?.value != null) return Response.json({ key, value: cached.value });
    const read = await services.store.read([key]);
    if (!read.ok) throw storeDown();
    const value = read.value[0] ?? null;
    const owned = value !== null && (await keysOwnedBy(caller.tenant, [key], services)).has(key);
    if (!owned) throw new Problem("not_found", "There is no such key.");
    return Response.json({ key, value });
  },
});

const storeDown = () => unavailable("The key-value store did not answer.");

/**
 * A result's key and the value of a cached answer name their task, whose shard knows the tenant. The key of a cache generation
 * names the tenant.
 */
async function keysOwnedBy(tenant: string, keys: readonly string[], services: OwnerServices): Promise<Set<string>> {
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
const isSoleTenant = (tenant: string, { API_KEYS }: Config): boolean => API_KEYS.every((key) => key.tenant === tenant);

async function tasksOf(tenant: string, ids: readonly string[], { shards }: OwnerServices): Promise<Set<string>> {
  const byShard = Map.groupBy(new Set(ids), (id) => shardOf(id) ?? "");
  byShard.delete("");
  const owned = await Promise.all([...byShard].map(([shard, taskIds]) => shards.named(shard).owned(taskIds, tenant)));
  return new Set(owned.flat());
}
