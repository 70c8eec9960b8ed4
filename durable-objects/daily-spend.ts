// What a tenant has spent on models today. It is on disk, because a restart must not let the tenant spend its budget again. Only the
// latest day is kept.
import { DurableObject } from "cloudflare:workers";
import type { DailySpendObject } from "../src/access/daily-budget.ts";
import { migrate } from "../src/storage/migrations.ts";

export class DailySpend extends DurableObject<Env> implements DailySpendObject {
  static readonly migrations = [
    "CREATE TABLE IF NOT EXISTS days (day TEXT PRIMARY KEY, usd REAL NOT NULL) WITHOUT ROWID",
  ];
  readonly #sql = this.ctx.storage.sql;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, "DailySpend", DailySpend.migrations);
  }

  async spent(day: string): Promise<number> {
    return this.#sql.exec<{ usd: number }>("SELECT usd FROM days WHERE day = ?", day).toArray()[0]?.usd ?? 0;
  }

  async add(day: string, usd: number): Promise<number> {
    this.#sql.exec("DELETE FROM days WHERE day < ?", day);
    const query = "INSERT INTO days VALUES (?, ?) ON CONFLICT DO UPDATE SET usd = usd + excluded.usd RETURNING usd";
    return this.#sql.exec<{ usd: number }>(query, day, usd).one().usd;
  }
}
