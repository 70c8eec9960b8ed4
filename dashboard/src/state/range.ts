// The data of the charts: samples since the page was opened, or the history that the system keeps.
import { computed, signal } from "@preact/signals";
import type { HistoryPoint } from "../api/shapes-of-system.ts";
import type { Line } from "../parts/chart.tsx";
import { historyFeed } from "./feeds.ts";
import { inState, type QueueState, rates, type Sample, samples } from "./samples.ts";

export const ranges = { live: "since opened", "180": "last 3 hours", "1440": "last 24 hours" } as const;
export type Range = keyof typeof ranges;
export const range = signal<Range>("live");

export function chooseRange(value: string): void {
  range.value = value === "180" || value === "1440" ? value : "live";
  if (range.value !== "live") historyFeed.askFor(`/metrics/history?minutes=${range.value}`);
}

interface ChartData {
  /** Unix seconds. */
  times: number[];
  throughput: Line[];
  depth: Line[];
  latency: Line[];
  hits: Line[];
  tokens: Line[];
  cost: Line[];
  /** The lag of all partitions together. Samples of the page have it for each partition, see lags.ts. */
  lag: Line[];
}

type Values = readonly (number | null)[];
const line = (name: string, colour: Line["colour"], values: Values): Line => ({ name, colour, values });

export const chartData = computed((): ChartData => {
  if (range.value === "live") return dataOfSamples(samples.value);
  return dataOfPoints(withIdleMinutes(historyFeed.state.value.value?.points ?? []));
});

function dataOfSamples(list: readonly Sample[]): ChartData {
  const depth = (state: QueueState) => list.map(({ metrics }) => inState(metrics, state));
  const answered = rates(({ completed_tasks }) => completed_tasks, list);
  const cached = rates(({ cache }) => (cache.by_layer.exact ?? 0) + (cache.by_layer.semantic ?? 0), list);
  return {
    times: list.map(({ at }) => at),
    throughput: [
      line("succeeded", "--line-1", answered),
      line(
        "failed",
        "--line-2",
        rates(({ failed_tasks }) => failed_tasks, list),
      ),
    ],
    depth: [line("waiting", "--line-3", depth("PENDING")), line("started", "--line-1", depth("STARTED"))],
    latency: [
      line(
        "p50 of all",
        "--line-1",
        list.map(({ metrics }) => metrics.latency_ms.total.p50),
      ),
      line(
        "p95 of all",
        "--line-3",
        list.map(({ metrics }) => metrics.latency_ms.total.p95),
      ),
    ],
    hits: [
      line(
        "of the answers",
        "--line-1",
        cached.map((rate, index) => share(rate, answered[index] ?? null)),
      ),
    ],
    tokens: [
      line(
        "tokens",
        "--line-1",
        rates(({ tokens_used }) => tokens_used, list),
      ),
    ],
    cost: [
      line(
        "spent",
        "--line-2",
        rates(({ cost_usd }) => cost_usd * 3600, list),
      ),
      line(
        "saved",
        "--line-1",
        rates(({ cache }) => cache.cost_saved_usd * 3600, list),
      ),
    ],
    lag: [],
  };
}

function dataOfPoints(points: readonly HistoryPoint[]): ChartData {
  const perSecond = (of: (point: HistoryPoint) => number) => points.map((point) => of(point) / point.seconds);
  const valuesOf = (of: (point: HistoryPoint) => number) => points.map(of);
  return {
    times: points.map(({ at }) => at / 1000),
    throughput: [
      line(
        "succeeded",
        "--line-1",
        perSecond(({ succeeded }) => succeeded),
      ),
      line(
        "failed",
        "--line-2",
        perSecond(({ failed }) => failed),
      ),
    ],
    depth: [
      line(
        "waiting",
        "--line-3",
        valuesOf(({ waiting }) => waiting),
      ),
      line(
        "started",
        "--line-1",
        valuesOf(({ started }) => started),
      ),
    ],
    latency: [
      line(
        "p50",
        "--line-1",
        points.map(({ p50_ms }) => p50_ms),
      ),
      line(
        "p95",
        "--line-3",
        points.map(({ p95_ms }) => p95_ms),
      ),
    ],
    hits: [
      line(
        "of the answers",
        "--line-1",
        points.map(({ from_cache, succeeded }) => share(from_cache, succeeded)),
      ),
    ],
    tokens: [
      line(
        "tokens",
        "--line-1",
        perSecond(({ tokens }) => tokens),
      ),
    ],
    cost: [
      line(
        "spent",
        "--line-2",
        perSecond(({ cost_usd }) => cost_usd * 3600),
      ),
    ],
    lag: [
      line(
        "all partitions",
        "--line-1",
        valuesOf(({ kafka_lag }) => kafka_lag ?? 0),
      ),
    ],
  };
}

const share = (part: number | null, whole: number | null): number | null =>
  part === null || !whole ? null : (part / whole) * 100;

/** The history has no points for idle minutes, so a point of zeros is added at the start and the end of each pause. */
function withIdleMinutes(points: readonly HistoryPoint[]): HistoryPoint[] {
  const minuteMs = 60_000;
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    const isPause = (next?.at ?? Date.now()) - point.at > 2.5 * minuteMs;
    if (!isPause) return [point];
    const idle = { ...point, ...idleValues };
    return [point, { ...idle, at: point.at + minuteMs }, { ...idle, at: (next?.at ?? Date.now()) - minuteMs }];
  });
}

const idleValues = {
  seconds: 60,
  succeeded: 0,
  failed: 0,
  from_cache: 0,
  tokens: 0,
  cost_usd: 0,
  kafka_lag: null,
  waiting: 0,
  started: 0,
  p50_ms: null,
  p95_ms: null,
};
