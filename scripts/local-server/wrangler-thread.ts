// wrangler-config.ts in a thread of its own: importing wrangler takes a second, in which the rest of a start goes on.
// It sees only the environment variables that the key of the result holds.
import { join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { projectRoot } from "./project-digest.ts";
import { wranglerEnvironment } from "./start-keys.ts";
import type { WranglerConfig } from "./wrangler-config.ts";

export function readWranglerInThread(): Promise<WranglerConfig> {
  const { PATH, HOME, XDG_CONFIG_HOME } = process.env;
  const given = { PATH, HOME, XDG_CONFIG_HOME, ...wranglerEnvironment(process.env) };
  // A thread would get the text "undefined" for a variable that is not set.
  const env = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const thread = new Worker(import.meta.filename, { env, workerData: join(projectRoot, "wrangler.toml") });
  return new Promise((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
  });
}

if (!isMainThread && parentPort) {
  const { readWranglerConfig } = await import("./wrangler-config.ts");
  parentPort.postMessage(readWranglerConfig(workerData));
}
