// Reads a backup into an empty state folder. The backup is checked as a whole before anything is written, and what is written
// appears under its name only when all of it is there and on disk.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openStateFolder } from "../local-server/state-folder.ts";
import { BackupError } from "./backup-error.ts";
import type { BackupSummary } from "./export-state.ts";
import { readManifest } from "./manifest.ts";
import { sha256Of } from "./ndjson-file.ts";
import { fillNewFolder, isEmptyFolder } from "./new-folder.ts";
import { restoreDatabases } from "./restore-databases.ts";
import { isPartial, objectsFolder } from "./stored-objects.ts";

/** Throws a `BackupError` or, when a server runs, a `StartError`. */
export async function importState(stateDir: string, source: string): Promise<BackupSummary> {
  const manifest = readManifest(source);
  for (const { path, sha256 } of [manifest.objects, ...manifest.tables]) await checkFile(join(source, path), sha256);
  const stateFolder = await openStateFolder(stateDir);
  try {
    const target = join(stateFolder.path, objectsFolder);
    if (!isEmptyFolder(target)) {
      throw new BackupError(
        `STATE_DIR: ${stateDir} holds state already. Move that folder away, or set STATE_DIR to a new one.`,
      );
    }
    for (const name of readdirSync(stateFolder.path).filter(isPartial)) {
      rmSync(join(stateFolder.path, name), { recursive: true });
    }
    await fillNewFolder(target, (folder) => restoreDatabases(source, manifest, folder));
    return { objects: manifest.objects.rows, rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0) };
  } finally {
    stateFolder.close();
  }
}

async function checkFile(file: string, sha256: string): Promise<void> {
  const found = await sha256Of(file).catch((error: unknown) => {
    throw new BackupError(`${file}: cannot be read, though the manifest names it (${error}).`);
  });
  if (found !== sha256) {
    throw new BackupError(`${file}: the SHA-256 is not that of the manifest: the file is cut short or was changed.`);
  }
}
