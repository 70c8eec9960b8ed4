// Writes metric families in Prometheus' text format: help, type, and samples.
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

export function family(name: string, type: "counter" | "gauge", help: string, samples: readonly Sample[]): string {
  if (samples.length === 0) return "";
  return `${header(name, type, help)}${samples.map((sample) => line(name, sample)).join("")}`;
}

export function histogram(name: string, help: string, bounds: readonly number[], series: readonly Series[]): string {
  if (series.length === 0) return "";
  return header(name, "histogram", help) + series.map((item) => histogramLines(name, bounds, item)).join("");
}

function histogramLines(name: string, bounds: readonly number[], { labels, buckets, sum }: Series): string {
  const upTo = (limit: number) => buckets.reduce((total, { bound, count }) => total + (bound <= limit ? count : 0), 0);
  const total = upTo(Number.POSITIVE_INFINITY);
  const bucket = (le: number | string, value: number) => line(`${name}_bucket`, { labels: { ...labels, le }, value });
  return [
    ...bounds.map((bound) => bucket(bound, upTo(bound))),
    bucket("+Inf", total),
    line(`${name}_sum`, { labels, value: sum }),
    line(`${name}_count`, { labels, value: total }),
  ].join("");
}

const header = (name: string, type: string, help: string): string => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;

function line(name: string, { labels, value }: Sample): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escapeLabel(String(text))}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(",")}}` : ""} ${value}\n`;
}

const escapeLabel = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
