// Has Miniflare write the runtime's configuration from wrangler.toml: bindings, simulated queues, rate limits, assets.
// Miniflare starts the runtime itself as soon as it has the configuration, and then stays between the two: 100 MiB and proxies that
// block its thread. So its start is caught: a child that is no process takes the configuration and says that it listens.
import childProcess, { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { Miniflare } from "miniflare";
import { besideAssets } from "./beside-assets.ts";
import { bundleWorker } from "./bundle-worker.ts";
import { collectInQueuesWhenIdle } from "./queue-broker.ts";
import { controlEntrypoint, type RuntimeLaunch, sockets } from "./runtime-launch.ts";
import type { WranglerConfig } from "./wrangler-config.ts";

export interface WorkerOnThisMachine {
  wrangler: WranglerConfig;
  /** Another entry module than wrangler.toml's. */
  main?: string;
  host: string;
  /** 0 takes a free one. */
  port: number;
  stateDir: string;
  /** Laid over wrangler.toml's [vars]. */
  vars: Record<string, string>;
}

/** What Cloudflare gives an isolate. Without a bound V8 collects late: the same load took 1.5 times the memory. */
const isolateHeapMib = 128;
/** Room for what 32 requests hold at once: with V8's own 1 MiB it grows old. */
const youngSpaceMib = 4;
/** Up to here, then by so much, the heap grows before V8 collects it while requests wait: a burst of 3,000 tasks fits in. */
const firstHeapMib = 40;
const heapGrowthPercent = 150;
const v8Flags = [
  `--max-heap-size=${isolateHeapMib}`,
  `--min-semi-space-size=${youngSpaceMib}`,
  `--max-semi-space-size=${youngSpaceMib}`,
  `--initial-old-space-size=${firstHeapMib}`,
  `--heap-growing-percent=${heapGrowthPercent}`,
  "--expose-gc",
];

/** The simulators would log through Miniflare, which is gone when the runtime runs. Nothing listens on this address. */
const nobody = "127.0.0.1:1";

export async function assembleRuntime(options: WorkerOnThisMachine): Promise<RuntimeLaunch> {
  const { wrangler, host, port } = options;
  const main = options.main ?? wrangler.main;
  if (!main) throw new Error("wrangler.toml: main is missing");
  const contents = await bundleWorker(main, wrangler.define);
  await collectInQueuesWhenIdle();
  process.env.MINIFLARE_WORKERD_V8_FLAGS ??= v8Flags.join(" ");

  const state = resolve(options.stateDir);
  const config = await caughtConfig({
    defaultPersistRoot: state,
    workers: [
      ...besideAssets({
        ...wrangler.options,
        bindings: { ...wrangler.bindings, ...options.vars },
        modules: [{ type: "ESModule", path: "index.js", contents }],
        unsafeDirectSockets: [
          { host, port },
          { host: "127.0.0.1", port: 0, entrypoint: controlEntrypoint },
        ],
      }),
      ...wrangler.externalWorkers,
    ],
  });
  // Miniflare keeps the mails of a Worker in a folder that it deletes.
  const mail = join(state, "email");
  mkdirSync(mail, { recursive: true });
  return {
    program: runtimeProgram(),
    args: [
      "serve",
      "--binary",
      "--experimental",
      `--socket-addr=${sockets.entry}=127.0.0.1:0`,
      `--external-addr=loopback=${nobody}`,
      `--directory-path=email:disk:system=${mail}`,
      "--control-fd=3",
      "-",
    ],
    config,
    environment: {
      TZ: "UTC",
      // The runtime's allocator keeps its caches by CPU, and frees faster, only where glibc leaves it the rseq area.
      GLIBC_TUNABLES: process.env.GLIBC_TUNABLES ?? "glibc.pthread.rseq=0",
    },
  };
}

/** The runtime of the version that Miniflare writes for. */
function runtimeProgram(): string {
  const program: unknown = createRequire(import.meta.resolve("miniflare"))("workerd").default;
  if (typeof program !== "string") throw new Error("the package workerd does not say where its program is");
  return process.env.MINIFLARE_WORKERD_PATH ?? program;
}

async function caughtConfig(options: ConstructorParameters<typeof Miniflare>[0]): Promise<Uint8Array> {
  const { spawn } = childProcess;
  const caught = Promise.withResolvers<Buffer>();
  childProcess.spawn = ((): ChildProcess => listeningChild(caught.resolve)) as typeof spawn;
  try {
    const miniflare = new Miniflare(options);
    await miniflare.ready;
    const config = await caught.promise;
    await miniflare.dispose();
    return config;
  } finally {
    childProcess.spawn = spawn;
  }
}

/** Answers Miniflare as a runtime that listens on every socket. */
function listeningChild(onConfig: (config: Buffer) => void): ChildProcess {
  const [stdin, stdout, stderr, control] = [new PassThrough(), new PassThrough(), new PassThrough(), new PassThrough()];
  const child = Object.assign(new ChildProcess(), {
    stdin,
    stdout,
    stderr,
    stdio: [stdin, stdout, stderr, control],
    kill: () => child.emit("exit", null, "SIGKILL"),
  });
  void buffer(stdin).then(onConfig);
  for (const socket of Object.values(sockets)) {
    control.write(`${JSON.stringify({ event: "listen", socket, port: 1 })}\n`);
  }
  void once(child, "exit").then(() => control.end());
  return child;
}
