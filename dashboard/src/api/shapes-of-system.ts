// Shapes of the responses about the whole system: metrics, workers, health, settings, audit log.
import * as z from "zod/mini";

const counts = z.record(z.string(), z.number());
const percentiles = z.object({ p50: z.nullable(z.number()), p95: z.nullable(z.number()), p99: z.nullable(z.number()) });

const queue = z.object({
  PENDING: z.number(),
  STARTED: z.number(),
  RETRY: z.number(),
  oldest_age_ms: z.nullable(z.number()),
  dead_letters: z.number(),
});
export type Queue = z.infer<typeof queue>;

const provider = z.object({
  calls: z.number(),
  errors: counts,
  passed_over: z.number(),
  input_tokens: z.number(),
  output_tokens: z.number(),
  cost_usd: z.nullable(z.number()),
  calls_of_unknown_cost: z.number(),
  circuit: z.string(),
});

const operator = z.object({ role: z.string(), key_id: z.nullable(z.string()) });
export type Operator = z.infer<typeof operator>;

export const silence = z.object({
  id: z.string(),
  tenant: z.nullable(z.string()),
  rule: z.string(),
  subject: z.nullable(z.string()),
  until: z.string(),
  reason: z.string(),
  by: operator,
});
export type Silence = z.infer<typeof silence>;

export const alert = z.object({
  rule: z.string(),
  subject: z.nullable(z.string()),
  tenant: z.nullable(z.string()),
  since: z.string(),
  value: z.number(),
  threshold: z.number(),
  end_threshold: z.nullable(z.number()),
  message: z.string(),
  facts: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
  recovery: z.nullable(
    z.object({ value: z.nullable(z.number()), since: z.nullable(z.string()), ends_at: z.nullable(z.string()) }),
  ),
  acknowledged: z.nullable(z.object({ by: operator, at: z.string(), note: z.string() })),
  silenced: z.nullable(silence),
  links: z.array(z.object({ to: z.string(), path: z.string() })),
});
export type Alert = z.infer<typeof alert>;

export const alerts = z.object({
  silences: z.array(silence),
  transitions: z.array(
    z.object({
      id: z.string(),
      status: z.string(),
      at: z.string(),
      alert,
      notice: z.string(),
      error: z.nullable(z.string()),
    }),
  ),
});

export const metrics = z.object({
  total_tasks: z.number(),
  active_tasks: z.number(),
  completed_tasks: z.number(),
  failed_tasks: z.number(),
  cache_hit_rate: z.number(),
  uptime_seconds: z.number(),
  tasks_by_state: counts,
  /** By `name@version`, of the tenant's own task types. */
  task_type_versions: z._default(z.record(z.string(), counts), {}),
  queues: z.record(z.string(), queue),
  latency_ms: z.object({ queued: percentiles, running: percentiles, total: percentiles }),
  cache: z.object({
    by_layer: counts,
    by_reason: counts,
    refused_by_guard: counts,
    similarity: counts,
    tokens_saved: z.number(),
    cost_saved_usd: z.number(),
  }),
  tokens_used: z.number(),
  cost_usd: z.number(),
  providers: z.record(z.string(), provider),
  budget: z.nullable(z.object({ limit_usd: z.number(), spent_usd: z.number(), renewed_at: z.string() })),
  dead_letters: z.number(),
  alerts: z.array(alert),
});
export type Metrics = z.infer<typeof metrics>;

const historyPoint = z.object({
  at: z.number(),
  seconds: z.number(),
  succeeded: z.number(),
  failed: z.number(),
  from_cache: z.number(),
  tokens: z.number(),
  cost_usd: z.number(),
  kafka_lag: z.nullable(z.number()),
  waiting: z.number(),
  started: z.number(),
  between_attempts: z.number(),
  p50_ms: z.nullable(z.number()),
  p95_ms: z.nullable(z.number()),
});
export type HistoryPoint = z.infer<typeof historyPoint>;

const historyTotals = z.object({
  succeeded: z.number(),
  failed: z.number(),
  from_cache: z.number(),
  tokens: z.number(),
  cost_usd: z.number(),
  p50_ms: z.nullable(z.number()),
  p95_ms: z.nullable(z.number()),
});
export type HistoryTotals = z.infer<typeof historyTotals>;

const deploymentChange = z.object({ at: z.number(), kind: z.string(), settings: z.array(z.string()) });
export type DeploymentChange = z.infer<typeof deploymentChange>;

export const history = z.object({
  points: z.array(historyPoint),
  range: historyTotals,
  before: z.nullable(historyTotals),
  changes: z.array(deploymentChange),
});

export const workers = z.object({
  workers: z.array(z.string()),
  stats: z.record(
    z.string(),
    z.object({
      generation: z.number(),
      processed: z.number(),
      last_seen_at: z.nullable(z.string()),
      retired: z.boolean(),
    }),
  ),
  active_tasks: z.record(z.string(), z.array(z.string())),
});
export type Workers = z.infer<typeof workers>;

export const health = z.object({
  status: z.string(),
  reason: z.nullable(z.string()),
  workers: z.number(),
  timestamp: z.string(),
  access: z.string(),
  ports: z.record(z.string(), z.string()),
  models: z.array(
    z.object({ setting: z.string(), provider: z.string(), model: z.string(), ends_on: z.nullable(z.string()) }),
  ),
  warnings: z.array(z.string()),
});

export const settings = z.object({
  settings: z.array(
    z.object({
      name: z.string(),
      value: z.nullable(z.string()),
      default: z.string(),
      secret: z.boolean(),
      is_set: z.boolean(),
      meaning: z.string(),
    }),
  ),
});

export const audit = z.object({
  entries: z.array(
    z.object({
      id: z.number(),
      at: z.string(),
      action: z.string(),
      target: z.string(),
      role: z.string(),
      key_id: z.nullable(z.string()),
      request_id: z.string(),
      status: z.nullable(z.number()),
    }),
  ),
});

export const whoami = z.object({
  tenant: z.string(),
  role: z.enum(["reader", "writer", "admin"]),
  key_id: z.nullable(z.string()),
});

export const incidents = z.object({
  errors: z.array(z.looseObject({ level: z.string(), at: z.string(), event: z.string() })),
  slow: z.array(
    z.object({ at: z.number(), store: z.string(), command: z.string(), items: z.number(), ms: z.number() }),
  ),
});

export const ended = z.object({ message: z.string() });

export const cleared = z.object({ message: z.string() });
