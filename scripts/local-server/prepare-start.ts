// The part of `npm start` that takes much memory: reads the settings, builds what is not built, has the runtime's configuration
// written. It runs in a process of its own that ends when it has said both, first the settings and then the launch.
import { join, resolve } from "node:path";
import { buildAssets } from "../build/assets.ts";
import { assembleRuntime } from "./assemble-runtime.ts";
import type { Prepared } from "./prepared-start.ts";
import { readServerSettings } from "./server-settings.ts";
import { readWranglerConfig } from "./wrangler-config.ts";

const projectRoot = join(import.meta.dirname, "../..");
const say = (prepared: Prepared) => new Promise<void>((resolve) => process.send?.(prepared, () => resolve()));

process.once("disconnect", () => process.exit(1));
const wrangler = readWranglerConfig(join(projectRoot, "wrangler.toml"));
const settings = readServerSettings(process.env, wrangler.bindings);
if (!settings.ok) {
  await say({ refusal: settings.error });
  process.exit(1);
}
const { host, port, vars, openTenant, healthDeadlineMs } = settings.value;
const stateDir = resolve(projectRoot, settings.value.stateDir);
await say({ settings: { host, port, stateDir, openTenant, healthDeadlineMs, crons: wrangler.crons } });
await buildAssets();
await say({ launch: await assembleRuntime({ wrangler, host, port, stateDir, vars }) });
process.exit(0);
