// The Worker of wrangler.toml on this machine: Miniflare's API with one port, state on disk and crons that fire.
// Requests reach the Worker without Miniflare's entry Worker, which costs a factor of four on a small answer.
// Queues live in memory: messages are lost when the process ends, and the tasks' outbox sends them again.
import { Miniflare } from "miniflare";
import { besideAssets } from "./beside-assets.ts";
import { bundleWorker } from "./bundle-worker.ts";
import { checkPort } from "./check-port.ts";
import { type CronHandler, startCrons } from "./cron-triggers.ts";
import { guardRuntime } from "./guard-runtime.ts";
import { collectInQueuesWhenIdle } from "./queue-broker.ts";
import { openStateFolder } from "./state-folder.ts";
import type { WranglerConfig } from "./wrangler-config.ts";

export interface LocalServerOptions {
  wrangler: WranglerConfig;
  /** Another entry module than wrangler.toml's. */
  main?: string;
  host: string;
  /** 0 takes a free one. */
  port: number;
  stateDir: string;
  /** Laid over wrangler.toml's [vars]. */
  vars: Record<string, string>;
  /** Cron triggers fire by themselves unless this is false. */
  crons?: boolean;
}

export interface LocalServer {
  url: string;
  /** Process id of the runtime that serves the port. */
  runtimePid(): number | undefined;
  fireCron: CronHandler;
  stop(): Promise<void>;
}

/** What Cloudflare gives an isolate. Without a bound V8 collects late: the same load took 1.5 times the memory. */
const isolateHeapMib = 128;
/** Room for what 32 requests hold at once: with V8's own 1 MiB it grows old. */
const youngSpaceMib = 4;
/** Up to here, then by so much, the heap grows before V8 collects it while requests wait: a burst of 3,000 tasks fits in. */
const firstHeapMib = 40;
const heapGrowthPercent = 150;

/** Throws a `StartError` when the port or the folder cannot be used. */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const { wrangler, host, port } = options;
  const main = options.main ?? wrangler.main;
  if (!main) throw new Error("wrangler.toml: main is missing");

  const stateFolder = await openStateFolder(options.stateDir);
  const guard = guardRuntime((pid) => stateFolder.recordRuntime(pid));
  try {
    // Only now: what a killed server left behind may have held the port as well.
    await checkPort(host, port);
    const contents = await bundleWorker(main, wrangler.define);
    process.env.MINIFLARE_WORKERD_V8_FLAGS ??= [
      `--max-heap-size=${isolateHeapMib}`,
      `--min-semi-space-size=${youngSpaceMib}`,
      `--max-semi-space-size=${youngSpaceMib}`,
      `--initial-old-space-size=${firstHeapMib}`,
      `--heap-growing-percent=${heapGrowthPercent}`,
      "--expose-gc",
    ].join(" ");
    // The runtime's allocator keeps its caches by CPU, and frees faster, only where glibc leaves it the rseq area.
    process.env.GLIBC_TUNABLES ??= "glibc.pthread.rseq=0";
    await collectInQueuesWhenIdle();
    const miniflare = new Miniflare({
      defaultPersistRoot: stateFolder.path,
      workers: [
        ...besideAssets({
          ...wrangler.options,
          bindings: { ...wrangler.bindings, ...options.vars },
          modules: [{ type: "ESModule", path: "index.js", contents }],
          unsafeDirectSockets: [{ host, port }],
        }),
        ...wrangler.externalWorkers,
      ],
    });
    await miniflare.ready;
    const url = (await miniflare.unsafeGetDirectURL()).origin;

    const fireCron: CronHandler = async (cron) => {
      const worker = await miniflare.getWorker();
      await worker.scheduled({ cron, scheduledTime: new Date() });
    };
    const stopCrons = options.crons === false ? () => {} : startCrons(wrangler.crons, fireCron);
    return {
      url,
      runtimePid: guard.pid,
      fireCron,
      async stop() {
        stopCrons();
        await miniflare.dispose();
        guard.release();
        stateFolder.close();
      },
    };
  } catch (error) {
    guard.release();
    stateFolder.close();
    throw error;
  }
}
