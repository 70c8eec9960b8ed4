// Generates the README's table of settings from the code. `npm run docs:settings` writes it; a test compares the two.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { settings } from "../src/config/settings.ts";

const readme = join(import.meta.dirname, "..", "README.md");
const table = /(?<=<!-- settings -->\n)[\s\S]*?(?=\n<!-- \/settings -->)/;

export function settingsTable(): string {
  const { properties = {} } = z.toJSONSchema(settings, { io: "input", unrepresentable: "any" });
  const rows = Object.entries(settings.shape).map(([name, schema]) => {
    const property = properties[name];
    const value = property && typeof property === "object" ? String(property.default ?? "") : "";
    return `| \`${name}\` | ${value === "" ? "" : `\`${value}\``} | ${schema.description ?? ""} |`;
  });
  return ["| setting | default | meaning |", "|---|---|---|", ...rows].join("\n");
}

export async function readSettingsTable(): Promise<string | undefined> {
  return table.exec(await readFile(readme, "utf8"))?.[0];
}

if (import.meta.main) await writeFile(readme, (await readFile(readme, "utf8")).replace(table, settingsTable()));
