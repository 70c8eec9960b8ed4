// Runs a Worker in its own process for bench-server.ts: `serve.ts floor|ours|whole|cost <state folder> <variables as JSON>`. `whole` is
// what `npm start` serves: with the built-in rules as the model, and with crons. It sends its parent the URL and the id of the process to
// measure, and exits with the parent.
import { join } from "node:path";
import * as z from "zod";
import { startLocalServer } from "../scripts/local-server/local-server.ts";
import { readWranglerConfig } from "../scripts/local-server/wrangler-config.ts";

const servedWorkers = ["floor", "ours", "whole", "cost"] as const;

const [which, stateDir, variables] = z
  .tuple([z.enum(servedWorkers), z.string(), z.string()])
  .parse(process.argv.slice(2));
const wrangler = readWranglerConfig(join(import.meta.dirname, which === "floor" ? "floor.toml" : "../wrangler.toml"));
const mains = {
  floor: join(import.meta.dirname, "floor-worker.ts"),
  ours: join(import.meta.dirname, "worker.ts"),
  cost: join(import.meta.dirname, "cost-worker.ts"),
  whole: wrangler.main,
};

const server = await startLocalServer({
  wrangler,
  main: mains[which],
  host: "127.0.0.1",
  port: 0,
  stateDir,
  vars: z.record(z.string(), z.string()).parse(JSON.parse(variables)),
  crons: which === "whole",
});
process.on("disconnect", () => process.exit(0));
process.send?.({ url: server.url, pid: server.runtimePid() });
