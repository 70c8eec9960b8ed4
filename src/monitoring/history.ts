// What happened in each minute: the difference between two readings of counters that only increase, summed over all shards.
import * as z from "zod";
import { inUsd, totalUsd } from "../tasks/provider-counters.ts";
import type { TaskCounters } from "../tasks/task-counters.ts";
import { percentile } from "../telemetry/histogram.ts";

export const historyPoint = z
  .object({
    at: z.number().describe("Unix milliseconds of the reading."),
    seconds: z.number().describe("Seconds since the previous reading, at most 60."),
    succeeded: z.number(),
    failed: z.number(),
    from_cache: z.number().describe("How many of the succeeded tasks the cache answered."),
    asked_cache: z.number().describe("How many of the succeeded tasks asked the cache."),
    below_threshold: z
      .number()
      .describe("How many of these found only questions that were less similar than the threshold."),
    refused_by_guard: z
      .record(z.string(), z.number())
      .describe("How many of these had their best candidate refused, by what a guard found; as in `GET /metrics`."),
    tokens: z.number().describe("Tokens of the answers that models gave."),
    cost_usd: z.number().describe("Cost of all calls to providers whose cost is known."),
    passed_over: z
      .record(z.string(), z.number())
      .describe(
        "How often each provider was skipped because its circuit was open; providers never skipped are left out.",
      ),
    waiting: z.number().describe("Tasks in this state now, as are the next two fields."),
    started: z.number(),
    between_attempts: z.number(),
    kafka_lag: z.number().nullable().describe("Records behind; null when no lag is known."),
    p50_ms: z.number().nullable().describe("Of the settled tasks, from acceptance to the end."),
    p95_ms: z.number().nullable(),
  })
  .meta({ id: "HistoryPoint" });
export type HistoryPoint = z.infer<typeof historyPoint>;

/** One tenant's counters at a moment, limited to those that a history point needs. */
export const reading = z.object({
  at: z.number(),
  /** When the first of all was counted, Unix milliseconds; null before it. */
  since: z.number().nullable(),
  succeeded: z.number(),
  failed: z.number(),
  fromCache: z.number(),
  askedCache: z.number(),
  belowThreshold: z.number(),
  refusedByGuard: z.record(z.string(), z.number()),
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

/** The minutes of one tenant. */
export interface MinuteHistory {
  record(reading: Reading): Promise<void>;
  /** The points after the moment `since`, oldest first. */
  list(since: number): Promise<HistoryPoint[]>;
}

export function readingOf(counters: TaskCounters, kafkaLag: number | null, at: number): Reading {
  const { since, entered, layers, reasons, guards, tokens, providers, current, totalMs } = counters;
  const now = (state: "PENDING" | "STARTED" | "RETRY") =>
    Object.values(current).reduce((sum, counts) => sum + counts[state], 0);
  return {
    at,
    since,
    succeeded: entered.SUCCESS ?? 0,
    failed: entered.FAILURE ?? 0,
    fromCache: (layers.exact ?? 0) + (layers.semantic ?? 0),
    askedCache: Object.values(reasons).reduce((sum, count) => sum + count, 0) - (reasons.bypassed ?? 0),
    belowThreshold: reasons.below_threshold ?? 0,
    refusedByGuard: guards,
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

/** Null when nothing happened and no task waits: an idle minute needs no row. */
export function pointBetween(before: Reading, after: Reading): HistoryPoint | null {
  const increase = (select: (reading: Reading) => number) => Math.max(0, select(after) - select(before));
  const settled = difference(before.totalMs, after.totalMs);
  const point = {
    at: after.at,
    // An idle minute stores no reading.
    seconds: Math.min(60, (after.at - before.at) / 1000),
    succeeded: increase(({ succeeded }) => succeeded),
    failed: increase(({ failed }) => failed),
    from_cache: increase(({ fromCache }) => fromCache),
    asked_cache: increase(({ askedCache }) => askedCache),
    below_threshold: increase(({ belowThreshold }) => belowThreshold),
    refused_by_guard: difference(before.refusedByGuard, after.refusedByGuard),
    tokens: increase(({ tokens }) => tokens),
    cost_usd: inUsd(increase(({ costUsd }) => costUsd)),
    passed_over: difference(before.passedOver, after.passedOver),
    waiting: after.waiting,
    started: after.started,
    between_attempts: after.betweenAttempts,
    kafka_lag: after.kafkaLag,
    p50_ms: percentile(settled, 0.5),
    p95_ms: percentile(settled, 0.95),
  };
  const { at: _, seconds: __, p50_ms: ___, p95_ms: ____, passed_over, refused_by_guard: _____, ...happened } = point;
  const counts = [...Object.values(happened), ...Object.values(passed_over)];
  return counts.some((count) => (count ?? 0) > 0) ? point : null;
}

/** By how much each counter increased; counters that did not are left out. */
function difference(before: Record<string, number>, after: Record<string, number>): Record<string, number> {
  const increases = Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)] as const);
  return Object.fromEntries(increases.filter(([, count]) => count > 0));
}
