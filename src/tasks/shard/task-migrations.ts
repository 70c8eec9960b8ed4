// The tables of a task shard, as migrations. The first three also migrate storage that was written before migrations had numbers.
import type { Migration } from "../../storage/migrations.ts";

export const taskMigrations: readonly Migration[] = [
  `CREATE TABLE IF NOT EXISTS tasks (
     seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant TEXT NOT NULL, queue TEXT NOT NULL, task_type TEXT NOT NULL,
     state TEXT NOT NULL, attempt INTEGER NOT NULL, created_at INTEGER NOT NULL, started_at INTEGER, settled_at INTEGER,
     deadline_at INTEGER NOT NULL, due_at INTEGER NOT NULL, lease_id TEXT, worker TEXT, error TEXT, summary TEXT,
     sends INTEGER NOT NULL, follow_up TEXT NOT NULL, timeline TEXT NOT NULL, payload TEXT NOT NULL);
   CREATE INDEX IF NOT EXISTS tasks_due ON tasks (due_at);
   CREATE TABLE IF NOT EXISTS dead_letters (
     id TEXT PRIMARY KEY, tenant TEXT NOT NULL, at INTEGER NOT NULL, queue TEXT NOT NULL, task_type TEXT NOT NULL,
     reason TEXT NOT NULL, attempts INTEGER NOT NULL, payload TEXT NOT NULL, replayed_as TEXT, expires_at INTEGER NOT NULL)
     WITHOUT ROWID;
   CREATE INDEX IF NOT EXISTS dead_letters_expiry ON dead_letters (expires_at);
   CREATE TABLE IF NOT EXISTS idempotency_keys (
     key TEXT PRIMARY KEY, task_id TEXT NOT NULL, fingerprint TEXT NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID;
   CREATE INDEX IF NOT EXISTS idempotency_expiry ON idempotency_keys (expires_at);
   CREATE INDEX IF NOT EXISTS idempotency_task ON idempotency_keys (task_id);
   CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`,
  { table: "tasks", column: "result", definition: "TEXT" },
  // Finds tasks in rare states among many successes. A task that succeeds at once is never in this index and costs no write to it.
  `CREATE INDEX IF NOT EXISTS tasks_off_the_way ON tasks (state, seq)
     WHERE state = 'RETRY' OR state = 'FAILURE' OR state = 'REVOKED'`,
  { table: "tasks", column: "start_at", definition: "INTEGER" },
  { table: "tasks", column: "expires_at", definition: "INTEGER" },
  { table: "tasks", column: "max_retries", definition: "INTEGER" },
];
