// The start as an earlier one has kept it, or as prepare-start.ts makes it in a process of its own.
import { fork } from "node:child_process";
import { join } from "node:path";
import { type PreparedStart, readKeptStart } from "./kept-start.ts";
import type { Relays } from "./log-relay.ts";
import { StartError } from "./start-error.ts";

/** What that process sends: the reason not to start is a sentence for the user. */
export type PreparationMessage = { refusal: string } | { prepared: PreparedStart };

/** Rejects with a `StartError` when a setting is wrong. */
export async function prepareStart(relays: Relays): Promise<PreparedStart> {
  return readKeptStart(process.env) ?? (await prepareAnew(relays));
}

function prepareAnew({ stdout, stderr }: Relays): Promise<PreparedStart> {
  const { promise, resolve, reject } = Promise.withResolvers<PreparedStart>();
  const child = fork(join(import.meta.dirname, "prepare-start.ts"), {
    serialization: "advanced",
    // It gets pipes of its own: when a process ends, the pipes that it shares begin to block.
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  if (child.stdout) stdout.follow(child.stdout);
  if (child.stderr) stderr.follow(child.stderr);
  child.on("message", (message) => {
    const sent = message as PreparationMessage;
    if ("refusal" in sent) reject(new StartError(sent.refusal));
    else resolve(sent.prepared);
  });
  child.once("error", reject);
  child.once("exit", () => reject(new StartError("The start could not be prepared. The reason is above.")));
  return promise;
}
