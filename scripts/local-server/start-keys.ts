// The keys of what a start keeps for the next one. A key is a digest of all that the result depends on: when one of it changes,
// the result is not found and made again.
import { digestAssets, digestFiles, digestParts, digestSources, projectRoot, secretFiles } from "./project-digest.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a build finds out about its own inputs; it names no secret. */
export interface BuildRecord {
  /** Files of packages that the bundles hold, by absolute path. */
  dependencies: string[];
  /** Environment variables that the Worker takes as settings. */
  settingNames: readonly string[];
}

export interface StartKeys {
  /** Of the bundles and the static files. */
  sources: string;
  /** Of wrangler's reading of wrangler.toml and .dev.vars. */
  wrangler: string;
  /** Of all that starts the runtime. */
  launch: string;
}

export const noRecord: BuildRecord = { dependencies: [], settingNames: [] };

/** Variables that wrangler, Miniflare or the allocator of the runtime read. */
const toolVariable = /^(CLOUDFLARE_|WRANGLER_|MINIFLARE_)|^(GLIBC_TUNABLES|NODE_EXTRA_CA_CERTS)$/;

/**
 * The variables that can change what wrangler reads; it is given no others but those that lead to its own files.
 * Values in .env may name any variable.
 */
export function wranglerEnvironment(environment: Environment): Environment {
  const readsAll =
    environment.CLOUDFLARE_INCLUDE_PROCESS_ENV !== undefined ||
    secretFiles().some((file) => file.slice(projectRoot.length + 1).startsWith(".env"));
  const names = Object.keys(environment).sort();
  return Object.fromEntries(
    names.filter((name) => readsAll || toolVariable.test(name)).map((name) => [name, environment[name]]),
  );
}

export function startKeys(environment: Environment, { dependencies, settingNames }: BuildRecord): StartKeys {
  const machine = [process.version, process.platform, process.arch, projectRoot, environment.NODE_ENV ?? ""];
  const sources = digestParts([...machine, digestSources(dependencies)]);
  const certificates = environment.NODE_EXTRA_CA_CERTS ? [environment.NODE_EXTRA_CA_CERTS] : [];
  const wrangler = digestParts([
    sources,
    digestFiles([...secretFiles(), ...certificates]),
    JSON.stringify(wranglerEnvironment(environment)),
  ]);
  const settings = settingNames.map((name) => [name, environment[name]]);
  return { sources, wrangler, launch: digestParts([wrangler, digestAssets(), JSON.stringify(settings)]) };
}
