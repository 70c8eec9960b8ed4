// The numbers of `GET /metrics`, from counters merged over shards. The first seven names are the old stack's.
import { z } from "zod";
import { percentile } from "./histogram.ts";
import { inUsd, providerView, providerViewOf, totalUsd } from "./provider-counters.ts";
import type { TaskCounters } from "./task-counters.ts";

const percentiles = z.object({ p50: z.number().nullable(), p95: z.number().nullable(), p99: z.number().nullable() });
const counts = z.record(z.string(), z.number());

export const metricsView = z
  .object({
    total_tasks: z.number(),
    active_tasks: z.number().describe("Waiting, started or between attempts."),
    completed_tasks: z.number(),
    failed_tasks: z.number(),
    cache_hit_rate: z.number().describe("Percent of successes that a cache layer answered, 2 decimals."),
    avg_processing_time: z.number().describe("Seconds a worker took, over successes that a worker answered."),
    uptime: z.number().describe("Seconds since the first counted task; deploys do not reset it."),
    tasks_by_state: counts.describe("Times each state was entered."),
    queues: z.record(z.string(), counts).describe("Tasks in each unsettled state now, by queue."),
    latency_ms: z.object({ queued: percentiles, running: percentiles, total: percentiles }),
    cache: z.object({
      by_layer: counts,
      by_reason: counts,
      tokens_saved: z.number().describe("Of the answers that a cache layer gave."),
      cost_saved_usd: z.number().describe("What computing those answers has cost, as far as known."),
    }),
    tokens_used: z.number().describe("Of the answers that models gave; `providers` has those of failed calls too."),
    cost_usd: z.number().describe("Of all calls to providers whose cost is known."),
    providers: z.record(z.string(), providerView),
    dead_letters: z.number(),
    budget: z
      .object({ limit_usd: z.number(), spent_usd: z.number(), renewed_at: z.iso.datetime() })
      .nullable()
      .describe("Of today (UTC); null without DAILY_BUDGET_USD, or when it does not answer."),
  })
  .meta({ id: "Metrics" });
export type MetricsView = z.infer<typeof metricsView>;

export function metricsOf(
  counters: TaskCounters,
  uptimeSeconds: number,
  budget: MetricsView["budget"] = null,
): MetricsView {
  const { entered, current, layers } = counters;
  const successes = entered.SUCCESS ?? 0;
  const hits = (layers.exact ?? 0) + (layers.semantic ?? 0);
  const active = Object.values(current).flatMap((states) => Object.values(states));
  const answered = Object.values(counters.runningMs).reduce((sum, count) => sum + count, 0);
  const activeTasks = active.reduce((sum, count) => sum + count, 0);
  return {
    total_tasks: successes + (entered.FAILURE ?? 0) + (entered.REVOKED ?? 0) + activeTasks,
    active_tasks: activeTasks,
    completed_tasks: successes,
    failed_tasks: entered.FAILURE ?? 0,
    cache_hit_rate: successes === 0 ? 0 : Math.round((hits / successes) * 10_000) / 100,
    avg_processing_time: answered === 0 ? 0 : counters.runningSumMs / answered / 1000,
    uptime: uptimeSeconds,
    tasks_by_state: entered,
    queues: current,
    latency_ms: {
      queued: percentilesOf(counters.queuedMs),
      running: percentilesOf(counters.runningMs),
      total: percentilesOf(counters.totalMs),
    },
    cache: {
      by_layer: layers,
      by_reason: counters.reasons,
      tokens_saved: counters.tokensSaved,
      cost_saved_usd: inUsd(counters.savedUsd),
    },
    tokens_used: counters.tokens,
    cost_usd: inUsd(totalUsd(counters.providers)),
    providers: Object.fromEntries(
      Object.entries(counters.providers).map(([name, provider]) => [name, providerViewOf(provider)]),
    ),
    dead_letters: counters.deadLetters,
    budget,
  };
}

const percentilesOf = (histogram: TaskCounters["queuedMs"]) => ({
  p50: percentile(histogram, 0.5),
  p95: percentile(histogram, 0.95),
  p99: percentile(histogram, 0.99),
});
