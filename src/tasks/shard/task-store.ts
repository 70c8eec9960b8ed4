// The SQL of a shard's tasks. A task is one row, which contains its timeline and is rewritten on each transition, because the platform
// bills each written row.
import { jsonColumn, readStored } from "../../storage/stored-value.ts";
import { log } from "../../telemetry/log.ts";
import type { CountedCall } from "../provider-counters.ts";
import type { ListedTask, TaskFilter } from "../submission.ts";
import { isSettled, type Task, type TaskPayload, taskPayload } from "../task.ts";
import { rowNumberAt, timeOfRow } from "../task-id.ts";
import { withoutExpiredResult } from "./expiry.ts";
import { beginningOf, excerptOf, listedRest, unlistedFields } from "./listed-fields.ts";
import type { TaskRow } from "./open-rows.ts";
import { RecentTasks } from "./recent-tasks.ts";
import { hasId, RowNumbers } from "./row-number.ts";
import type { Bind } from "./search-prefilter.ts";
import {
  insertedValues,
  insertTask,
  listedTaskColumns,
  taskColumns,
  taskOf,
  UnreadableTaskError,
  updatedValues,
  updateTask,
} from "./task-columns.ts";
import { searchTasks } from "./task-search.ts";

/** The parts of a task that a listing shows: its text, its other fields, and the answer if the shard stores it. */
const excerptsOf = (length: number) => `${beginningOf("json_extract(payload, '$.text')", length)} AS excerpt,
  json_remove(payload, ${unlistedFields.map((field) => `'$.${field}'`).join()}) AS rest,
  ${beginningOf("json_extract(result, '$.response')", length)} AS answer`;

type Row = Record<string, SqlStorageValue>;
interface ListedRow extends Row {
  seq: number;
  excerpt: ArrayBuffer | null;
  rest: string;
  answer: ArrayBuffer | null;
}
const payloadColumn = jsonColumn(taskPayload);

export class TaskStore {
  readonly #sql: SqlStorage;
  readonly #resultTtlMs: number;
  readonly #numbers: RowNumbers;
  readonly #recent = new RecentTasks();
  readonly #deferred = new Map<string, Task>();
  /** The answer of `oldestSettled`; what settles later is kept longer and does not change it. Undefined when it must be read. */
  #oldestSettled: number | null | undefined;

  constructor(sql: SqlStorage, resultTtlMs: number) {
    this.#sql = sql;
    this.#resultTtlMs = resultTtlMs;
    this.#numbers = new RowNumbers(sql);
  }

  /** The number of the new row; null when a task with this id exists. */
  insert(task: Task, payload: TaskPayload, commit: number): number | null {
    const seq = this.#numbers.next(task.id, task.createdAt);
    if (seq === null) return null;
    const payloadJson = JSON.stringify(payload);
    const inserted = this.#sql.exec(insertTask, ...insertedValues(task), payloadJson, commit, seq);
    if (inserted.rowsWritten === 0) return null;
    if (isSettled(task.state)) this.#hasSettled(task);
    else this.#recent.add(task, payload, payloadJson.length);
    return seq;
  }

  /** Keeps the task in memory until `update` writes it. */
  defer(task: Task): void {
    this.#deferred.set(task.id, task);
  }

  deferred(): Task[] {
    return [...this.#deferred.values()];
  }

  isDeferred(id: string): boolean {
    return this.#deferred.has(id);
  }

  /** `calls` of null leaves those in the row as they are. */
  update(task: Task, { seq, changedIn, counted }: TaskRow, calls: readonly CountedCall[] | null): void {
    this.#deferred.delete(task.id);
    this.#recent.replace(task);
    if (isSettled(task.state)) this.#hasSettled(task);
    const callsJson = calls && JSON.stringify(calls);
    this.#sql.exec(updateTask, ...updatedValues(task), changedIn, counted, callsJson, seq);
  }

  /** Throws an UnreadableTaskError. */
  read(id: string, now: number): Task | null {
    const known = this.#deferred.get(id) ?? this.#recent.task(id);
    if (known) return withoutExpiredResult(known, now, this.#resultTtlMs);
    const { sql, values } = hasId(id);
    const row = this.#sql.exec<Row>(`SELECT ${taskColumns} FROM tasks WHERE ${sql}`, ...values).toArray()[0];
    return row ? withoutExpiredResult(taskOf(row), now, this.#resultTtlMs) : null;
  }

  /** Null also for a task that cannot be read, so that a bad row does not fail the other writes of its transaction. */
  find(id: string, now: number): Task | null {
    return skipUnreadable(() => this.read(id, now));
  }

  payload(id: string): TaskPayload | null {
    const recent = this.#recent.payload(id);
    if (recent) return recent;
    const { sql, values } = hasId(id);
    const row = this.#sql.exec<{ payload: string }>(`SELECT payload FROM tasks WHERE ${sql}`, ...values).toArray()[0];
    return row ? readStored(payloadColumn, row.payload, `payload of task ${id}`) : null;
  }

  delete(id: string, seq: number): void {
    this.#recent.forget(id);
    this.#deferred.delete(id);
    this.#oldestSettled = undefined;
    this.#sql.exec("DELETE FROM tasks WHERE seq = ?", seq);
  }

  /** Newest first, below `beforeSeq` when given. */
  list(filter: TaskFilter, beforeSeq: number | null, limit: number, now: number): ListedTask[] {
    const values: (string | number)[] = [];
    const bind: Bind = (value) => `?${values.push(value)}`;
    const conditions = [`tenant = ${bind(filter.tenant)}`];
    const require = (condition: string, value: string | number | null) => {
      if (value !== null) conditions.push(`${condition} ${bind(value)}`);
    };
    require("seq <", beforeSeq);
    // The state is part of the query text, because SQLite must know it to use the partial index.
    if (filter.state !== null) conditions.push(`state = '${filter.state}'`);
    require("task_type =", filter.taskType);
    require("queue =", filter.queue);
    require("created_at >=", filter.since);
    require("created_at <", filter.until);
    const resultsSince = now - this.#resultTtlMs;
    const isSearch = [filter.search, filter.worker, filter.model, filter.error].some((wanted) => wanted != null);
    const found = isSearch ? searchTasks(this.#sql, filter, { conditions, values }, limit, resultsSince) : null;
    if (found?.length === 0) return [];
    const listed = found
      ? { where: "seq IN (SELECT value FROM json_each(?1))", values: [JSON.stringify(found), limit] }
      : { where: conditions.join(" AND "), values: [...values, limit] };
    const length = filter.excerptLength ?? 160;
    const query = `SELECT seq, ${listedTaskColumns}, ${excerptsOf(length)} FROM tasks
      WHERE ${listed.where} ORDER BY seq DESC LIMIT ?${listed.values.length}`;
    const rows = this.#sql.exec<ListedRow>(query, ...listed.values).toArray();
    return rows.flatMap((row) => {
      const task = skipUnreadable(() => taskOf(row));
      if (!task) return [];
      const isKept = task.settledAt !== null && task.settledAt > resultsSince;
      const answer = isKept && row.answer ? excerptOf(row.answer, length) : null;
      return { seq: row.seq, task, excerpt: excerptOf(row.excerpt, length), rest: listedRest(row.rest), answer };
    });
  }

  /** Deletes tasks whose retention ended, with their results. Those with a pending follow-up are deleted one by one. */
  expire(now: number, retentionMs: number, limit: number): void {
    const query = `DELETE FROM tasks WHERE seq IN (SELECT seq FROM tasks
      WHERE seq < ? AND settled_at <= ? AND follow_up <> 'pending' ORDER BY seq LIMIT ?)`;
    this.#recent.forgetSettled();
    this.#oldestSettled = undefined;
    this.#sql.exec(query, rowNumberAt(now - retentionMs), now - retentionMs, limit);
  }

  /** When the retention of the oldest settled task began; null when there is none. */
  oldestSettled(): number | null {
    if (this.#oldestSettled === undefined) this.#oldestSettled = this.#readOldestSettled();
    return this.#oldestSettled;
  }

  /** It may have settled long ago, when its follow-up is closed now. */
  #hasSettled({ settledAt }: Task): void {
    const oldest = this.#oldestSettled;
    if (oldest === null || (oldest !== undefined && (settledAt ?? 0) < oldest)) this.#oldestSettled = undefined;
  }

  /** Reads all open tasks that are older. */
  #readOldestSettled(): number | null {
    const query = `SELECT seq, settled_at FROM tasks
      WHERE settled_at IS NOT NULL AND follow_up <> 'pending' ORDER BY seq LIMIT 1`;
    const [row] = this.#sql.exec<{ seq: number; settled_at: number }>(query).toArray();
    return row ? Math.max(row.settled_at, timeOfRow(row.seq) + 1) : null;
  }
}

function skipUnreadable(read: () => Task | null): Task | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableTaskError)) throw error;
    log("error", { event: "stored_value_unreadable", error: error.message });
    return null;
  }
}
