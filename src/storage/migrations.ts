// Numbered migrations of what a Durable Object stores. A class has one list, and it is only ever appended to: the number in an
// object says how many of the list its storage has had. Storage from before the numbers has tables and no number, so the
// migrations of that time change nothing that is there already.

/** Statements, or a column that is added where the table lacks it. Plain data, so that a test sees when one was edited. */
export type Migration = string | { table: string; column: string; definition: string };

/** What `NewerStorageError` says first; an error that crosses RPC keeps its message and loses its class. */
const newerStorage = "Storage of a newer version";

export class NewerStorageError extends Error {
  constructor(className: string, stored: number, known: number) {
    super(
      `${newerStorage}: this ${className} has version ${stored}, and the running code knows versions up to ${known}; ` +
        "deploy the code that wrote it, or later code. Nothing was changed.",
    );
  }
}

/** The sentence of a `NewerStorageError`, also of one that came over RPC; null for every other error. */
export function newerStorageOf(error: unknown): string | null {
  const message = error instanceof Error ? error.message : "";
  const start = message.indexOf(newerStorage);
  return start < 0 ? null : message.slice(start);
}

/** Brings storage of any earlier version to the present one, in one transaction. Storage that is present costs one read. */
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

/** A view holds the number, because it takes no page of the file. SQLite's own user_version is refused by the platform. */
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
