// The time range of charts and tiles, which the address names. Its data is the history that the system keeps, and after the last stored
// minute the samples that this page took.
import { computed, effect, signal } from "@preact/signals";
import type { HistoryPoint } from "../api/shapes-of-system.ts";
import type { Line } from "../parts/chart.tsx";
import { texts } from "../texts/texts.ts";
import { address, setQuery } from "./address.ts";
import { historyFeed } from "./feeds.ts";
import { pointsOfSamples, samples } from "./samples.ts";

interface RangeChoice {
  minutes: number;
  /** A long range is read rarely: it has many points, and a minute changes little in it. */
  everyMs: number;
}

export const ranges = {
  "60": { minutes: 60, everyMs: 5000 },
  "180": { minutes: 180, everyMs: 15_000 },
  "1440": { minutes: 1440, everyMs: 60_000 },
  live: { minutes: 60, everyMs: 5000 },
} as const satisfies Record<string, RangeChoice>;
type Range = keyof typeof ranges;

const usual: Range = "60";
const screensWithRange: readonly string[] = ["overview", "kafka"];
export const isRange = (value: string | null): value is Range => value !== null && Object.hasOwn(ranges, value);
export const range = signal<Range>(usual);

effect(() => {
  const { screen, query } = address.value;
  const named = query.get("range");
  if (screensWithRange.includes(screen)) range.value = isRange(named) ? named : usual;
});
effect(() => {
  const { minutes, everyMs } = ranges[range.value];
  historyFeed.askFor(`/metrics/history?minutes=${minutes}`, everyMs);
});

export const chooseRange = (value: string): void => setQuery({ range: value === usual ? "" : value });

/** The query of a link to this screen, so that the range stays the same on it. */
export const rangeQuery = (screen: string): Record<string, string> =>
  screensWithRange.includes(screen) && range.value !== usual ? { range: range.value } : {};

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

export const chartData = computed((): ChartData => {
  if (range.value === "live") return dataOf([], pointsOfSamples(samples.value));
  const stored = historyFeed.state.value.value?.points ?? [];
  const storedUntil = stored.at(-1)?.at ?? 0;
  const sampled = pointsOfSamples(samples.value.filter(({ at }) => at * 1000 > storedUntil));
  return dataOf(withIdleMinutes(stored, sampled[0]?.at ?? Date.now()), sampled);
});

function dataOf(stored: readonly HistoryPoint[], sampled: readonly HistoryPoint[]): ChartData {
  const points = [...stored, ...sampled];
  const line = (name: string, colour: Line["colour"], of: (point: HistoryPoint) => number | null): Line => ({
    name,
    colour,
    values: points.map(of),
  });
  const words = texts.value.lines;
  return {
    times: points.map(({ at }) => at / 1000),
    throughput: [
      line(words.succeeded, "--line-1", ({ succeeded, seconds }) => succeeded / seconds),
      line(words.failed, "--line-2", ({ failed, seconds }) => failed / seconds),
    ],
    depth: [
      line(words.waiting, "--line-3", ({ waiting }) => waiting),
      line(words.started, "--line-1", ({ started }) => started),
      line(words.betweenAttempts, "--line-2", ({ between_attempts }) => between_attempts),
    ],
    latency: [line("p50", "--line-1", ({ p50_ms }) => p50_ms), line("p95", "--line-3", ({ p95_ms }) => p95_ms)],
    hits: [line(words.ofTheAnswers, "--line-1", ({ from_cache, succeeded }) => share(from_cache, succeeded))],
    tokens: [line(words.tokens, "--line-1", ({ tokens, seconds }) => tokens / seconds)],
    cost: [line(words.spent, "--line-2", ({ cost_usd, seconds }) => (cost_usd / seconds) * 3600)],
    lag: [{ name: words.allPartitions, colour: "--line-1", values: stored.map(({ kafka_lag }) => kafka_lag ?? 0) }],
  };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : (part / whole) * 100);

/** The history has no points for idle minutes, so a point of zeros is added at the start and the end of each pause. */
function withIdleMinutes(points: readonly HistoryPoint[], until: number): HistoryPoint[] {
  const minuteMs = 60_000;
  return points.flatMap((point, index) => {
    const nextAt = points[index + 1]?.at ?? until;
    if (nextAt - point.at <= 2.5 * minuteMs) return [point];
    const idle = { ...point, ...idleValues };
    return [point, { ...idle, at: point.at + minuteMs }, { ...idle, at: nextAt - minuteMs }];
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
  between_attempts: 0,
  p50_ms: null,
  p95_ms: null,
};
