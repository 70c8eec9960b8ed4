// The vectors of one partition on disk, one row each with its vector as a BLOB of float32; read once, when the object wakes.
// Rows are found by number, known from the load, so that storing a vector writes one row and no index.
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

  /** Least recently used first. */
  *load(): Generator<VectorRow> {
    if (this.#isEmpty()) return;
    this.#migrate();
    // Sorting numbers only: a sort over the rows themselves would hold every vector twice.
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

  // At the first write when there is nothing yet, so that asking a partition that holds nothing leaves nothing behind.
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
