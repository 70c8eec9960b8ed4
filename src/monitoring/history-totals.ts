// What happened in a whole range of the history, so that it can be compared with the range before it.
import * as z from "zod";
import { inUsd } from "../tasks/provider-counters.ts";
import { type Histogram, merge, percentile } from "../telemetry/histogram.ts";
import { type HistoryPoint, type MinuteHistory, pointBetween, type Reading } from "./history.ts";
import type { KeptAnalyses } from "./kept-analyses.ts";

export const historyTotals = z
  .object({
    since: z.number().describe("Unix milliseconds, as is the next field."),
    until: z.number(),
    succeeded: z.number(),
    failed: z.number(),
    from_cache: z.number().describe("How many of the succeeded tasks the cache answered."),
    tokens: z.number(),
    cost_usd: z.number(),
    p50_ms: z.number().nullable().describe("Of the settled tasks, from acceptance to the end."),
    p95_ms: z.number().nullable(),
  })
  .meta({ id: "HistoryTotals" });
export type HistoryTotals = z.infer<typeof historyTotals>;

export interface ComparedTotals {
  range: HistoryTotals;
  before: HistoryTotals | null;
}

/** The history of one tenant. */
export interface MetricsHistoryObject extends MinuteHistory, KeptAnalyses {
  /** The totals of the last `rangeMs` and of the range before it, which is null when it is longer ago than points are kept. */
  compare(rangeMs: number, now: Reading): Promise<ComparedTotals>;
}

/** A point, and the times of its settled tasks. Points of earlier versions have no times. */
export type TimedPoint = Pick<HistoryPoint, "at" | "succeeded" | "failed" | "from_cache" | "tokens" | "cost_usd"> & {
  total_ms: Histogram;
};

/** Null when nothing happened. */
export function timedPoint(before: Reading, after: Reading): (HistoryPoint & TimedPoint) | null {
  const point = pointBetween(before, after);
  const increases = Object.entries(after.totalMs).map(([bucket, count]) => [
    bucket,
    count - (before.totalMs[bucket] ?? 0),
  ]);
  return point && { ...point, total_ms: Object.fromEntries(increases.filter(([, count]) => Number(count) > 0)) };
}

/**
 * A longer time before the first reading is that of an earlier version, or of a history that was lost. Tasks wake a cron that rests, and
 * it runs each minute; it may miss some.
 */
const freshMs = 300_000;

/**
 * The point of a reading that is the first one: everything since the beginning. Of a fresh tenant this is a minute as any other. Otherwise
 * it is not known in how many seconds it happened, so it counts in totals, but is no point of a chart and of no alert: `seconds` is 0.
 */
export function firstPoint(first: Reading): (HistoryPoint & TimedPoint) | null {
  const since = first.since ?? first.at;
  const isFresh = first.at - since <= freshMs;
  const point = timedPoint(nothingRead(Math.min(since, first.at - 1000)), first);
  return point && (isFresh ? point : { ...point, seconds: 0 });
}

/** All counters at nothing. */
export const nothingRead = (at: number): Reading => ({
  at,
  since: null,
  succeeded: 0,
  failed: 0,
  fromCache: 0,
  askedCache: 0,
  belowThreshold: 0,
  refusedByGuard: {},
  tokens: 0,
  costUsd: 0,
  passedOver: {},
  waiting: 0,
  started: 0,
  betweenAttempts: 0,
  kafkaLag: null,
  totalMs: {},
});

export function totalsOf(points: readonly TimedPoint[], since: number, until: number): HistoryTotals {
  const inRange = points.filter(({ at }) => at > since && at <= until);
  const sum = (of: (point: TimedPoint) => number) => inRange.reduce((total, point) => total + of(point), 0);
  const times: Histogram = {};
  for (const { total_ms } of inRange) merge(times, total_ms);
  return {
    since,
    until,
    succeeded: sum(({ succeeded }) => succeeded),
    failed: sum(({ failed }) => failed),
    from_cache: sum(({ from_cache }) => from_cache),
    tokens: sum(({ tokens }) => tokens),
    cost_usd: inUsd(sum(({ cost_usd }) => cost_usd)),
    p50_ms: percentile(times, 0.5),
    p95_ms: percentile(times, 0.95),
  };
}
