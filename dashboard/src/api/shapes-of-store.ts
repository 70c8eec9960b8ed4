// Shapes of the responses about the key-value store and the vector index.
import * as z from "zod/mini";

const storedKey = z.object({ key: z.string(), ttl_seconds: z.nullable(z.number()), bytes: z.number() });
export type StoredKey = z.infer<typeof storedKey>;
export const keyPage = z.object({ keys: z.array(storedKey), next_cursor: z.nullable(z.string()) });
export const storedValue = z.object({ key: z.string(), value: z.string() });

const treeNode = z.object({
  name: z.string(),
  prefix: z.string(),
  is_key: z.boolean(),
  keys: z.number(),
  bytes: z.number(),
});
export type TreeNode = z.infer<typeof treeNode>;
export const keyLevel = z.object({
  nodes: z.array(treeNode),
  left_out: z.object({ nodes: z.number(), keys: z.number(), bytes: z.number() }),
  is_complete: z.boolean(),
});
export type KeyLevel = z.infer<typeof keyLevel>;

export const deletedKeys = z.object({ keys: z.number(), taken_over: z.number(), searched_all: z.boolean() });
export const expiredKeys = z.object({ keys: z.number(), searched_all: z.boolean() });

const expiryBuckets = z.array(z.object({ within_seconds: z.nullable(z.number()), keys: z.number() }));
export type ExpiryBuckets = z.infer<typeof expiryBuckets>;
const keyFamily = z.object({
  name: z.string(),
  keys: z.number(),
  bytes: z.number(),
  share: z.number(),
  expires: expiryBuckets,
  never_expire: z.number(),
  grown_keys: z.nullable(z.number()),
  grown_bytes: z.nullable(z.number()),
});
export const storeAnalysis = z.object({
  at: z.string(),
  keys: z.number(),
  bytes: z.number(),
  store: z.string(),
  compared_with: z.nullable(z.string()),
  sample: z.object({ keys: z.number(), share: z.number() }),
  memory: z.object({
    bytes: z.nullable(z.number()),
    parts: z.array(z.object({ name: z.string(), bytes: z.number() })),
    is_shared: z.boolean(),
  }),
  families: z.array(keyFamily),
  expires: expiryBuckets,
  never_expire: z.number(),
  largest: z.array(storedKey),
  activity: z.object({
    exact_hits: z.number(),
    similar_hits: z.number(),
    misses: z.number(),
    hit_ratio: z.nullable(z.number()),
    operations_per_second: z.nullable(z.number()),
    operations_of: z.string(),
    service: z.nullable(z.object({ hits: z.number(), misses: z.number(), hit_ratio: z.nullable(z.number()) })),
  }),
});
export type StoreAnalysis = z.infer<typeof storeAnalysis>;
export const keptAnalyses = z.object({
  analyses: z.array(z.object({ at: z.string(), keys: z.number(), bytes: z.number() })),
});
export type KeptAnalyses = z.infer<typeof keptAnalyses>["analyses"];

const counted = z.object({ right: z.number(), wrong: z.number() });
const learnedFamily = z.object({
  task_type: z.string(),
  version: z.number(),
  embedder: z.string(),
  max_wrong: z.number(),
  lowest_p_right: z.nullable(z.number()),
  zones: z.array(
    z.object({ p_right: z.number(), right: z.number(), wrong: z.number(), bound: z.number(), state: z.string() }),
  ),
  budgets: z.array(z.object({ max_wrong: z.number(), lowest_p_right: z.nullable(z.number()) })),
  labels: counted,
  audits: counted,
  revoked: z.number(),
});
export type LearnedFamily = z.infer<typeof learnedFamily>;
export const learnedZones = z.object({
  enabled: z.boolean(),
  audits_today: z.object({ spent_usd: z.number(), limit_usd: z.number() }),
  families: z.array(learnedFamily),
});
export type LearnedZones = z.infer<typeof learnedZones>;

const nearEntry = z.object({
  score: z.number(),
  cosine: z.number(),
  task_id: z.nullable(z.string()),
  text: z.nullable(z.string()),
  ends_at: z.string(),
  decision: z.string(),
  guard: z.optional(z.nullable(z.string())),
  p_right: z.optional(z.nullable(z.number())),
});
export type NearEntry = z.infer<typeof nearEntry>;
export const nearestEntries = z.object({ threshold: z.number(), entries: z.array(nearEntry) });
