import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSettingsTable, settingsTable } from "../../scripts/settings-table.ts";
import { providerNames } from "../../src/ai/providers.ts";
import { routes } from "../../src/api/routes.ts";

const readme = await readFile(join(import.meta.dirname, "../../README.md"), "utf8");

test("the README lists every setting with its default and meaning", async () => {
  expect(await readSettingsTable(), "Run `npm run docs:settings`.").toBe(settingsTable());
});

test.each(
  routes
    .filter(({ path }) => !path.endsWith("*"))
    .map(({ method, path, role }) => ({ route: `${method} ${path}`, role })),
)("the README lists $route with its role", ({ route, role }) => {
  const row = readme.split("\n").find((line) => line.startsWith("| ") && line.includes(`\`${route}\``));
  expect(row ?? "", "Add the route to the table below `## API` in README.md.").toContain(`| ${role} |`);
});

test.each(providerNames)("docs/providers.md says what to set for the provider %s", async (provider) => {
  const providers = await readFile(join(import.meta.dirname, "../../docs/providers.md"), "utf8");
  expect(providers.includes(`\n| \`${provider}\` | `), "Add its row to the first table.").toBe(true);
});

test("every documented command runs on any Node: none runs TypeScript with the machine's own", async () => {
  const root = join(import.meta.dirname, "../..");
  const pages = ["README.md", "CONTRIBUTING.md"];
  for await (const page of glob(["docs/**/*.md", "examples/*"], { cwd: root })) pages.push(page);
  const commands = await Promise.all(
    pages.map(async (page) => {
      const text = await readFile(join(root, page), "utf8");
      return [...text.matchAll(/\bnode (?:--\S+ )*[\w./-]+\.ts\b.*/g)].map(([command]) => `${page}: ${command}`);
    }),
  );
  expect(commands.flat()).toEqual([]);
});

test("the list of decisions names each of them", async () => {
  const folder = join(import.meta.dirname, "../../docs/decisions");
  const list = await readFile(join(folder, "README.md"), "utf8");
  for await (const page of glob("[0-9]*.md", { cwd: folder })) expect(list).toContain(`](${page})`);
});
