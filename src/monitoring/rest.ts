// How long an idle deployment rests between two looks of the cron.

/** Of what a look asks. */
export interface Looked {
  shards: number;
  pollers: number;
  partitions: number;
  tenants: number;
}

/** A look's calls come to one in this time: 480 a day, beside the one call of each minute. */
const msPerCall = 180_000;
const [shortestMs, longestMs] = [1_800_000, 21_600_000];

/**
 * Milliseconds. The more calls a look makes, the longer is the rest. A look wakes and reads each shard and tenant, lets each poller poll
 * once, and reads the end of each partition.
 */
export function restMs({ shards, pollers, partitions, tenants }: Looked): number {
  const calls = 2 * shards + 4 * pollers + 2 * partitions + 2 * tenants + 5;
  return Math.min(longestMs, Math.max(shortestMs, calls * msPerCall));
}
