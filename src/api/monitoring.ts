// What the system does and who works: GET /metrics and GET /workers.
import { z } from "zod";
import { kafkaTenant } from "../kafka/kafka-settings.ts";
import { type MetricsView, metricsOf, metricsView } from "../monitoring/metrics.ts";
import { prometheusText, prometheusType } from "../monitoring/prometheus-text.ts";
import { inUsd } from "../monitoring/provider-counters.ts";
import { emptyCounters, mergeCounters, type TaskCounters } from "../monitoring/task-counters.ts";
import { taskTypeNames } from "../tasks/task-types.ts";
import { type Exchange, route } from "./route.ts";

export const getMetrics = route({
  method: "GET",
  path: "/metrics",
  summary: "Counters, latencies and cache figures of the caller's tenant",
  role: "reader",
  description: "As Prometheus text where `Accept` asks for text and not for JSON.",
  headers: { Accept: "`text/plain` for Prometheus." },
  responses: { 200: { description: "Exact when read; one call per shard.", schema: metricsView } },
  handle: async (exchange) => {
    const { request, services } = exchange;
    if (wantsText(request.headers.get("accept") ?? "")) return prometheus(exchange);
    const [merged, budget] = await Promise.all([countersOf(exchange), budgetOf(exchange)]);
    const uptimeSeconds = merged.since === null ? 0 : Math.round((services.now() - merged.since) / 1000);
    return Response.json(metricsOf(merged, uptimeSeconds, budget));
  },
});

export const getPrometheus = route({
  method: "GET",
  path: "/metrics/prometheus",
  summary: "The same for Prometheus",
  role: "reader",
  responses: { 200: { description: "Text format 0.0.4.", mediaType: "text/plain" } },
  handle: (exchange) => prometheus(exchange),
});

const wantsText = (accept: string): boolean =>
  /text\/plain|application\/openmetrics-text/.test(accept) && !/application\/json/.test(accept);

async function countersOf({ caller, services }: Exchange<unknown, unknown>): Promise<TaskCounters> {
  const merged = emptyCounters();
  const counters = await services.shards.askAll((shard) => shard.counts(caller.tenant));
  for (const counts of counters.flat()) mergeCounters(merged, counts);
  return merged;
}

async function budgetOf({ caller, services }: Exchange<unknown, unknown>): Promise<MetricsView["budget"]> {
  const { budget } = services;
  if (budget.limitUsd === 0) return null;
  const spent = await budget.spentToday(caller.tenant).catch(() => null);
  const renewed_at = new Date(budget.nextDay()).toISOString();
  return spent === null ? null : { limit_usd: budget.limitUsd, spent_usd: inUsd(spent), renewed_at };
}

async function prometheus(exchange: Exchange<unknown, unknown>): Promise<Response> {
  const { caller, services } = exchange;
  // Kafka's records are one tenant's. A broker that does not answer must not hide the rest.
  const isKafkas = caller.tenant === kafkaTenant(services.config);
  const [counters, pollers] = await Promise.all([
    countersOf(exchange),
    isKafkas ? services.kafka.pollers.status().catch(() => []) : [],
  ]);
  const lags = pollers.flatMap(({ partitions }) => partitions);
  return new Response(prometheusText(counters, lags), { headers: { "Content-Type": prometheusType } });
}

const workerStats = z.object({
  generation: z.number(),
  processed: z.number(),
  last_seen_at: z.iso.datetime().nullable(),
});

export const getWorkers = route({
  method: "GET",
  path: "/workers",
  summary: "Workers, what they did and what they are at",
  description: "A worker is one isolate that consumes queues. An idle system lists the worker that would serve.",
  role: "reader",
  responses: {
    200: {
      description: "Workers seen in the last hour.",
      schema: z.object({
        workers: z.array(z.string()),
        stats: z.record(z.string(), workerStats),
        active_tasks: z.record(z.string(), z.array(z.string())),
        registered_tasks: z.array(z.string()),
      }),
    },
  },
  handle: async ({ caller, services }) => {
    const seen = await services.shards.askAll((shard) => shard.seenWorkers(caller.tenant));
    const stats = new Map<string, { generation: number; processed: number; lastSeenAt: number }>();
    for (const worker of seen.flatMap(({ workers }) => workers)) {
      const known = stats.get(worker.name);
      stats.set(worker.name, {
        generation: worker.generation,
        processed: worker.processed + (known?.processed ?? 0),
        lastSeenAt: Math.max(worker.lastSeenAt, known?.lastSeenAt ?? 0),
      });
    }
    if (stats.size === 0) stats.set("worker-idle", { generation: 0, processed: 0, lastSeenAt: 0 });
    const active = Map.groupBy(
      seen.flatMap(({ started }) => started),
      ({ worker }) => worker,
    );
    return Response.json({
      workers: [...stats.keys()],
      stats: Object.fromEntries(
        [...stats].map(([name, { generation, processed, lastSeenAt }]) => [
          name,
          { generation, processed, last_seen_at: lastSeenAt === 0 ? null : new Date(lastSeenAt).toISOString() },
        ]),
      ),
      active_tasks: Object.fromEntries(
        [...stats.keys()].map((name) => [name, (active.get(name) ?? []).map(({ id }) => id)]),
      ),
      registered_tasks: taskTypeNames,
    });
  },
});
