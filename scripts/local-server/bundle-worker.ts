// ES modules for the local runtime, resolved the way wrangler resolves them. Names are kept; no source map, since the runtime does
// not read it and would keep it in memory.
import { basename, join, resolve } from "node:path";
import { build } from "esbuild";
import { controlEntrypoint, controlTokenPlaceholder } from "./runtime-launch.ts";
import { concurrencyBinding } from "./side-by-side.ts";

const projectRoot = join(import.meta.dirname, "../..");
const [idleCollector, sideBySide] = ["idle-collector.ts", "side-by-side.ts"].map((file) =>
  JSON.stringify(join(import.meta.dirname, file)),
);

export interface Bundle {
  text: string;
  /** The WebAssembly modules that the text imports, by the name in the text. */
  wasm: Record<string, Uint8Array>;
  /** The files that it was made from. */
  inputs: string[];
}

/**
 * The Worker whose entry is `main`; it collects its garbage while no request waits. An entry point of its own fires a cron at a
 * request, so that the Worker's own port does not lead to it.
 */
export function bundleWorker(main: string, define: Record<string, string> = {}): Promise<Bundle> {
  const path = JSON.stringify(resolve(main));
  return bundle(
    `import { WorkerEntrypoint } from "cloudflare:workers";
     import worker from ${path};
     import { createIdleCollector } from ${idleCollector};
     export * from ${path};
     export class ${controlEntrypoint} extends WorkerEntrypoint {
       async fetch(request) {
         if (request.headers.get("authorization") !== "Bearer ${controlTokenPlaceholder}") {
           return new Response(null, { status: 401 });
         }
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

/**
 * A module around Miniflare's queue, `./broker.worker.js`, that delivers batches side by side and collects its garbage while no
 * message comes. A consumer that does not say how large a batch is gets Miniflare's defaults.
 */
export function bundleQueueBroker(): Promise<Bundle> {
  return bundle(
    `import { QueueBrokerObject as Broker } from "./broker.worker.js";
     import { createIdleCollector } from ${idleCollector};
     import { deliverSideBySide } from ${sideBySide};
     const collector = createIdleCollector();
     export class QueueBrokerObject extends Broker {
       constructor(state, env) {
         super(state, env);
         this.timers.setTimeout = deliverSideBySide(() => ({
           maxBatchSize: 5,
           maxBatchTimeout: 1,
           ...env.MINIFLARE_QUEUE_CONSUMERS[this.name],
           maxConcurrency: env.${concurrencyBinding}[this.name],
         }));
       }
       fetch(request) {
         return collector.request(this.state, () => super.fetch(request));
       }
       // The queue would send Miniflare a line of the log for each batch, and wait for the answer; Miniflare has ended.
       async logWithLevel() {}
     }`,
  );
}

async function bundle(contents: string, define: Record<string, string> = {}): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    outdir: projectRoot,
    loader: { ".wasm": "copy" },
    metafile: true,
    absWorkingDir: projectRoot,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    define,
    external: ["cloudflare:*", "node:*", "./broker.worker.js"],
    logLevel: "error",
  });
  const module = outputFiles.find(({ path }) => path.endsWith(".js"));
  if (!module) throw new Error("esbuild gave no module");
  const inputs = Object.keys(metafile.inputs).filter((path) => path !== "<stdin>");
  const wasm = outputFiles
    .filter((file) => file !== module)
    .map((file) => [basename(file.path), file.contents] as const);
  return {
    text: module.text,
    wasm: Object.fromEntries(wasm),
    inputs: inputs.map((path) => resolve(projectRoot, path)),
  };
}
