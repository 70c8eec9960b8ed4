// Digests of what a start is made from, by content: 1,700 files take 40 ms, and times of files are wrong after a checkout.
// Of node_modules it reads the list of installed versions and the files that the bundles hold, not the tools themselves.
import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export const projectRoot = join(import.meta.dirname, "../..");
/** What can change a bundle or the page by being there is in these folders: they are read whole, so a new file counts. */
const sourceFolders = ["src", "durable-objects", "dashboard", "scripts/build", "scripts/local-server"];
const sourceFiles = ["wrangler.toml", "package.json", "package-lock.json", "node_modules/.package-lock.json"];

/** `dependencies` are files beside those of the project, by absolute path. */
export function digestSources(dependencies: readonly string[]): string {
  const files = [
    ...sourceFiles.map((file) => join(projectRoot, file)),
    ...rootFiles((name) => /^tsconfig.*\.json$/.test(name)),
    ...sourceFolders.flatMap((folder) => filesBelow(join(projectRoot, folder))),
  ];
  return digestFiles([...new Set([...files, ...dependencies])]);
}

/** The static files as they were built. */
export const digestAssets = (): string => digestFiles(filesBelow(join(projectRoot, "dist/assets")));

/** `.dev.vars` and `.env` with their variants, which hold secrets. */
export const secretFiles = (): string[] => rootFiles((name) => /^\.(dev\.vars|env)($|\.)/.test(name));

/** Paths and contents. A file that cannot be read counts as well. */
export function digestFiles(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of [...paths].sort()) {
    addPart(hash, relative(projectRoot, path));
    try {
      addPart(hash, readFileSync(path));
    } catch (error) {
      addPart(hash, `cannot be read: ${error instanceof Error && "code" in error ? error.code : error}`);
    }
  }
  return hash.digest("hex");
}

export function digestParts(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) addPart(hash, part);
  return hash.digest("hex");
}

/** With its length, so that no two lists of parts read alike. */
function addPart(hash: Hash, part: string | Buffer): void {
  hash.update(`${Buffer.byteLength(part)}:`).update(part);
}

function filesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    // A folder that is missing has no files.
    return [];
  }
}

function rootFiles(isMeant: (name: string) => boolean): string[] {
  return readdirSync(projectRoot)
    .filter(isMeant)
    .map((name) => join(projectRoot, name));
}
