// What the system does and who works: GET /metrics and GET /workers.

import * as z from "zod";
import { metricsOf, metricsView } from "../monitoring/metrics.ts";
import { prometheusText, prometheusType } from "../monitoring/prometheus-text.ts";
import type { Scrape } from "../monitoring/scrape.ts";
import { taskTypeNames } from "../task-types/task-types.ts";
import { mergeWorkers } from "../tasks/worker-identity.ts";
import { route } from "./route.ts";

export const getMetrics = route({
  method: "GET",
  path: "/metrics",
  summary: "Queues, latencies, cache, Kafka and alerts of the caller's tenant",
  role: "reader",
  description: "As Prometheus text where `Accept` asks for text and not for JSON.",
  headers: { Accept: "`text/plain` for Prometheus." },
  responses: {
    200: {
      description: "Exact, and at most a second old: who asks within a second shares one call per shard.",
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
  summary: "The same for Prometheus",
  role: "reader",
  responses: { 200: { description: "Text format 0.0.4.", mediaType: "text/plain" } },
  handle: async ({ caller }, { scrape }) => prometheus(await scrape(caller.tenant)),
});

const wantsText = (accept: string): boolean =>
  /text\/plain|application\/openmetrics-text/.test(accept) && !/application\/json/.test(accept);

const prometheus = (scraped: Scrape): Response =>
  new Response(prometheusText(scraped), { headers: { "Content-Type": prometheusType } });

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
  handle: async ({ caller }, { shards }) => {
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
