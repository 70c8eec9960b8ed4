import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildDocumentation } from "../../scripts/build/documentation.ts";

const folder = await mkdtemp(join(tmpdir(), "documentation-"));
afterAll(() => rm(folder, { recursive: true }));
await buildDocumentation(folder);

const files = (await readdir(folder, { recursive: true })).map((file) => `/guide/${file}`);
const pages = new Map(
  await Promise.all(
    files
      .filter((file) => file.endsWith(".html"))
      .map(
        async (file) => [addressOf(file), await readFile(join(folder, file.slice("/guide/".length)), "utf8")] as const,
      ),
  ),
);

test.each([...pages])("every link and picture of %s leads to a page, a heading or a file", (address, page) => {
  const targets = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, target = ""]) => target);
  const missing = targets.filter((target) => {
    if (/^https?:/.test(target) || /^\/(docs|dashboard\b.*)?$/.test(target)) return false;
    const [path, anchor] = target.split("#");
    const linked = path === "" ? page : pages.get(path ?? "");
    if (linked === undefined) return !files.includes(path ?? "");
    return anchor !== undefined && !linked.includes(` id="${anchor}"`);
  });
  expect([address, missing]).toEqual([address, []]);
});

test("every column of a table has a heading, which screen readers say before each cell", () => {
  const without = [...pages].filter(([, page]) => page.includes("<th></th>")).map(([address]) => address);
  expect(without).toEqual([]);
});

test("pages run no script and load nothing from elsewhere", () => {
  for (const page of pages.values()) expect(page).not.toMatch(/<script|style=|src="http/);
});

function addressOf(file: string): string {
  return file.replace(/(index)?\.html$/, "");
}
