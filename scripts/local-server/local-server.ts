// The Worker of wrangler.toml, or another with its settings, served from this process: for benches and tests.
import { assembleRuntime } from "./assemble-runtime.ts";
import { bundleQueueBroker, bundleWorker } from "./bundle-worker.ts";
import { ourRelays } from "./log-relay.ts";
import { type LocalServer, serveRuntime } from "./serve-runtime.ts";
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

/** Throws a `StartError` when the port or the folder cannot be used. */
export function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const { host, port, stateDir } = options;
  return serveRuntime({
    host,
    port,
    stateDir,
    relays: ourRelays(),
    prepared: prepare(options),
    onLost(error) {
      throw error;
    },
  });
}

async function prepare({ wrangler, main, vars, crons }: LocalServerOptions) {
  const bundles = [bundleWorker(main ?? wrangler.main, wrangler.define), bundleQueueBroker()] as const;
  const [worker, broker] = await Promise.all(bundles);
  const launch = await assembleRuntime({
    wrangler,
    worker: worker.text,
    wasm: worker.wasm,
    broker: broker.text,
    // Brokers are on this machine.
    vars: { KAFKA_PRIVATE_BROKERS: "allow", ...vars },
  });
  return { launch, crons: crons === false ? [] : wrangler.crons };
}
