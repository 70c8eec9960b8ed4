// Has Miniflare write the runtime's configuration from wrangler.toml: bindings, simulated queues, rate limits, assets.
// Miniflare starts the runtime itself as soon as it has the configuration, and then stays between the two: 100 MiB and proxies that
// block its thread. So Miniflare gets a child that is no process: it takes the configuration and reports that it listens.
import childProcess, { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { Miniflare } from "miniflare";
import { besideAssets } from "./beside-assets.ts";
import { fetchDirectly } from "./direct-outbound.ts";
import { wrapQueueBroker } from "./queue-broker.ts";
import { controlEntrypoint, type RuntimeLaunch, sockets } from "./runtime-launch.ts";
import { queueConcurrency } from "./server-settings.ts";
import type { WranglerConfig } from "./wrangler-config.ts";

export interface RuntimeParts {
  wrangler: WranglerConfig;
  /** Text of the Worker's module. */
  worker: string;
  /** The WebAssembly modules that the Worker imports, by name. */
  wasm: Record<string, Uint8Array>;
  /** Text of the module around the simulated queue. */
  broker: string;
  /** Laid over wrangler.toml's [vars]. */
  vars: Record<string, string>;
}

/** What Cloudflare gives an isolate. Without a bound V8 collects late: the same load took 1.5 times the memory. */
const isolateHeapMib = 128;
/** Holds the objects of 32 requests at once; with V8's default of 1 MiB they move to the old space. */
const youngSpaceMib = 4;
/** V8 collects the heap, while requests wait, at this size and after each growth by this share. A burst of 3,000 tasks fits in. */
const firstHeapMib = 30;
const heapGrowthPercent = 100;
const v8Flags = [
  `--max-heap-size=${isolateHeapMib}`,
  `--min-semi-space-size=${youngSpaceMib}`,
  `--max-semi-space-size=${youngSpaceMib}`,
  `--initial-old-space-size=${firstHeapMib}`,
  `--heap-growing-percent=${heapGrowthPercent}`,
  "--expose-gc",
];

/** The simulators would log through Miniflare, which has ended when the runtime runs. Nothing listens on this address. */
const closedAddress = "127.0.0.1:1";
/** The start of the runtime puts the real addresses in the place of this one. */
const anyFreePort = { host: "127.0.0.1", port: 0 };

export async function assembleRuntime({ wrangler, worker, wasm, broker, vars }: RuntimeParts): Promise<RuntimeLaunch> {
  fetchDirectly();
  wrapQueueBroker(broker, queueConcurrency(wrangler, vars));
  process.env.MINIFLARE_WORKERD_V8_FLAGS ??= v8Flags.join(" ");
  const stateRoot = mkdtempSync(join(tmpdir(), "ai-eventstream-launch-"));
  try {
    const config = await writeConfig({
      defaultPersistRoot: stateRoot,
      workers: [
        ...besideAssets({
          ...wrangler.options,
          bindings: { ...wrangler.bindings, ...vars },
          modules: [
            { type: "ESModule", path: "index.js", contents: worker },
            ...Object.entries(wasm).map(([path, contents]) => ({ type: "CompiledWasm" as const, path, contents })),
          ],
          unsafeDirectSockets: [anyFreePort, { ...anyFreePort, entrypoint: controlEntrypoint }],
        }),
        ...wrangler.externalWorkers,
      ],
    });
    return {
      program: runtimeProgram(),
      args: [
        "serve",
        "--binary",
        "--experimental",
        `--socket-addr=${sockets.entry}=127.0.0.1:0`,
        `--external-addr=loopback=${closedAddress}`,
        "--control-fd=3",
        "-",
      ],
      config,
      environment: {
        TZ: "UTC",
        // The runtime's allocator keeps its caches by CPU, and frees faster, only where glibc leaves it the rseq area.
        GLIBC_TUNABLES: process.env.GLIBC_TUNABLES ?? "glibc.pthread.rseq=0",
      },
      stateFolders: {
        ...storageFolders(stateRoot, config),
        // Miniflare keeps the mails of a Worker in a folder that it deletes.
        "email:disk:system": "email",
      },
    };
  } finally {
    rmSync(stateRoot, { recursive: true, force: true });
  }
}

/**
 * The simulators make their folders, and name the service that writes to it after it. Were one named otherwise, the runtime would
 * not start: it refuses the name of a service that it does not have.
 */
function storageFolders(stateRoot: string, config: Buffer): Record<string, string> {
  const folders = readdirSync(stateRoot).filter((folder) => config.includes(`${join(stateRoot, folder)}\0`));
  return Object.fromEntries(folders.map((folder) => [`${folder}:storage`, folder]));
}

/** The runtime of the version that Miniflare writes for. */
function runtimeProgram(): string {
  const program: unknown = createRequire(import.meta.resolve("miniflare"))("workerd").default;
  if (typeof program !== "string") throw new Error("the package workerd does not say where its program is");
  return process.env.MINIFLARE_WORKERD_PATH ?? program;
}

async function writeConfig(options: ConstructorParameters<typeof Miniflare>[0]): Promise<Buffer> {
  const { spawn } = childProcess;
  const written = Promise.withResolvers<Buffer>();
  childProcess.spawn = ((): ChildProcess => listeningChild(written.resolve)) as typeof spawn;
  try {
    const miniflare = new Miniflare(options);
    await miniflare.ready;
    const config = await written.promise;
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
