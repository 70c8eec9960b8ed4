// Miniflare's simulated queue with one module more: batches are delivered side by side, and what the isolate leaves behind while it
// answers is collected while it is idle.
import { QUEUES_PLUGIN } from "miniflare";
import { concurrencyBinding } from "./side-by-side.ts";

const simulateQueues = QUEUES_PLUGIN.getServices;

/** `broker` is the text of `bundleQueueBroker`, `maxConcurrency` is by queue. Holds for every Miniflare of this process that is made later. */
export function wrapQueueBroker(broker: string, maxConcurrency: Record<string, number>): void {
  const entry = { name: "entry.js", esModule: broker };
  const concurrency = { name: concurrencyBinding, json: JSON.stringify(maxConcurrency) };
  QUEUES_PLUGIN.getServices = async (options) => {
    const services = await simulateQueues(options);
    for (const service of Array.isArray(services) ? services : []) {
      if (!("worker" in service) || !service.worker || !("modules" in service.worker)) continue;
      const { modules = [], bindings = [] } = service.worker;
      if (!modules.some(({ name }) => name === "broker.worker.js")) continue;
      modules.unshift(entry);
      bindings.push(concurrency);
    }
    return services;
  };
}
