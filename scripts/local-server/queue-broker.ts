// Miniflare's simulated queue with one module more: what an isolate leaves behind while it answers is collected while it is idle.
import { QUEUES_PLUGIN } from "miniflare";

const simulateQueues = QUEUES_PLUGIN.getServices;

/** `broker` is the text of `bundleQueueBroker`. Holds for every Miniflare of this process that is made later. */
export function collectInQueuesWhenIdle(broker: string): void {
  const entry = { name: "entry.js", esModule: broker };
  QUEUES_PLUGIN.getServices = async (options) => {
    const services = await simulateQueues(options);
    for (const service of Array.isArray(services) ? services : []) {
      const modules =
        "worker" in service && service.worker && "modules" in service.worker ? service.worker.modules : [];
      if (modules?.some(({ name }) => name === "broker.worker.js")) modules.unshift(entry);
    }
    return services;
  };
}
