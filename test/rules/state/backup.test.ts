// A backup of a state folder with every kind of value in SQLite, and damaged backups.
import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeEach, describe, expect, test } from "vitest";
import { openStateFolder } from "../../../scripts/local-server/state-folder.ts";
import { exportState } from "../../../scripts/state-backup/export-state.ts";
import { importState } from "../../../scripts/state-backup/import-state.ts";
import { storedRows } from "./stored-rows.ts";

const now = new Date("2026-01-02T03:04:05Z");

let folder: string;
let stateDir: string;
let backup: string;
let imported: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backup-"));
  stateDir = join(folder, "state");
  backup = join(folder, "backup");
  imported = join(folder, "imported");
});

function storeObject(namespace: string, object: string, sql: string): void {
  mkdirSync(join(stateDir, "do", namespace), { recursive: true });
  const database = new DatabaseSync(join(stateDir, "do", namespace, `${object}.sqlite`));
  database.exec(`PRAGMA journal_mode = WAL; ${sql}`);
  database.close();
}

async function roundTrip(): Promise<void> {
  await exportState(stateDir, backup, now);
  await importState(imported, backup);
  expect(storedRows(imported)).toEqual(storedRows(stateDir));
}

describe("a round trip keeps", () => {
  test.each([
    ["integers at both ends", ["9223372036854775807", "-9223372036854775808", "9007199254740993", "0"]],
    ["reals that look like integers", ["1.0", "-0.0", "1e300", "0.1 + 0.2", "9e999", "-9e999"]],
    ["NULL beside what is empty", ["NULL", "''", "x''"]],
    [
      "texts with signs that a reader may break at",
      ["'a' || char(0) || 'b'", "char(10, 13, 8232, 133, 65279, 128077)"],
    ],
    ["texts that are not UTF-8, and blobs", ["CAST(x'eda080ff41' AS TEXT)", "x'00ff0a'", "x'eda080'"]],
    ["numbers as texts", ["'1'", "'1.0'", "'9223372036854775808'", "'NaN'"]],
  ])("%s", async (_, values) => {
    storeObject("N", "a", `CREATE TABLE t (v); INSERT INTO t VALUES ${values.map((value) => `(${value})`).join(", ")}`);
    await roundTrip();
    expect(storedRows(imported)["do/N/a.sqlite t"]).toHaveLength(values.length);
  });

  test("rowids that no column contains, and the last number of a counter", async () => {
    storeObject(
      "N",
      "a",
      `CREATE TABLE plain (v); INSERT INTO plain (rowid, v) VALUES (7, 'x'), (-3, 'y');
       CREATE TABLE named (rowid TEXT, v); INSERT INTO named (_rowid_, rowid) VALUES (9, 'z');
       CREATE TABLE alias (rowid INTEGER PRIMARY KEY, v); INSERT INTO alias VALUES (11, 'a');
       CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT); INSERT INTO counted VALUES (5), (90);
       DELETE FROM counted WHERE id = 90; CREATE TABLE untouched (id INTEGER PRIMARY KEY AUTOINCREMENT)`,
    );
    await roundTrip();
    const database = new DatabaseSync(join(imported, "do/N/a.sqlite"));
    expect(database.prepare("INSERT INTO counted DEFAULT VALUES RETURNING id").get()).toEqual({ id: 91 });
    database.close();
  });

  test("indexes, views, triggers, foreign keys and generated columns, and none of them changes rows during the import", async () => {
    storeObject(
      "N",
      "a",
      `CREATE TABLE "a child/'x'" (parent REFERENCES parents (id), twice AS (parent * 2)); CREATE TABLE parents (id INTEGER PRIMARY KEY, "select" TEXT);
       INSERT INTO parents VALUES (1, 'p'); INSERT INTO "a child/'x'" VALUES (1);
       CREATE UNIQUE INDEX by_parent ON "a child/'x'" (parent); CREATE VIEW v AS SELECT * FROM parents;
       CREATE TRIGGER t AFTER INSERT ON parents BEGIN INSERT INTO parents VALUES (new.id + 100, 'from the trigger'); END`,
    );
    await exportState(stateDir, backup, now);
    await importState(imported, backup);
    const schema = (at: string) => storedRows(at)["do/N/a.sqlite"];
    expect(schema(imported)).toEqual(schema(stateDir));
    expect(storedRows(imported)["do/N/a.sqlite parents"]).toEqual(storedRows(stateDir)["do/N/a.sqlite parents"]);
  });

  test("objects with different tables, an object without tables, and the write-ahead log of a killed server", async () => {
    storeObject("N", "a", "CREATE TABLE t (v); INSERT INTO t VALUES (1)");
    storeObject(
      "N",
      "b",
      "CREATE TABLE t (v, w TEXT NOT NULL); CREATE TABLE u (k TEXT PRIMARY KEY) WITHOUT ROWID; INSERT INTO u VALUES ('k')",
    );
    storeObject("M", "empty", "");
    const killed = new DatabaseSync(join(stateDir, "do/N/b.sqlite"));
    killed.exec("INSERT INTO t VALUES (2, 'in the log')");
    expect(existsSync(join(stateDir, "do/N/b.sqlite-wal"))).toBe(true);
    await roundTrip();
    killed.close();
    expect(storedRows(imported)["do/N/b.sqlite t"]).toHaveLength(1);
    expect(storedRows(imported)["do/M/empty.sqlite"]).toEqual([]);
  });
});

describe("an import refuses, says why, and changes nothing, when", () => {
  beforeEach(async () => {
    storeObject(
      "N",
      "a",
      "CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT); INSERT INTO t VALUES (1, 'one'), (2, 'two')",
    );
    storeObject("N", "b", "CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT)");
    await exportState(stateDir, backup, now);
  });
  const table = () => join(backup, "N/t.ndjson");
  const manifest = () => join(backup, "manifest.json");
  const edit = (file: string, from: string, to: string) =>
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  /** As somebody would who edits a backup and knows of the checksums. */
  const editWithChecksum = (file: string, from: string, to: string) => {
    const sha256 = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
    const before = sha256(file);
    edit(file, from, to);
    edit(manifest(), before, sha256(file));
  };

  test.each<[what: string, harm: () => void, sentence: RegExp]>([
    ["a file is cut short", () => truncateSync(table(), 20), /N\/t\.ndjson: the SHA-256 is not that of the manifest/],
    ["a row was added", () => appendFileSync(table(), "{}\n"), /N\/t\.ndjson: the SHA-256 is not that of the manifest/],
    ["a value was changed", () => edit(table(), "one", "uno"), /N\/t\.ndjson: the SHA-256 is not that/],
    ["a file is missing", () => rmSync(table()), /N\/t\.ndjson: cannot be read, though the manifest names it/],
    [
      "the manifest is missing",
      () => rmSync(manifest()),
      /manifest\.json: cannot be read, so there is no complete backup/,
    ],
    ["the manifest is cut short", () => truncateSync(manifest(), 50), /manifest\.json: is not JSON/],
    [
      "it is a manifest of something else",
      () => writeFileSync(manifest(), "{}"),
      /manifest\.json: is not the manifest of a backup/,
    ],
    [
      "its version is later",
      () => edit(manifest(), '"version": 1', '"version": 2'),
      /format version 2, and this program reads 1\. Import it with/,
    ],
    [
      "its version is of no program",
      () => edit(manifest(), '"version": 1', '"version": 0'),
      /manifest\.json: the manifest was changed: version/,
    ],
    [
      "a path leads out of the backup",
      () => edit(manifest(), "N/t.ndjson", "../t.ndjson"),
      /the manifest was changed: tables\.0\.path/,
    ],
    [
      "a file is left out of the manifest",
      () => {
        const { tables, ...rest } = JSON.parse(readFileSync(manifest(), "utf8"));
        writeFileSync(manifest(), JSON.stringify({ ...rest, tables: [] }));
        expect(tables).toHaveLength(1);
      },
      /objects\.ndjson: line 1 .*table t should have 2 rows, and the backup holds 0/,
    ],
    [
      "a count was changed",
      () => edit(manifest(), '"rows": 2,\n      "sha256"', '"rows": 3,\n      "sha256"'),
      /N\/t\.ndjson: has 2 rows, and the manifest says 3/,
    ],
    [
      "a line is no JSON",
      () => editWithChecksum(table(), '"v":"two"', '"v":two'),
      /N\/t\.ndjson: line 2 cannot be imported \(SyntaxError/,
    ],
    [
      "a column is missing",
      () => editWithChecksum(table(), ',"v":"two"', ""),
      /N\/t\.ndjson: line 2 .*has not the columns of table t/,
    ],
    [
      "a value is none of SQLite's",
      () => editWithChecksum(table(), '"two"', "[2]"),
      /N\/t\.ndjson: line 2 .*is not a stored value/,
    ],
    ["a key is there twice", () => editWithChecksum(table(), '"id":2', '"id":1'), /N\/t\.ndjson: line 2 .*UNIQUE/],
    [
      "an object is not listed",
      () => editWithChecksum(table(), '"object":"a"', '"object":"c"'),
      /N\/t\.ndjson: line 1 .*list of objects lacks this object/,
    ],
    [
      "an object's name leads elsewhere",
      () => editWithChecksum(table(), '"object":"a"', '"object":"../../a"'),
      /N\/t\.ndjson: line 1 cannot be imported/,
    ],
    [
      "a schema is not one",
      () => editWithChecksum(join(backup, "objects.ndjson"), "CREATE TABLE", "DROP TABLE"),
      /objects\.ndjson: line 1 cannot be imported/,
    ],
  ])("%s", async (_, harm, sentence) => {
    harm();
    await expect(importState(imported, backup)).rejects.toThrow(sentence);
    // The lock that keeps servers out may stay, and is empty.
    const left = existsSync(imported) ? readdirSync(imported) : [];
    expect(left.filter((name) => !name.startsWith("lock"))).toEqual([]);
  });

  test("the folder has state, which does not change", async () => {
    const before = storedRows(stateDir);
    await expect(importState(stateDir, backup)).rejects.toThrow(/holds state already\. Move that folder away/);
    expect(storedRows(stateDir)).toEqual(before);
  });

  test("a server runs on the folder", async () => {
    const server = await openStateFolder(imported);
    await expect(importState(imported, backup)).rejects.toThrow(/is in use by another running server/);
    server.close();
  });

  test("the backup is damaged, and succeeds once the backup is repaired", async () => {
    const text = readFileSync(table());
    truncateSync(table(), 20);
    await expect(importState(imported, backup)).rejects.toThrow();
    writeFileSync(table(), text);
    mkdirSync(join(imported, "do.partial-of-a-killed-import", "N"), { recursive: true });
    await importState(imported, backup);
    expect(storedRows(imported)).toEqual(storedRows(stateDir));
    expect(readdirSync(imported)).not.toContain("do.partial-of-a-killed-import");
  });
});

describe("an export refuses and writes nothing when", () => {
  const left = () => readdirSync(folder).filter((name) => name.startsWith("backup"));

  test("there is no state folder, and creates none", async () => {
    await expect(exportState(stateDir, backup, now)).rejects.toThrow(/state is not there\. Set STATE_DIR/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("the backup's folder has files", async () => {
    storeObject("N", "a", "");
    mkdirSync(backup);
    writeFileSync(join(backup, "notes"), "mine");
    await expect(exportState(stateDir, backup, now)).rejects.toThrow(/backup: holds files already/);
    expect(readdirSync(backup)).toEqual(["notes"]);
  });

  test("a database is broken", async () => {
    storeObject("N", "a", "CREATE TABLE t (v)");
    storeObject("N", "b", "");
    writeFileSync(
      join(stateDir, "do/N/b.sqlite"),
      "no database, but text that is long enough to be looked at".repeat(20),
    );
    await expect(exportState(stateDir, backup, now)).rejects.toThrow(
      /do\/N\/b\.sqlite: cannot be read \(file is not a database\)/,
    );
    expect(left()).toEqual([]);
  });

  test("there is unknown storage, which the backup would not contain", async () => {
    storeObject("N", "a", "");
    mkdirSync(join(stateDir, "kv/namespace"), { recursive: true });
    await expect(exportState(stateDir, backup, now)).rejects.toThrow(
      /kv\/namespace: is not known as part of the state/,
    );
    expect(left()).toEqual([]);
  });
});
