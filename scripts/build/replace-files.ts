// Puts a folder's files in the place of another's, each at once: a running server reads whole files, and two builds at the same
// time leave what either of them made.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Both on one file system. Files of `target` that `built` does not have are removed; equal ones stay as they are. */
export function replaceFiles(target: string, built: string): void {
  const files = new Set(filesBelow(built));
  for (const file of files) {
    if (isEqual(join(target, file), join(built, file))) continue;
    mkdirSync(dirname(join(target, file)), { recursive: true });
    renameSync(join(built, file), join(target, file));
  }
  for (const file of filesBelow(target)) if (!files.has(file)) rmSync(join(target, file), { force: true });
}

function isEqual(path: string, builtPath: string): boolean {
  try {
    return readFileSync(path).equals(readFileSync(builtPath));
  } catch {
    return false;
  }
}

function filesBelow(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
