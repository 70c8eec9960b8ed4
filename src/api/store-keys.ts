// The key browser: lists the keys of the stores by a pattern or level by level, and reads a key's value. A tenant sees its own keys.
import * as z from "zod";
import { levelOf } from "../storage/key-tree.ts";
import { type BrowseServices, keysBelow, pageOfKeys, readOwnKey } from "./owned-keys.ts";
import { pageCursor, pageSize, parseCursor, writeCursor } from "./page.ts";
import { Problem } from "./problem.ts";
import { route } from "./route.ts";

const listQuery = z.object({
  pattern: z.string().min(1).max(200).default("*").describe("A pattern of Redis: `*`, `?`, `[ab]`."),
  limit: pageSize,
  cursor: pageCursor,
});
/** A position in the store says by itself neither that it is one nor of which listing. */
const cursorPosition = z.strictObject({ keys: z.string().max(1000) });
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
    const cursor = query.cursor ? parseCursor(cursorPosition, query.cursor).keys : undefined;
    const { keys, next } = await pageOfKeys(caller.tenant, { ...query, cursor }, services);
    const listed = keys.map(({ key, ttlSeconds, bytes }) => ({ key, ttl_seconds: ttlSeconds, bytes }));
    return Response.json({ keys: listed, next_cursor: next === null ? null : writeCursor({ keys: next }) });
  },
});

const maxKeysOfLevel = 2_000;
const treeQuery = z.object({
  prefix: z
    .string()
    .max(500)
    .default("")
    .describe("The branch to open: how its keys begin. Empty for the first level."),
});
const treeNode = z.object({
  name: z.string().describe("The part of the key below the branch, with its `:` when it is a branch itself."),
  prefix: z.string().describe("How the keys of the node begin; the key itself where there is only one."),
  is_key: z.boolean().describe("Whether the node is one key and not a branch."),
  keys: z.number(),
  bytes: z.number().describe("UTF-8 length of the values."),
});

export const getKeyTree = route<unknown, z.infer<typeof treeQuery>>({
  method: "GET",
  path: "/store/tree",
  summary: "Open a branch of the keys, whose parts are separated by a colon",
  description: `Each level is a call of its own, which reads at most ${maxKeysOfLevel} keys.`,
  role: "reader",
  query: treeQuery,
  responses: {
    200: {
      description: "The largest node comes first.",
      schema: z.object({
        prefix: z.string(),
        nodes: z.array(treeNode),
        left_out: z.object({ nodes: z.number(), keys: z.number(), bytes: z.number() }).describe("Smaller nodes."),
        is_complete: z.boolean().describe("False when the branch has more keys than were read."),
      }),
    },
  },
  handle: async ({ query: { prefix }, caller }, services: BrowseServices) => {
    const { keys, isComplete } = await keysBelow(prefix, caller.tenant, maxKeysOfLevel, services);
    const { nodes, leftOut } = levelOf(keys, prefix);
    const shown = nodes.map(({ isKey, ...node }) => ({ ...node, is_key: isKey }));
    return Response.json({ prefix, nodes: shown, left_out: leftOut, is_complete: isComplete });
  },
});

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
    const value = await readOwnKey(caller.tenant, key, services);
    if (value === null) throw new Problem("not_found", "There is no such key.");
    return Response.json({ key, value });
  },
});
