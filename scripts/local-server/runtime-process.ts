// The Workers runtime as a child of this process. It reports its ports over a pipe of its own; its log goes to the relays.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { withControlToken } from "./control-token.ts";
import type { Relays } from "./log-relay.ts";
import type { RuntimeLaunch } from "./runtime-launch.ts";
import { watchOver } from "./runtime-watchdog.ts";
import { StartError } from "./start-error.ts";

export interface RuntimeProcess {
  pid: number;
  /** Port by the socket's name. */
  ports: ReadonlyMap<string, number>;
  /** Settles when it has ended, by itself or by `kill`. */
  ended: Promise<void>;
  kill(): void;
}

export interface RuntimeStart {
  launch: RuntimeLaunch;
  /** Addresses by socket, in the place of those of the configuration. */
  addresses: ReadonlyMap<string, string>;
  stateDir: string;
  controlToken: string;
  relays: Relays;
  onStart: (pid: number) => void;
}

/** Throws a `StartError` when the runtime ends before it listens. */
export async function startRuntime(start: RuntimeStart): Promise<RuntimeProcess> {
  const { relays } = start;
  const { program, args, config, environment, stateFolders } = start.launch;
  const [command = "", ...options] = args;
  const overrides = [...start.addresses].map(([socket, address]) => `--socket-addr=${socket}=${address}`);
  for (const [service, folder] of Object.entries(stateFolders)) {
    const path = join(start.stateDir, folder);
    mkdirSync(path, { recursive: true });
    overrides.push(`--directory-path=${service}=${path}`);
  }
  const child = spawn(program, [command, ...overrides, ...options], {
    stdio: ["pipe", "pipe", "pipe", "pipe"],
    env: { ...process.env, FORCE_COLOR: "0", ...environment },
  });
  await once(child, "spawn").catch((error: Error) => {
    throw new StartError(`The Workers runtime cannot be started: ${error.message}. Run npm ci.`);
  });
  const { pid } = child;
  if (pid === undefined) throw new Error("the runtime has no process id");
  start.onStart(pid);
  const stopWatching = watchOver(pid);
  const ended = once(child, "exit").then(stopWatching);

  if (child.stdout) relays.stdout.follow(child.stdout);
  if (child.stderr) relays.stderr.follow(child.stderr);
  // A runtime that ends at once does not read its configuration. The error below says that it ended.
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(withControlToken(config, start.controlToken));
  const ports = await Promise.race([reportedPorts(child), ended]);
  if (!ports) throw new StartError("The Workers runtime ended before it listened. Its last lines are above.");
  return { pid, ports, ended, kill: () => child.kill("SIGKILL") };
}

/** Undefined when the runtime ends first. */
async function reportedPorts(child: ChildProcess): Promise<Map<string, number> | undefined> {
  const control = child.stdio[3];
  if (!(control instanceof Readable)) return undefined;
  const expected = 3;
  const ports = new Map<string, number>();
  for await (const line of createInterface(control)) {
    const message: unknown = JSON.parse(line);
    if (typeof message !== "object" || message === null || !("socket" in message) || !("port" in message)) continue;
    ports.set(String(message.socket), Number(message.port));
    if (ports.size === expected) return ports;
  }
  return undefined;
}
