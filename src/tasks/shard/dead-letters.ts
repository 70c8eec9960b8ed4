// The dead letters of a shard: what is kept of a failed task, for longer than the task, so that it can be replayed.
import * as z from "zod";
import { jsonColumn, readStored } from "../../storage/stored-value.ts";
import { causeOf, type DeadLetterGroup, mergeGroups } from "../cause-of.ts";
import type { DeadLetter } from "../submission.ts";
import { type QueueName, queueNames, type Task, taskPayload } from "../task.ts";
import { hasId } from "./row-number.ts";

type Row = Record<string, SqlStorageValue>;
const deadLetterRow = z.object({
  id: z.string(),
  tenant: z.string(),
  at: z.number(),
  queue: z.enum(queueNames),
  task_type: z.string(),
  reason: z.string(),
  attempts: z.number(),
  payload: jsonColumn(taskPayload),
  replayed_as: z.string().nullable(),
});

export class DeadLetters {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The task's row must exist: the payload is copied from it. */
  save(task: Task, at: number, expiresAt: number): void {
    const { sql, values } = hasId(task.id);
    this.#sql.exec(
      `INSERT OR REPLACE INTO dead_letters (id, tenant, at, queue, task_type, reason, attempts, payload, replayed_as, expires_at)
       SELECT id, tenant, ?, queue, task_type, ?, ?, payload, NULL, ? FROM tasks WHERE ${sql}`,
      at,
      task.error ?? "",
      task.attempt,
      expiresAt,
      ...values,
    );
  }

  find(id: string, tenant: string): DeadLetter | null {
    const query = "SELECT * FROM dead_letters WHERE id = ? AND tenant = ?";
    const row = this.#sql.exec<Row>(query, id, tenant).toArray()[0];
    return row ? deadLetterOf(row) : null;
  }

  /** The newest before the time `before`, and those of exactly that time whose id is before `beforeId`; with a cause, only its own. */
  list(tenant: string, before: number, limit: number, beforeId: string, cause?: string): DeadLetter[] {
    const order = "FROM dead_letters WHERE tenant = ? AND (at, id) < (?, ?) ORDER BY at DESC, id DESC";
    if (cause === undefined) {
      const rows = this.#sql.exec<Row>(`SELECT * ${order} LIMIT ?`, tenant, before, beforeId, limit).toArray();
      return rows.flatMap((row) => deadLetterOf(row) ?? []);
    }
    const found: DeadLetter[] = [];
    for (const row of this.#sql.exec<Row>(`SELECT * ${order}`, tenant, before, beforeId)) {
      const letter = causeOf(String(row.reason)) === cause ? deadLetterOf(row) : null;
      if (letter) found.push(letter);
      if (found.length === limit) break;
    }
    return found;
  }

  /** Ids of those that were not replayed, in order. The primary key finds them. */
  unreplayedAfter(tenant: string, after: string, limit: number): string[] {
    const query = "SELECT id FROM dead_letters WHERE id > ? AND tenant = ? AND replayed_as IS NULL ORDER BY id LIMIT ?";
    return this.#sql
      .exec<{ id: string }>(query, after, tenant, limit)
      .toArray()
      .map(({ id }) => id);
  }

  groups(tenant: string, since: number, until: number): DeadLetterGroup[] {
    // SQLite takes the other columns from the row with the maximum.
    const query = `SELECT reason, count(*) AS count, sum(replayed_as IS NULL) AS waiting, max(at) AS newest_at, id
      FROM dead_letters WHERE tenant = ? AND at >= ? AND at < ? GROUP BY reason`;
    const rows = this.#sql.exec<{ reason: string; count: number; waiting: number; newest_at: number; id: string }>(
      query,
      tenant,
      since,
      until,
    );
    return mergeGroups(
      rows.toArray().map(({ reason, count, waiting, newest_at, id }) => ({
        cause: causeOf(reason),
        count,
        waiting,
        newestAt: newest_at,
        exampleId: id,
        exampleReason: reason,
      })),
    );
  }

  delete(id: string): void {
    this.#sql.exec("DELETE FROM dead_letters WHERE id = ?", id);
  }

  markReplayed(id: string, newId: string): void {
    this.#sql.exec("UPDATE dead_letters SET replayed_as = ? WHERE id = ?", newId, id);
  }

  /** Returns the tenant and queue of each deleted dead letter. */
  expire(now: number): { tenant: string; queue: QueueName }[] {
    const query = "DELETE FROM dead_letters WHERE expires_at <= ? RETURNING tenant, queue";
    return this.#sql.exec<{ tenant: string; queue: QueueName }>(query, now).toArray();
  }

  nextExpiry(): number | null {
    return this.#sql.exec<{ at: number | null }>("SELECT min(expires_at) AS at FROM dead_letters").one().at;
  }
}

const deadLetterOf = (row: Row): DeadLetter | null => readStored(deadLetterRow, row, `dead letter ${row.id}`);
