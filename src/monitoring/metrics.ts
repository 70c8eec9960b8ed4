// The values of `GET /metrics`, from one scrape. The first seven fields, with `uptime` as text, are those of the system that this one replaces.
import * as z from "zod";
import { type PollerStatus, totalLag } from "../kafka/poller-status.ts";
import { pythonTimedelta } from "../kernel/python-timedelta.ts";
import { inUsd, providerView, providerViewOf, totalUsd } from "../tasks/provider-counters.ts";
import type { TenantObservation } from "../tasks/shard-observation.ts";
import { type QueueName, queueNames } from "../tasks/task.ts";
import type { TaskCounters } from "../tasks/task-counters.ts";
import { percentile } from "../telemetry/histogram.ts";
import { type Alert, alertView } from "./alerts.ts";
import type { Scrape } from "./scrape.ts";

const percentiles = z.object({ p50: z.number().nullable(), p95: z.number().nullable(), p99: z.number().nullable() });
const counts = z.record(z.string(), z.number());

const judged = z.object({ right: z.number(), wrong: z.number() });

const queue = z.object({
  PENDING: z.number(),
  STARTED: z.number(),
  RETRY: z.number(),
  depth: z.number().describe("Tasks that wait for a worker or for their next attempt."),
  in_flight: z.number().describe("Tasks that a worker is processing."),
  oldest_age_ms: z.number().nullable().describe("Age of the task that has waited longest; null when none waits."),
  dead_letters: z.number(),
});
type QueueView = z.infer<typeof queue>;

const partition = z.object({
  topic: z.string(),
  partition: z.number(),
  position: z.number().nullable(),
  end: z.number().nullable(),
  lag: z.number().nullable(),
  last_poll_at: z.iso.datetime().nullable().describe("When the partition's poller last polled."),
});

export const metricsView = z
  .object({
    total_tasks: z.number(),
    active_tasks: z.number().describe("Waiting, started or between attempts."),
    completed_tasks: z.number(),
    failed_tasks: z.number(),
    cache_hit_rate: z.number().describe("Percent of successes that a cache layer answered, 2 decimals."),
    avg_processing_time: z
      .number()
      .describe("Mean seconds that a worker needed, over successes that a worker answered."),
    uptime: z.string().describe("Time since the first counted task, as `2 days, 4:30:00`; deploys do not reset it."),
    uptime_seconds: z.number().describe("The same in seconds."),
    tasks_by_state: counts.describe("Times each state was entered."),
    task_type_versions: z
      .record(z.string(), counts)
      .describe("The same for your own task types, by `name@version`, so that a version on trial can be compared."),
    queues: z
      .object({ ai_processing: queue, kafka_events: queue })
      .describe("Tasks in each unsettled state now, by queue."),
    latency_ms: z.object({ queued: percentiles, running: percentiles, total: percentiles }),
    cache: z.object({
      by_layer: counts,
      by_reason: counts,
      refused_by_guard: counts.describe("Refused candidates, by what the guard found."),
      similarity: counts.describe("Answers that had a candidate, by the upper bound of its score."),
      shadow: z
        .object({
          agreed: z.number(),
          differed: z.number(),
          wrong_share: z
            .number()
            .nullable()
            .describe("Share of the would-be answers that differed; null when there were none."),
        })
        .describe("CACHE_MODE shadow: would-be answers from similar questions against the model's own."),
      learned: z
        .object({
          served_by_zone: counts.describe("Answers that labels allowed to serve, by the lowest P(right) of the zone."),
          labels: judged.describe("Near misses that a model answered anyway, by whether the stored answer was right."),
          audits: judged.describe("Served answers that a model answered again."),
          revoked: z.number().describe("Wrong answers that are not served any more."),
        })
        .describe("What the cache has learned of your own questions; without labels when they cannot be read."),
      tokens_saved: z.number().describe("Tokens of the answers that a cache layer gave."),
      cost_saved_usd: z.number().describe("What it cost to compute those answers, as far as known."),
    }),
    tokens_used: z.number().describe("Tokens of the answers that models gave; `providers` includes failed calls too."),
    cost_usd: z.number().describe("Cost of all calls to providers whose cost is known."),
    providers: z.record(
      z.string(),
      providerView.extend({
        circuit: z
          .enum(["closed", "open"])
          .describe("Open while an alert `provider_circuit` fires for the provider and its value is not back."),
      }),
    ),
    dead_letters: z.number(),
    budget: z
      .object({ limit_usd: z.number(), spent_usd: z.number(), renewed_at: z.iso.datetime() })
      .nullable()
      .describe("Today's budget (UTC); null without DAILY_BUDGET_USD, or when it cannot be read."),
    kafka: z
      .object({ lag: z.number().nullable(), partitions: z.array(partition) })
      .nullable()
      .describe("Null unless the records from Kafka belong to this tenant."),
    alerts: z.array(alertView).describe("Alerts that fire, oldest first; the rules are evaluated once a minute."),
  })
  .meta({ id: "Metrics" });
export type MetricsView = z.infer<typeof metricsView>;

export function metricsOf({ at, observed, budget, pollers, alerts, learned }: Scrape): MetricsView {
  const { counters } = observed;
  const { entered, current, layers } = counters;
  const successes = entered.SUCCESS ?? 0;
  const hits = (layers.exact ?? 0) + (layers.semantic ?? 0);
  const active = Object.values(current).flatMap((states) => Object.values(states));
  const answered = Object.values(counters.runningMs).reduce((sum, count) => sum + count, 0);
  const activeTasks = active.reduce((sum, count) => sum + count, 0);
  const uptimeSeconds = counters.since === null ? 0 : Math.max(0, Math.round((at - counters.since) / 1000));
  return {
    total_tasks: successes + (entered.FAILURE ?? 0) + (entered.REVOKED ?? 0) + activeTasks,
    active_tasks: activeTasks,
    completed_tasks: successes,
    failed_tasks: entered.FAILURE ?? 0,
    cache_hit_rate: successes === 0 ? 0 : Math.round((hits / successes) * 10_000) / 100,
    avg_processing_time: answered === 0 ? 0 : counters.runningSumMs / answered / 1000,
    uptime: pythonTimedelta(uptimeSeconds),
    uptime_seconds: uptimeSeconds,
    tasks_by_state: entered,
    task_type_versions: counters.versions,
    queues: Object.fromEntries(
      queueNames.map((name) => [name, queueView(name, observed, at)]),
    ) as MetricsView["queues"],
    latency_ms: {
      queued: percentilesOf(counters.queuedMs),
      running: percentilesOf(counters.runningMs),
      total: percentilesOf(counters.totalMs),
    },
    cache: {
      by_layer: layers,
      by_reason: counters.reasons,
      refused_by_guard: counters.guards,
      similarity: counters.similarity,
      shadow: shadowView(counters.shadow),
      learned: {
        served_by_zone: counters.zones,
        labels: learned?.labels ?? { right: 0, wrong: 0 },
        audits: learned?.audits ?? { right: 0, wrong: 0 },
        revoked: learned?.revoked ?? 0,
      },
      tokens_saved: counters.tokensSaved,
      cost_saved_usd: inUsd(counters.savedUsd),
    },
    tokens_used: counters.tokens,
    cost_usd: inUsd(totalUsd(counters.providers)),
    providers: Object.fromEntries(
      Object.entries(counters.providers).map(([name, provider]) => [
        name,
        { ...providerViewOf(provider), circuit: isOpen(name, alerts) ? ("open" as const) : ("closed" as const) },
      ]),
    ),
    dead_letters: counters.deadLetters,
    budget: budget && {
      limit_usd: budget.limitUsd,
      spent_usd: inUsd(budget.spentUsd),
      renewed_at: new Date(budget.renewedAt).toISOString(),
    },
    kafka: pollers && kafkaView(pollers),
    alerts,
  };
}

function shadowView({ agreed = 0, differed = 0 }: TaskCounters["shadow"]): MetricsView["cache"]["shadow"] {
  const decided = agreed + differed;
  return { agreed, differed, wrong_share: decided === 0 ? null : differed / decided };
}

const isOpen = (provider: string, alerts: readonly Alert[]): boolean =>
  alerts.some((alert) => alert.rule === "provider_circuit" && alert.subject === provider && alert.recovery === null);

function queueView(name: QueueName, { counters, oldestWaiting }: TenantObservation, at: number): QueueView {
  const states = counters.current[name];
  const oldest = oldestWaiting[name];
  return {
    ...states,
    depth: states.PENDING + states.RETRY,
    in_flight: states.STARTED,
    oldest_age_ms: oldest === undefined ? null : Math.max(0, at - oldest),
    dead_letters: counters.deadLettersByQueue[name],
  };
}

const kafkaView = (pollers: readonly PollerStatus[]): MetricsView["kafka"] => ({
  lag: totalLag(pollers),
  partitions: pollers
    .flatMap(({ topic, partitions, last_poll_at }) =>
      partitions.map(({ partition, position, end, lag }) => ({
        topic,
        partition,
        position,
        end,
        lag,
        last_poll_at: last_poll_at === null ? null : new Date(last_poll_at).toISOString(),
      })),
    )
    .sort((a, b) => (a.topic === b.topic ? a.partition - b.partition : a.topic < b.topic ? -1 : 1)),
});

const percentilesOf = (histogram: TaskCounters["queuedMs"]) => ({
  p50: percentile(histogram, 0.5),
  p95: percentile(histogram, 0.95),
  p99: percentile(histogram, 0.99),
});
