// Runs looked-at-worker.ts as `npm start` runs the real Worker. Arguments: state folder, settings as JSON.
import { join } from "node:path";
import * as z from "zod";
import { buildAssets } from "../../scripts/build/assets.ts";
import { startLocalServer } from "../../scripts/local-server/local-server.ts";
import { readWranglerConfig } from "../../scripts/local-server/wrangler-config.ts";

const [stateDir, settings] = z.tuple([z.string(), z.string()]).parse(process.argv.slice(2));
await buildAssets();
const server = await startLocalServer({
  wrangler: readWranglerConfig(join(import.meta.dirname, "../../wrangler.toml")),
  main: join(import.meta.dirname, "looked-at-worker.ts"),
  host: "127.0.0.1",
  port: 0,
  stateDir,
  vars: z.record(z.string(), z.string()).parse(JSON.parse(settings)),
});
process.on("message", async () => {
  await server.fireCron("* * * * *");
  process.send?.("the minute is over");
});
process.on("disconnect", () => process.exit(0));
process.send?.(server.url);
