// Metrics, now and minute by minute, and the workers.
import * as z from "zod";
import { historyPoint, readingOf } from "../monitoring/history.ts";
import { historyTotals } from "../monitoring/history-totals.ts";
import { metricsOf, metricsView } from "../monitoring/metrics.ts";
import { prometheusText, prometheusType } from "../monitoring/prometheus-text.ts";
import type { Scrape } from "../monitoring/scrape.ts";
import { taskTypeNames } from "../task-types/task-types.ts";
import { deploymentChange } from "../tasks/deployment-log.ts";
import { isRetired, mergeWorkers } from "../tasks/worker-identity.ts";
import { route } from "./route.ts";

export const getMetrics = route({
  method: "GET",
  path: "/metrics",
  summary: "Read queues, latencies, cache, Kafka and alerts of the caller's tenant",
  role: "reader",
  description: "The answer is Prometheus text if `Accept` asks for text and not for JSON.",
  headers: { Accept: "`text/plain` for Prometheus." },
  responses: {
    200: {
      description: "The numbers are exact and at most a second old. Requests within a second share one call per shard.",
      schema: metricsView,
    },
  },
  handle: async ({ request, caller }, { scrape }) => {
    const scraped = await scrape(caller.tenant);
    return wantsText(request.headers.get("accept") ?? "") ? prometheus(scraped) : Response.json(metricsOf(scraped));
  },
});

export const getPrometheus = route({
  method: "GET",
  path: "/metrics/prometheus",
  summary: "Read the same metrics as Prometheus text",
  role: "reader",
  responses: { 200: { description: "Prometheus text format 0.0.4.", mediaType: "text/plain" } },
  handle: async ({ caller }, { scrape }) => prometheus(await scrape(caller.tenant)),
});

const wantsText = (accept: string): boolean =>
  /text\/plain|application\/openmetrics-text/.test(accept) && !/application\/json/.test(accept);

const prometheus = (scraped: Scrape): Response =>
  new Response(prometheusText(scraped), { headers: { "Content-Type": prometheusType } });

const historyQuery = z.object({
  minutes: z.coerce.number().int().min(1).max(10_080).default(180).describe("How far back the history goes."),
});

export const getHistory = route<unknown, z.infer<typeof historyQuery>>({
  method: "GET",
  path: "/metrics/history",
  summary: "Read what happened in each of the last minutes, and in all of them together",
  description: "Idle minutes are left out. The totals include what happened since the last minute was counted.",
  role: "reader",
  query: historyQuery,
  responses: {
    200: {
      description: "Oldest minute first.",
      schema: z.object({
        points: z.array(historyPoint),
        range: historyTotals.describe("All the minutes together."),
        before: historyTotals.nullable().describe("As many minutes before them; null when HISTORY_HOURS is too short."),
        changes: z.array(deploymentChange).describe("When the version or a setting changed, oldest first."),
      }),
    },
  },
  handle: async ({ query, caller }, { history, deploymentLog, scrape, now }) => {
    const rangeMs = query.minutes * 60_000;
    const since = now() - rangeMs;
    const { observed, at } = await scrape(caller.tenant);
    const [points, { range, before }, changes] = await Promise.all([
      history(caller.tenant).list(since),
      history(caller.tenant).compare(rangeMs, readingOf(observed.counters, null, at)),
      deploymentLog.changes(since),
    ]);
    const named = caller.role === "admin" ? changes : changes.map((change) => ({ ...change, settings: [] }));
    return Response.json({ points, range, before, changes: named });
  },
});

const workerStats = z.object({
  generation: z.number(),
  processed: z.number(),
  last_seen_at: z.iso.datetime().nullable(),
  retired: z.boolean().describe("It took WORKER_MAX_TASKS tasks, or none for ten minutes, and takes no more."),
});

export const getWorkers = route({
  method: "GET",
  path: "/workers",
  summary: "List the workers with their number of tasks and what they work on now",
  description:
    "A worker is an invocation of a queue consumer; it keeps its name until it retires. An idle system lists the worker that would start next.",
  role: "reader",
  responses: {
    200: {
      description: "Workers seen in the last hour.",
      schema: z.object({
        workers: z.array(z.string()),
        stats: z.record(z.string(), workerStats),
        active_tasks: z.record(z.string(), z.array(z.string())),
        registered_tasks: z.array(z.string()),
        concurrency: z.object({
          workers: z
            .number()
            .describe("Workers of each task queue side by side: WORKERS, or max_concurrency on Cloudflare."),
          slots: z.number().describe("Tasks that a worker works on at once: WORKER_CONCURRENCY."),
        }),
      }),
    },
  },
  handle: async ({ caller }, { shards, config, now }) => {
    const seen = await shards.askAll((shard) => shard.seenWorkers(caller.tenant));
    const stats = mergeWorkers(seen.flatMap(({ workers }) => workers));
    const idle = "worker-idle";
    if (stats.size === 0) stats.set(idle, { name: idle, generation: 0, processed: 0, lastSeenAt: 0 });
    const active = Map.groupBy(
      seen.flatMap(({ started }) => started),
      ({ worker }) => worker,
    );
    return Response.json({
      workers: [...stats.keys()],
      stats: Object.fromEntries(
        [...stats].map(([name, seen]) => [
          name,
          {
            generation: seen.generation,
            processed: seen.processed,
            last_seen_at: seen.lastSeenAt === 0 ? null : new Date(seen.lastSeenAt).toISOString(),
            retired: !active.has(name) && isRetired(seen, config.WORKER_MAX_TASKS, now()),
          },
        ]),
      ),
      active_tasks: Object.fromEntries(
        [...stats.keys()].map((name) => [name, (active.get(name) ?? []).map(({ id }) => id)]),
      ),
      registered_tasks: taskTypeNames,
      concurrency: { workers: config.WORKERS, slots: config.WORKER_CONCURRENCY },
    });
  },
});
