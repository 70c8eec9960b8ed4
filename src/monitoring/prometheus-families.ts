// Metric families, and how Prometheus' text format writes them: help, type, and samples.
import { bucketBoundMs, type Histogram } from "../telemetry/histogram.ts";

type Labels = Record<string, string | number>;

export interface Sample {
  labels: Labels;
  value: number;
}

/** One histogram of a family. A bucket counts the values up to its bound and above the bound before it. */
export interface Series {
  labels: Labels;
  buckets: readonly { bound: number; count: number }[];
  sum: number;
}

export const unlabeled = (value: number): Sample[] => [{ labels: {}, value }];

export const samplesBy = (label: string, counts: Record<string, number>): Sample[] =>
  Object.entries(counts).map(([name, value]) => ({ labels: { [label]: name }, value }));

/** In seconds. Without an exact sum, the sum is computed from the buckets' upper bounds, so it is up to a fifth too high. */
export function durationSeries(counts: Histogram, sumMs: number | null = null, labels: Labels = {}): Series {
  const buckets = Object.entries(counts).map(([bucket, count]) => ({
    bound: bucketBoundMs(Number(bucket)) / 1000,
    count,
  }));
  return { labels, buckets, sum: sumMs === null ? sumOfBounds(buckets) : sumMs / 1000 };
}

/** Every fifth bucket bound of a duration series, up to a quarter of an hour. */
export const durationBounds: readonly number[] = Array.from({ length: 16 }, (_, nth) => bucketBoundMs(nth * 5) / 1000);

export const sumOfBounds = (buckets: Series["buckets"]): number =>
  buckets.reduce((sum, { bound, count }) => sum + bound * count, 0);

/** A counter's samples only increase. A family without samples is left out of every format. */
export type Family = { name: string; help: string } & (
  | { type: "counter" | "gauge"; samples: readonly Sample[] }
  | { type: "histogram"; bounds: readonly number[]; series: readonly Series[] }
);

export const family = (name: string, type: "counter" | "gauge", help: string, samples: readonly Sample[]): Family => ({
  name,
  type,
  help,
  samples,
});

export const histogram = (
  name: string,
  help: string,
  bounds: readonly number[],
  series: readonly Series[],
): Family => ({ name, type: "histogram", help, bounds, series });

/** How many values are at most as large as each bound, and last how many there are. */
export const countsUpTo = ({ buckets }: Series, bounds: readonly number[]): number[] =>
  [...bounds, Number.POSITIVE_INFINITY].map((limit) =>
    buckets.reduce((total, { bound, count }) => total + (bound <= limit ? count : 0), 0),
  );

export function textOf(given: Family): string {
  const lines =
    given.type === "histogram"
      ? given.series.map((series) => histogramLines(given.name, given.bounds, series))
      : given.samples.map((sample) => line(given.name, sample));
  return lines.length === 0 ? "" : header(given.name, given.type, given.help) + lines.join("");
}

function histogramLines(name: string, bounds: readonly number[], series: Series): string {
  const { labels, sum } = series;
  const counts = countsUpTo(series, bounds);
  return [
    ...counts.map((count, nth) =>
      line(`${name}_bucket`, { labels: { ...labels, le: bounds[nth] ?? "+Inf" }, value: count }),
    ),
    line(`${name}_sum`, { labels, value: sum }),
    line(`${name}_count`, { labels, value: counts.at(-1) ?? 0 }),
  ].join("");
}

const header = (name: string, type: string, help: string): string => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;

function line(name: string, { labels, value }: Sample): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escapeLabel(String(text))}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(",")}}` : ""} ${value}\n`;
}

const escapeLabel = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
