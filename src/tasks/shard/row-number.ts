// The numbers of the rows of tasks. A task's id has the number of its row, so no index of ids is needed. When two ids have the same
// number, the second task gets one of the next numbers. Ids without a number are in an index of their own.
import { rowNumberAt, rowOfTaskId } from "../task-id.ts";

/** How far a row's number may be above the number in its id. */
const maxShift = 7;
/** SQLite uses the index `tasks_without_number` only for queries that contain its condition as it is. */
const isWithoutNumber = "(substr(id, 20, 1) <> '7' OR substr(id, 1, 2) = 'kx')";

interface Condition {
  sql: string;
  values: (string | number)[];
}

/** Matches the row of one task, and reads few others. */
export function hasId(id: string): Condition {
  const number = rowOfTaskId(id);
  if (number === null) return { sql: `id = ? AND ${isWithoutNumber}`, values: [id] };
  return { sql: "seq BETWEEN ? AND ? AND id = ?", values: [number, number + maxShift, id] };
}

export class RowNumbers {
  readonly #sql: SqlStorage;
  #last: number;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    this.#last = sql.exec<{ last: number | null }>("SELECT max(seq) AS last FROM tasks").one().last ?? 0;
  }

  /** The number for a new task; null when a task with this id exists. An existing id without a number is not noticed here. */
  next(id: string, now: number): number | null {
    const wanted = rowOfTaskId(id);
    const number = wanted === null ? Math.max(rowNumberAt(now), this.#last + 1) : this.#free(id, wanted);
    if (number !== null) this.#last = Math.max(this.#last, number);
    return number;
  }

  #free(id: string, wanted: number): number | null {
    const query = "SELECT seq, id FROM tasks WHERE seq BETWEEN ? AND ?";
    const rows = this.#sql.exec<{ seq: number; id: string }>(query, wanted, wanted + maxShift).toArray();
    if (rows.some((row) => row.id === id)) return null;
    const taken = new Set(rows.map(({ seq }) => seq));
    for (let number = wanted; number <= wanted + maxShift; number++) if (!taken.has(number)) return number;
    throw new Error(`no row number is free for task ${id}`);
  }
}
