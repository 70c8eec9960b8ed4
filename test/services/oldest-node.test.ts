// An installation with the oldest Node and npm that the README allows.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";

const run = promisify(execFile);
const projectRoot = join(import.meta.dirname, "../..");
const notCloned = new Set(["node_modules", "dist", ".git", ".state", ".wrangler"]);
const folder = mkdtempSync(join(tmpdir(), "ai-eventstream-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("npm ci on Node 18 installs everything that the build needs", { timeout: 300_000 }, async () => {
  const machine = join(folder, "machine");
  await run("npm", ["install", "--prefix", machine, "node@18", "npm@9"]);
  const clone = join(folder, "clone");
  cpSync(projectRoot, clone, { recursive: true, filter: (path) => !notCloned.has(basename(path)) });

  const env = { ...process.env, PATH: `${join(machine, "node_modules/.bin")}:/usr/bin:/bin` };
  const onMachine = async (...command: [program: string, ...args: string[]]) =>
    (await run(command[0], command.slice(1), { cwd: clone, env })).stdout;
  expect(await onMachine("node", "--version")).toMatch(/^v18\./);
  await onMachine("npm", "ci");
  await onMachine("npm", "run", "build:assets");
  expect(existsSync(join(clone, "dist/assets/dashboard/dashboard.js"))).toBe(true);
});
