// The tables of one SQLite database as rows of stored values, among them those that the runtime keeps for itself (`_cf_…`).
// A rowid that no column shows is kept as well, so that rows come back under the same number.
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { decodeValue, encodeValue, type StoredValue } from "./stored-value.ts";

/** SQLite keeps here what AUTOINCREMENT has given out. It makes the table itself and fills it on inserts into others. */
export const sequenceTable = "sqlite_sequence";

const tableList = z.array(z.object({ name: z.string(), type: z.string() }));
const columnList = z.array(z.object({ name: z.string() }));
const schemaList = z.array(z.object({ sql: z.string() }));

export interface Table {
  name: string;
  columns: string[];
  /** The name under which a rowid is reached that is none of the columns. */
  rowid: string | undefined;
}

export interface EncodedRow {
  rowid?: unknown;
  row: Record<string, unknown>;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The statements that create tables, indexes, views and triggers, in the order in which they were given. */
export function schemaOf(database: DatabaseSync): string[] {
  const query =
    "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid";
  return schemaList.parse(database.prepare(query).all()).map(({ sql }) => sql);
}

/** Without the planner's statistics, which are no state. Throws when a table cannot be read as rows. */
export function tablesOf(database: DatabaseSync): Table[] {
  const query =
    "SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND name <> 'sqlite_schema' AND name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' AND type <> 'view' ORDER BY name";
  return tableList.parse(database.prepare(query).all()).map(({ name, type }) => {
    if (type !== "table") throw new Error(`table ${name} is of type ${type}, which a backup cannot hold`);
    const info = database.prepare("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid").all(name);
    const columns = columnList.parse(info).map((column) => column.name);
    return { name, columns, rowid: hiddenRowid(database, name, columns) };
  });
}

function hiddenRowid(database: DatabaseSync, table: string, columns: readonly string[]): string | undefined {
  const taken = columns.map((name) => name.toLowerCase());
  const name = ["rowid", "_rowid_", "oid"].find((each) => !taken.includes(each));
  if (name === undefined || isWithoutRowid(database, table)) return undefined;
  const [origin] = database.prepare(`SELECT ${name} FROM ${quoted(table)}`).columns();
  // An INTEGER PRIMARY KEY is the rowid under another name. A plain rowid has "rowid" for origin, even beside a column of that name.
  const isColumn = origin?.column && origin.column !== "rowid" && columns.includes(origin.column);
  return isColumn ? undefined : name;
}

function isWithoutRowid(database: DatabaseSync, table: string): boolean {
  return (
    database.prepare("SELECT 1 FROM pragma_table_list WHERE schema = 'main' AND name = ? AND wr = 1").get(table) !==
    undefined
  );
}

export function* readRows(database: DatabaseSync, { name, columns, rowid }: Table): Generator<EncodedRow> {
  const selected = columns
    .map(quoted)
    .flatMap((column) => [
      `CASE typeof(${column}) WHEN 'text' THEN CAST(${column} AS BLOB) ELSE ${column} END`,
      `typeof(${column}) = 'text'`,
    ]);
  const statement = database.prepare(`SELECT ${[rowid ?? "NULL", ...selected].join(", ")} FROM ${quoted(name)}`);
  statement.setReadBigInts(true);
  statement.setReturnArrays(true);
  for (const found of statement.iterate()) {
    // node:sqlite declares rows as objects, whatever setReturnArrays says.
    const values = found as unknown as StoredValue[];
    const row = Object.fromEntries(
      columns.map((column, index) => [
        column,
        encodeValue(values[1 + 2 * index] ?? null, values[2 + 2 * index] === 1n),
      ]),
    );
    yield rowid === undefined ? { row } : { rowid: encodeValue(values[0] ?? null, false), row };
  }
}

/** Returns the function that inserts a row. It throws when the row does not fit the table. */
export function rowInserter(database: DatabaseSync, { name, columns, rowid }: Table): (row: EncodedRow) => void {
  const names = rowid === undefined ? columns : [rowid, ...columns];
  const into = `INSERT INTO ${quoted(name)} (${names.map(quoted).join(", ")})`;
  const statements = new Map<string, ReturnType<DatabaseSync["prepare"]>>();
  const statementFor = (parameters: string) => {
    const statement = statements.get(parameters) ?? database.prepare(`${into} VALUES (${parameters})`);
    statements.set(parameters, statement);
    return statement;
  };
  return (encoded) => {
    if (Object.keys(encoded.row).length !== columns.length || (encoded.rowid === undefined) !== (rowid === undefined)) {
      throw new Error(`the row has not the columns of table ${name}`);
    }
    const values = columns.map((column) => {
      if (!Object.hasOwn(encoded.row, column)) throw new Error(`the row lacks column ${column} of table ${name}`);
      return decodeValue(encoded.row[column]);
    });
    if (rowid !== undefined) values.unshift(decodeValue(encoded.rowid));
    const isTextBytes = values.map((value) => typeof value === "object" && value !== null && "textBytes" in value);
    const parameters = isTextBytes.map((cast) => (cast ? "CAST(? AS TEXT)" : "?")).join(", ");
    statementFor(parameters).run(
      ...values.map((value) =>
        typeof value === "object" && value !== null && "textBytes" in value ? value.textBytes : value,
      ),
    );
  };
}

export function countRows(database: DatabaseSync, table: string): number {
  return z.object({ count: z.int() }).parse(database.prepare(`SELECT count(*) AS count FROM ${quoted(table)}`).get())
    .count;
}
