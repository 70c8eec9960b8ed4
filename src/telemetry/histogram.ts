// A mergeable histogram of whole milliseconds: each bucket is a fifth wider, so a percentile is at most 20% too high.
// It is a sparse plain object, because it is stored in a shard's counters and merged over shards.

/** Bucket index → count. Bucket `i` holds values up to `growth ** i`. */
export type Histogram = Record<string, number>;

const growth = 1.2;

export function record(histogram: Histogram, ms: number): void {
  const bucket = ms <= 1 ? 0 : Math.ceil(Math.log(ms) / Math.log(growth));
  histogram[bucket] = (histogram[bucket] ?? 0) + 1;
}

/** Upper bound of a bucket, in milliseconds. */
export const bucketBoundMs = (bucket: number): number => growth ** bucket;

export function merge(into: Histogram, from: Histogram): void {
  for (const [bucket, count] of Object.entries(from)) into[bucket] = (into[bucket] ?? 0) + count;
}

/** Upper bound, in milliseconds, of the bucket that holds the share `p` (0–1); null when empty. */
export function percentile(histogram: Histogram, p: number): number | null {
  const buckets = Object.entries(histogram).map(([bucket, count]) => [Number(bucket), count] as const);
  buckets.sort((a, b) => a[0] - b[0]);
  const total = buckets.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  let seen = 0;
  for (const [bucket, count] of buckets) {
    seen += count;
    if (seen >= p * total) return Math.floor(growth ** bucket);
  }
  return null;
}
