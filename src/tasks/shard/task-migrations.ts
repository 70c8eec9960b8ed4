// The tables of a task shard, as migrations. The first three also migrate storage that was written before migrations had numbers.
import type { Migration } from "../../storage/migrations.ts";

/** Makes what is stored at the path 0 where it is there but no count. `CASE` keeps the order: of what is no JSON nothing is asked. */
const countsOf = (column: string, path: string): string =>
  `UPDATE tasks SET ${column} = json_set(${column}, '${path}', 0)
     WHERE CASE WHEN json_valid(${column}) THEN json_type(${column}, '${path}') <> 'integer' OR json_extract(${column}, '${path}') < 0 END`;

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
  // The number of a row is in its task's id, so ids and due times need no index, and each write of a row is a single one. Ids without a
  // number are found by an index of their own. An unclaimed task is due at its deadline; a retry that was sent is due.
  `CREATE TABLE tasks_by_number (
     seq INTEGER PRIMARY KEY, id TEXT NOT NULL, tenant TEXT NOT NULL, queue TEXT NOT NULL, task_type TEXT NOT NULL,
     state TEXT NOT NULL, attempt INTEGER NOT NULL, created_at INTEGER NOT NULL, started_at INTEGER, settled_at INTEGER,
     deadline_at INTEGER NOT NULL, due_at INTEGER NOT NULL, lease_id TEXT, worker TEXT, error TEXT, summary TEXT,
     follow_up TEXT NOT NULL, timeline TEXT NOT NULL, result TEXT, payload TEXT NOT NULL,
     changed_in INTEGER NOT NULL DEFAULT 0, counted INTEGER NOT NULL DEFAULT 0, calls TEXT);
   INSERT INTO tasks_by_number (seq, id, tenant, queue, task_type, state, attempt, created_at, started_at, settled_at, deadline_at,
       due_at, lease_id, worker, error, summary, follow_up, timeline, result, payload)
     SELECT seq, id, tenant, queue, task_type, state, attempt, created_at, started_at, settled_at, deadline_at,
       CASE WHEN state = 'PENDING' THEN deadline_at WHEN state = 'RETRY' AND sends > 0 THEN created_at ELSE due_at END,
       lease_id, worker, error, summary, follow_up, timeline, result, payload FROM tasks;
   DROP TABLE tasks;
   ALTER TABLE tasks_by_number RENAME TO tasks;
   CREATE INDEX tasks_off_the_way ON tasks (state, seq) WHERE state = 'RETRY' OR state = 'FAILURE' OR state = 'REVOKED';
   CREATE UNIQUE INDEX tasks_without_number ON tasks (id) WHERE substr(id, 20, 1) <> '7' OR substr(id, 1, 2) = 'kx'`,
  { table: "tasks", column: "start_at", definition: "INTEGER" },
  { table: "tasks", column: "expires_at", definition: "INTEGER" },
  { table: "tasks", column: "max_retries", definition: "INTEGER" },
  // From here on rows have their timeline as lists and their result without the cache's decision, which earlier code cannot read. The
  // rows that are there already stay as they are, so this changes nothing. It has no row either: one that is not read keeps a statement open.
  "SELECT 1 WHERE false",
  // Counts of tokens were once stored as the provider sent them, also text and null, and such a row cannot be read. They are 0 from here on.
  [
    countsOf("summary", "$.tokens"),
    countsOf("result", "$.metadata.tokens_used"),
    countsOf("result", "$.metadata.input_tokens"),
    countsOf("result", "$.metadata.output_tokens"),
  ].join("; "),
  { table: "tasks", column: "task_type_version", definition: "INTEGER" },
  // What was heard of models in watched attempts, each with a JSON list. Null in it: what was heard before in the attempt is void.
  `CREATE TABLE IF NOT EXISTS answer_chunks (
     task INTEGER NOT NULL, attempt INTEGER NOT NULL, chunks TEXT NOT NULL, PRIMARY KEY (task, attempt)) WITHOUT ROWID`,
  // The reply to the last step of each job.
  `CREATE TABLE IF NOT EXISTS job_replies (
     job TEXT PRIMARY KEY, step INTEGER NOT NULL, reply TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID`,
];
