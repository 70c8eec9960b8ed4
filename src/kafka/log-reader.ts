// Reads several partitions of the embedded log at once. When all are at their end, it waits for the first new record.

import type { TopicPartition, TopicPartitionOffset } from "./consumer-groups.ts";
import type { LogRecord, LogSlice } from "./log-record.ts";
import type { PartitionedLog } from "./partitioned-log.ts";

const maxRecordsPerPartition = 500;
const maxBytesPerPartition = 4_000_000;

export interface ReadRecord extends LogRecord, TopicPartition {}
export interface ReadSlice extends LogSlice, TopicPartition {}

/** Waits up to `waitMs` when there is no record yet. Partitions that do not exist are left out. */
export async function readPartitions(
  log: PartitionedLog,
  positions: readonly TopicPartitionOffset[],
  waitMs: number,
  maxRecords = maxRecordsPerPartition,
): Promise<ReadRecord[]> {
  const slices = await readSlices(log, positions, { waitMs, maxRecords, maxBytes: maxBytesPerPartition });
  return slices.flatMap(({ topic, partition, records }) => records.map((record) => ({ ...record, topic, partition })));
}

interface SliceLimits {
  waitMs: number;
  maxRecords?: number;
  /** Of a partition. */
  maxBytes: number;
}

/** As above, with the bounds of each partition. It does not wait when a position is outside of them. */
export async function readSlices(
  log: PartitionedLog,
  positions: readonly TopicPartitionOffset[],
  { waitMs, maxRecords = maxRecordsPerPartition, maxBytes }: SliceLimits,
): Promise<ReadSlice[]> {
  const read = async ({ topic, partition, offset }: TopicPartitionOffset, wait: number): Promise<ReadSlice[]> => {
    const slice = await log.partition(topic, partition)?.read(offset, maxRecords, maxBytes, wait);
    return slice ? [{ ...slice, topic, partition }] : [];
  };
  const readAll = async () => (await Promise.all(positions.map((position) => read(position, 0)))).flat();
  const available = await readAll();
  const isOutside = positions.some(({ topic, partition, offset }) =>
    available.some((slice) => slice.topic === topic && slice.partition === partition && offset > slice.end),
  );
  const isAnswered = isOutside || available.some(({ records }) => records.length > 0);
  if (isAnswered || waitMs <= 0 || positions.length === 0) return available;
  await Promise.race(positions.map((position) => read(position, waitMs)));
  return readAll();
}

/** For each partition, the offset after its last record. */
export function positionsAfter(records: readonly ReadRecord[]): TopicPartitionOffset[] {
  const last = new Map<string, TopicPartitionOffset>();
  for (const { topic, partition, offset } of records)
    last.set(`${topic}/${partition}`, { topic, partition, offset: offset + 1 });
  return [...last.values()];
}
