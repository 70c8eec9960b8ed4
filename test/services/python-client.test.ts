// The client for Python as pip installs it: its own tests against a server as a user starts it, its types, and its README's examples.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { openApiDocument } from "../../src/api/openapi/document.ts";
import { routeGroups } from "../../src/api/routes.ts";
import { newStateFolder, StartedServer } from "../e2e/started-server.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "ai-eventstream-python-"));
const python = join(folder, "bin/python");
const project = join(folder, "project");
const source = join(import.meta.dirname, "../../clients/python");
const examples = [...readFileSync(join(source, "README.md"), "utf8").matchAll(/```python\n(.*?)```/gs)].map(
  ([, code]) => code ?? "",
);

let server: StartedServer;
let url = "";
beforeAll(async () => {
  const made = new Set(["dist", "__pycache__", ".pytest_cache", ".mypy_cache"]);
  cpSync(source, project, { recursive: true, filter: (path) => !made.has(path.split("/").at(-1) ?? "") });
  await run("python3", ["-m", "venv", folder]);
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
  await run(python, [...pip, project, "pytest==9.2.0", "mypy==2.4.1"]);
  server = new StartedServer({ STATE_DIR: newStateFolder(), RATE_LIMIT_PER_MINUTE: "0" });
  url = await server.ready();
}, 300_000);
afterAll(async () => {
  await server?.end("SIGKILL");
  rmSync(folder, { recursive: true });
});

const inProject = (args: string[]) => run(python, args, { cwd: project, env: { ...process.env, AES_URL: url } });

test("its own tests pass, none is left out, and no warning comes", async () => {
  const { stdout } = await inProject(["-m", "pytest", "-q", "-W", "error", "tests"]);
  expect(stdout).toMatch(/^\d+ passed in /m);
});

test("its code, its tests and the examples of its README have right types for who installs it", async () => {
  expect(examples).toHaveLength(3);
  for (const [index, code] of examples.entries()) writeFileSync(join(project, `example_${index}.py`), code);
  const files = examples.map((_, index) => `example_${index}.py`);
  expect((await inProject(["-m", "mypy", "src", "tests"])).stdout).toMatch(/^Success/);
  const installed = await run(python, ["-m", "mypy", "--strict", ...files], { cwd: project });
  expect(installed.stdout).toMatch(/^Success/);
});

test("the first example does what it says", async () => {
  writeFileSync(join(project, "first.py"), examples[0] ?? "");
  const lines = (await inProject(["first.py"])).stdout.trimEnd().split("\n");
  expect(lines[0]).toMatch(/^SUCCESS Sentiment: positive/);
  expect(lines).toEqual(expect.arrayContaining(["0 accepted", "1 refused", "Write a sentence about rain."]));
  expect(lines.at(-1)).toBe("validation_failed temperature");
});

test("its types have the fields of the OpenAPI document", async () => {
  const names = ["Task", "TaskResult", "Accepted", "TaskInspection", "DeadLetter"];
  const fields = `{name: sorted(getattr(ai_eventstream, name).__annotations__) for name in ${JSON.stringify(names)}}`;
  const { stdout } = await inProject(["-c", `import ai_eventstream, json; print(json.dumps(${fields}))`]);
  const schema = z.object({ properties: z.record(z.string(), z.unknown()) });
  const { schemas } = z
    .object({ schemas: z.record(z.string(), z.unknown()) })
    .parse(openApiDocument(routeGroups, "https://api.test").components);
  // A result is one of several by its task type, and each has the same fields.
  const fieldsOf = (name: string) => schema.parse(schemas[name === "TaskResult" ? "OtherResult" : name]).properties;
  const described = names.map((name) => [name, Object.keys(fieldsOf(name)).sort()]);
  expect(JSON.parse(stdout)).toEqual(Object.fromEntries(described));
});
