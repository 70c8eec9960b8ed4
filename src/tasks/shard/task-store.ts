// The SQL of a task shard. A task is one row, which contains its timeline and is rewritten on each transition, because the platform
// bills each written row.
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

/** The parts of a task that a listing shows: its text, its other fields, and the answer if the shard stores it. */
const excerpts = `substr(json_extract(payload, '$.text'), 1, 160) AS excerpt,
  substr(json_remove(payload, '$.text', '$.cache_generation', '$.request_id', '$.source'), 1, 500) AS rest,
  substr(json_extract(result, '$.response'), 1, 160) AS answer`;
/** A search reads rows one by one, so it reads only the newest tasks of a shard. */
const maxSearchedTasks = 20_000;

/** How long a due task that cannot be read is postponed. */
const unreadableDelayMs = 3_600_000;

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

  /** False when a task with this id exists. */
  insert(task: Task, payload: TaskPayload): boolean {
    const payloadJson = JSON.stringify(payload);
    const inserted = this.#sql.exec(insertTask, ...insertedValues(task), payloadJson);
    if (inserted.rowsWritten === 0) return false;
    if (!isSettled(task.state)) this.#recent.add(task, payload, payloadJson.length);
    return true;
  }

  /** Keeps the task in memory until the next `writeDeferred` writes it. */
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

  /** Null also for a task that cannot be read, so that a bad row does not fail the other writes of its transaction. */
  find(id: string): Task | null {
    return skipUnreadable(() => this.read(id));
  }

  payload(id: string): TaskPayload | null {
    const recent = this.#recent.payload(id);
    if (recent) return recent;
    const row = this.#sql.exec<{ payload: string }>("SELECT payload FROM tasks WHERE id = ?", id).toArray()[0];
    return row ? readStored(payloadColumn, row.payload, `payload of task ${id}`) : null;
  }

  /** Postpones a task that cannot be read, because the alarm would otherwise run for it again and again. */
  due(now: number, limit: number): Task[] {
    const query = `SELECT ${taskColumns} FROM tasks WHERE due_at <= ? ORDER BY due_at LIMIT ?`;
    const rows = this.#sql.exec<Row>(query, now, limit).toArray();
    return rows.flatMap((row) => {
      const task = skipUnreadable(() => taskOf(row));
      if (!task) this.#sql.exec("UPDATE tasks SET due_at = ? WHERE id = ?", now + unreadableDelayMs, row.id);
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
    // The state is part of the query text, because SQLite must know it to use the partial index.
    if (filter.state !== null) conditions.push(`state = '${filter.state}'`);
    require("task_type = ?", filter.taskType);
    require("queue = ?", filter.queue);
    require("created_at >= ?", filter.since);
    require("created_at < ?", filter.until);
    const search = filter.search && searchCondition(filter.search);
    if (search) {
      conditions.push("seq > (SELECT max(seq) FROM tasks) - ?", search.sql);
      values.push(maxSearchedTasks, ...search.values);
    }
    const query = `SELECT seq, ${listedTaskColumns}, ${excerpts} FROM tasks WHERE ${conditions.join(" AND ")} ORDER BY seq DESC LIMIT ?`;
    const rows = this.#sql.exec<Row & Omit<ListedTask, "task">>(query, ...values, limit).toArray();
    return rows.flatMap((row) => {
      const task = skipUnreadable(() => taskOf(row));
      return task ? { seq: row.seq, task, excerpt: row.excerpt, rest: row.rest, answer: row.answer } : [];
    });
  }

  /** Unsettled tasks, oldest first. Each is due by its deadline, so `dueBefore` excludes the settled tasks that are kept longer. */
  longestUnsettled(tenant: string, dueBefore: number, limit: number): Task[] {
    const query = `SELECT ${taskColumns} FROM tasks WHERE due_at <= ? AND tenant = ? AND state IN ('PENDING', 'STARTED', 'RETRY')
      ORDER BY created_at LIMIT ?`;
    const rows = this.#sql.exec<Row>(query, dueBefore, tenant, limit).toArray();
    return rows.flatMap((row) => skipUnreadable(() => taskOf(row)) ?? []);
  }

  /** The time at which the longest waiting task was accepted, by tenant and queue. */
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

  saveDeadLetter(task: Task, reason: string, at: number, expiresAt: number): void {
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

  /** Deletes expired keys and dead letters, and returns the tenant and queue of each deleted dead letter. */
  expire(now: number): { tenant: string; queue: QueueName }[] {
    this.#sql.exec("DELETE FROM idempotency_keys WHERE expires_at <= ?", now);
    const query = "DELETE FROM dead_letters WHERE expires_at <= ? RETURNING tenant, queue";
    return this.#sql.exec<{ tenant: string; queue: QueueName }>(query, now).toArray();
  }

  /** When the next task, dead letter or key is due, in Unix milliseconds. */
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
