// The history of a tenant's metrics. It has one row for each minute in which something happened. A point is the difference between two
// readings, so the first reading makes none, and what happens while readings are missing counts for the minute of the next reading.
import { DurableObject } from "cloudflare:workers";
import { createConfig } from "../src/composition/config.ts";
import {
  type HistoryPoint,
  historyPoint,
  type MetricsHistoryObject,
  pointBetween,
  type Reading,
  reading,
} from "../src/monitoring/history.ts";
import { migrate } from "../src/storage/migrations.ts";
import { jsonColumn, readStored } from "../src/storage/stored-value.ts";

/** Points of earlier versions have no cost, no circuit breaker skips and no lag. */
const storedPoint = jsonColumn(
  historyPoint.extend({
    cost_usd: historyPoint.shape.cost_usd.default(0),
    passed_over: historyPoint.shape.passed_over.prefault({}),
    kafka_lag: historyPoint.shape.kafka_lag.default(null),
  }),
);
/** Readings of earlier versions do not have them either. */
const storedReading = jsonColumn(reading.partial({ costUsd: true, passedOver: true, kafkaLag: true }));

export class MetricsHistory extends DurableObject<object> implements MetricsHistoryObject {
  static readonly migrations = [
    `CREATE TABLE IF NOT EXISTS points (at INTEGER PRIMARY KEY, point TEXT NOT NULL);
     CREATE TABLE IF NOT EXISTS last (one INTEGER PRIMARY KEY, reading TEXT NOT NULL)`,
  ];
  readonly #sql = this.ctx.storage.sql;
  readonly #retentionMs = createConfig(this.env).HISTORY_HOURS * 3_600_000;

  constructor(ctx: DurableObjectState, env: object) {
    super(ctx, env);
    migrate(ctx.storage, "MetricsHistory", MetricsHistory.migrations);
  }

  async record(now: Reading): Promise<void> {
    const [row] = this.#sql.exec<{ reading: string }>("SELECT reading FROM last").toArray();
    const last = row ? readStored(storedReading, row.reading, "last reading") : null;
    // Values that an earlier version did not read count from now.
    const { costUsd, passedOver, kafkaLag } = now;
    const before: Reading | null = last && {
      ...last,
      costUsd: last.costUsd ?? costUsd,
      passedOver: last.passedOver ?? passedOver,
      kafkaLag: last.kafkaLag ?? kafkaLag,
    };
    const point = before && pointBetween(before, now);
    if (before && !point) return;
    this.#sql.exec("INSERT OR REPLACE INTO last VALUES (1, ?)", JSON.stringify(now));
    if (!point) return;
    this.#sql.exec("INSERT OR REPLACE INTO points VALUES (?, ?)", point.at, JSON.stringify(point));
    this.#sql.exec("DELETE FROM points WHERE at < ?", now.at - this.#retentionMs);
  }

  async list(since: number): Promise<HistoryPoint[]> {
    const rows = this.#sql.exec<{ point: string }>("SELECT point FROM points WHERE at > ? ORDER BY at", since);
    return rows.toArray().flatMap(({ point }) => readStored(storedPoint, point, "point of the history") ?? []);
  }
}
