// Builds the databases of a backup in a folder that is thrown away when anything fails, so nothing is rolled back or synced
// on the way: first the tables of every object, then the rows, then what must not work on them: indexes, views and triggers.
import { existsSync, mkdirSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { BackupError } from "./backup-error.ts";
import { countRows, rowInserter, sequenceTable, tablesOf } from "./database-tables.ts";
import type { BackupFile, Manifest, TableFile } from "./manifest.ts";
import { readLines } from "./ndjson-file.ts";
import { syncFolder } from "./new-folder.ts";
import { databaseEnding, storedName } from "./stored-objects.ts";

const objectRow = z.strictObject({
  namespace: storedName,
  object: storedName,
  schema: z.array(z.string().regex(/^CREATE\s/i)),
  /** By table. */
  rows: z.record(z.string(), z.int().min(0)),
});
const tableRow = z.strictObject({
  object: storedName,
  rowid: z.unknown().optional(),
  row: z.record(z.string(), z.unknown()),
});

const createsTable = (sql: string): boolean => /^CREATE\s+TABLE\s/i.test(sql);

/** Throws a `BackupError` that names the file and the line. */
export async function restoreDatabases(source: string, manifest: Manifest, folder: string): Promise<void> {
  const namespaces = new Set<string>();
  await eachRow(source, manifest.objects, objectRow, ({ namespace, object, schema }) => {
    namespaces.add(namespace);
    mkdirSync(join(folder, namespace), { recursive: true });
    const database = openDatabase(pathOf(folder, namespace, object), "create");
    for (const sql of schema.filter(createsTable)) database.prepare(sql).run();
    commit(database);
  });

  // Inserts into other tables write to it.
  const isSequence = ({ table }: TableFile) => table === sequenceTable;
  const inOrder = [...manifest.tables.filter((file) => !isSequence(file)), ...manifest.tables.filter(isSequence)];
  for (const file of inOrder) await restoreTable(source, file, folder);

  await eachRow(source, manifest.objects, objectRow, async ({ namespace, object, schema, rows }) => {
    const path = pathOf(folder, namespace, object);
    const database = openDatabase(path, "open");
    for (const sql of schema.filter((each) => !createsTable(each))) database.prepare(sql).run();
    for (const [table, count] of Object.entries(rows)) {
      const found = countRows(database, table);
      if (found !== count) throw new Error(`table ${table} should have ${count} rows, and the backup holds ${found}`);
    }
    commit(database);
    await syncFile(path);
  });
  for (const namespace of namespaces) await syncFolder(join(folder, namespace));
  await syncFolder(folder);
}

async function restoreTable(source: string, file: TableFile, folder: string): Promise<void> {
  let current: { object: string; database: DatabaseSync; insert: ReturnType<typeof rowInserter> } | undefined;
  const openObject = (object: string) => {
    if (current) commit(current.database);
    const database = openDatabase(pathOf(folder, file.namespace, object), "open");
    const table = tablesOf(database).find(({ name }) => name === file.table);
    if (!table) throw new Error(`object ${object} has no table ${file.table}`);
    if (file.table === sequenceTable) database.exec(`DELETE FROM ${sequenceTable}`);
    current = { object, database, insert: rowInserter(database, table) };
    return current;
  };
  await eachRow(source, file, tableRow, ({ object, ...row }) => {
    const { insert } = current?.object === object ? current : openObject(object);
    insert(row);
  });
  if (current) commit(current.database);
}

async function eachRow<T>(
  source: string,
  file: BackupFile,
  schema: z.ZodType<T>,
  visit: (row: T) => void | Promise<void>,
): Promise<void> {
  const path = join(source, file.path);
  let line = 0;
  try {
    for await (const text of readLines(path)) {
      line += 1;
      await visit(schema.parse(JSON.parse(text)));
    }
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error).replaceAll("\n", " ") : String(error);
    throw new BackupError(`${path}: line ${line} cannot be imported (${reason}).`);
  }
  if (line !== file.rows) {
    throw new BackupError(`${path}: has ${line} rows, and the manifest says ${file.rows}.`);
  }
}

const pathOf = (folder: string, namespace: string, object: string): string =>
  join(folder, namespace, object + databaseEnding);

/** In a transaction. */
function openDatabase(path: string, how: "create" | "open"): DatabaseSync {
  if (existsSync(path) !== (how === "open")) {
    throw new Error(how === "open" ? "the backup's list of objects lacks this object" : "this object is listed twice");
  }
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  database.exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; BEGIN");
  return database;
}

function commit(database: DatabaseSync): void {
  database.exec("COMMIT");
  database.close();
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
