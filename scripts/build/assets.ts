// Fills dist/assets with the files the Worker serves without code: the API reference page and the monitoring page.
// Everything is served from this origin and no script is inline, so the page lives under a strict Content-Security-Policy.
import { cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const projectRoot = join(import.meta.dirname, "../..");
const swagger = dirname(fileURLToPath(import.meta.resolve("swagger-ui-dist/package.json")));
const fromPackage = ["swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"];
const ours = ["index.html", "open-reference.js"];

export async function buildAssets(): Promise<void> {
  const target = join(projectRoot, "dist/assets/docs");
  await mkdir(target, { recursive: true });
  for (const file of fromPackage) await cp(join(swagger, file), join(target, file));
  for (const file of ours) await cp(join(import.meta.dirname, "api-reference", file), join(target, file));
  await build({ configFile: join(projectRoot, "dashboard/vite.config.ts") });
}

if (import.meta.main) await buildAssets();
