// The state of all alerts of the deployment. A transition is on disk before it is delivered. Only one run delivers at a time, so that
// two runs of a minute do not deliver the same transition. Rows are written only when something changes.
// While a silence lasts, nothing is delivered about its alerts. At its end the receiver is told what it does not know.
import { DurableObject } from "cloudflare:workers";
import { type AlertRuleName, alertKey, type StoredAlert, storedAlert } from "../src/monitoring/alert.ts";
import { updateAlerts } from "../src/monitoring/alert-changes.ts";
import { afterSilence } from "../src/monitoring/alert-notices.ts";
import type { Operator } from "../src/monitoring/alert-operator.ts";
import {
  covers,
  type Silence,
  type SilenceView,
  silence,
  silenceOf,
  silenceSeenBy,
} from "../src/monitoring/alert-silence.ts";
import {
  type Alert,
  type AlertLogObject,
  type AlertName,
  type AlertTransition,
  alertTransition,
  type Recorded,
  type RuleResult,
  seenAlert,
} from "../src/monitoring/alerts.ts";
import { migrate } from "../src/storage/migrations.ts";
import { jsonColumn, readStored } from "../src/storage/stored-value.ts";

const keptTransitions = 500;
const maxDelivered = 20;
/** When a run dies while it delivers, the next runs wait this long. The slowest delivery takes less. */
const deliveryLeaseMs = 240_000;
/** A transition that could not be delivered for a day is not delivered any more. */
const giveUpAfterMs = 86_400_000;
/** Of one tenant. Each minute reads all. */
const maxSilences = 100;

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
    `CREATE TABLE silences (
       tenant TEXT NOT NULL, rule TEXT NOT NULL, subject TEXT NOT NULL, id TEXT NOT NULL UNIQUE, until INTEGER NOT NULL,
       silence TEXT NOT NULL, PRIMARY KEY (tenant, rule, subject)) WITHOUT ROWID`,
  ];
  readonly #sql = this.ctx.storage.sql;

  constructor(ctx: DurableObjectState, env: object) {
    super(ctx, env);
    migrate(ctx.storage, "AlertLog", AlertLog.migrations);
  }

  async record(
    results: readonly RuleResult[],
    at: number,
    { notify, recoveryMs }: { notify: boolean; recoveryMs: number },
  ): Promise<Recorded> {
    const silences = this.#silencesAfter(at);
    this.ctx.storage.transactionSync(() => {
      for (const result of results) this.#record(result, at, recoveryMs, notify, silences);
      const ended = this.#silences("until <= ?", at);
      this.#sql.exec("DELETE FROM silences WHERE until <= ?", at);
      this.#speakAgain(ended, at, notify);
    });
    const pending = "SELECT count(*) AS pending FROM transitions WHERE notice = 'pending'";
    const firing = this.#alerts("TRUE");
    return {
      // Nobody delivers what was pending when the webhook was taken away.
      undelivered: notify ? this.#sql.exec<{ pending: number }>(pending).one().pending : 0,
      isEnding: firing.some(({ recovery }) => recovery !== null && recovery.since !== null),
      silenceEndsAt: silences.length === 0 ? null : Math.min(...silences.map(({ until }) => Date.parse(until))),
    };
  }

  async firing(tenant: string, at: number): Promise<Alert[]> {
    const silences = this.#silencesAfter(at);
    return this.#alerts("tenant IN (?, '')", tenant)
      .sort((a, b) => (a.since < b.since ? -1 : 1))
      .map((alert) => seenAlert(alert, { viewer: tenant, silences, endedAt: null }));
  }

  async transitions(tenant: string, limit: number): Promise<AlertTransition[]> {
    const query = "SELECT * FROM transitions WHERE tenant IN (?, '') ORDER BY seq DESC LIMIT ?";
    const rows = this.#sql.exec<TransitionRow>(query, tenant, limit).toArray();
    return rows.flatMap((row) => seenTransition(row, tenant));
  }

  async silences(tenant: string, at: number): Promise<SilenceView[]> {
    return this.#silencesAfter(at)
      .filter((each) => each.tenant === tenant || each.tenant === null)
      .sort((a, b) => (a.until < b.until ? -1 : 1))
      .map((each) => silenceSeenBy(tenant, each));
  }

  async acknowledge(
    { tenant, rule, subject }: AlertName,
    { by, note }: { by: Operator; note: string },
    at: number,
    notify: boolean,
  ): Promise<Alert | null> {
    const [known] = this.#alerts("tenant = ? AND key = ?", tenant ?? "", alertKey({ rule, subject }));
    if (!known) return null;
    const alert = { ...known, acknowledged: { by, at: new Date(at).toISOString(), note } };
    const silences = this.#silencesAfter(at);
    this.ctx.storage.transactionSync(() => {
      this.#save(alert);
      this.#add("acknowledged", alert, at, notify, silences);
    });
    return seenAlert(alert, { viewer: by.tenant, silences, endedAt: null });
  }

  async silence(given: Silence, at: number): Promise<SilenceView | null> {
    const [scope, subject] = [given.tenant ?? "", given.subject ?? ""];
    const others = "SELECT 1 FROM silences WHERE tenant = ? AND until > ? AND (rule, subject) <> (?, ?)";
    if (this.#sql.exec(others, scope, at, given.rule, subject).toArray().length >= maxSilences) return null;
    const insert = "INSERT OR REPLACE INTO silences VALUES (?,?,?,?,?,?)";
    const until = Date.parse(given.until);
    this.#sql.exec(insert, scope, given.rule, subject, given.id, until, JSON.stringify(given));
    // Of what was not delivered yet, its end decides.
    for (const { id, alert } of this.#transitions(scope)) {
      if (!covers(given, alert)) continue;
      this.#sql.exec("UPDATE transitions SET notice = 'silenced' WHERE id = ? AND notice = 'pending'", id);
    }
    return silenceSeenBy(given.by.tenant, given);
  }

  async endSilence(
    id: string,
    scopes: readonly (string | null)[],
    at: number,
    notify: boolean,
  ): Promise<{ rule: AlertRuleName; subject: string | null } | null> {
    const [found] = this.#silences("id = ? AND until > ?", id, at).filter(({ tenant }) => scopes.includes(tenant));
    if (!found) return null;
    this.ctx.storage.transactionSync(() => {
      this.#sql.exec("DELETE FROM silences WHERE id = ?", id);
      this.#speakAgain([found], at, notify);
    });
    return { rule: found.rule, subject: found.subject };
  }

  async beginDelivery(at: number): Promise<AlertTransition[]> {
    const [delivery] = this.#sql.exec<{ until: number }>("SELECT until FROM delivery").toArray();
    if (delivery && delivery.until > at) return [];
    const giveUp = "UPDATE transitions SET notice = 'given_up' WHERE notice = 'pending' AND at < ?";
    this.#sql.exec(giveUp, at - giveUpAfterMs);
    const pending = "SELECT * FROM transitions WHERE notice = 'pending' ORDER BY seq LIMIT ?";
    const rows = this.#sql.exec<TransitionRow>(pending, maxDelivered).toArray();
    if (rows.length > 0) this.#sql.exec("INSERT OR REPLACE INTO delivery VALUES (1, ?)", at + deliveryLeaseMs);
    return rows.flatMap((row) => seenTransition(row, null));
  }

  async endDelivery(delivered: readonly string[], failed: { id: string; error: string } | null): Promise<void> {
    for (const id of delivered) {
      this.#sql.exec("UPDATE transitions SET notice = 'delivered', error = NULL WHERE id = ?", id);
    }
    if (failed) this.#sql.exec("UPDATE transitions SET error = ? WHERE id = ?", failed.error, failed.id);
    this.#sql.exec("DELETE FROM delivery");
  }

  #record(result: RuleResult, at: number, recoveryMs: number, notify: boolean, silences: readonly Silence[]): void {
    const known = this.#alerts("tenant = ? AND rule = ?", result.tenant ?? "", result.rule);
    const { started, continuing, ended } = updateAlerts(known, result, at, recoveryMs);
    for (const alert of [...started, ...continuing]) this.#save(alert);
    for (const alert of ended) {
      this.#sql.exec("DELETE FROM firing WHERE tenant = ? AND key = ?", alert.tenant ?? "", alertKey(alert));
    }
    for (const alert of started) this.#add("firing", alert, at, notify, silences);
    for (const alert of ended) this.#add("resolved", alert, at, notify, silences);
  }

  #add(
    status: AlertTransition["status"],
    alert: StoredAlert,
    at: number,
    notify: boolean,
    silences: readonly Silence[],
  ): void {
    const notice = notify ? (silenceOf(alert, silences) ? "silenced" : "pending") : "none";
    const query = "INSERT INTO transitions (id, tenant, status, at, alert, notice) VALUES (?,?,?,?,?,?)";
    this.#sql.exec(query, crypto.randomUUID(), alert.tenant ?? "", status, at, JSON.stringify(alert), notice);
    this.#sql.exec("DELETE FROM transitions WHERE seq <= (SELECT max(seq) FROM transitions) - ?", keptTransitions);
  }

  /** After these silences, alerts that fire and no other silence covers are notified, and ends that the receiver waits for. */
  #speakAgain(ended: readonly Silence[], at: number, notify: boolean): void {
    if (ended.length === 0) return;
    const silences = this.#silencesAfter(at);
    for (const tenant of new Set(ended.map((each) => each.tenant))) {
      const isFree = (alert: StoredAlert) =>
        ended.some((each) => covers(each, alert)) && silenceOf(alert, silences) === null;
      const firing = this.#alerts("tenant = ?", tenant ?? "").filter(isFree);
      const past = this.#transitions(tenant ?? "").filter(({ alert }) => isFree(alert));
      const { unsilenced, overdue } = afterSilence(firing, past, at);
      for (const alert of unsilenced) this.#add("unsilenced", alert, at, notify, silences);
      const end = "UPDATE transitions SET notice = ? WHERE id = ?";
      for (const id of overdue) this.#sql.exec(end, notify ? "pending" : "none", id);
    }
  }

  #save(alert: StoredAlert): void {
    const query = `INSERT INTO firing VALUES (?,?,?,?)
      ON CONFLICT (tenant, key) DO UPDATE SET alert = excluded.alert WHERE alert <> excluded.alert`;
    this.#sql.exec(query, alert.tenant ?? "", alertKey(alert), alert.rule, JSON.stringify(alert));
  }

  #alerts(where: string, ...values: string[]): StoredAlert[] {
    const rows = this.#sql.exec<{ alert: string }>(`SELECT alert FROM firing WHERE ${where}`, ...values).toArray();
    return rows.flatMap(({ alert }) => readStored(jsonColumn(storedAlert), alert, "firing alert") ?? []);
  }

  #silencesAfter = (at: number): Silence[] => this.#silences("until > ?", at);

  #silences(where: string, ...values: (string | number)[]): Silence[] {
    const query = `SELECT silence FROM silences WHERE ${where}`;
    const rows = this.#sql.exec<{ silence: string }>(query, ...values).toArray();
    return rows.flatMap((row) => readStored(jsonColumn(silence), row.silence, "silence of alerts") ?? []);
  }

  /** Of one scope, oldest first. */
  #transitions(tenant: string) {
    const query = "SELECT * FROM transitions WHERE tenant = ? ORDER BY seq";
    return this.#sql.exec<TransitionRow>(query, tenant).toArray().flatMap(storedTransition);
  }
}

const transitionRow = alertTransition.extend({ alert: jsonColumn(storedAlert) });
const storedTransition = (row: TransitionRow) => {
  const read = readStored(transitionRow, { ...row, at: new Date(row.at).toISOString() }, `alert transition ${row.id}`);
  return read ? [read] : [];
};
const seenTransition = (row: TransitionRow, viewer: string | null): AlertTransition[] =>
  storedTransition(row).map((read) => {
    const endedAt = read.status === "resolved" ? read.at : null;
    return { ...read, alert: seenAlert(read.alert, { viewer, silences: [], endedAt }) };
  });
