// One ES module out of the Worker's sources, resolved the way wrangler resolves them.
import { build } from "esbuild";

/** The module's text. Names are kept; no source map, since the runtime does not read it and would keep it in memory. */
export async function bundleWorker(main: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [main],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    define,
    external: ["cloudflare:*", "node:*"],
    logLevel: "error",
  });
  const [module] = outputFiles;
  if (!module) throw new Error(`${main} gave no module`);
  return module.text;
}
