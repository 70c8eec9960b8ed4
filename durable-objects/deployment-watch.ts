// Whether the deployment rests, and until when. There is one, and while the deployment rests the cron calls only this object. It is
// written when a rest begins and when something stirs, so an idle deployment writes nothing.
import { DurableObject } from "cloudflare:workers";
import { migrate } from "../src/storage/migrations.ts";
import type { DeploymentWatchObject } from "../src/tasks/deployment-watch.ts";

/** No rest is longer, also when the clock that began it was wrong. */
const longestRestMs = 86_400_000;

type Row = { stirs: number; rest_until: number; settings: string };

export class DeploymentWatch extends DurableObject<Env> implements DeploymentWatchObject {
  static readonly migrations = [
    `CREATE TABLE IF NOT EXISTS watch (
       one INTEGER PRIMARY KEY, stirs INTEGER NOT NULL, rest_until INTEGER NOT NULL, settings TEXT NOT NULL);
     INSERT OR IGNORE INTO watch VALUES (1, 0, 0, '')`,
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
}
