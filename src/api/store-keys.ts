// The key browser: keys of the key-value store by pattern, and one with its value. A tenant sees the keys of its own tasks and
// cached answers; a key that is nobody's for certain is shown only where there is one tenant.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { keysOwnedBy, type OwnerServices } from "./key-owners.ts";
import { Problem, unavailable } from "./problem.ts";
import { route } from "./route.ts";

const listQuery = z.object({
  pattern: z.string().min(1).max(200).default("*").describe("As Redis reads it: `*`, `?`, `[ab]`."),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional().describe("`next_cursor` of the page before."),
});
const storedKey = z.object({
  key: z.string(),
  ttl_seconds: z.number().nullable().describe("Null when it never ends."),
  bytes: z.number().describe("UTF-8 length of the value."),
});

export const listKeys = route<unknown, z.infer<typeof listQuery>>({
  method: "GET",
  path: "/store/keys",
  summary: "Keys of the key-value store that fit a pattern",
  description: "A page may be empty and not the last: a bounded number of keys is looked at for each.",
  role: "reader",
  query: listQuery,
  responses: {
    200: {
      description: "One page.",
      schema: z.object({ keys: z.array(storedKey), next_cursor: z.string().nullable() }),
    },
  },
  handle: async ({ query, caller }, services: OwnerServices & Pick<ApiServices, "keys">) => {
    const page = await services.keys.browse(query.pattern, query.cursor ?? null, query.limit);
    if (!page.ok) throw storeDown();
    const owned = await keysOwnedBy(
      caller.tenant,
      page.value.keys.map(({ key }) => key),
      services,
    );
    const keys = page.value.keys
      .filter(({ key }) => owned.has(key))
      .map(({ key, ttlSeconds, bytes }) => ({ key, ttl_seconds: ttlSeconds, bytes }));
    return Response.json({ keys, next_cursor: page.value.next });
  },
});

const readQuery = z.object({ key: z.string().min(1).max(500) });

export const readKey = route<unknown, z.infer<typeof readQuery>>({
  method: "GET",
  path: "/store/key",
  summary: "One key's value as it is stored",
  role: "reader",
  query: readQuery,
  responses: {
    200: { description: "The value.", schema: z.object({ key: z.string(), value: z.string() }) },
    404: { description: "There is no such key." },
  },
  handle: async ({ query: { key }, caller }, services: OwnerServices) => {
    const read = await services.store.read([key]);
    if (!read.ok) throw storeDown();
    const value = read.value[0] ?? null;
    const owned = value !== null && (await keysOwnedBy(caller.tenant, [key], services)).has(key);
    if (!owned) throw new Problem("not_found", "There is no such key.");
    return Response.json({ key, value });
  },
});

const storeDown = () => unavailable("The key-value store did not answer.");
