// The Worker of wrangler.toml, or another with its settings, served from this process: for benches and tests.
import { assembleRuntime, type WorkerOnThisMachine } from "./assemble-runtime.ts";
import { ourRelays } from "./log-relay.ts";
import { type LocalServer, serveRuntime } from "./serve-runtime.ts";

export interface LocalServerOptions extends WorkerOnThisMachine {
  /** Cron triggers fire by themselves unless this is false. */
  crons?: boolean;
}

/** Throws a `StartError` when the port or the folder cannot be used. */
export function startLocalServer({ crons, ...options }: LocalServerOptions): Promise<LocalServer> {
  const { wrangler, host, port, stateDir } = options;
  return serveRuntime({
    host,
    port,
    stateDir,
    crons: crons === false ? [] : wrangler.crons,
    relays: ourRelays(),
    launch: () => assembleRuntime(options),
    onLost(error) {
      throw error;
    },
  });
}
