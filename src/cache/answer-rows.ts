// The rows of one answer object: one row is a question with its answer, its vector and its expiry. A row's number is computed from the
// hashes of its partition and its question, so an answer is found by its number, the rows of a partition are one range, and writing a
// row writes no index. Two questions with the same number replace each other, which is a miss and never a wrong answer: a row is used
// only for the partition and the question that it names.
import { migrate } from "../storage/migrations.ts";

export interface QuestionId {
  /** 64 hex digits. */
  partition: string;
  /** 64 hex digits. */
  id: string;
}

export interface AnswerRow extends QuestionId {
  generation: number;
  /** How similar the question is to the question that the answer was computed for. */
  score: number;
  /** Unix milliseconds. */
  expiresAt: number;
  answer: string;
  /** Of length 1; null when the question is no candidate for similar questions. */
  unit: Float32Array | null;
}

export const answerMigrations = [
  `CREATE TABLE IF NOT EXISTS answers (
     row INTEGER PRIMARY KEY, partition TEXT NOT NULL, id TEXT NOT NULL, generation INTEGER NOT NULL, score REAL NOT NULL,
     expires_at INTEGER NOT NULL, used_minute INTEGER NOT NULL, answer TEXT NOT NULL, vector BLOB
   );
   CREATE TABLE IF NOT EXISTS generation (number INTEGER NOT NULL)`,
  "CREATE TABLE revoked (task_id TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) WITHOUT ROWID",
];

// 21 bits of the partition and 32 of the question: 53 bits is what a number in JavaScript can hold.
const ROWS_OF_PARTITION = 2 ** 32;
const firstRowOf = (partition: string): number => (Number.parseInt(partition.slice(0, 6), 16) >> 3) * ROWS_OF_PARTITION;
export const rowOf = ({ partition, id }: QuestionId): number =>
  firstRowOf(partition) + Number.parseInt(id.slice(0, 8), 16);

export class AnswerRows {
  readonly #storage: DurableObjectStorage;
  readonly #sql: SqlStorage;
  /** Whether the tables exist. They are made by the first write, so that a lookup alone stores nothing. */
  #exists: boolean;
  #migrated = false;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    this.#sql = storage.sql;
    this.#exists = this.#sql.exec("SELECT 1 FROM sqlite_master LIMIT 1").toArray().length > 0;
  }

  get bytes(): number {
    return this.#sql.databaseSize;
  }

  generation(): number {
    if (!this.#open()) return 0;
    const [row] = this.#sql.exec<{ number: number }>("SELECT number FROM generation").toArray();
    return row?.number ?? 0;
  }

  setGeneration(number: number): void {
    this.#create();
    const { rowsWritten } = this.#sql.exec("UPDATE generation SET number = ?", number);
    if (rowsWritten === 0) this.#sql.exec("INSERT INTO generation (number) VALUES (?)", number);
  }

  /** The question's answer if it has this generation and has not expired. */
  find(question: QuestionId, generation: number, now: number): { answer: string; score: number } | null {
    if (!this.#open()) return null;
    const [found] = this.#sql
      .exec<{ answer: string; score: number }>(
        `SELECT answer, score FROM answers
         WHERE row = ? AND partition = ? AND id = ? AND generation = ? AND expires_at > ?`,
        rowOf(question),
        question.partition,
        question.id,
        generation,
        now,
      )
      .toArray();
    return found ?? null;
  }

  read(row: number): { answer: string; endsAt: number } | null {
    const query = "SELECT answer, expires_at AS endsAt FROM answers WHERE row = ?";
    return this.#sql.exec<{ answer: string; endsAt: number }>(query, row).toArray()[0] ?? null;
  }

  /** The vectors of a partition, least recently written first. */
  *vectors(partition: string, generation: number): Generator<{ row: number; expiresAt: number; unit: Float32Array }> {
    if (!this.#open()) return;
    const first = firstRowOf(partition);
    // Only the numbers are sorted: a sort of whole rows would keep every vector in memory twice.
    const order = this.#sql
      .exec<{ row: number }>(
        `SELECT row FROM answers WHERE row >= ? AND row < ? AND partition = ? AND generation = ? AND vector IS NOT NULL
         ORDER BY used_minute, row`,
        first,
        first + ROWS_OF_PARTITION,
        partition,
        generation,
      )
      .toArray();
    for (const { row } of order) {
      const found = this.#sql
        .exec<{ expires_at: number; vector: ArrayBuffer }>("SELECT expires_at, vector FROM answers WHERE row = ?", row)
        .one();
      yield { row, expiresAt: found.expires_at, unit: new Float32Array(found.vector) };
    }
  }

  unit(row: number): Float32Array | undefined {
    const query = "SELECT vector FROM answers WHERE row = ? AND vector IS NOT NULL";
    const [found] = this.#sql.exec<{ vector: ArrayBuffer }>(query, row).toArray();
    return found && new Float32Array(found.vector);
  }

  put({ partition, id, generation, score, expiresAt, answer, unit }: AnswerRow, minute: number): void {
    this.#create();
    this.#sql.exec(
      `INSERT INTO answers (row, partition, id, generation, score, expires_at, used_minute, answer, vector)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (row) DO UPDATE SET partition = excluded.partition, id = excluded.id, generation = excluded.generation,
         score = excluded.score, expires_at = excluded.expires_at, used_minute = excluded.used_minute,
         answer = excluded.answer, vector = excluded.vector`,
      rowOf({ partition, id }),
      partition,
      id,
      generation,
      score,
      expiresAt,
      minute,
      answer,
      unit && bytesOf(unit),
    );
  }

  delete(row: number): void {
    if (this.#open()) this.#sql.exec("DELETE FROM answers WHERE row = ?", row);
  }

  /** Deletes a task's answer wherever the partition has it. It reads every row of the partition. */
  revoke(partition: string, taskId: string, expiresAt: number): number[] {
    this.#create();
    this.#sql.exec("INSERT OR REPLACE INTO revoked VALUES (?, ?)", taskId, expiresAt);
    const first = firstRowOf(partition);
    return this.#sql
      .exec<{ row: number }>(
        `DELETE FROM answers WHERE row >= ? AND row < ? AND json_extract(answer, '$.task_id') = ? RETURNING row`,
        first,
        first + ROWS_OF_PARTITION,
        taskId,
      )
      .toArray()
      .map(({ row }) => row);
  }

  /** The tasks whose answers may not be stored. */
  revoked(): string[] {
    if (!this.#open()) return [];
    return this.#sql
      .exec<{ task_id: string }>("SELECT task_id FROM revoked")
      .toArray()
      .map(({ task_id }) => task_id);
  }

  /** Deletes what has expired or is of another generation, in one statement. */
  sweep(generation: number, now: number): { row: number; partition: string }[] {
    if (!this.#open()) return [];
    this.#sql.exec("DELETE FROM revoked WHERE expires_at <= ?", now);
    return this.#sql
      .exec<{ row: number; partition: string }>(
        "DELETE FROM answers WHERE expires_at <= ? OR generation <> ? RETURNING row, partition",
        now,
        generation,
      )
      .toArray();
  }

  /** Deletes the least recently used part of the rows. `usedSince` has the minute of rows that were used after they were written. */
  deleteOldest(part: number, usedSince: ReadonlyMap<number, number>): void {
    for (const [row, minute] of usedSince) {
      this.#sql.exec("UPDATE answers SET used_minute = ? WHERE row = ?", minute, row);
    }
    const { rows } = this.#sql.exec<{ rows: number }>("SELECT count(*) AS rows FROM answers").one();
    this.#sql.exec(
      "DELETE FROM answers WHERE row IN (SELECT row FROM answers ORDER BY used_minute, row LIMIT ?)",
      Math.ceil(rows * part),
    );
  }

  /** Unix milliseconds of the first expiry, or null when there is no row. It reads every row. */
  earliestEnd(): number | null {
    if (!this.#open()) return null;
    return this.#sql.exec<{ end: number | null }>("SELECT min(expires_at) AS end FROM answers").one().end;
  }

  /** The database, for what an operator asks of it; null while it has no tables. */
  get database(): SqlStorage | null {
    return this.#open() ? this.#sql : null;
  }

  #open(): boolean {
    if (this.#exists) this.#create();
    return this.#exists;
  }

  #create(): void {
    if (this.#migrated) return;
    migrate(this.#storage, "EmbeddedAnswers", answerMigrations);
    this.#migrated = true;
    this.#exists = true;
  }
}

// The storage keeps the whole buffer of a typed array.
const bytesOf = (unit: Float32Array): ArrayBuffer => {
  const bytes = new ArrayBuffer(unit.byteLength);
  new Float32Array(bytes).set(unit);
  return bytes;
};
