// The state of all alerts of the deployment. A transition is on disk before it is delivered. Only one run delivers at a time, so that
// two runs of a minute do not deliver the same transition. Rows are written only when something changes.
import { DurableObject } from "cloudflare:workers";
import {
  type Alert,
  type AlertLogObject,
  type AlertTransition,
  alertKey,
  alertTransition,
  alertView,
  type RuleResult,
  updateAlerts,
} from "../src/monitoring/alerts.ts";
import { migrate } from "../src/storage/migrations.ts";
import { jsonColumn, readStored } from "../src/storage/stored-value.ts";

const keptTransitions = 500;
const maxDelivered = 20;
/** When a run dies while it delivers, the next runs wait this long. The slowest delivery takes less. */
const deliveryLeaseMs = 240_000;
/** A transition that could not be delivered for a day is not delivered any more. */
const giveUpAfterMs = 86_400_000;

type TransitionRow = Record<string, SqlStorageValue> & { id: string; at: number };

export class AlertLog extends DurableObject<object> implements AlertLogObject {
  // The tenant "" means the whole deployment, because a tenant's name is never empty.
  static readonly migrations = [
    `CREATE TABLE IF NOT EXISTS firing (
       tenant TEXT NOT NULL, key TEXT NOT NULL, rule TEXT NOT NULL, alert TEXT NOT NULL, PRIMARY KEY (tenant, key)) WITHOUT ROWID;
     CREATE TABLE IF NOT EXISTS transitions (
       seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, tenant TEXT NOT NULL, status TEXT NOT NULL,
       at INTEGER NOT NULL, alert TEXT NOT NULL, notice TEXT NOT NULL, error TEXT);
     CREATE INDEX IF NOT EXISTS transitions_pending ON transitions (seq) WHERE notice = 'pending';
     CREATE TABLE IF NOT EXISTS delivery (one INTEGER PRIMARY KEY, until INTEGER NOT NULL)`,
  ];
  readonly #sql = this.ctx.storage.sql;

  constructor(ctx: DurableObjectState, env: object) {
    super(ctx, env);
    migrate(ctx.storage, "AlertLog", AlertLog.migrations);
  }

  async record(judgements: readonly RuleResult[], at: number, notify: boolean): Promise<number> {
    this.ctx.storage.transactionSync(() => {
      for (const judgement of judgements) this.#record(judgement, at, notify);
    });
    // Nobody delivers what was pending when the webhook was taken away.
    if (!notify) return 0;
    const pending = "SELECT count(*) AS pending FROM transitions WHERE notice = 'pending'";
    return this.#sql.exec<{ pending: number }>(pending).one().pending;
  }

  async firing(tenant: string): Promise<Alert[]> {
    return this.#alerts("tenant IN (?, '')", tenant).sort((a, b) => (a.since < b.since ? -1 : 1));
  }

  async transitions(tenant: string, limit: number): Promise<AlertTransition[]> {
    const query = "SELECT * FROM transitions WHERE tenant IN (?, '') ORDER BY seq DESC LIMIT ?";
    return this.#sql.exec<TransitionRow>(query, tenant, limit).toArray().flatMap(transitionOf);
  }

  async beginDelivery(at: number): Promise<AlertTransition[]> {
    const [delivery] = this.#sql.exec<{ until: number }>("SELECT until FROM delivery").toArray();
    if (delivery && delivery.until > at) return [];
    const giveUp = "UPDATE transitions SET notice = 'given_up' WHERE notice = 'pending' AND at < ?";
    this.#sql.exec(giveUp, at - giveUpAfterMs);
    const pending = "SELECT * FROM transitions WHERE notice = 'pending' ORDER BY seq LIMIT ?";
    const rows = this.#sql.exec<TransitionRow>(pending, maxDelivered).toArray();
    if (rows.length > 0) this.#sql.exec("INSERT OR REPLACE INTO delivery VALUES (1, ?)", at + deliveryLeaseMs);
    return rows.flatMap(transitionOf);
  }

  async endDelivery(delivered: readonly string[], failed: { id: string; error: string } | null): Promise<void> {
    for (const id of delivered) {
      this.#sql.exec("UPDATE transitions SET notice = 'delivered', error = NULL WHERE id = ?", id);
    }
    if (failed) this.#sql.exec("UPDATE transitions SET error = ? WHERE id = ?", failed.error, failed.id);
    this.#sql.exec("DELETE FROM delivery");
  }

  #record(judgement: RuleResult, at: number, notify: boolean): void {
    const tenant = judgement.tenant ?? "";
    const known = this.#alerts("tenant = ? AND rule = ?", tenant, judgement.rule);
    const { started, continuing, ended } = updateAlerts(known, judgement, at);
    for (const alert of [...started, ...continuing]) this.#save(tenant, alert);
    for (const alert of ended) {
      this.#sql.exec("DELETE FROM firing WHERE tenant = ? AND key = ?", tenant, alertKey(alert));
    }
    const changes = [
      ...started.map((alert) => ["firing", alert]),
      ...ended.map((alert) => ["resolved", alert]),
    ] as const;
    const query = "INSERT INTO transitions (id, tenant, status, at, alert, notice) VALUES (?,?,?,?,?,?)";
    const notice = notify ? "pending" : "none";
    for (const [status, alert] of changes) {
      this.#sql.exec(query, crypto.randomUUID(), tenant, status, at, JSON.stringify(alert), notice);
    }
    if (changes.length > 0) {
      this.#sql.exec("DELETE FROM transitions WHERE seq <= (SELECT max(seq) FROM transitions) - ?", keptTransitions);
    }
  }

  #save(tenant: string, alert: Alert): void {
    const query = `INSERT INTO firing VALUES (?,?,?,?)
      ON CONFLICT (tenant, key) DO UPDATE SET alert = excluded.alert WHERE alert <> excluded.alert`;
    this.#sql.exec(query, tenant, alertKey(alert), alert.rule, JSON.stringify(alert));
  }

  #alerts(where: string, ...values: string[]): Alert[] {
    const rows = this.#sql.exec<{ alert: string }>(`SELECT alert FROM firing WHERE ${where}`, ...values).toArray();
    return rows.flatMap(({ alert }) => readStored(jsonColumn(alertView), alert, "firing alert") ?? []);
  }
}

const transitionRow = alertTransition.extend({ alert: jsonColumn(alertView) });
const transitionOf = (row: TransitionRow): AlertTransition[] => {
  const read = readStored(transitionRow, { ...row, at: new Date(row.at).toISOString() }, `alert transition ${row.id}`);
  return read ? [read] : [];
};
