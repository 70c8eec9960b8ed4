// The part of `npm start` that takes much memory: builds the bundles and the static files, reads the settings, has the runtime's
// configuration written. It runs in a process of its own, which sends the result to its parent and ends.
// Each result is kept for the next start and made again when what it was made from has changed; so the tools are imported late.
import type { Build } from "./build-project.ts";
import { keptResults, type PreparedStart, readBuildRecord, writeBuildRecord } from "./kept-start.ts";
import type { PreparationMessage } from "./prepared-start.ts";
import { digestAssets } from "./project-digest.ts";
import { noRecord, startKeys } from "./start-keys.ts";
import type { WranglerConfig } from "./wrangler-config.ts";
import { readWranglerInThread } from "./wrangler-thread.ts";

const send = (message: PreparationMessage) => new Promise<void>((resolve) => process.send?.(message, () => resolve()));
const giveUp = () => process.exit(1);
process.once("disconnect", giveUp);

/** A copy, since Miniflare takes the flags of the runtime through a variable of this process. */
const environment = { ...process.env };
/** A digest of all inputs except those that only a build finds. */
const inputsNow = () => startKeys(environment, noRecord).wrangler;
const inputsBefore = inputsNow();
const keysBefore = startKeys(environment, readBuildRecord() ?? noRecord);

interface KeptBuild extends Build {
  assets: string;
}
let build = keptResults.read("build", keysBefore.sources) as KeptBuild | undefined;
const keptWrangler = keptResults.read("wrangler", keysBefore.wrangler) as WranglerConfig | undefined;

const wranglerRead = keptWrangler ? Promise.resolve(keptWrangler) : readWranglerInThread();
if (build?.assets !== digestAssets()) {
  const { buildProject } = await import("./build-project.ts");
  const building = buildProject(wranglerRead);
  // While esbuild works in a process of its own.
  await import("./assemble-runtime.ts");
  build = { ...(await building), assets: digestAssets() };
}
const wrangler = await wranglerRead;
const { readServerSettings, settingNames } = await import("./server-settings.ts");
const settings = readServerSettings(environment, wrangler.bindings);
if (!settings.ok) {
  await send({ refusal: settings.error });
  process.exit(1);
}
const { vars, openTenant, kafkaDriver } = settings.value;
const { assembleRuntime } = await import("./assemble-runtime.ts");
const launch = await assembleRuntime({ wrangler, ...build, vars });
const prepared: PreparedStart = { launch, openTenant, kafkaDriver, crons: wrangler.crons };
await send({ prepared });

// Keeping goes on when the server is ended at once.
process.off("disconnect", giveUp);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => undefined);
// A file that was edited meanwhile may be in the results or not; then nothing is kept.
if (inputsNow() === inputsBefore) {
  const record = { dependencies: build.inputs, settingNames };
  const keys = startKeys(environment, record);
  keptResults.write("build", keys.sources, build);
  keptResults.write("wrangler", keys.wrangler, wrangler);
  keptResults.write("launch", keys.launch, prepared);
  writeBuildRecord(record);
}
process.exit(0);
