// The SQL of a tenant's jobs: one row for each, which is rewritten on each step.
import { jsonColumn, readStored } from "../../storage/stored-value.ts";
import { type Job, storedJob } from "./job.ts";

/** The newest are kept, and those that have not ended. */
const keptJobs = 100;
/** How many may be open at a time. */
const maxOpenJobs = 5;

export const jobMigrations = [
  `CREATE TABLE IF NOT EXISTS jobs (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, next_at INTEGER, job TEXT NOT NULL)`,
];

const storedColumn = jsonColumn(storedJob);
type Row = { id: string; job: string };

export class JobStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** False when too many are open. */
  add(job: Job): boolean {
    const open = "SELECT count(*) AS open FROM jobs WHERE next_at IS NOT NULL";
    if (this.#sql.exec<{ open: number }>(open).one().open >= maxOpenJobs) return false;
    const insert = "INSERT INTO jobs (id, next_at, job) VALUES (?, ?, ?)";
    this.#sql.exec(insert, job.id, job.nextAt, JSON.stringify(job));
    const old = "DELETE FROM jobs WHERE next_at IS NULL AND seq <= (SELECT max(seq) FROM jobs) - ?";
    this.#sql.exec(old, keptJobs);
    return true;
  }

  /** Newest first. */
  list(limit: number): Job[] {
    const rows = this.#sql.exec<Row>("SELECT id, job FROM jobs ORDER BY seq DESC LIMIT ?", limit).toArray();
    return rows.flatMap((row) => jobOf(row) ?? []);
  }

  find(id: string): Job | null {
    const row = this.#sql.exec<Row>("SELECT id, job FROM jobs WHERE id = ?", id).toArray()[0];
    return row ? jobOf(row) : null;
  }

  save(job: Job, isOpen: boolean): void {
    const update = "UPDATE jobs SET next_at = ?, job = ? WHERE id = ?";
    this.#sql.exec(update, isOpen ? job.nextAt : null, JSON.stringify(job), job.id);
  }

  /** The open job that is due first; null when none is open. */
  next(): Job | null {
    const query = "SELECT id, job FROM jobs WHERE next_at IS NOT NULL ORDER BY next_at, seq LIMIT 1";
    const row = this.#sql.exec<Row>(query).toArray()[0];
    if (!row) return null;
    const job = jobOf(row);
    // One that cannot be read would be in the way of all others.
    if (!job) this.#sql.exec("UPDATE jobs SET next_at = NULL WHERE id = ?", row.id);
    return job ?? this.next();
  }
}

const jobOf = ({ id, job }: Row): Job | null => readStored(storedColumn, job, `job ${id}`);
