// What happened in each minute, from counters that only grow: the difference of two readings, merged over shards.
import * as z from "zod";
import { inUsd, totalUsd } from "../tasks/provider-counters.ts";
import type { TaskCounters } from "../tasks/task-counters.ts";
import { percentile } from "../telemetry/histogram.ts";

export const historyPoint = z
  .object({
    at: z.number().describe("Unix milliseconds of the reading."),
    seconds: z.number().describe("Since the reading before, at most those of one minute."),
    succeeded: z.number(),
    failed: z.number(),
    from_cache: z.number().describe("Of the succeeded."),
    tokens: z.number().describe("Of the answers that models gave."),
    cost_usd: z.number().describe("Of all calls to providers whose cost is known."),
    passed_over: z
      .record(z.string(), z.number())
      .describe("Times a provider was not asked because its circuit was open; those that always were are left out."),
    waiting: z.number().describe("Tasks now, as are the next two."),
    started: z.number(),
    between_attempts: z.number(),
    kafka_lag: z.number().nullable().describe("Records behind; null where none is known."),
    p50_ms: z.number().nullable().describe("Of the settled, from acceptance to the end."),
    p95_ms: z.number().nullable(),
  })
  .meta({ id: "HistoryPoint" });
export type HistoryPoint = z.infer<typeof historyPoint>;

/** One tenant's counters at a moment, as much of them as a point needs. */
export const reading = z.object({
  at: z.number(),
  succeeded: z.number(),
  failed: z.number(),
  fromCache: z.number(),
  tokens: z.number(),
  costUsd: z.number(),
  passedOver: z.record(z.string(), z.number()),
  waiting: z.number(),
  started: z.number(),
  betweenAttempts: z.number(),
  kafkaLag: z.number().nullable(),
  totalMs: z.record(z.string(), z.number()),
});
export type Reading = z.infer<typeof reading>;

/** The history of one tenant. */
export interface MetricsHistoryObject {
  record(reading: Reading): Promise<void>;
  /** Oldest first, those after the moment `since`. */
  list(since: number): Promise<HistoryPoint[]>;
}

export function readingOf(counters: TaskCounters, kafkaLag: number | null, at: number): Reading {
  const { entered, layers, tokens, providers, current, totalMs } = counters;
  const now = (state: "PENDING" | "STARTED" | "RETRY") =>
    Object.values(current).reduce((sum, counts) => sum + counts[state], 0);
  return {
    at,
    succeeded: entered.SUCCESS ?? 0,
    failed: entered.FAILURE ?? 0,
    fromCache: (layers.exact ?? 0) + (layers.semantic ?? 0),
    tokens,
    costUsd: totalUsd(providers),
    passedOver: Object.fromEntries(Object.entries(providers).map(([name, { passedOver }]) => [name, passedOver])),
    waiting: now("PENDING"),
    started: now("STARTED"),
    betweenAttempts: now("RETRY"),
    kafkaLag,
    totalMs,
  };
}

/** Null when nothing happened and nothing waits: an idle minute is not worth a row. */
export function pointBetween(before: Reading, after: Reading): HistoryPoint | null {
  const grown = (of: (reading: Reading) => number) => Math.max(0, of(after) - of(before));
  const settled = difference(before.totalMs, after.totalMs);
  const point = {
    at: after.at,
    // Idle minutes leave no reading behind.
    seconds: Math.min(60, (after.at - before.at) / 1000),
    succeeded: grown(({ succeeded }) => succeeded),
    failed: grown(({ failed }) => failed),
    from_cache: grown(({ fromCache }) => fromCache),
    tokens: grown(({ tokens }) => tokens),
    cost_usd: inUsd(grown(({ costUsd }) => costUsd)),
    passed_over: difference(before.passedOver, after.passedOver),
    waiting: after.waiting,
    started: after.started,
    between_attempts: after.betweenAttempts,
    kafka_lag: after.kafkaLag,
    p50_ms: percentile(settled, 0.5),
    p95_ms: percentile(settled, 0.95),
  };
  const { at: _, seconds: __, p50_ms: ___, p95_ms: ____, passed_over, ...happened } = point;
  const counts = [...Object.values(happened), ...Object.values(passed_over)];
  return counts.some((count) => (count ?? 0) > 0) ? point : null;
}

/** Of counts that only grow, those that did. */
function difference(before: Record<string, number>, after: Record<string, number>): Record<string, number> {
  const grown = Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)] as const);
  return Object.fromEntries(grown.filter(([, count]) => count > 0));
}
