// The history of one tenant's metrics: one row a minute in which something happened; an idle minute writes nothing. The first
// reading only begins it. What happened while nobody read falls into the minute of the next reading.
import { DurableObject } from "cloudflare:workers";
import { createConfig } from "../src/composition/config.ts";
import {
  type MetricsHistory as History,
  type HistoryPoint,
  pointBetween,
  type Reading,
} from "../src/monitoring/history.ts";

/** What points of an older version do not tell. */
const sinceLater = { cost_usd: 0, passed_over: {}, kafka_lag: null };

export class MetricsHistory extends DurableObject<object> implements History {
  readonly #sql = this.ctx.storage.sql;
  readonly #retentionMs = createConfig(this.env).HISTORY_HOURS * 3_600_000;

  constructor(ctx: DurableObjectState, env: object) {
    super(ctx, env);
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS points (at INTEGER PRIMARY KEY, point TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS last (one INTEGER PRIMARY KEY, reading TEXT NOT NULL);`);
  }

  async record(reading: Reading): Promise<void> {
    const [row] = this.#sql.exec<{ reading: string }>("SELECT reading FROM last").toArray();
    // What an older version did not read begins now.
    const before: Reading | null = row ? { ...reading, ...JSON.parse(row.reading) } : null;
    const point = before && pointBetween(before, reading);
    if (before && !point) return;
    this.#sql.exec("INSERT OR REPLACE INTO last VALUES (1, ?)", JSON.stringify(reading));
    if (!point) return;
    this.#sql.exec("INSERT OR REPLACE INTO points VALUES (?, ?)", point.at, JSON.stringify(point));
    this.#sql.exec("DELETE FROM points WHERE at < ?", reading.at - this.#retentionMs);
  }

  async list(since: number): Promise<HistoryPoint[]> {
    const rows = this.#sql.exec<{ point: string }>("SELECT point FROM points WHERE at > ? ORDER BY at", since);
    return rows.toArray().map(({ point }) => ({ ...sinceLater, ...JSON.parse(point) }));
  }
}
