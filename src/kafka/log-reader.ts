// Reads several partitions of the embedded log at once. When all are at their end, it waits for the first new record.

import { log as writeLog } from "../telemetry/log.ts";
import type { TopicPartition, TopicPartitionOffset } from "./consumer-groups.ts";
import type { LogRecord, LogSlice } from "./log-record.ts";
import type { PartitionedLog } from "./partitioned-log.ts";

const maxRecordsPerPartition = 500;
const maxBytesPerPartition = 4_000_000;
/** Of all partitions of an answer: a quarter of an isolate's memory. */
const maxBytesOfAll = 32_000_000;

export interface ReadRecord extends LogRecord, TopicPartition {}
export interface ReadSlice extends LogSlice, TopicPartition {}

/** Waits up to `waitMs` when there is no record yet. Partitions that do not exist or do not answer are left out. */
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

/** As above, with the bounds of each partition. It does not wait when a position is outside of them. Throws when no partition answers. */
export async function readSlices(
  log: PartitionedLog,
  positions: readonly TopicPartitionOffset[],
  { waitMs, maxRecords = maxRecordsPerPartition, maxBytes }: SliceLimits,
): Promise<ReadSlice[]> {
  const bytes = Math.min(maxBytes, Math.floor(maxBytesOfAll / positions.length));
  const read = async ({ topic, partition, offset }: TopicPartitionOffset, wait: number): Promise<ReadSlice[]> => {
    const slice = await log.partition(topic, partition)?.read(offset, maxRecords, bytes, wait);
    return slice ? [{ ...slice, topic, partition }] : [];
  };
  const readAll = async () => {
    const answers = await Promise.allSettled(positions.map((position) => read(position, 0)));
    const failures = answers.filter((answer) => answer.status === "rejected");
    for (const { reason } of failures) writeLog("error", { event: "partition_not_read", error: String(reason) });
    if (failures[0] && failures.length === answers.length) throw failures[0].reason;
    return answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
  };
  const available = await readAll();
  const isOutside = positions.some((position) =>
    available.some((slice) => isSame(slice, position) && position.offset > slice.end),
  );
  const isAnswered = isOutside || available.some(({ records }) => records.length > 0);
  if (isAnswered || waitMs <= 0 || positions.length === 0) return available;
  // One that does not answer ends no wait, or its readers would ask again and again.
  const waiting = positions.filter((position) => available.some((slice) => isSame(slice, position)));
  await Promise.race(waiting.map((position) => read(position, waitMs).catch(() => [])));
  return readAll();
}

const isSame = (one: TopicPartition, other: TopicPartition): boolean =>
  one.topic === other.topic && one.partition === other.partition;

/** For each partition, the offset after its last record. */
export function positionsAfter(records: readonly ReadRecord[]): TopicPartitionOffset[] {
  const last = new Map<string, TopicPartitionOffset>();
  for (const { topic, partition, offset } of records)
    last.set(`${topic}/${partition}`, { topic, partition, offset: offset + 1 });
  return [...last.values()];
}
