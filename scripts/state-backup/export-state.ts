// Writes the state of the local server, while it is stopped, into a folder of NDJSON files: one for each table of a namespace,
// with the object's id in each row, one with the objects and their schemas, and a manifest. Needs the memory of a few rows.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openStateFolder } from "../local-server/state-folder.ts";
import { BackupError } from "./backup-error.ts";
import { readRows, schemaOf, tablesOf } from "./database-tables.ts";
import { objectsFile, type TableFile, tablePath, writeManifest } from "./manifest.ts";
import { NdjsonWriter } from "./ndjson-file.ts";
import { fillNewFolder, isEmptyFolder, syncFolder } from "./new-folder.ts";
import { listObjects, type StoredObject } from "./stored-objects.ts";

export interface BackupSummary {
  objects: number;
  rows: number;
}

/** Throws a `BackupError` or, when a server runs, a `StartError`. */
export async function exportState(stateDir: string, target: string, now: Date): Promise<BackupSummary> {
  if (!existsSync(stateDir)) {
    throw new BackupError(`STATE_DIR: ${stateDir} is not there. Set STATE_DIR to the folder that the server uses.`);
  }
  if (!isEmptyFolder(target)) {
    throw new BackupError(`${target}: holds files already. Name a new folder for the backup.`);
  }
  const stateFolder = await openStateFolder(stateDir);
  try {
    const objects = listObjects(stateFolder.path);
    if (objects.length === 0) {
      throw new BackupError(`STATE_DIR: ${stateDir} holds no state. Set STATE_DIR to the folder that the server uses.`);
    }
    return await fillNewFolder(target, (folder) => writeBackup(folder, objects, now));
  } finally {
    stateFolder.close();
  }
}

async function writeBackup(folder: string, objects: readonly StoredObject[], now: Date): Promise<BackupSummary> {
  const tables: TableFile[] = [];
  const objectsWriter = await NdjsonWriter.create(join(folder, objectsFile));
  try {
    for (const [namespace, members] of Map.groupBy(objects, (each) => each.namespace)) {
      tables.push(...(await writeNamespace(folder, namespace, members, objectsWriter)));
    }
    const written = await objectsWriter.finish();
    const exported_at = now.toISOString();
    writeManifest(folder, { exported_at, objects: { path: objectsFile, ...written }, tables });
    await syncFolder(folder);
    return { objects: objects.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0) };
  } finally {
    await objectsWriter.close();
  }
}

async function writeNamespace(
  folder: string,
  namespace: string,
  objects: readonly StoredObject[],
  objectsWriter: NdjsonWriter,
): Promise<TableFile[]> {
  mkdirSync(join(folder, namespace));
  const writers = new Map<string, NdjsonWriter>();
  const writerOf = async (table: string) => {
    const writer = writers.get(table) ?? (await NdjsonWriter.create(join(folder, tablePath(namespace, table))));
    writers.set(table, writer);
    return writer;
  };
  try {
    for (const stored of objects) await writeObject(stored, writerOf, objectsWriter);
    const files: TableFile[] = [];
    for (const [table, writer] of writers) {
      files.push({ namespace, table, path: tablePath(namespace, table), ...(await writer.finish()) });
    }
    await syncFolder(join(folder, namespace));
    return files;
  } finally {
    for (const writer of writers.values()) await writer.close();
  }
}

async function writeObject(
  { namespace, object, path }: StoredObject,
  writerOf: (table: string) => Promise<NdjsonWriter>,
  objectsWriter: NdjsonWriter,
): Promise<void> {
  // Read only: what a killed server left in the write-ahead log is read from there, and stays there.
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const rows: Record<string, number> = {};
    for (const table of tablesOf(database)) {
      const writer = await writerOf(table.name);
      rows[table.name] = 0;
      for (const row of readRows(database, table)) {
        await writer.write({ object, ...row });
        rows[table.name] = (rows[table.name] ?? 0) + 1;
      }
    }
    await objectsWriter.write({ namespace, object, schema: schemaOf(database), rows });
  } catch (error) {
    if (error instanceof Error && "errcode" in error)
      throw new BackupError(`${path}: cannot be read (${error.message}).`);
    throw error;
  } finally {
    database.close();
  }
}
