// The history of a tenant's metrics, and the analyses of its stores. The history has one row for each minute in which something happened. A point is the difference between two
// readings; the first reading of a fresh tenant is all that happened. What happens while readings are missing counts for the minute of
// the next reading.
import { DurableObject } from "cloudflare:workers";
import { createConfig } from "../src/composition/config.ts";
import { type HistoryPoint, historyPoint, type Reading, reading } from "../src/monitoring/history.ts";
import {
  type ComparedTotals,
  firstPoint,
  type MetricsHistoryObject,
  timedPoint,
  totalsOf,
} from "../src/monitoring/history-totals.ts";
import { type KeptAnalysis, keptAnalysis } from "../src/monitoring/kept-analyses.ts";
import { migrate } from "../src/storage/migrations.ts";
import { jsonColumn, readStored } from "../src/storage/stored-value.ts";

/**
 * Points of earlier versions have no cost, no circuit breaker skips, no lag, no times and nothing about the cache but its answers: there
 * every task counted as one that asked it.
 */
const storedPoint = jsonColumn(
  historyPoint
    .extend({
      total_ms: reading.shape.totalMs.prefault({}),
      cost_usd: historyPoint.shape.cost_usd.default(0),
      passed_over: historyPoint.shape.passed_over.prefault({}),
      kafka_lag: historyPoint.shape.kafka_lag.default(null),
      asked_cache: historyPoint.shape.asked_cache.optional(),
      below_threshold: historyPoint.shape.below_threshold.default(0),
      refused_by_guard: historyPoint.shape.refused_by_guard.prefault({}),
    })
    .transform((point) => ({ ...point, asked_cache: point.asked_cache ?? point.succeeded })),
);
/** Readings of earlier versions do not have them either. */
const laterFields = { since: true, costUsd: true, passedOver: true, kafkaLag: true } as const;
const ofTheCache = { askedCache: true, belowThreshold: true, refusedByGuard: true } as const;
const storedReading = jsonColumn(reading.partial({ ...laterFields, ...ofTheCache }));

const storedAnalysis = jsonColumn(keptAnalysis);
const hourMs = 3_600_000;
/** A week. */
const hoursOfAnalyses = 168;

export class MetricsHistory extends DurableObject<object> implements MetricsHistoryObject {
  static readonly migrations = [
    `CREATE TABLE IF NOT EXISTS points (at INTEGER PRIMARY KEY, point TEXT NOT NULL);
     CREATE TABLE IF NOT EXISTS last (one INTEGER PRIMARY KEY, reading TEXT NOT NULL)`,
    "CREATE TABLE IF NOT EXISTS analyses (hour INTEGER PRIMARY KEY, analysis TEXT NOT NULL)",
  ];
  readonly #sql = this.ctx.storage.sql;
  readonly #retentionMs = createConfig(this.env).HISTORY_HOURS * 3_600_000;

  constructor(ctx: DurableObjectState, env: object) {
    super(ctx, env);
    migrate(ctx.storage, "MetricsHistory", MetricsHistory.migrations);
  }

  async record(now: Reading): Promise<void> {
    const before = this.#lastReading(now);
    const point = before ? timedPoint(before, now) : firstPoint(now);
    if (before && !point) return;
    this.#sql.exec("INSERT OR REPLACE INTO last VALUES (1, ?)", JSON.stringify(now));
    if (!point) return;
    this.#sql.exec("INSERT OR REPLACE INTO points VALUES (?, ?)", point.at, JSON.stringify(point));
    this.#sql.exec("DELETE FROM points WHERE at < ?", now.at - this.#retentionMs);
  }

  async list(since: number): Promise<HistoryPoint[]> {
    const points = this.#pointsSince(since).filter(({ seconds }) => seconds > 0);
    return points.map(({ total_ms: _, ...point }) => point);
  }

  async compare(rangeMs: number, now: Reading): Promise<ComparedTotals> {
    const last = this.#lastReading(now);
    // A reading that is shared for a second may be older than the last minute's.
    const until = Math.max(now.at, last?.at ?? 0);
    const [middle, first] = [until - rangeMs, until - 2 * rangeMs];
    const running = last ? timedPoint(last, now) : firstPoint(now);
    const isKept = 2 * rangeMs <= this.#retentionMs;
    const points = this.#pointsSince(isKept ? first : middle);
    const range = totalsOf(running ? [...points, running] : points, middle, until);
    return { range, before: isKept ? totalsOf(points, first, middle) : null };
  }

  async keep(analysis: KeptAnalysis): Promise<void> {
    const hour = Math.floor(analysis.at / hourMs);
    this.#sql.exec("INSERT OR IGNORE INTO analyses VALUES (?, ?)", hour, JSON.stringify(analysis));
    this.#sql.exec("DELETE FROM analyses WHERE hour < ?", hour - hoursOfAnalyses);
  }

  async kept(since: number): Promise<KeptAnalysis[]> {
    const rows = this.#sql.exec<{ analysis: string }>(
      "SELECT analysis FROM analyses WHERE hour >= ? ORDER BY hour",
      Math.floor(since / hourMs),
    );
    const read = rows.toArray().flatMap(({ analysis }) => readStored(storedAnalysis, analysis, "analysis") ?? []);
    return read.filter(({ at }) => at > since);
  }

  #pointsSince(since: number) {
    const rows = this.#sql.exec<{ point: string }>("SELECT point FROM points WHERE at > ? ORDER BY at", since);
    return rows.toArray().flatMap(({ point }) => readStored(storedPoint, point, "point of the history") ?? []);
  }

  #lastReading(now: Reading): Reading | null {
    const [row] = this.#sql.exec<{ reading: string }>("SELECT reading FROM last").toArray();
    const last = row ? readStored(storedReading, row.reading, "last reading") : null;
    // Values that an earlier version did not read count from now.
    const askedCache = now.askedCache - now.succeeded;
    return last && reading.parse({ ...now, askedCache: askedCache + last.succeeded, ...last });
  }
}
