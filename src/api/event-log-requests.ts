// The bodies and headers of the Upstash Kafka REST protocol, as `@upstash/kafka` 1.3.5 sends and reads them. A body may be an object
// or an array of objects. Times are Unix milliseconds. A committed offset is returned unchanged.
import * as z from "zod";
import type { InstanceOptions } from "../kafka/consumer-groups.ts";
import { mostPartitions } from "../kafka/created-topics.ts";
import type { ReadRecord, ReadSlice } from "../kafka/log-reader.ts";
import type { Content } from "../kafka/log-record.ts";
import type { Batch, Message } from "../kafka/partitioned-log.ts";
import { isTopicName, topicNameRule } from "../kafka/topic-name.ts";
import { base64Of, bytesOfBase64 } from "../kernel/base64.ts";
import { documentedAs } from "../kernel/documented-as.ts";

const lossyUtf8 = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true });
const strictUtf8 = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

/** Kafka's own default (`message.max.bytes`), in characters. */
const maxValueLength = 1_048_576;
/** A smaller number is a time in seconds, which some of the SDK's own documentation uses. */
const firstMillisecond = 1_000_000_000_000;
/** The last that a `Date` can have. */
const lastMillisecond = 8_640_000_000_000_000;
const maxWaitMs = 30_000;
const topic = z.string().min(1).max(249);
const partition = z.int().min(0);
const timeout = z.int().min(0).max(maxWaitMs).default(1000);
/** An object or an array of at most `maxItems` objects. */
function oneOrMany<T extends z.ZodType>(item: T, maxItems: number) {
  const items = z.array(item).max(maxItems);
  return documentedAs(
    z.union([item, items]),
    z.preprocess((body) => (Array.isArray(body) ? body : [body]), items),
  );
}

/** Instance and group ids are part of the path, and the SDK does not escape them. */
const name = z.string().regex(/^[A-Za-z0-9._-]{1,200}$/, "must be 1-200 of A-Z, a-z, 0-9, '.', '_' and '-'");
export const groupAndInstance = z.object({ group: name, instance: name });

/** `base64` is for bytes that are not UTF-8, which the protocol of Upstash cannot carry. */
const content = z.union([
  z.string().max(maxValueLength),
  z.object({ base64: z.base64().max(Math.ceil(maxValueLength / 3) * 4) }),
]);
const recordHeaders = z.array(z.object({ key: z.string(), value: z.string() }));

const produced = z.object({
  topic,
  partition: partition.nullish(),
  timestamp: z
    .number()
    .min(firstMillisecond, "must be Unix milliseconds, not seconds")
    .max(lastMillisecond, "must be Unix milliseconds")
    .nullish(),
  key: content.nullish(),
  value: content.nullable(),
  headers: recordHeaders.max(100).nullish(),
});
export const produceBody = oneOrMany(produced, 1000);

const batch = z.object({
  topic,
  partition,
  producer: z
    .object({ id: z.string().regex(/^\d{1,19}$/), epoch: z.int().min(0), sequence: z.int().min(0) })
    .nullish()
    .describe("Under which number of Kafka's protocol it is written, and the sequence number of its first record."),
  records: z
    .array(produced.omit({ topic: true, partition: true }))
    .min(1)
    .max(1000),
});
export const batchesBody = z.array(batch).max(1000);

/** Here an empty key is a key. */
export const batchesOf = (items: z.infer<typeof batchesBody>, now: number): Batch[] =>
  items.map(({ topic, partition, producer, records }) => ({
    topic,
    partition,
    producer: producer ?? null,
    records: records.map(({ timestamp, key, value, headers }) => ({
      timestamp: Math.trunc(timestamp ?? now),
      key: key === null || key === undefined ? null : contentOf(key),
      value: value === null ? null : contentOf(value),
      headers: headers ?? [],
    })),
  }));

export const writtenBatch = z.object({
  topic,
  partition,
  offset: z.number().nullable().describe("Of the first record, also when it was written before."),
  refused: z
    .enum(["out_of_order", "old_epoch", "unknown_partition", "unavailable"])
    .nullable()
    .describe(
      "Why nothing was written: a record is missing before the batch, its producer has a later epoch, or there is no such partition. `unavailable` means that the partition did not answer: send the batch again.",
    ),
});

export function messagesOf(items: readonly z.infer<typeof produced>[], now: number): Message[] {
  return items.map(({ topic, partition, timestamp, key, value, headers }) => ({
    topic,
    partition: partition ?? null,
    timestamp: Math.trunc(timestamp ?? now),
    // In this protocol an empty key means no key.
    key: key ? contentOf(key) : null,
    value: value === null ? null : contentOf(value),
    headers: headers ?? [],
  }));
}

export const consumeBody = z
  .object({ topic: topic.optional(), topics: z.array(topic).max(100).optional(), timeout })
  .transform(({ topic, topics, timeout }) => ({ topics: topics ?? (topic ? [topic] : []), timeout }))
  .refine(({ topics }) => topics.length > 0, "topic: must name a topic, or topics must name several");

export const newTopic = z.object({
  topic: z.string().refine(isTopicName, topicNameRule),
  partitions: z.int().min(1).max(mostPartitions).nullish().describe("KAFKA_PARTITIONS when left out."),
});

const topicPartition = z.object({ topic, partition });
export const topicPartitionOffset = topicPartition.extend({ offset: z.int().min(0) });
export const writtenRecord = topicPartitionOffset.extend({ timestamp: z.number() });
export const message = writtenRecord.extend({ key: z.string(), value: z.string(), headers: recordHeaders });
export const consumerGroup = z.object({
  name: z.string(),
  instances: z.array(
    z.object({ name: z.string(), topics: z.array(z.object({ topic, partitions: z.array(z.number()) })) }),
  ),
});

export const messageOf = ({ key, value, ...record }: ReadRecord) => ({
  ...record,
  key: textOf(key ?? ""),
  value: textOf(value ?? ""),
});

export const slicesBody = z.object({
  positions: z.array(topicPartitionOffset).max(1000),
  timeout,
  max_bytes: z.int().min(0).default(1_000_000).describe("Of a partition. A larger record comes alone."),
});

export const slice = topicPartition.extend({
  start: z.number().describe("Offset of the oldest record."),
  end: z.number().describe("Offset that the next record will get."),
  records: z.array(
    z.object({
      offset: z.number(),
      timestamp: z.number(),
      key: content.nullable(),
      value: content.nullable(),
      headers: recordHeaders,
    }),
  ),
});

export const sliceOf = ({ records, ...bounds }: ReadSlice): z.infer<typeof slice> => ({
  ...bounds,
  records: records.map((record) => ({
    ...record,
    headers: [...record.headers],
    key: record.key === null ? null : wireContent(record.key),
    value: record.value === null ? null : wireContent(record.value),
  })),
});

const wireContent = (read: Content): z.infer<typeof content> =>
  typeof read === "string" ? read : { base64: base64Of(read) };

/** Bytes that are UTF-8 become text, so that every reader sees them as such. */
function contentOf(sent: z.infer<typeof content>): Content {
  if (typeof sent === "string") return sent;
  const bytes = bytesOfBase64(sent.base64);
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return bytes;
  }
}

const textOf = (read: Content): string => (typeof read === "string" ? read : lossyUtf8.decode(read));

export const topicPartitions = oneOrMany(topicPartition, 1000);
export const topicPartitionOffsets = oneOrMany(topicPartitionOffset, 1000);

export const fetchBody = z
  .object({
    topic: topic.optional(),
    partition: partition.optional(),
    offset: z.int().min(0).optional(),
    topicPartitionOffsets: z.array(topicPartitionOffset).max(100).optional(),
    timeout,
  })
  .transform(({ topicPartitionOffsets: several, timeout, ...single }) => ({
    timeout,
    positions: topicPartitionOffsets.safeParse(several ?? single),
  }))
  .refine(({ positions }) => positions.success, "topic, partition and offset: must be sent, or topicPartitionOffsets")
  .transform(({ positions, timeout }) => ({ timeout, positions: positions.data ?? [] }));

export const offsetsAt = z.union([z.enum(["earliest", "latest"]), z.coerce.number().min(firstMillisecond)], {
  error: "must be earliest, latest or Unix milliseconds",
});

/** They apply only when the instance is new, as in Upstash Kafka. */
export const consumerHeaders = z
  .object({
    "kafka-enable-auto-commit": z.enum(["true", "false"]).default("true"),
    "kafka-auto-commit-interval": z.coerce.number().int().min(1).default(5000),
    "kafka-auto-offset-reset": z.enum(["earliest", "latest", "none"]).default("latest"),
    "kafka-session-timeout-ms": z.coerce.number().int().min(1000).default(120_000),
  })
  .transform(
    (headers): InstanceOptions => ({
      autoCommit: headers["kafka-enable-auto-commit"] === "true",
      autoCommitMs: headers["kafka-auto-commit-interval"],
      reset: headers["kafka-auto-offset-reset"],
      sessionMs: headers["kafka-session-timeout-ms"],
    }),
  );
