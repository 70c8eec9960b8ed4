// Runs a Worker in its own process for bench-server.ts: `serve.ts floor|ours|cost <state folder> <variables as JSON>`.
// It sends its parent the URL and the id of the process to measure, and exits with the parent.
import { join } from "node:path";
import * as z from "zod";
import { startLocalServer } from "../scripts/local-server/local-server.ts";
import { readWranglerConfig } from "../scripts/local-server/wrangler-config.ts";

const [which, stateDir, variables] = z
  .tuple([z.enum(["floor", "ours", "cost"]), z.string(), z.string()])
  .parse(process.argv.slice(2));
const entries = { floor: "floor-worker.ts", ours: "worker.ts", cost: "cost-worker.ts" };
const settings = which === "floor" ? "floor.toml" : "../wrangler.toml";
const wrangler = readWranglerConfig(join(import.meta.dirname, settings));

const server = await startLocalServer({
  wrangler,
  main: join(import.meta.dirname, entries[which]),
  host: "127.0.0.1",
  port: 0,
  stateDir,
  vars: z.record(z.string(), z.string()).parse(JSON.parse(variables)),
  crons: false,
});
process.on("disconnect", () => process.exit(0));
process.send?.({ url: server.url, pid: server.runtimePid() });
