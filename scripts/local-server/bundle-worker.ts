// ES modules for the local runtime, resolved the way wrangler resolves them. Names are kept; no source map, since the runtime does
// not read it and would keep it in memory.
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { controlEntrypoint } from "./runtime-launch.ts";

const idleCollector = JSON.stringify(join(import.meta.dirname, "idle-collector.ts"));

/**
 * The text of the Worker whose entry is `main`, collecting its garbage while nobody waits. What fires a cron by a request is an
 * entry point apart, so that the Worker's own port does not lead to it.
 */
export function bundleWorker(main: string, define: Record<string, string> = {}): Promise<string> {
  const path = JSON.stringify(resolve(main));
  return bundle(
    `import { WorkerEntrypoint } from "cloudflare:workers";
     import worker from ${path};
     import { createIdleCollector } from ${idleCollector};
     export * from ${path};
     export class ${controlEntrypoint} extends WorkerEntrypoint {
       async fetch(request) {
         await worker.scheduled({ ...(await request.json()), noRetry() {} }, this.env, this.ctx);
         return new Response(null, { status: 204 });
       }
     }
     const collector = createIdleCollector();
     export default {
       ...worker,
       fetch: (request, env, context) => collector.request(context, () => worker.fetch(request, env, context)),
       queue: (batch, env, context) => collector.batch(() => worker.queue(batch, env, context)),
     };`,
    define,
  );
}

/** The text of a module around Miniflare's queue, `./broker.worker.js`, that collects its garbage while no message comes. */
export function bundleQueueBroker(): Promise<string> {
  return bundle(
    `import { QueueBrokerObject as Broker } from "./broker.worker.js";
     import { createIdleCollector } from ${idleCollector};
     const collector = createIdleCollector();
     export class QueueBrokerObject extends Broker {
       fetch(request) {
         return collector.request(this.state, () => super.fetch(request));
       }
       // It would tell Miniflare of every batch, and wait for it to hear that.
       async logWithLevel() {}
     }`,
  );
}

async function bundle(contents: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    define,
    external: ["cloudflare:*", "node:*", "./broker.worker.js"],
    logLevel: "error",
  });
  const [module] = outputFiles;
  if (!module) throw new Error("esbuild gave no module");
  return module.text;
}
