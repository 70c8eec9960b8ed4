// What is published: one minified module without dependencies, and the declarations.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const folder = import.meta.dirname;

/** The module as text. */
export async function bundleClient(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "src/index.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    outfile: "index.js",
  });
  return outputFiles[0]?.text ?? "";
}

export async function buildClient(to = join(folder, "dist")): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  execFileSync("tsc", ["-p", join(folder, "tsconfig.build.json"), "--outDir", to], { stdio: "inherit" });
  writeFileSync(join(to, "index.js"), await bundleClient());
}

if (import.meta.main) await buildClient();
