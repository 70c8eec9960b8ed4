// The Workers runtime as a child of this process. It reports where it listens over a pipe of its own; its log goes to the relays.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { Relays } from "./log-relay.ts";
import type { RuntimeLaunch } from "./runtime-launch.ts";
import { watchOver } from "./runtime-watchdog.ts";

export interface RuntimeProcess {
  pid: number;
  /** Port by the socket's name. */
  ports: ReadonlyMap<string, number>;
  /** Settles when it has ended, by itself or by `kill`. */
  ended: Promise<void>;
  kill(): void;
}

/** Addresses by socket stand in for those of the configuration. Throws when the runtime ends before it listens. */
export async function startRuntime(
  { program, args, config, environment }: RuntimeLaunch,
  addresses: ReadonlyMap<string, string>,
  relays: Relays,
  onStart: (pid: number) => void,
): Promise<RuntimeProcess> {
  const [command = "", ...options] = args;
  const overrides = [...addresses].map(([socket, address]) => `--socket-addr=${socket}=${address}`);
  const child = spawn(program, [command, ...overrides, ...options], {
    stdio: ["pipe", "pipe", "pipe", "pipe"],
    env: { ...process.env, FORCE_COLOR: "0", ...environment },
  });
  await once(child, "spawn");
  const { pid } = child;
  if (pid === undefined) throw new Error("the runtime has no process id");
  onStart(pid);
  const stopWatching = watchOver(pid);
  const ended = once(child, "exit").then(stopWatching);

  if (child.stdout) relays.stdout.follow(child.stdout);
  if (child.stderr) relays.stderr.follow(child.stderr);
  // A runtime that ends at once leaves nobody to read its configuration; that it ended is what is told.
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(config);
  const ports = await Promise.race([reportedPorts(child), ended]);
  if (!ports) throw new Error("The Workers runtime ended before it listened; what it wrote stands above.");
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
