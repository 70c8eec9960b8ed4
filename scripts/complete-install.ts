// npm leaves out, without a word, optional packages that ask for a newer Node than the one npm runs on. The build's native parts are
// such packages, and everything here runs on the pinned Node: where they are missing, npm installs once more, on that one.
import { execFileSync } from "node:child_process";

const isComplete = await import("vite").then(
  () => true,
  () => false,
);
const npm = process.env.npm_execpath;
if (!isComplete && npm) {
  execFileSync(process.execPath, [npm, "install", "--no-save", "--ignore-scripts"], { stdio: "inherit" });
}
