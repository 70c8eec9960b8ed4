// Fills dist/assets with the files the Worker serves without code: the API reference page, the documentation and the monitoring page.
// Everything is served from this origin and no script is inline, so the page lives under a strict Content-Security-Policy.
import { rmSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { buildDocumentation } from "./documentation.ts";
import { replaceFiles } from "./replace-files.ts";

const projectRoot = join(import.meta.dirname, "../..");
const swagger = dirname(fileURLToPath(import.meta.resolve("swagger-ui-dist/package.json")));
const fromPackage = ["swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"];
const ours = ["index.html", "open-reference.js", "reference.css"];

/** Returns the files that the assets were made from, by absolute path. */
export async function buildAssets(): Promise<string[]> {
  const built = join(projectRoot, `dist/assets.${process.pid}`);
  const sources = [
    ...fromPackage.map((file) => ({ file, source: join(swagger, file) })),
    ...ours.map((file) => ({ file, source: join(import.meta.dirname, "api-reference", file) })),
  ];
  // A start that is interrupted ends without running `finally`.
  const removeBuilt = () => rmSync(built, { recursive: true, force: true });
  process.once("exit", removeBuilt);
  try {
    await mkdir(join(built, "docs"), { recursive: true });
    for (const { file, source } of sources) await cp(source, join(built, "docs", file));
    const documentation = await buildDocumentation(join(built, "guide"));
    const outputs = await build({
      configFile: join(projectRoot, "dashboard/vite.config.ts"),
      build: { outDir: join(built, "dashboard"), emptyOutDir: true },
    });
    replaceFiles(join(projectRoot, "dist/assets"), built);
    return [...sources.map(({ source }) => source), ...documentation, ...modulesOf(outputs)];
  } finally {
    removeBuilt();
    process.off("exit", removeBuilt);
  }
}

function modulesOf(outputs: Awaited<ReturnType<typeof build>>): string[] {
  if ("close" in outputs) return [];
  const files = [outputs].flat().flatMap(({ output }): (Rolldown.OutputChunk | Rolldown.OutputAsset)[] => output);
  const ids = files.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
  return ids.map((id) => id.replace(/\?.*$/, "")).filter((id) => isAbsolute(id));
}

if (import.meta.main) await buildAssets();
