// Serves the Worker of a launch: one runtime on one port, over a state folder of its own, with crons that fire.
// When a runtime crashes, a new one is started on the same port. Nothing here blocks until the runtime answers, since the runtime
// can be waiting for this process to read its log.
import { isIPv6 } from "node:net";
import { askRuntime } from "./ask-runtime.ts";
import { checkPort } from "./check-port.ts";
import { createControlToken } from "./control-token.ts";
import { type CronHandler, startCrons } from "./cron-triggers.ts";
import type { Relays } from "./log-relay.ts";
import { type RuntimeLaunch, sockets } from "./runtime-launch.ts";
import { type RuntimeProcess, startRuntime } from "./runtime-process.ts";
import { openStateFolder } from "./state-folder.ts";

export interface Serving {
  host: string;
  /** 0 takes a free one. */
  port: number;
  stateDir: string;
  relays: Relays;
  /** What to start. The port and the folder are checked while it is prepared. */
  prepared: Promise<{
    launch: RuntimeLaunch;
    /** Cron triggers that fire by themselves. */
    crons: string[];
  }>;
  /** Called when a crashed runtime cannot be started again. */
  onLost: (error: unknown) => void;
}

export interface LocalServer {
  url: string;
  /** Process id of the runtime that serves the port. */
  runtimePid(): number | undefined;
  fireCron: CronHandler;
  stop(): Promise<void>;
}

/** How long the end waits for a reader to take the rest of the log. */
const lastLinesMs = 1000;

/** Throws a `StartError` when the port or the folder cannot be used. */
export async function serveRuntime({ host, port, stateDir, relays, prepared, onLost }: Serving): Promise<LocalServer> {
  // When the folder or the port cannot be used, that is the reason that is given.
  prepared.catch(() => undefined);
  const stateFolder = await openStateFolder(stateDir);
  let isStopping = false;
  let current: RuntimeProcess | undefined;

  try {
    // After the folder is opened, since the runtime of a killed server may have held the port as well.
    await checkPort(host, port);
    const { launch, crons } = await prepared;
    const controlToken = createControlToken();
    const start = (onPort: number) =>
      startRuntime({
        launch,
        addresses: new Map([[sockets.open, addressOf(host, onPort)]]),
        stateDir: stateFolder.path,
        controlToken,
        relays,
        onStart: stateFolder.recordRuntime,
      });

    const first = await start(port);
    current = first;
    const servedPort = portOf(first, sockets.open);
    void (async () => {
      try {
        while (current) {
          await current.ended;
          current = undefined;
          if (!isStopping) current = await start(servedPort);
          if (isStopping) current?.kill();
        }
      } catch (error) {
        onLost(error);
      }
    })();

    const fireCron: CronHandler = async (cron) => {
      if (!current) throw new Error("the runtime is being started again");
      const body = JSON.stringify({ cron, scheduledTime: Date.now() });
      const control = { host: "127.0.0.1", port: portOf(current, sockets.control) };
      const headers = { authorization: `Bearer ${controlToken}` };
      const answer = await askRuntime({ ...control, method: "POST", path: "/scheduled", headers, body });
      if (answer.status !== 204) throw new Error(`the cron was answered ${answer.status}: ${answer.body}`);
    };
    const stopCrons = startCrons(crons, fireCron);
    return {
      url: `http://${addressOf(reachable(host), servedPort)}`,
      runtimePid: () => current?.pid,
      fireCron,
      async stop() {
        isStopping = true;
        stopCrons();
        const last = current;
        last?.kill();
        await last?.ended;
        await Promise.all([relays.stdout.end(lastLinesMs), relays.stderr.end(lastLinesMs)]);
        stateFolder.close();
      },
    };
  } catch (error) {
    current?.kill();
    stateFolder.close();
    throw error;
  }
}

function portOf({ ports }: RuntimeProcess, socket: string): number {
  const port = ports.get(socket);
  if (port === undefined) throw new Error(`the runtime does not listen on ${socket}`);
  return port;
}

const addressOf = (host: string, port: number): string => `${isIPv6(host) ? `[${host}]` : host}:${port}`;

/** Where a server that listens on every address answers from here. */
function reachable(host: string): string {
  return ["0.0.0.0", "::", "*"].includes(host) ? "127.0.0.1" : host;
}
