// wrangler.toml as the local server needs it, so that there is one configuration for the laptop and for Cloudflare.
// Secrets come from .dev.vars next to it, as with `wrangler dev`.

import { unstable_getMiniflareWorkerOptions, unstable_readConfig } from "wrangler";
import * as z from "zod";

/** Invocations of a consumer at once; also of one for which wrangler.toml does not say how many. */
const platformMaximum = 250;
const queueConsumers = z.array(
  z.object({ queue: z.string(), max_concurrency: z.number().int().min(1).max(platformMaximum).nullish() }),
);

export type WranglerConfig = ReturnType<typeof readWranglerConfig>;

export function readWranglerConfig(configPath: string) {
  const config = unstable_readConfig({ config: configPath });
  const { workerOptions, define, main, externalWorkers } = unstable_getMiniflareWorkerOptions(config);
  if (!main) throw new Error("wrangler.toml: main is missing");
  // The rules belong to Miniflare's own bundling; ours hands over finished modules.
  const { modulesRules: _modulesRules, rootPath: _rootPath, bindings = {}, ...options } = workerOptions;
  return {
    options: { name: config.name, ...options },
    externalWorkers,
    bindings,
    define,
    /** Whether the binding AI is there, once deployed. */
    hasAi: config.ai !== undefined,
    main,
    crons: config.triggers.crons ?? [],
    /** `max_concurrency` of each consumer, by queue. Miniflare has no such option. */
    maxConcurrency: Object.fromEntries(
      queueConsumers
        .parse(config.queues.consumers ?? [])
        .map(({ queue, max_concurrency }) => [queue, max_concurrency ?? platformMaximum]),
    ),
  };
}
