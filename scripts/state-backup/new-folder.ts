// A folder that is there complete or not at all: it is filled under another name next to its own, and renamed when it is done.
// Ended by a signal, the program removes what it had begun; a kill that cannot be caught leaves a folder named `….partial-…`.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname } from "node:path";

export const isEmptyFolder = (path: string): boolean => !existsSync(path) || readdirSync(path).length === 0;

/** `path` may be there as an empty folder. */
export async function fillNewFolder<T>(path: string, fill: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  const partial = mkdtempSync(`${path}.partial-`);
  const remove = () => rmSync(partial, { recursive: true, force: true });
  const end = () => process.exit(130);
  process.once("exit", remove).once("SIGINT", end).once("SIGTERM", end);
  try {
    const filled = await fill(partial);
    renameSync(partial, path);
    await syncFolder(dirname(path));
    return filled;
  } finally {
    remove();
    process.off("exit", remove).off("SIGINT", end).off("SIGTERM", end);
  }
}

/** Makes the names in a folder last, as `fsync` makes the bytes of a file. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
