// What the Worker fetches goes directly to the network. Miniflare sends it through a Worker of its own, which adds the header CF-Worker
// and resizes images: an eighth of the CPU time of a task that calls a model.
import { CORE_PLUGIN } from "miniflare";

const describeWorker = CORE_PLUGIN.getServices;
/** Names in Miniflare's configuration: of those Workers, and of the network, which is where they send what they get. */
const interceptors = /^outbound:\d+$/;
const network = { name: "internet" };

/** Holds for every Miniflare of this process that is made later. */
export function fetchDirectly(): void {
  CORE_PLUGIN.getServices = async (options) => {
    const described = await describeWorker(options);
    for (const service of Array.isArray(described) ? described : (described?.services ?? [])) {
      const worker = "worker" in service ? service.worker : undefined;
      if (worker && interceptors.test(worker.globalOutbound?.name ?? "")) worker.globalOutbound = network;
    }
    return described;
  };
}
