// What generators of the field make of /openapi.json compiles and works, also when the tenant has task types of its own.
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newStateFolder, StartedServer } from "../e2e/started-server.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "ai-eventstream-generated-"));
const venv = join(folder, "venv");
const python = join(venv, "bin/python");
const key = "a".repeat(32);
const triage = {
  description: "The team that a ticket belongs to.",
  instructions: "You send support tickets to the team that answers them.",
  input: { type: "object", properties: { product: { enum: ["app", "shop"] } } },
  output: { type: "object", additionalProperties: false, required: ["team"], properties: { team: { type: "string" } } },
};

let server: StartedServer;
let url = "";
beforeAll(async () => {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await run("npm", ["install", "--silent", "@hey-api/openapi-ts@0.99.0", "typescript@5.9.3"], { cwd: folder });
  await run("python3", ["-m", "venv", venv]);
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
  await run(python, [...pip, "openapi-python-client==0.29.1", "mypy==2.4.1"]);
  server = new StartedServer({ STATE_DIR: newStateFolder(), API_KEYS: `acme:admin:${key}` });
  url = await server.ready();
}, 300_000);
afterAll(async () => {
  await server?.end("SIGKILL");
  rmSync(folder, { recursive: true });
});

const headers = { "content-type": "application/json", authorization: `Bearer ${key}` };

/** A folder with the document as everybody gets it, or a tenant with task types of its own. */
async function documentIn(name: string): Promise<string> {
  const into = join(folder, name);
  mkdirSync(into);
  const isOwn = name.startsWith("own");
  if (isOwn) {
    const body = JSON.stringify(triage);
    expect((await fetch(`${url}/task-types/ticket-triage`, { method: "PUT", headers, body })).ok).toBe(true);
  }
  const document = await (await fetch(`${url}/openapi.json`, isOwn ? { headers } : {})).text();
  expect(document.includes("ticket-triage.request")).toBe(isOwn);
  writeFileSync(join(into, "openapi.json"), document);
  return into;
}

const strict = {
  compilerOptions: {
    ...{ noEmit: true, strict: true, target: "esnext", module: "preserve", allowImportingTsExtensions: true },
    ...{ lib: ["esnext", "dom", "dom.iterable"], types: [] },
  },
};
const use = `
import { createClient } from "./client/client/index.ts";
import { getTaskId, postProcess } from "./client/sdk.gen.ts";
const client = createClient({ baseUrl: process.argv[2] ?? "", auth: process.argv[3] ?? "" });
const { data } = await postProcess({ client, body: { text: "The service was excellent." }, headers: { Prefer: "wait=10" } });
const { data: task } = await getTaskId({ client, path: { id: data?.task_id ?? "" }, query: { wait: 30 } });
const { error } = await postProcess({ client, body: { text: "" } });
console.log(task?.status, error?.error.code);
`;

test.each(["plain-ts", "own-ts"])("hey-api's openapi-ts makes a client that compiles and works (%s)", async (name) => {
  const into = await documentIn(name);
  await run(join(folder, "node_modules/.bin/openapi-ts"), ["-i", "openapi.json", "-o", "client"], { cwd: into });
  writeFileSync(join(into, "tsconfig.json"), JSON.stringify({ ...strict, include: ["*.ts", "client"] }));
  writeFileSync(join(into, "process.d.ts"), "declare const process: { argv: string[] };\n");
  writeFileSync(join(into, "use.ts"), use);
  await run(join(folder, "node_modules/.bin/tsc"), ["-p", "."], { cwd: into });
  const bundle = ["--bundle", "--format=esm", "--outfile=use.mjs"];
  await run(join(import.meta.dirname, "../../node_modules/.bin/esbuild"), ["use.ts", ...bundle], { cwd: into });
  const { stdout } = await run(process.execPath, ["use.mjs", url, key], { cwd: into });
  expect(stdout).toBe("SUCCESS validation_failed\n");
});

test.each(["plain-py", "own-py"])(
  "openapi-python-client makes a package with right types that works (%s)",
  async (name) => {
    const into = await documentIn(name);
    const env = { ...process.env, PATH: `${join(venv, "bin")}:${process.env.PATH}` };
    const generate = ["generate", "--path", "openapi.json", "--output-path", "made"];
    const { stdout: told } = await run(join(venv, "bin/openapi-python-client"), generate, { cwd: into, env });
    expect(told).not.toMatch(/warning|error/i);
    symlinkSync(join(into, "made/ai_event_stream_client"), join(into, "ai_event_stream_client"));
    copyFileSync(join(import.meta.dirname, "ask_generated.py"), join(into, "ask.py"));
    const silent = ["--follow-imports", "silent"];
    expect((await run(python, ["-m", "mypy", "--strict", ...silent, "ask.py"], { cwd: into })).stdout).toMatch(
      /^Success/,
    );
    const { stdout } = await run(python, ["ask.py", url, key], { cwd: into });
    expect(stdout).toBe("SUCCESS validation_failed\n");
  },
);
