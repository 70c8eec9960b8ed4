// Whether the deployment rests, and until when; and when its version or a setting changed. There is one, and while the deployment rests
// the cron calls only this object. It is written when a rest begins, when something stirs and when the deployment changed, so an idle
// deployment writes nothing.
import { DurableObject } from "cloudflare:workers";
import { migrate } from "../src/storage/migrations.ts";
import { jsonColumn, readStored } from "../src/storage/stored-value.ts";
import {
  changeBetween,
  type DeploymentChange,
  deploymentChange,
  type RunningDeployment,
  settingHashes,
} from "../src/tasks/deployment-log.ts";
import type { DeploymentWatchObject } from "../src/tasks/deployment-watch.ts";

/** No rest is longer, also when the clock that began it was wrong. */
const longestRestMs = 86_400_000;

/** As long as the longest history. */
const changesKeptMs = 7 * 86_400_000;

const storedSettings = jsonColumn(settingHashes);
const storedChange = jsonColumn(deploymentChange);

type Row = { stirs: number; rest_until: number; settings: string };

export class DeploymentWatch extends DurableObject<Env> implements DeploymentWatchObject {
  static readonly migrations = [
    `CREATE TABLE IF NOT EXISTS watch (
       one INTEGER PRIMARY KEY, stirs INTEGER NOT NULL, rest_until INTEGER NOT NULL, settings TEXT NOT NULL);
     INSERT OR IGNORE INTO watch VALUES (1, 0, 0, '')`,
    `CREATE TABLE running (one INTEGER PRIMARY KEY, version TEXT NOT NULL, settings TEXT NOT NULL);
     CREATE TABLE changes (at INTEGER PRIMARY KEY, change TEXT NOT NULL)`,
  ];
  readonly #sql = this.ctx.storage.sql;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, "DeploymentWatch", DeploymentWatch.migrations);
  }

  async due(at: number, settings: string): Promise<number | null> {
    const { stirs, rest_until, settings: known } = this.#sql.exec<Row>("SELECT * FROM watch").one();
    const isResting = rest_until > at && rest_until - at <= longestRestMs && settings === known;
    return isResting ? null : stirs;
  }

  async stir(): Promise<void> {
    this.#sql.exec("UPDATE watch SET stirs = stirs + 1, rest_until = 0");
  }

  async rest(stirs: number, until: number, settings: string): Promise<void> {
    this.#sql.exec("UPDATE watch SET rest_until = ?, settings = ? WHERE stirs = ?", until, settings, stirs);
  }

  async note(running: RunningDeployment, at: number): Promise<void> {
    const query = "SELECT version, settings FROM running";
    const [row] = this.#sql.exec<{ version: string; settings: string }>(query).toArray();
    const settings = row ? readStored(storedSettings, row.settings, "settings of the deployment") : null;
    const change = row && settings && changeBetween({ version: row.version, settings }, running, at);
    const written = JSON.stringify(running.settings);
    if (row?.version === running.version && row.settings === written) return;
    this.#sql.exec("INSERT OR REPLACE INTO running VALUES (1, ?, ?)", running.version, written);
    if (!change) return;
    this.#sql.exec("INSERT OR REPLACE INTO changes VALUES (?, ?)", at, JSON.stringify(change));
    this.#sql.exec("DELETE FROM changes WHERE at < ?", at - changesKeptMs);
  }

  async changes(since: number): Promise<DeploymentChange[]> {
    const rows = this.#sql.exec<{ change: string }>("SELECT change FROM changes WHERE at > ? ORDER BY at", since);
    return rows.toArray().flatMap(({ change }) => readStored(storedChange, change, "change of the deployment") ?? []);
  }
}
