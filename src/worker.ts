// The Worker's three handlers, which share one set of services per isolate. An isolate that consumes queues is a worker. After
// WORKER_MAX_TASKS tasks it drops its clients and in-isolate caches and begins a new generation with a new name.
import { createApp } from "./api/app.ts";
import type { Services } from "./composition/services.ts";
import { consumeBatch } from "./processing/consume-batch.ts";
import { logWarnings } from "./processing/log-warnings.ts";
import { observeMinute } from "./processing/observe-minute.ts";
import { runWatchdog } from "./processing/watchdog.ts";
import type { WorkerIdentity } from "./tasks/worker-identity.ts";

export function createWorker(createServices: (env: Env) => Services): ExportedHandler<Env, { task_id: string }> {
  let services: Services | null = null;
  let worker: WorkerIdentity | null = null;
  let tasks = 0;
  let app: ReturnType<typeof createApp> | null = null;

  const servicesOf = (env: Env): Services => {
    services ??= createServices(env);
    return services;
  };
  const workerForNextTask = (maxTasks: number): WorkerIdentity => {
    if (worker && tasks < maxTasks) {
      tasks += 1;
      return worker;
    }
    if (worker) services = null;
    tasks = 1;
    worker = { name: `worker-${crypto.randomUUID().slice(0, 8)}`, generation: (worker?.generation ?? 0) + 1 };
    return worker;
  };

  return {
    fetch(request, env, context) {
      app ??= createApp(() => servicesOf(env).api());
      return app.fetch(request, env, context);
    },
    async queue(batch, env) {
      const consumer = servicesOf(env).consumer();
      await consumeBatch(batch, consumer, () => workerForNextTask(consumer.config.WORKER_MAX_TASKS));
    },
    async scheduled(_, env) {
      const cron = servicesOf(env).cron();
      await Promise.all([runWatchdog(cron), observeMinute(cron), logWarnings(cron)]);
    },
  };
}
