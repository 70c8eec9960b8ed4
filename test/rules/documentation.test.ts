import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSettingsTable, settingsTable } from "../../scripts/settings-table.ts";
import { routes } from "../../src/api/routes.ts";

const readme = await readFile(join(import.meta.dirname, "../../README.md"), "utf8");

test("the README lists every setting with its default and meaning", async () => {
  expect(await readSettingsTable()).toBe(settingsTable());
});

test.each(
  routes
    .filter(({ path }) => !path.endsWith("*"))
    .map(({ method, path, role }) => ({ route: `${method} ${path}`, role })),
)("the README lists $route with its role", ({ route, role }) => {
  expect(readme.split("\n").find((line) => line.startsWith("| ") && line.includes(`\`${route}\``))).toContain(
    `| ${role} |`,
  );
});
