// The Worker's three handlers, which share one set of services per isolate. When a worker retires, the isolate drops its clients and
// in-isolate caches.
import { createApp } from "./api/app.ts";
import type { Services } from "./composition/services.ts";
import { consumeBatch } from "./processing/consume-batch.ts";
import { logWarnings } from "./processing/log-warnings.ts";
import { runMinute } from "./processing/run-minute.ts";
import { WorkerSeats } from "./processing/worker-seats.ts";

export function createWorker(createServices: (env: Env) => Services): ExportedHandler<Env, { task_id: string }> {
  let services: Services | null = null;
  const newName = () => `worker-${crypto.randomUUID().slice(0, 8)}`;
  const seats = new WorkerSeats(newName, () => {
    services = null;
  });
  let app: ReturnType<typeof createApp> | null = null;

  const servicesOf = (env: Env): Services => {
    services ??= createServices(env);
    return services;
  };
  /** Settings that cannot be read are reported by the request itself. */
  const startPollers = (env: Env) =>
    Promise.try(() => servicesOf(env).cron().pollers.startAll()).catch(() => undefined);
  return {
    fetch(request, env, context) {
      if (app === null) context.waitUntil(startPollers(env));
      app ??= createApp(() => servicesOf(env).api());
      return app.fetch(request, env, context);
    },
    async queue(batch, env) {
      await consumeBatch(batch, servicesOf(env).consumer(), seats);
    },
    async scheduled(_, env) {
      const cron = servicesOf(env).cron();
      await Promise.all([runMinute(cron), logWarnings(cron)]);
    },
  };
}
