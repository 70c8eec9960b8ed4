// npm leaves out, without a word, optional packages that ask for a newer Node than the one npm runs on. The build's native parts are
// such packages, and everything here runs on the pinned Node: where they are missing, npm installs once more, on that one.
import { execFileSync } from "node:child_process";
import { enableCompileCache, flushCompileCache } from "node:module";
import { join } from "node:path";

const isComplete = await import("vite").then(
  () => true,
  () => false,
);
const npm = process.env.npm_execpath;
if (!isComplete && npm) {
  execFileSync(process.execPath, [npm, "install", "--no-save", "--ignore-scripts"], { stdio: "inherit" });
}

// Compiles what `npm start` imports, so that the first start is as small as the next ones; without this it compiles by itself.
enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/node-compile"));
await import("./local-server/run-server.ts").catch(() => undefined);
flushCompileCache();
