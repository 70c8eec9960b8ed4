// The vectors of one partition on disk: one row for each, with the vector as a BLOB of float32. They are read once, when the object wakes,
// and then the few that a search compares exactly.
// A row is found by its number, which is known since the load, so storing a vector writes one row and no index.
import { migrate } from "./migrations.ts";
import type { VectorMetadata } from "./vector-index.ts";

interface VectorRow {
  row: number;
  id: string;
  metadata: VectorMetadata;
  unit: Float32Array;
}

export const vectorMigrations = [
  `CREATE TABLE IF NOT EXISTS vectors (
     row INTEGER PRIMARY KEY, id TEXT NOT NULL, task_type TEXT NOT NULL, response_key TEXT NOT NULL,
     expires_at INTEGER NOT NULL, used_minute INTEGER NOT NULL, vector BLOB NOT NULL
   )`,
];

export class VectorRows {
  readonly #storage: DurableObjectStorage;
  readonly #sql: SqlStorage;
  #migrated = false;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    this.#sql = storage.sql;
  }

  /** Reads the rows, least recently used first. */
  *load(): Generator<VectorRow> {
    if (this.#isEmpty()) return;
    this.#migrate();
    // Only the numbers are sorted: a sort of whole rows would keep every vector in memory twice.
    const order = this.#sql.exec<{ row: number }>("SELECT row FROM vectors ORDER BY used_minute, row").toArray();
    for (const { row } of order) {
      const found = this.#sql
        .exec<{ id: string; task_type: string; response_key: string; expires_at: number; vector: ArrayBuffer }>(
          "SELECT id, task_type, response_key, expires_at, vector FROM vectors WHERE row = ?",
          row,
        )
        .one();
      const { id, task_type, response_key, expires_at } = found;
      yield { row, id, metadata: { task_type, response_key, expires_at }, unit: new Float32Array(found.vector) };
    }
  }

  /** The vector of a row that exists. */
  unit(row: number): Float32Array {
    const { vector } = this.#sql.exec<{ vector: ArrayBuffer }>("SELECT vector FROM vectors WHERE row = ?", row).one();
    return new Float32Array(vector);
  }

  insert(id: string, unit: Float32Array, metadata: VectorMetadata, minute: number): number {
    const { task_type, response_key, expires_at } = metadata;
    this.#migrate();
    return this.#sql
      .exec<{ row: number }>(
        `INSERT INTO vectors (id, task_type, response_key, expires_at, used_minute, vector)
         VALUES (?, ?, ?, ?, ?, ?) RETURNING row`,
        id,
        task_type,
        response_key,
        expires_at,
        minute,
        bytesOf(unit),
      )
      .one().row;
  }

  replace(row: number, unit: Float32Array, metadata: VectorMetadata, minute: number): void {
    const { task_type, response_key, expires_at } = metadata;
    this.#sql.exec(
      "UPDATE vectors SET task_type = ?, response_key = ?, expires_at = ?, used_minute = ?, vector = ? WHERE row = ?",
      task_type,
      response_key,
      expires_at,
      minute,
      bytesOf(unit),
      row,
    );
  }

  touch(row: number, minute: number): void {
    this.#sql.exec("UPDATE vectors SET used_minute = ? WHERE row = ?", minute, row);
  }

  delete(row: number): void {
    this.#sql.exec("DELETE FROM vectors WHERE row = ?", row);
  }

  #isEmpty(): boolean {
    return this.#sql.exec("SELECT 1 FROM sqlite_master LIMIT 1").toArray().length === 0;
  }

  // An empty partition is migrated at its first write, so that a query alone stores nothing.
  #migrate(): void {
    if (this.#migrated) return;
    migrate(this.#storage, "EmbeddedVectorIndex", vectorMigrations);
    this.#migrated = true;
  }
}

function bytesOf(unit: Float32Array): ArrayBuffer {
  const bytes = new ArrayBuffer(unit.byteLength);
  new Float32Array(bytes).set(unit);
  return bytes;
}
