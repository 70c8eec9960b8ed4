// Shapes of the responses about tasks. Unknown fields are ignored, so the page still reads an API with new fields.
import * as z from "zod/mini";

export const states = ["PENDING", "STARTED", "RETRY", "SUCCESS", "FAILURE", "REVOKED"] as const;
export type State = (typeof states)[number];
const state = z.enum(states);

const cacheDecision = z.object({
  layer: z.string(),
  score: z.nullable(z.number()),
  cosine: z.nullable(z.number()),
  matched_task_id: z.nullable(z.string()),
  age_ms: z.nullable(z.number()),
  guard: z.nullable(z.string()),
  p_right: z._default(z.nullable(z.number()), null),
  reason: z.string(),
});
export type CacheDecision = z.infer<typeof cacheDecision>;

const result = z.object({
  response: z.string(),
  output: z.unknown(),
  model: z.string(),
  processing_time: z.number(),
  metadata: z.object({ tokens_used: z.number(), cost_usd: z.optional(z.nullable(z.number())) }),
  cache: cacheDecision,
});

const common = {
  task_id: z.string(),
  status: state,
  task_type: z.string(),
  queue: z.string(),
  attempt: z.number(),
  error: z.nullable(z.string()),
  created_at: z.string(),
  started_at: z.nullable(z.string()),
  settled_at: z.nullable(z.string()),
  message: z.string(),
};

export const task = z.object({
  ...common,
  task_type_version: z.optional(z.nullable(z.number())),
  result: z.nullable(result),
  result_expired: z.boolean(),
});

const listedTask = z.object({
  ...common,
  text: z.string(),
  worker: z.nullable(z.string()),
  model: z.nullable(z.string()),
  tokens: z.nullable(z.number()),
  cache: z.nullable(cacheDecision),
});
export type ListedTask = z.infer<typeof listedTask>;

export const taskPage = z.object({ tasks: z.array(listedTask), next_cursor: z.nullable(z.string()) });

const source = z.object({
  topic: z.string(),
  partition: z.number(),
  offset: z.number(),
  key: z.nullable(z.string()),
  event_id: z.nullable(z.string()),
});

export const payload = z.object({
  text: z.string(),
  task_type: z.string(),
  options: z.record(z.string(), z.unknown()),
  use_cache: z.boolean(),
  cache_threshold: z.nullable(z.number()),
  model: z.nullable(z.string()),
  temperature: z.number(),
  max_tokens: z.number(),
  language: z.nullable(z.string()),
  metadata: z.record(z.string(), z.unknown()),
  callback_url: z.nullable(z.string()),
  request_id: z.nullable(z.string()),
  source: z.nullable(source),
  countdown: z.optional(z.number()),
  eta: z.optional(z.string()),
  expires: z.optional(z.union([z.number(), z.string()])),
  priority: z.optional(z.number()),
  max_retries: z.optional(z.number()),
  deadline_seconds: z.optional(z.number()),
});
export type Payload = z.infer<typeof payload>;

const event = z.object({
  state,
  at: z.number(),
  attempt: z.number(),
  worker: z.nullable(z.string()),
  reason: z.nullable(z.string()),
});
export type TaskEvent = z.infer<typeof event>;

const why = z.object({ headline: z.string(), details: z.array(z.string()), next_at: z.nullable(z.string()) });

const stuckTask = z.object({
  task_id: z.string(),
  status: state,
  queue: z.string(),
  attempt: z.number(),
  age_ms: z.number(),
  why,
});
export const stuckTasks = z.object({ tasks: z.array(stuckTask) });

export const inspection = z.object({
  task,
  payload,
  events: z.array(event),
  worker: z.nullable(z.string()),
  deadline_at: z.string(),
  start_at: z.nullable(z.string()),
  expires_at: z.nullable(z.string()),
  priority: z.number(),
  max_retries: z.number(),
  follow_up: z.string(),
  why,
});
export type Inspection = z.infer<typeof inspection>;

export const accepted = z.object({ task_id: z.string(), status: z.string(), message: z.string() });

const deadLetter = z.object({
  id: z.string(),
  failed_at: z.string(),
  queue: z.string(),
  task_type: z.string(),
  reason: z.string(),
  cause: z.string(),
  attempts: z.number(),
  most_attempts: z.number(),
  replayed_as: z.nullable(z.string()),
  payload,
});
export type DeadLetter = z.infer<typeof deadLetter>;
export const deadLetterPage = z.object({
  dead_letters: z.array(deadLetter),
  next_cursor: z.nullable(z.string()),
});

const deadLetterGroup = z.object({
  cause: z.string(),
  count: z.number(),
  waiting: z.number(),
  newest_at: z.string(),
  example: z.object({ id: z.string(), reason: z.string() }),
});
export type DeadLetterGroup = z.infer<typeof deadLetterGroup>;
export const deadLetterGroups = z.object({ groups: z.array(deadLetterGroup) });
export const discarded = z.object({ id: z.string(), message: z.string() });
