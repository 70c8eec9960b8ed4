// What the local server is made from sources: the bundles of its Workers and the static files.
import { buildAssets } from "../build/assets.ts";
import { bundleQueueBroker, bundleWorker } from "./bundle-worker.ts";
import type { WranglerConfig } from "./wrangler-config.ts";

export interface Build {
  /** Text of the Worker's module. */
  worker: string;
  /** Text of the module around the simulated queue. */
  broker: string;
  /** The files that all of it was made from, by absolute path. */
  inputs: string[];
}

export async function buildProject(wrangler: Promise<WranglerConfig>): Promise<Build> {
  const [worker, broker, assets] = await Promise.all([
    wrangler.then(({ main, define }) => bundleWorker(main, define)),
    bundleQueueBroker(),
    buildAssets(),
  ]);
  return { worker: worker.text, broker: broker.text, inputs: [...worker.inputs, ...broker.inputs, ...assets] };
}
