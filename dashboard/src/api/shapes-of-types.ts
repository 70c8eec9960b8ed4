// Shapes of the responses about task types.
import * as z from "zod/mini";

const listed = {
  name: z.string(),
  alias_of: z.nullable(z.string()),
  description: z.string(),
  options: z.unknown(),
  output: z.unknown(),
  version: z.nullable(z.number()),
  canary: z.nullable(z.object({ version: z.number(), share: z.number() })),
};
const listedType = z.object(listed);
export type ListedType = z.infer<typeof listedType>;
export const taskTypes = z.object({ task_types: z.array(listedType) });

const cachePolicy = z.object({
  threshold: z.optional(z.number()),
  max_wrong: z.optional(z.number()),
  ttl_seconds: z.optional(z.number()),
});

const definition = z.object({
  description: z.string(),
  instructions: z.string(),
  input: z.optional(z.unknown()),
  output: z.optional(z.unknown()),
  model: z.optional(z.string()),
  temperature: z.optional(z.number()),
  max_tokens: z.optional(z.number()),
  priority: z.optional(z.number()),
  cache: z.optional(z.union([z.literal("off"), cachePolicy])),
});
export type Definition = z.infer<typeof definition>;

const version = z.object({
  version: z.number(),
  definition,
  created_at: z.string(),
  created_by: z.nullable(z.string()),
});
export type TypeVersion = z.infer<typeof version>;

export const taskType = z.object({ ...listed, versions: z.array(version) });
export type TaskType = z.infer<typeof taskType>;

export const versionInUse = z.object({ name: z.string(), version: z.number() });
export const retired = z.object({ name: z.string(), status: z.string() });

export const outcomes = ["agreed", "differed", "failed", "not_run"] as const;
export type Outcome = (typeof outcomes)[number];
const triedTask = z.object({
  task_id: z.string(),
  outcome: z.enum(outcomes),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.nullable(z.string()),
  cost_usd: z.number(),
  latency_ms: z.nullable(z.number()),
});

export const trial = z.object({
  counts: z.object({ agreed: z.number(), differed: z.number(), failed: z.number(), not_run: z.number() }),
  cost_usd: z.number(),
  tasks: z.array(triedTask),
});
export type Trial = z.infer<typeof trial>;
