// The client for TypeScript as it is published: its README's example is compiled with its declarations and run against a server.
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildClient } from "../../clients/typescript/build.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const run = promisify(execFile);
const projectRoot = join(import.meta.dirname, "../..");
const source = join(projectRoot, "clients/typescript");
const folder = mkdtempSync(join(tmpdir(), "ai-eventstream-client-"));
const installed = join(folder, "node_modules/ai-eventstream-client");
const examples = [...readFileSync(join(source, "README.md"), "utf8").matchAll(/```ts\n(.*?)```/gs)].map(
  ([, code]) => code ?? "",
);

let server: StartedServer;
let url = "";
beforeAll(async () => {
  mkdirSync(installed, { recursive: true });
  cpSync(join(source, "package.json"), join(installed, "package.json"));
  await buildClient(join(installed, "dist"));
  symlinkSync(join(projectRoot, "node_modules/@types"), join(folder, "node_modules/@types"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (const [index, code] of examples.entries()) writeFileSync(join(folder, `example-${index}.ts`), code);
  server = new StartedServer({ STATE_DIR: newStateFolder() });
  url = await server.ready();
});
afterAll(async () => {
  await server?.end("SIGKILL");
  rmSync(folder, { recursive: true });
});

test("the examples of its README compile with its declarations", async () => {
  expect(examples).toHaveLength(2);
  const files = examples.map((_, index) => `example-${index}.ts`);
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "nodenext", "--target", "esnext"];
  const tsc = join(projectRoot, "node_modules/.bin/tsc");
  const { stdout } = await run(tsc, [...strict, "--lib", "esnext,dom", "--types", "node", ...files], { cwd: folder });
  expect(stdout).toBe("");
});

test("the first example does what it says", async () => {
  const env = { ...process.env, AES_URL: url };
  const { stdout } = await run(process.execPath, ["example-0.ts"], { cwd: folder, env });
  const lines = stdout.trimEnd().split("\n");
  expect(lines[0]).toMatch(/^SUCCESS Sentiment: positive/);
  expect(lines).toEqual(
    expect.arrayContaining([expect.stringMatching(/^local\//), "0 accepted", "1 validation_failed"]),
  );
  expect(lines).toContain("Write a sentence about rain.");
  expect(lines.at(-1)).toBe("validation_failed temperature");
});
