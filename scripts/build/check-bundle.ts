// Builds the Worker as `wrangler deploy` would for each environment, without deploying it, and fails when the bundle is too large.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The free plan allows 3 MB. Most of the Worker are word lists, which are loaded with the first question that needs them. */
const maxGzipBytes = 2048 * 1024;
const projectRoot = join(import.meta.dirname, "../..");
const built = join(projectRoot, "dist/worker");

for (const environment of ["staging", ""]) {
  rmSync(built, { recursive: true, force: true });
  execFileSync("wrangler", ["deploy", "--dry-run", "--env", environment, "--outdir", built], {
    cwd: projectRoot,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

let gzipBytes = 0;
for (const file of readdirSync(built)) {
  // Source maps and the readme are not deployed.
  if (/\.(js|mjs|wasm)$/.test(file)) gzipBytes += gzipSync(readFileSync(join(built, file))).length;
}
const kib = (bytes: number) => `${Math.round(bytes / 1024)} KiB`;
if (gzipBytes === 0 || gzipBytes > maxGzipBytes) {
  console.error(`The Worker is ${kib(gzipBytes)} gzipped. It must not be empty or larger than ${kib(maxGzipBytes)}.`);
  process.exit(1);
}
console.log(`The Worker can be deployed: ${kib(gzipBytes)} gzipped, limit ${kib(maxGzipBytes)}.`);
