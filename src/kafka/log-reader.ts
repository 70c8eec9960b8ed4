// Reading several partitions of the embedded log at once: what is there comes at once, else whatever comes first in time.

import type { TopicPartition, TopicPartitionOffset } from "./consumer-groups.ts";
import type { LogRecord } from "./log-record.ts";
import type { PartitionedLog } from "./partitioned-log.ts";

const maxRecordsPerPartition = 500;
const maxBytesPerPartition = 4_000_000;

export interface ReadRecord extends LogRecord, TopicPartition {}

/** Waits up to `waitMs` when there is nothing yet. Places that no partition has are left out. */
export async function readPlaces(
  log: PartitionedLog,
  places: readonly TopicPartitionOffset[],
  waitMs: number,
  maxRecords = maxRecordsPerPartition,
): Promise<ReadRecord[]> {
  const read = async ({ topic, partition, offset }: TopicPartitionOffset, wait: number): Promise<ReadRecord[]> => {
    const slice = await log.partition(topic, partition)?.read(offset, maxRecords, maxBytesPerPartition, wait);
    return (slice?.records ?? []).map((record) => ({ ...record, topic, partition }));
  };
  const readAll = async () => (await Promise.all(places.map((place) => read(place, 0)))).flat();
  const there = await readAll();
  if (there.length > 0 || waitMs <= 0 || places.length === 0) return there;
  await Promise.race(places.map((place) => read(place, waitMs)));
  return readAll();
}

/** Offset after the last record read of each place. */
export function positionsAfter(records: readonly ReadRecord[]): TopicPartitionOffset[] {
  const last = new Map<string, TopicPartitionOffset>();
  for (const { topic, partition, offset } of records)
    last.set(`${topic}/${partition}`, { topic, partition, offset: offset + 1 });
  return [...last.values()];
}
