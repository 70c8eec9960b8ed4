// The SQL of a task shard: rows in, tasks out. One row a task, rewritten whole on each transition, its timeline inside,
// because a row written is what the platform bills and what a disk waits for.

import * as z from "zod";
import { parseJson } from "../../kernel/parse-json.ts";
import { jsonColumn, readStored } from "../../storage/stored-value.ts";
import { log } from "../../telemetry/log.ts";
import type { DeadLetter, ListedTask, TaskFilter } from "../submission.ts";
import { isSettled, type QueueName, queueNames, type Task, type TaskPayload, taskPayload } from "../task.ts";
import { RecentTasks } from "./recent-tasks.ts";
import { searchCondition } from "./search-condition.ts";
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

/** What a listing shows of a task's text, of what else was asked, and of the answer where the shard keeps it. */
const excerpts = `substr(json_extract(payload, '$.text'), 1, 160) AS excerpt,
  substr(json_remove(payload, '$.text', '$.cache_generation', '$.request_id', '$.source'), 1, 500) AS rest,
  substr(json_extract(result, '$.response'), 1, 160) AS answer`;
/** A search reads rows one by one, so it looks at no more than the newest of a shard. */
const searchedTasks = 20_000;

/** How long a due task that cannot be read is left alone. */
const unreadableMs = 3_600_000;

type Row = Record<string, SqlStorageValue>;
const payloadColumn = jsonColumn(taskPayload);
const deadLetterRow = z.object({
  id: z.string(),
  tenant: z.string(),
  at: z.number(),
  queue: z.enum(queueNames),
  task_type: z.string(),
  reason: z.string(),
  attempts: z.number(),
  payload: payloadColumn,
  replayed_as: z.string().nullable(),
});

export class TaskStore {
  readonly #sql: SqlStorage;
  readonly #recent = new RecentTasks();
  readonly #deferred = new Map<string, Task>();

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** False when a task with this id is there already. */
  insert(task: Task, payload: TaskPayload): boolean {
    const payloadJson = JSON.stringify(payload);
    const inserted = this.#sql.exec(insertTask, ...insertedValues(task), payloadJson);
    if (inserted.rowsWritten === 0) return false;
    if (!isSettled(task.state)) this.#recent.add(task, payload, payloadJson.length);
    return true;
  }

  /** Remembers the task as it is now and writes it with the next `writeDeferred`. */
  defer(task: Task): void {
    this.#deferred.set(task.id, task);
  }

  hasDeferred(): boolean {
    return this.#deferred.size > 0;
  }

  writeDeferred(): void {
    for (const task of this.#deferred.values()) this.update(task);
  }

  update(task: Task): void {
    this.#deferred.delete(task.id);
    this.#recent.replace(task);
    this.#sql.exec(updateTask, ...updatedValues(task));
  }

  /** Throws an UnreadableTaskError. */
  read(id: string): Task | null {
    const known = this.#deferred.get(id) ?? this.#recent.task(id);
    if (known) return known;
    const row = this.#sql.exec<Row>(`SELECT ${taskColumns} FROM tasks WHERE id = ?`, id).toArray()[0];
    return row ? taskOf(row) : null;
  }

  /** A task that cannot be read is none here: one bad row must not fail what shares its transaction. */
  find(id: string): Task | null {
    return skipUnreadable(() => this.read(id));
  }

  payload(id: string): TaskPayload | null {
    const recent = this.#recent.payload(id);
    if (recent) return recent;
    const row = this.#sql.exec<{ payload: string }>("SELECT payload FROM tasks WHERE id = ?", id).toArray()[0];
    return row ? readStored(payloadColumn, row.payload, `payload of task ${id}`) : null;
  }

  /** A task that cannot be read is put off, or the alarm would ring for it again and again. */
  due(now: number, limit: number): Task[] {
    const query = `SELECT ${taskColumns} FROM tasks WHERE due_at <= ? ORDER BY due_at LIMIT ?`;
    const rows = this.#sql.exec<Row>(query, now, limit).toArray();
    return rows.flatMap((row) => {
      const task = skipUnreadable(() => taskOf(row));
      if (!task) this.#sql.exec("UPDATE tasks SET due_at = ? WHERE id = ?", now + unreadableMs, row.id);
      return task ?? [];
    });
  }

  delete(id: string): void {
    this.#recent.forget(id);
    this.#deferred.delete(id);
    this.#sql.exec("DELETE FROM tasks WHERE id = ?", id);
  }

  /** Newest first, below `beforeSeq` when given. */
  list(filter: TaskFilter, beforeSeq: number | null, limit: number): ListedTask[] {
    const conditions = ["tenant = ?"];
    const values: (string | number)[] = [filter.tenant];
    const require = (condition: string, value: string | number | null) => {
      if (value === null) return;
      conditions.push(condition);
      values.push(value);
    };
    require("seq < ?", beforeSeq);
    // In the text itself, or SQLite could not know that the partial index holds it.
    if (filter.state !== null) conditions.push(`state = '${filter.state}'`);
    require("task_type = ?", filter.taskType);
    require("queue = ?", filter.queue);
    require("created_at >= ?", filter.since);
    require("created_at < ?", filter.until);
    const search = filter.search && searchCondition(filter.search);
    if (search) {
      conditions.push("seq > (SELECT max(seq) FROM tasks) - ?", search.sql);
      values.push(searchedTasks, ...search.values);
    }
    const query = `SELECT seq, ${listedTaskColumns}, ${excerpts} FROM tasks WHERE ${conditions.join(" AND ")} ORDER BY seq DESC LIMIT ?`;
    const rows = this.#sql.exec<Row & Omit<ListedTask, "task">>(query, ...values, limit).toArray();
    return rows.flatMap((row) => {
      const task = skipUnreadable(() => taskOf(row));
      return task ? { seq: row.seq, task, excerpt: row.excerpt, rest: row.rest, answer: row.answer } : [];
    });
  }

  /** Unsettled tasks, those accepted first at the beginning. Each is due by its deadline, so what is kept longer is not looked at. */
  longestUnsettled(tenant: string, dueBefore: number, limit: number): Task[] {
    const query = `SELECT ${taskColumns} FROM tasks WHERE due_at <= ? AND tenant = ? AND state IN ('PENDING', 'STARTED', 'RETRY')
      ORDER BY created_at LIMIT ?`;
    const rows = this.#sql.exec<Row>(query, dueBefore, tenant, limit).toArray();
    return rows.flatMap((row) => skipUnreadable(() => taskOf(row)) ?? []);
  }

  /** When the task that has waited longest was accepted, by tenant and queue. */
  oldestWaiting(dueBefore: number): { tenant: string; queue: QueueName; at: number }[] {
    const query = `SELECT tenant, queue, min(created_at) AS at FROM tasks WHERE due_at <= ? AND state = 'PENDING' GROUP BY tenant, queue`;
    return this.#sql.exec<{ tenant: string; queue: QueueName; at: number }>(query, dueBefore).toArray();
  }

  started(tenant: string): { worker: string; id: string }[] {
    const query = "SELECT worker, id FROM tasks WHERE state = 'STARTED' AND tenant = ? ORDER BY due_at";
    return this.#sql.exec<{ worker: string; id: string }>(query, tenant).toArray();
  }

  rememberKey(key: string, taskId: string, fingerprint: string, expiresAt: number): void {
    this.#sql.exec("INSERT OR REPLACE INTO idempotency_keys VALUES (?,?,?,?)", key, taskId, fingerprint, expiresAt);
  }

  findKey(key: string, now: number): { task_id: string; fingerprint: string } | null {
    const query = "SELECT task_id, fingerprint FROM idempotency_keys WHERE key = ? AND expires_at > ?";
    return this.#sql.exec<{ task_id: string; fingerprint: string }>(query, key, now).toArray()[0] ?? null;
  }

  freeKeyOf(taskId: string): void {
    this.#sql.exec("DELETE FROM idempotency_keys WHERE task_id = ?", taskId);
  }

  bury(task: Task, reason: string, at: number, expiresAt: number): void {
    this.#sql.exec(
      `INSERT OR REPLACE INTO dead_letters (id, tenant, at, queue, task_type, reason, attempts, payload, replayed_as, expires_at)
       SELECT id, tenant, ?, queue, task_type, ?, ?, payload, NULL, ? FROM tasks WHERE id = ?`,
      at,
      reason,
      task.attempt,
      expiresAt,
      task.id,
    );
  }

  deadLetter(id: string, tenant: string): DeadLetter | null {
    const query = "SELECT * FROM dead_letters WHERE id = ? AND tenant = ?";
    const row = this.#sql.exec<Row>(query, id, tenant).toArray()[0];
    return row ? deadLetterOf(row) : null;
  }

  deadLetters(tenant: string, before: number, limit: number, beforeId: string): DeadLetter[] {
    const query = "SELECT * FROM dead_letters WHERE tenant = ? AND (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?";
    const rows = this.#sql.exec<Row>(query, tenant, before, beforeId, limit).toArray();
    return rows.flatMap((row) => deadLetterOf(row) ?? []);
  }

  markReplayed(id: string, newId: string): void {
    this.#sql.exec("UPDATE dead_letters SET replayed_as = ? WHERE id = ?", newId, id);
  }

  /** Drops keys and dead letters whose time is over; answers whose dead letters they were. */
  expire(now: number): { tenant: string; queue: QueueName }[] {
    this.#sql.exec("DELETE FROM idempotency_keys WHERE expires_at <= ?", now);
    const query = "DELETE FROM dead_letters WHERE expires_at <= ? RETURNING tenant, queue";
    return this.#sql.exec<{ tenant: string; queue: QueueName }>(query, now).toArray();
  }

  /** When something is due next, Unix milliseconds. */
  nextDue(): number | null {
    const query = `SELECT MIN(at) AS at FROM (SELECT MIN(due_at) AS at FROM tasks
      UNION ALL SELECT MIN(expires_at) FROM dead_letters UNION ALL SELECT MIN(expires_at) FROM idempotency_keys)`;
    return this.#sql.exec<{ at: number | null }>(query).one().at;
  }

  saveFact(name: string, value: unknown): void {
    this.#sql.exec("INSERT OR REPLACE INTO facts VALUES (?, ?)", name, JSON.stringify(value));
  }

  facts(): Map<string, unknown> {
    const rows = this.#sql.exec<{ name: string; value: string }>("SELECT name, value FROM facts").toArray();
    return new Map(rows.map(({ name, value }) => [name, parseJson(value)]));
  }
}

const deadLetterOf = (row: Row): DeadLetter | null => readStored(deadLetterRow, row, `dead letter ${row.id}`);

function skipUnreadable(read: () => Task | null): Task | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableTaskError)) throw error;
    log("error", { event: "stored_value_unreadable", error: error.message });
    return null;
  }
}
