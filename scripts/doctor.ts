// `npm run doctor`: tries each service that the settings name, read as `npm start` reads them, and says what to do where one
// does not work. Exit code 1 when something does not.
import { join } from "node:path";
import * as z from "zod";
import { createProbes } from "../src/composition/probes.ts";
import { parseConfig } from "../src/config/config.ts";
import { endingModels } from "../src/config/model-end.ts";
import { type Check, runProbes } from "../src/monitoring/probe.ts";
import { readServerAddress, type ServerAddress } from "./local-server/server-address.ts";
import { readServerSettings } from "./local-server/server-settings.ts";
import { readWranglerConfig } from "./local-server/wrangler-config.ts";
import { nodeDial } from "./node-dial.ts";

const serverMs = 5000;
const { bindings, hasAi } = readWranglerConfig(join(import.meta.dirname, "../wrangler.toml"));
const address = readServerAddress(process.env);
if (!address.ok) refuse(address.error);
const settings = readServerSettings(process.env, bindings);
if (!settings.ok) refuse(settings.error);
console.log("✓ settings: each is within its bounds");
// The binding is the deployment's; here it only says that there is one.
const config = parseConfig({ ...bindings, ...settings.value.vars, ...(hasAi && { AI: "elsewhere" }) });
const { provider, model, dimension, reason } = config.embedder;
console.log(`✓ questions are embedded by ${provider}/${model}, ${dimension} dimensions: ${reason}`);
const checks = await runProbes(createProbes(hasAi ? "elsewhere" : {}, config, nodeDial), Date.now);
for (const check of checks) console.log(lineOf(check));
if (checks.length === 0) console.log("✓ no service outside is named: everything is kept and answered in this system");
for (const warning of endingModels(config, Date.now())) console.log(`! ${warning}`);
for (const warning of await warningsOfServer(address.value)) console.log(`! ${warning}`);
process.exit(checks.every(({ ok }) => ok) ? 0 : 1);

/** What only a server knows, since it has the state; none when none runs. */
async function warningsOfServer({ host, port }: ServerAddress): Promise<string[]> {
  try {
    const answer = await fetch(`http://${host}:${port}/health`, { signal: AbortSignal.timeout(serverMs) });
    const { warnings } = z.object({ warnings: z.array(z.string()) }).parse(await answer.json());
    const others = warnings.filter((warning) => !endingModels(config, Date.now()).includes(warning));
    return others.map((warning) => `the server on ${host}:${port} says: ${warning}`);
  } catch {
    return [];
  }
}

function refuse(sentence: string): never {
  console.error(`✗ settings: ${sentence}`);
  process.exit(1);
}

function lineOf({ service, ok, told, remedy, ms }: Check): string {
  return `${ok ? "✓" : "✗"} ${service}: ${told} (${ms} ms)${remedy ? `\n  → ${remedy}` : ""}`;
}
