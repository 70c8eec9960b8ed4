// What the local server is made from sources: the bundles of its Workers and the static files.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "smol-toml";
import { buildAssets } from "../build/assets.ts";
import { type Bundle, bundleQueueBroker, bundleWorker } from "./bundle-worker.ts";
import { projectRoot } from "./project-digest.ts";
import type { WranglerConfig } from "./wrangler-config.ts";

export interface Build {
  /** Text of the Worker's module. */
  worker: string;
  wasm: Bundle["wasm"];
  /** Text of the module around the simulated queue. */
  broker: string;
  /** The files that all of it was made from, by absolute path. */
  inputs: string[];
}

export async function buildProject(wrangler: Promise<WranglerConfig>): Promise<Build> {
  const [worker, broker, assets] = await Promise.all([bundleEntry(wrangler), bundleQueueBroker(), buildAssets()]);
  return {
    worker: worker.text,
    wasm: worker.wasm,
    broker: broker.text,
    inputs: [...worker.inputs, ...broker.inputs, ...assets],
  };
}

/** Bundles what wrangler.toml seems to say while wrangler, which takes a second, reads what it says; if that differs, again. */
async function bundleEntry(wrangler: Promise<WranglerConfig>): Promise<Bundle> {
  const { main: seemingMain, define: seemingDefine } = seemingEntry();
  const early = bundleWorker(seemingMain, seemingDefine);
  early.catch(() => undefined);
  const { main, define } = await wrangler;
  const isSame = main === seemingMain && isDeepStrictEqual({ ...define }, seemingDefine);
  return isSame ? early : bundleWorker(main, define);
}

function seemingEntry(): { main: string; define: Record<string, string> } {
  const { main, define } = parse(readFileSync(join(projectRoot, "wrangler.toml"), "utf8"));
  return { main: resolve(projectRoot, String(main)), define: { ...(define as Record<string, string> | undefined) } };
}
