// The text that was heard of models, in chunks. A row belongs to the number of its task's row, and is deleted after that row.
import * as z from "zod";
import type { AnswerChunk } from "../answer-events.ts";
import { hasId } from "./row-number.ts";

const stored = z.array(z.object({ attempt: z.number(), n: z.number(), text: z.string().nullable() }));

export class AnswerChunks {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** A chunk that is there already is left as it is: its writer did not get the answer. */
  add(row: number, { attempt, n, text }: AnswerChunk): void {
    this.#sql.exec("INSERT OR IGNORE INTO answer_chunks VALUES (?, ?, ?, ?)", row, attempt, n, text);
  }

  /** What was heard in the attempt, if anything was, is void: the answer is another worker's. */
  void(row: number, attempt: number): void {
    const query = `INSERT INTO answer_chunks SELECT task, attempt, max(n) + 1, NULL FROM answer_chunks
      WHERE task = ? AND attempt = ? GROUP BY task, attempt`;
    this.#sql.exec(query, row, attempt);
  }

  /** Those of later attempts, and of this one those after `n`. */
  after(id: string, attempt: number, n: number): AnswerChunk[] {
    const { sql, values } = hasId(id);
    const query = `SELECT attempt, n, text FROM answer_chunks
      WHERE task = (SELECT seq FROM tasks WHERE ${sql}) AND (attempt, n) > (?, ?) ORDER BY attempt, n`;
    return stored.parse(this.#sql.exec(query, ...values, attempt, n).toArray());
  }

  /** Whether anything was heard of the task in any attempt. */
  has(id: string): boolean {
    const { sql, values } = hasId(id);
    const query = `SELECT 1 FROM answer_chunks WHERE task = (SELECT seq FROM tasks WHERE ${sql}) LIMIT 1`;
    return this.#sql.exec(query, ...values).toArray().length > 0;
  }

  /** Whether something was heard in the attempt that is not void. */
  isHeard(id: string, attempt: number): boolean {
    const { sql, values } = hasId(id);
    const query = `SELECT text IS NOT NULL AS isText FROM answer_chunks
      WHERE task = (SELECT seq FROM tasks WHERE ${sql}) AND attempt = ? ORDER BY n DESC LIMIT 1`;
    return this.#sql.exec(query, ...values, attempt).toArray()[0]?.isText === 1;
  }

  delete(row: number): void {
    this.#sql.exec("DELETE FROM answer_chunks WHERE task = ?", row);
  }

  /** Deletes the chunks below this row whose tasks are gone. */
  expire(row: number): void {
    const query = "DELETE FROM answer_chunks WHERE task < ? AND NOT EXISTS (SELECT 1 FROM tasks WHERE seq = task)";
    this.#sql.exec(query, row);
  }
}
