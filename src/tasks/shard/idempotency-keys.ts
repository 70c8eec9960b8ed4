// The idempotency keys of a shard's tasks. A key leads to its task until it expires, or until its task fails.

/** Before a key whose task failed. No key begins so, and `formerUntil` leaves it out. */
const freed = "was/";

export class IdempotencyKeys {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  remember(key: string, taskId: string, fingerprint: string, expiresAt: number): void {
    this.#sql.exec("INSERT OR REPLACE INTO idempotency_keys VALUES (?,?,?,?)", key, taskId, fingerprint, expiresAt);
  }

  find(key: string, now: number): { task_id: string; fingerprint: string } | null {
    const query = "SELECT task_id, fingerprint FROM idempotency_keys WHERE key = ? AND expires_at > ?";
    return this.#sql.exec<{ task_id: string; fingerprint: string }>(query, key, now).toArray()[0] ?? null;
  }

  /** When the last key expires that is a hash and not a task's id, as keys once were; 0 when there is none. */
  formerUntil(): number {
    const query = "SELECT max(expires_at) AS at FROM idempotency_keys WHERE key < 'k'";
    return this.#sql.exec<{ at: number | null }>(query).one().at ?? 0;
  }

  /** The next task may have the key. Until it expires, who asks by it finds the task that failed. */
  freeOf(taskId: string): void {
    const query = "UPDATE OR REPLACE idempotency_keys SET key = ? || key WHERE task_id = ? AND substr(key, 1, ?) <> ?";
    this.#sql.exec(query, freed, taskId, freed.length, freed);
  }

  /** The last task that had the key and failed. */
  lastFailed(key: string, now: number): string | null {
    return this.find(freed + key, now)?.task_id ?? null;
  }

  expire(now: number): void {
    this.#sql.exec("DELETE FROM idempotency_keys WHERE expires_at <= ?", now);
  }

  nextExpiry(): number | null {
    return this.#sql.exec<{ at: number | null }>("SELECT min(expires_at) AS at FROM idempotency_keys").one().at;
  }
}
