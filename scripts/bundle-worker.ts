// One ES module out of the Worker's sources, resolved the way wrangler resolves them.
import { build } from "esbuild";

/** The module's text, with its source map inside so that stack traces name our files. */
export async function bundleWorker(main: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [main],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2024",
    sourcemap: "inline",
    sourcesContent: false,
    conditions: ["workerd", "worker", "browser"],
    define,
    external: ["cloudflare:*", "node:*"],
    logLevel: "error",
  });
  const [module] = outputFiles;
  if (!module) throw new Error(`${main} gave no module`);
  return module.text;
}
