// `npm start`. This file is JavaScript because Node's compiler of TypeScript takes 23 MiB of the process that stays, and 100 ms: with
// the compile cache on before the first import, it is loaded only when a file has changed. The options that package.json gives
// (small semi-spaces, a collection when the server is ready) save a little more.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/node-compile"));
const { runServer } = await import("./local-server/run-server.ts");
await runServer();
