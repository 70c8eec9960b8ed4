// The SQL of a task shard: rows in, tasks out. One row a task, rewritten whole on each transition, its timeline inside,
// because a row written is what the platform bills and what a disk waits for.
import type { DeadLetter, ListedTask, TaskFilter } from "../submission.ts";
import { isSettled, type QueueName, type Task, type TaskPayload, type TaskState } from "../task.ts";
import { RecentTasks } from "./recent-tasks.ts";
import { searchCondition } from "./search-condition.ts";

const listedColumns =
  "seq, id, tenant, queue, task_type, state, attempt, created_at, started_at, settled_at, deadline_at, due_at, lease_id, worker, error, summary, sends, follow_up, timeline";
const columns = `${listedColumns}, result`;

/** What a listing shows of a task's text, of what else was asked, and of the answer where the shard keeps it. */
const excerpts = `substr(json_extract(payload, '$.text'), 1, 160) AS excerpt,
  substr(json_remove(payload, '$.text', '$.cache_generation', '$.request_id', '$.source'), 1, 500) AS rest,
  substr(json_extract(result, '$.response'), 1, 160) AS answer`;
/** A search reads rows one by one, so it looks at no more than the newest of a shard. */
const searchedTasks = 20_000;

type TaskRow = {
  seq: number;
  id: string;
  tenant: string;
  queue: QueueName;
  task_type: string;
  state: TaskState;
  attempt: number;
  created_at: number;
  started_at: number | null;
  settled_at: number | null;
  deadline_at: number;
  due_at: number;
  lease_id: string | null;
  worker: string | null;
  error: string | null;
  summary: string | null;
  sends: number;
  follow_up: Task["followUp"];
  timeline: string;
  /** Not among the listed columns. */
  result?: string | null;
};

type DeadLetterRow = Omit<DeadLetter, "payload"> & { payload: string };

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
    const inserted = this.#sql.exec(
      `INSERT OR IGNORE INTO tasks (id, tenant, queue, task_type, state, attempt, created_at, started_at, settled_at, deadline_at,
       due_at, lease_id, worker, error, summary, sends, follow_up, timeline, payload, result)
       VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
      task.id,
      task.tenant,
      task.queue,
      task.taskType,
      task.state,
      task.attempt,
      task.createdAt,
      task.startedAt,
      task.settledAt,
      task.deadlineAt,
      task.dueAt,
      task.leaseId,
      task.worker,
      task.error,
      task.summary && JSON.stringify(task.summary),
      task.sends,
      task.followUp,
      JSON.stringify(task.timeline),
      payloadJson,
      task.result,
    );
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
    this.#sql.exec(
      `UPDATE tasks SET state=?, attempt=?, started_at=?, settled_at=?, due_at=?, lease_id=?, worker=?, error=?, summary=?,
       sends=?, follow_up=?, timeline=?, result=? WHERE id=?`,
      task.state,
      task.attempt,
      task.startedAt,
      task.settledAt,
      task.dueAt,
      task.leaseId,
      task.worker,
      task.error,
      task.summary && JSON.stringify(task.summary),
      task.sends,
      task.followUp,
      JSON.stringify(task.timeline),
      task.result,
      task.id,
    );
  }

  find(id: string): Task | null {
    const known = this.#deferred.get(id) ?? this.#recent.task(id);
    if (known) return known;
    const row = this.#sql.exec<TaskRow>(`SELECT ${columns} FROM tasks WHERE id = ?`, id).toArray()[0];
    return row ? taskOf(row) : null;
  }

  payload(id: string): TaskPayload | null {
    const recent = this.#recent.payload(id);
    if (recent) return recent;
    const row = this.#sql.exec<{ payload: string }>("SELECT payload FROM tasks WHERE id = ?", id).toArray()[0];
    return row ? JSON.parse(row.payload) : null;
  }

  due(now: number, limit: number): Task[] {
    const query = `SELECT ${columns} FROM tasks WHERE due_at <= ? ORDER BY due_at LIMIT ?`;
    return this.#sql.exec<TaskRow>(query, now, limit).toArray().map(taskOf);
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
    const query = `SELECT ${listedColumns}, ${excerpts} FROM tasks WHERE ${conditions.join(" AND ")} ORDER BY seq DESC LIMIT ?`;
    const rows = this.#sql.exec<TaskRow & Omit<ListedTask, "seq" | "task">>(query, ...values, limit).toArray();
    return rows.map((row) => ({
      seq: row.seq,
      task: taskOf(row),
      excerpt: row.excerpt,
      rest: row.rest,
      answer: row.answer,
    }));
  }

  /** Unsettled tasks, those accepted first at the beginning. Each is due by its deadline, so what is kept longer is not looked at. */
  longestUnsettled(tenant: string, dueBefore: number, limit: number): Task[] {
    const query = `SELECT ${columns} FROM tasks WHERE due_at <= ? AND tenant = ? AND state IN ('PENDING', 'STARTED', 'RETRY')
      ORDER BY created_at LIMIT ?`;
    return this.#sql.exec<TaskRow>(query, dueBefore, tenant, limit).toArray().map(taskOf);
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
    const row = this.#sql.exec<DeadLetterRow>(query, id, tenant).toArray()[0];
    return row ? deadLetterOf(row) : null;
  }

  deadLetters(tenant: string, before: number, limit: number, beforeId: string): DeadLetter[] {
    const query = "SELECT * FROM dead_letters WHERE tenant = ? AND (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?";
    return this.#sql.exec<DeadLetterRow>(query, tenant, before, beforeId, limit).toArray().map(deadLetterOf);
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
    return new Map(rows.map(({ name, value }) => [name, JSON.parse(value)]));
  }
}

function taskOf(row: TaskRow): Task {
  return {
    id: row.id,
    tenant: row.tenant,
    queue: row.queue,
    taskType: row.task_type,
    state: row.state,
    attempt: row.attempt,
    createdAt: row.created_at,
    startedAt: row.started_at,
    settledAt: row.settled_at,
    deadlineAt: row.deadline_at,
    dueAt: row.due_at,
    leaseId: row.lease_id,
    worker: row.worker,
    error: row.error,
    summary: row.summary === null ? null : JSON.parse(row.summary),
    result: row.result ?? null,
    sends: row.sends,
    followUp: row.follow_up,
    timeline: JSON.parse(row.timeline),
  };
}

function deadLetterOf(row: DeadLetterRow): DeadLetter {
  const { id, tenant, at, queue, task_type, reason, attempts, replayed_as } = row;
  return { id, tenant, at, queue, task_type, reason, attempts, payload: JSON.parse(row.payload), replayed_as };
}
