// What an operator asks of the rows of one answer object. A key names a question and not its partition, so most of it reads every row.
import type { ObjectFigures } from "../storage/embedded-key-value-store.ts";
import type { AnswerRows } from "./answer-rows.ts";

interface NamedRow {
  row: number;
  partition: string;
  /** The task of the answer; null for an answer that cannot be read. */
  task: string | null;
  takenOver: boolean;
}

/** A field of the answer's JSON. The text is checked first, because SQLite refuses the whole statement for a text that is no JSON. */
const inAnswer = (field: string): string => `iif(json_valid(answer), json_extract(answer, '$.${field}'), NULL)`;

export class OperatorRows {
  readonly #rows: Pick<AnswerRows, "database">;

  constructor(rows: Pick<AnswerRows, "database">) {
    this.#rows = rows;
  }

  /** The rows after `after`, for an operator. */
  list(after: number, limit: number): { row: number; id: string; generation: number; endsAt: number; bytes: number }[] {
    const sql = this.#rows.database;
    if (sql === null) return [];
    return sql
      .exec<{ row: number; id: string; generation: number; endsAt: number; bytes: number }>(
        `SELECT row, id, generation, expires_at AS endsAt, length(CAST(answer AS BLOB)) AS bytes FROM answers
         WHERE row > ? ORDER BY row LIMIT ?`,
        after,
        limit,
      )
      .toArray();
  }

  /** Rows that can be served, chosen by the hash of their question, which is fair. It reads the beginning of every row. */
  sample(limit: number, generation: number, now: number): { id: string; endsAt: number; bytes: number }[] {
    const sql = this.#rows.database;
    if (sql === null) return [];
    return sql
      .exec<{ id: string; endsAt: number; bytes: number }>(
        `SELECT id, expires_at AS endsAt, length(CAST(answer AS BLOB)) AS bytes FROM answers
         WHERE row IN (SELECT row FROM answers WHERE generation = ? AND expires_at > ? ORDER BY id LIMIT ?)`,
        generation,
        now,
        limit,
      )
      .toArray();
  }

  /** The answer of a question whose partition is not known. It reads every row. */
  search(id: string, generation: number, now: number): string | null {
    const sql = this.#rows.database;
    if (sql === null) return null;
    const query = "SELECT answer FROM answers WHERE id = ? AND generation = ? AND expires_at > ?";
    return sql.exec<{ answer: string }>(query, id, generation, now).toArray()[0]?.answer ?? null;
  }

  /** It reads the beginning of every row. */
  figures(generation: number, now: number): ObjectFigures {
    const sql = this.#rows.database;
    if (sql === null) return { keys: 0, bytes: 0 };
    const query = "SELECT count(*) AS keys FROM answers WHERE generation = ? AND expires_at > ?";
    return { ...sql.exec<{ keys: number }>(query, generation, now).one(), bytes: sql.databaseSize };
  }

  /** The rows of questions whose partitions are not known, with the task of each answer. It reads every row. */
  named(ids: readonly string[], generation: number, now: number): NamedRow[] {
    const sql = this.#rows.database;
    if (sql === null) return [];
    return sql
      .exec<{ row: number; partition: string; task: string | null; taken: number | null }>(
        `SELECT row, partition, ${inAnswer("task_id")} AS task, ${inAnswer("taken_over")} AS taken FROM answers
         WHERE id IN (SELECT value FROM json_each(?)) AND generation = ? AND expires_at > ?`,
        JSON.stringify(ids),
        generation,
        now,
      )
      .toArray()
      .map(({ taken, ...row }) => ({ ...row, takenOver: taken === 1 }));
  }

  /** The rows of questions that took over the answer of one of these tasks. It reads every row. */
  takenOverFrom(tasks: readonly string[]): { row: number; partition: string }[] {
    const sql = this.#rows.database;
    if (sql === null || tasks.length === 0) return [];
    return sql
      .exec<{ row: number; partition: string }>(
        `SELECT row, partition FROM answers
         WHERE ${inAnswer("taken_over")} = 1 AND ${inAnswer("task_id")} IN (SELECT value FROM json_each(?))`,
        JSON.stringify(tasks),
      )
      .toArray();
  }

  /** Gives the answers of these questions another end. Returns the partitions of the rows. It reads every row. */
  expire(ids: readonly string[], end: number, generation: number, now: number): string[] {
    const sql = this.#rows.database;
    if (sql === null) return [];
    return sql
      .exec<{ partition: string }>(
        `UPDATE answers SET expires_at = ?, answer = json_set(answer, '$.expires_at', ?)
         WHERE id IN (SELECT value FROM json_each(?)) AND generation = ? AND expires_at > ? AND json_valid(answer)
         RETURNING partition`,
        end,
        end,
        JSON.stringify(ids),
        generation,
        now,
      )
      .toArray()
      .map(({ partition }) => partition);
  }
}
