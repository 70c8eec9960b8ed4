// Numbered migrations of the storage of a Durable Object. Each class has one list, which only grows at its end: the number in an object
// says how many of the list were applied to its storage. Storage that is older than these numbers has tables but no number, so the
// migrations of that time do not change tables that already exist.

/** Statements, or a column to add if the table does not have it. It is plain data, so that a test notices an edited migration. */
export type Migration = string | { table: string; column: string; definition: string };

/** The beginning of the message of a `NewerStorageError`: over RPC an error keeps its message but loses its class. */
const newerStorage = "Storage of a newer version";

export class NewerStorageError extends Error {
  constructor(className: string, stored: number, known: number) {
    super(
      `${newerStorage}: this ${className} has version ${stored}, and the running code knows versions up to ${known}; ` +
        "deploy the code that wrote it, or later code. Nothing was changed.",
    );
  }
}

/** The message of a `NewerStorageError`, also after RPC; null for every other error. */
export function newerStorageOf(error: unknown): string | null {
  const message = error instanceof Error ? error.message : "";
  const start = message.indexOf(newerStorage);
  return start < 0 ? null : message.slice(start);
}

/** Converts storage of any earlier version to the current one, in one transaction. Current storage costs one read. */
export function migrate(storage: DurableObjectStorage, className: string, migrations: readonly Migration[]): void {
  const version = versionOf(storage.sql);
  if (version === migrations.length) return;
  if (version > migrations.length) throw new NewerStorageError(className, version, migrations.length);
  storage.transactionSync(() => {
    for (const migration of migrations.slice(version)) apply(storage.sql, migration);
    storage.sql.exec(
      `DROP VIEW IF EXISTS storage_version; CREATE VIEW storage_version AS SELECT ${migrations.length} AS version`,
    );
  });
}

/** A view contains the number, because it needs no page of the file. The platform refuses SQLite's own user_version. */
function versionOf(sql: SqlStorage): number {
  const [view] = sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'storage_version'").toArray();
  return view ? sql.exec<{ version: number }>("SELECT version FROM storage_version").one().version : 0;
}

function apply(sql: SqlStorage, migration: Migration): void {
  if (typeof migration === "string") {
    sql.exec(migration);
    return;
  }
  const { table, column, definition } = migration;
  const known = sql.exec("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", table, column).toArray();
  if (known.length === 0) sql.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ${definition}`);
}
