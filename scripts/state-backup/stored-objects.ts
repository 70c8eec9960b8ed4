// What the local server's state folder holds, as Miniflare lays it out: below `do`, a folder for each namespace of Durable
// Objects, and in it a SQLite database for each object, named by its id. One more, `metadata`, has the alarms of the namespace.
// The runtime's Cache API (`cache`) is not state. Files anywhere else are refused, since nobody would miss them in the backup.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { BackupError } from "./backup-error.ts";

/** Below the state folder. */
export const objectsFolder = "do";
export const databaseEnding = ".sqlite";

/** Of a namespace or an object: the name of a folder or a file. */
export const storedName = z.string().regex(/^\w[\w.-]*$/);

export interface StoredObject {
  namespace: string;
  /** The object's id, or `metadata`. */
  object: string;
  path: string;
}

/** Those of a namespace follow each other. */
export function listObjects(stateDir: string): StoredObject[] {
  refuseOtherStorage(stateDir);
  const found: StoredObject[] = [];
  for (const entry of entriesOf(join(stateDir, objectsFolder))) {
    const folder = join(stateDir, objectsFolder, entry.name);
    if (!entry.isDirectory() || !isStoredName(entry.name)) throw unknown(folder);
    for (const { name } of entriesOf(folder)) {
      const path = join(folder, name);
      const object = name.slice(0, -databaseEnding.length);
      if (name.endsWith(databaseEnding) && isStoredName(object)) found.push({ namespace: entry.name, object, path });
      else if (!/\.sqlite-(wal|shm)$/.test(name)) throw unknown(path);
    }
  }
  return found;
}

/** Files of the server itself, such as its lock, lie in the folder; storage of any kind has a folder of its own. */
function refuseOtherStorage(stateDir: string): void {
  const expected = [objectsFolder, "cache"];
  for (const entry of entriesOf(stateDir)) {
    if (!entry.isDirectory() || expected.includes(entry.name) || isPartial(entry.name)) continue;
    const [file] = entriesOf(join(stateDir, entry.name));
    if (file) throw unknown(join(stateDir, entry.name, file.name));
  }
}

/** What an import that was killed has left. */
export const isPartial = (name: string): boolean => name.startsWith(`${objectsFolder}.partial-`);

const isStoredName = (name: string): boolean => storedName.safeParse(name).success;

function entriesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function unknown(path: string): BackupError {
  return new BackupError(
    `${path}: is not known as part of the state, so a backup would lack it. Move it out of the state folder.`,
  );
}
