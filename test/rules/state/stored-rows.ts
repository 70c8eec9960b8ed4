// Every row of every database in a state folder, read with SQLite's own typeof and hex, so equal rows are equal byte for byte.
import { globSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Rows by database and table, in the order of their bytes. The statements of the schema count as a table. */
export function storedRows(stateDir: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const file of globSync("do/*/*.sqlite", { cwd: stateDir }).sort()) {
    const database = new DatabaseSync(join(stateDir, file), { readOnly: true });
    const list = (query: string) =>
      database
        .prepare(query)
        .all()
        .map((row) => String(Object.values(row)[0]));
    found[file] = list("SELECT type || ' ' || name || ' ' || ifnull(sql, '') FROM sqlite_schema").sort();
    const tables =
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name <> 'sqlite_schema'";
    for (const table of list(tables)) {
      const literal = `'${table.replaceAll("'", "''")}'`;
      const columns = list(`SELECT name FROM pragma_table_xinfo(${literal})`).map((column) => `"${column}"`);
      if (list(`SELECT wr FROM pragma_table_list WHERE name = ${literal}`)[0] === "0") columns.push("_rowid_");
      const values = columns.flatMap((column) => [`typeof(${column})`, bytesOf(column)]);
      const rows = database.prepare(`SELECT ${values.join(", ")} FROM "${table}"`);
      rows.setReturnArrays(true);
      found[`${file} ${table}`] = rows
        .all()
        .map((row) => Object.values(row).map(textOf).join(" "))
        .sort();
    }
    database.close();
  }
  return found;
}

/** A REAL is read as a number, because as a BLOB it would be rounded to fifteen digits. */
const bytesOf = (column: string): string =>
  `CASE typeof(${column}) WHEN 'real' THEN ${column} ELSE hex(CAST(${column} AS BLOB)) END`;
const textOf = (value: unknown): string => (Object.is(value, -0) ? "-0" : String(value));
