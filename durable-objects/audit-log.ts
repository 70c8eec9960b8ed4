// The audit log of one tenant. An entry is on disk when `begin` returns. Old entries are deleted when a new entry is written, so a log
// without new entries keeps its last ones.
import { DurableObject } from "cloudflare:workers";
import { createConfig } from "../src/composition/config.ts";
import { type AuditEntry, type AuditLogObject, type AuditRequest, auditEntry } from "../src/monitoring/audit.ts";
import { migrate } from "../src/storage/migrations.ts";
import { readStored } from "../src/storage/stored-value.ts";

type Row = Omit<AuditEntry, "at"> & { at: number };

export class AuditLog extends DurableObject<object> implements AuditLogObject {
  static readonly migrations = [
    `CREATE TABLE IF NOT EXISTS entries (
      id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, action TEXT NOT NULL, target TEXT NOT NULL,
      role TEXT NOT NULL, key_id TEXT, request_id TEXT NOT NULL, status INTEGER)`,
  ];
  readonly #sql = this.ctx.storage.sql;
  readonly #retentionMs = createConfig(this.env).AUDIT_RETENTION_DAYS * 86_400_000;

  constructor(ctx: DurableObjectState, env: object) {
    super(ctx, env);
    migrate(ctx.storage, "AuditLog", AuditLog.migrations);
  }

  async begin({ action, target, role, key_id, request_id }: AuditRequest): Promise<number> {
    const now = Date.now();
    // Ids grow with time, so the old entries are together at the beginning of the table.
    const deleteOld = "DELETE FROM entries WHERE id < (SELECT coalesce(min(id), 0) FROM entries WHERE at > ?)";
    this.#sql.exec(deleteOld, now - this.#retentionMs);
    const insert =
      "INSERT INTO entries (at, action, target, role, key_id, request_id) VALUES (?,?,?,?,?,?) RETURNING id";
    return this.#sql.exec<{ id: number }>(insert, now, action, target, role, key_id, request_id).one().id;
  }

  async end(id: number, status: number): Promise<void> {
    this.#sql.exec("UPDATE entries SET status = ? WHERE id = ?", status, id);
  }

  async list(before: number | null, limit: number): Promise<AuditEntry[]> {
    const query = "SELECT * FROM entries WHERE id < ? ORDER BY id DESC LIMIT ?";
    const rows = this.#sql.exec<Row>(query, before ?? Number.MAX_SAFE_INTEGER, limit).toArray();
    return rows.flatMap(
      (row) => readStored(auditEntry, { ...row, at: new Date(row.at).toISOString() }, `entry ${row.id}`) ?? [],
    );
  }
}
