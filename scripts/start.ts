// `npm start`: the whole system on this machine, with no account and no other program.
// HOST, PORT and STATE_DIR say where; every setting of the Worker may be given as an environment variable too.
// A reason not to start is one sentence and exit code 1; Ctrl-C and SIGTERM end it with exit code 0.
import { join, resolve } from "node:path";
import { buildAssets } from "./build-assets.ts";
import { startLocalServer } from "./local-server.ts";
import { readServerSettings } from "./server-settings.ts";
import { StartError } from "./start-error.ts";
import { health, welcome } from "./welcome.ts";
import { readWranglerConfig } from "./wrangler-config.ts";

const projectRoot = join(import.meta.dirname, "..");

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

// Before Miniflare's own listeners, which exit with 130. Its exit hook ends the runtime; nothing is lost by that,
// since what was accepted was on disk before it was answered.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));

// A signal to npm ends the shell between npm and us, and that shell passes nothing on.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && process.exit(0), 250).unref();
}

await buildAssets();
const wrangler = readWranglerConfig(join(projectRoot, "wrangler.toml"));
const settings = readServerSettings(process.env, wrangler.bindings);
if (!settings.ok) refuse(settings.error);
const { host, port, vars, openTenant } = settings.value;
const stateDir = resolve(projectRoot, settings.value.stateDir);

const server = await startLocalServer({ wrangler, host, port, stateDir, vars }).catch((error: unknown) => {
  if (error instanceof StartError) refuse(error.message);
  throw error;
});

const answer = await fetch(`${server.url}/health`);
const parsed = health.safeParse(await answer.json());
if (!parsed.success) throw new Error(`GET /health answered ${answer.status}: ${parsed.error.message}`);
console.log(welcome({ url: server.url, startedMs: performance.now(), stateDir, openTenant, health: parsed.data }));
