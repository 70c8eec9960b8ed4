// Samples of the metrics since the page was opened, for the charts. Rates are differences of totals, so a
// pause of the page shows as a longer step and never as a peak.
import { effect, signal } from "@preact/signals";
import type { HistoryPoint, Metrics } from "../api/shapes-of-system.ts";
import { metricsFeed } from "./feeds.ts";

export type QueueState = "PENDING" | "STARTED" | "RETRY";

/** Number of tasks in this state now, in all queues. */
export const inState = ({ queues }: Metrics, state: QueueState): number =>
  Object.values(queues).reduce((sum, queue) => sum + queue[state], 0);

export interface Sample {
  /** Unix seconds. */
  at: number;
  metrics: Metrics;
}

const keptSeconds = 1800;
export const samples = signal<readonly Sample[]>([]);

effect(() => {
  const { value, at } = metricsFeed.state.value;
  if (value === null) return;
  const known = samples.peek();
  const sample = { at: at / 1000, metrics: value };
  if (known.at(-1)?.at === sample.at) return;
  samples.value = [...known.filter(({ at: then }) => then > sample.at - keptSeconds), sample];
});

/** What happened between each sample and the previous one, as a minute of the history. Percentiles and lag are not known. */
export const pointsOfSamples = (list: readonly Sample[]): HistoryPoint[] =>
  list.flatMap(({ at, metrics }, index) => {
    const before = list[index - 1];
    if (!before) return [];
    const increase = (of: (metrics: Metrics) => number) => Math.max(0, of(metrics) - of(before.metrics));
    return {
      at: at * 1000,
      seconds: at - before.at,
      succeeded: increase(({ completed_tasks }) => completed_tasks),
      failed: increase(({ failed_tasks }) => failed_tasks),
      from_cache: increase(({ cache: { by_layer } }) => (by_layer.exact ?? 0) + (by_layer.semantic ?? 0)),
      tokens: increase(({ tokens_used }) => tokens_used),
      cost_usd: increase(({ cost_usd }) => cost_usd),
      waiting: inState(metrics, "PENDING"),
      started: inState(metrics, "STARTED"),
      between_attempts: inState(metrics, "RETRY"),
      kafka_lag: null,
      p50_ms: null,
      p95_ms: null,
    };
  });

/** Rate per second over the last `seconds`; null until there are two samples. */
export function recentRate(of: (metrics: Metrics) => number, list: readonly Sample[], seconds: number): number | null {
  const last = list.at(-1);
  const first = last && list.find(({ at }) => at >= last.at - seconds);
  if (!last || !first || first === last) return null;
  return Math.max(0, of(last.metrics) - of(first.metrics)) / (last.at - first.at);
}
