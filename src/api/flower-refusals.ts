// Flower's commands to a Celery worker. They have no meaning here, and each says why and what to do instead.
import { Problem } from "./problem.ts";
import { type Route, route } from "./route.ts";

const workers = "A worker is one isolate, which the platform starts when there is work and which ends by itself.";
const slots = `${workers} The setting WORKER_CONCURRENCY says how many tasks it runs at a time.`;
const queues = "Each consumer of a queue is part of the deployment, in wrangler.toml.";

const reasons: Record<string, string> = {
  "/api/worker/shutdown/{worker}": workers,
  "/api/worker/pool/restart/{worker}": workers,
  "/api/worker/pool/grow/{worker}": slots,
  "/api/worker/pool/shrink/{worker}": slots,
  "/api/worker/pool/autoscale/{worker}": `${workers} The platform starts more of them when more tasks wait.`,
  "/api/worker/queue/add-consumer/{worker}": queues,
  "/api/worker/queue/cancel-consumer/{worker}": queues,
  "/api/task/timeout/{name}":
    "A time limit belongs to each task: send deadline_seconds with it, or set TASK_DEADLINE_SECONDS for all.",
  "/api/task/rate-limit/{name}": "Only writes are limited, for each tenant: set RATE_LIMIT_PER_MINUTE.",
};

export const flowerRefusals: readonly Route[] = Object.entries(reasons).map(([path, reason]) =>
  route({
    method: "POST",
    path,
    summary: "Flower: a command to a Celery worker, which has no meaning here",
    role: "writer",
    anyQuery: true,
    undocumented: true,
    responses: { 501: { description: reason } },
    handle: async () => {
      throw new Problem("not_implemented", reason);
    },
  }),
);
