// The linters of the field over the OpenAPI document, each with its recommended rules.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openApiDocument } from "../../src/api/openapi/document.ts";
import { routeGroups } from "../../src/api/routes.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "ai-eventstream-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function lint(program: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", NO_COLOR: "1" };
  const { stdout } = await run(join(folder, "node_modules/.bin", program), args, { cwd: folder, env }).catch(
    (failed: { stdout: string }) => failed,
  );
  return stdout;
}

beforeAll(async () => {
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(openApiDocument(routeGroups, "https://api.tests.dev")));
  writeFileSync(join(folder, "ruleset.yaml"), 'extends: ["spectral:oas"]\n');
  const tools = ["@redocly/cli@2.77.0", "@stoplight/spectral-cli@6.16.3"];
  await run("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", ...tools]);
}, 300_000);

test("Redocly finds no error and no warning", { timeout: 60_000 }, async () => {
  expect(JSON.parse(await lint("redocly", "lint", "openapi.json", "--format=json"))).toMatchObject({
    totals: { errors: 0, warnings: 0 },
    problems: [],
  });
});

test("Spectral finds no error and no warning", { timeout: 60_000 }, async () => {
  const found = await lint("spectral", "lint", "openapi.json", "--ruleset=ruleset.yaml", "--format=json", "--quiet");
  expect(JSON.parse(found)).toEqual([]);
});
