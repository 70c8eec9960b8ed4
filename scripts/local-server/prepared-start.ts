// What prepare-start.ts says to start.ts, message by message.
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Relays } from "./log-relay.ts";
import type { RuntimeLaunch } from "./runtime-launch.ts";
import { StartError } from "./start-error.ts";

interface StartSettings {
  host: string;
  port: number;
  stateDir: string;
  healthDeadlineMs: number;
  openTenant: string | undefined;
  crons: string[];
}

export type Prepared = { refusal: string } | { settings: StartSettings } | { launch: RuntimeLaunch };

export interface Preparation {
  /** Rejects with a `StartError` when a setting is wrong. */
  settings: Promise<StartSettings>;
  launch: Promise<RuntimeLaunch>;
  process: ChildProcess;
}

export function prepareStart({ stdout, stderr }: Relays): Preparation {
  const settings = Promise.withResolvers<StartSettings>();
  const launch = Promise.withResolvers<RuntimeLaunch>();
  const child = fork(join(import.meta.dirname, "prepare-start.ts"), {
    serialization: "advanced",
    // Not ours: a process that ends lets the pipes that it shares block.
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  if (child.stdout) stdout.follow(child.stdout);
  if (child.stderr) stderr.follow(child.stderr);
  const fail = (error: Error) => {
    settings.reject(error);
    launch.reject(error);
  };
  launch.promise.catch(() => undefined);
  child.on("message", (message) => {
    const prepared = message as Prepared;
    if ("refusal" in prepared) fail(new StartError(prepared.refusal));
    else if ("settings" in prepared) settings.resolve(prepared.settings);
    else launch.resolve(prepared.launch);
  });
  child.once("error", fail);
  child.once("exit", () => fail(new StartError("The start could not be prepared; the reason stands above.")));
  return { settings: settings.promise, launch: launch.promise, process: child };
}
