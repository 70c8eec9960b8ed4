// The text that was heard of models, in chunks. An attempt has one row, to which its chunks are appended: a row for each chunk would be
// billed when it is written and again when it is deleted. The row belongs to the number of its task's row, and is deleted after that.
import * as z from "zod";
import { jsonColumn, readStored } from "../../storage/stored-value.ts";
import type { AnswerChunk } from "../answer-events.ts";
import { hasId } from "./row-number.ts";

const storedChunks = jsonColumn(z.array(z.string().nullable()));

export class AnswerChunks {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** A chunk that is there already is left as it is: its writer did not get the answer. */
  add(row: number, { attempt, n, text }: AnswerChunk): void {
    const query = `INSERT INTO answer_chunks VALUES (?1, ?2, json_array(json(?3))) ON CONFLICT DO UPDATE
      SET chunks = json_insert(chunks, '$[#]', json(?3)) WHERE json_array_length(chunks) = ?4 - 1`;
    this.#sql.exec(query, row, attempt, JSON.stringify(text), n);
  }

  /** What was heard in the attempt, if anything was, is void: the answer is another worker's. */
  void(row: number, attempt: number): void {
    const query = "UPDATE answer_chunks SET chunks = json_insert(chunks, '$[#]', NULL) WHERE task = ? AND attempt = ?";
    this.#sql.exec(query, row, attempt);
  }

  /** Those of later attempts, and of this one those after `n`. */
  after(id: string, attempt: number, n: number): AnswerChunk[] {
    const { sql, values } = hasId(id);
    const query = `SELECT attempt, chunks FROM answer_chunks
      WHERE task = (SELECT seq FROM tasks WHERE ${sql}) AND attempt >= ? ORDER BY attempt`;
    const rows = this.#sql.exec<{ attempt: number; chunks: string }>(query, ...values, attempt).toArray();
    return rows.flatMap((row) => {
      const chunks = readStored(storedChunks, row.chunks, `text heard of task ${id}`) ?? [];
      const numbered = chunks.map((text, index) => ({ attempt: row.attempt, n: index + 1, text }));
      return row.attempt === attempt ? numbered.filter((chunk) => chunk.n > n) : numbered;
    });
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
    const query = `SELECT 1 FROM answer_chunks WHERE task = (SELECT seq FROM tasks WHERE ${sql}) AND attempt = ?
      AND iif(json_valid(chunks), json_type(chunks, '$[#-1]') = 'text', 0)`;
    return this.#sql.exec(query, ...values, attempt).toArray().length > 0;
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
