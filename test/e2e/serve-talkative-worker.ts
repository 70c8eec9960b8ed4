// Runs talkative-worker.ts as `npm start` runs the real one, and fires the cron that each message names. Argument: state folder.
import { join } from "node:path";
import { startLocalServer } from "../../scripts/local-server/local-server.ts";
import { readWranglerConfig } from "../../scripts/local-server/wrangler-config.ts";

const server = await startLocalServer({
  wrangler: readWranglerConfig(join(import.meta.dirname, "../../wrangler.toml")),
  main: join(import.meta.dirname, "talkative-worker.ts"),
  host: "127.0.0.1",
  port: 0,
  stateDir: process.argv[2] ?? "",
  vars: { OPEN_TENANT: "local" },
  crons: false,
});
process.on("message", async (cron) => {
  await server.fireCron(String(cron));
  process.send?.("fired");
});
process.on("disconnect", () => process.exit(0));
process.send?.(server.url);
