// Routes for the records of the embedded log: produce, fetch by offset, and find offsets.
import * as z from "zod";
import { kafkaTenants } from "../config/kafka-settings.ts";
import { readPartitions, readSlices } from "../kafka/log-reader.ts";
import { isTooLarge, maxRecordBytes, type NewRecord } from "../kafka/log-record.ts";
import * as bodies from "./event-log-requests.ts";
import { eventLogRoute, knownPartition, parse } from "./event-log-route.ts";
import { Problem, unavailable } from "./problem.ts";

function refuseLarge(records: readonly NewRecord[]): void {
  if (!records.some(isTooLarge)) return;
  const rule = `A record's key, value and headers must be at most ${maxRecordBytes} bytes in UTF-8.`;
  throw new Problem("body_too_large", rule);
}

const tooLarge = { 413: { description: "A record or the whole body is too large." } };

export const produceRecords = eventLogRoute<z.infer<typeof bodies.produceBody>>({
  method: "POST",
  path: "/kafka/produce",
  summary: "Kafka REST: write records",
  description:
    "None is written when a topic, a partition or a record is not right. Those of one partition are written together or not at all. When a partition does not answer, the answer is 503 and the records of the others are written, so a client that sends all again writes those twice; `POST /kafka/batches` prevents that.",
  role: "writer",
  body: bodies.produceBody,
  responses: {
    200: { description: "The offset of each record.", schema: z.array(bodies.writtenRecord) },
    ...tooLarge,
  },
  handle: async ({ body }, { eventLog, pollers, now, defer }) => {
    const messages = bodies.messagesOf(body, now());
    refuseLarge(messages);
    const written = await eventLog.produce(messages);
    if (!written.ok) {
      if (written.error.reason === "invalid") throw new Problem("validation_failed", written.error.message);
      defer(pollers.wakeFor(written.error.written));
      throw unavailable(written.error.message);
    }
    defer(pollers.wakeFor(written.value));
    return Response.json(written.value);
  },
});

export const appendBatches = eventLogRoute<z.infer<typeof bodies.batchesBody>>({
  method: "POST",
  path: "/kafka/batches",
  summary: "Write batches of records, each to one partition, and those of a numbered producer once",
  description:
    "Each batch has its own outcome. A batch that its producer sends again is recognised by its sequence numbers, also after a crash.",
  role: "writer",
  body: bodies.batchesBody,
  responses: {
    200: { description: "What became of each batch.", schema: z.array(bodies.writtenBatch) },
    ...tooLarge,
  },
  handle: async ({ body }, { eventLog, pollers, now, defer }) => {
    const batches = bodies.batchesOf(body, now());
    refuseLarge(batches.flatMap(({ records }) => records));
    const outcomes = await eventLog.append(batches);
    const answers = body.map(({ topic, partition }, index) => {
      const outcome = outcomes[index] ?? "unavailable";
      const offset = typeof outcome === "number" ? outcome : null;
      return { topic, partition, offset, refused: typeof outcome === "number" ? null : outcome };
    });
    defer(pollers.wakeFor(answers));
    return Response.json(answers);
  },
});

export const fetchRecords = eventLogRoute<z.infer<typeof bodies.fetchBody>>({
  method: "POST",
  path: "/kafka/fetch",
  summary: "Kafka REST: read from given offsets",
  role: "reader",
  body: bodies.fetchBody,
  responses: {
    200: { description: "The records, after up to `timeout` without any.", schema: z.array(bodies.message) },
  },
  handle: async ({ body: { positions, timeout } }, { eventLog }) => {
    for (const { topic, partition } of positions) await knownPartition(eventLog, topic, partition);
    return Response.json((await readPartitions(eventLog, positions, timeout)).map(bodies.messageOf));
  },
});

export const readLogSlices = eventLogRoute<z.infer<typeof bodies.slicesBody>>({
  method: "POST",
  path: "/kafka/slices",
  summary: "Read from given offsets, byte for byte and with the bounds of each partition",
  role: "reader",
  body: bodies.slicesBody,
  responses: {
    200: {
      description:
        "One slice for each position, after up to `timeout` without a record. A partition that does not answer has none, so read it again.",
      schema: z.array(bodies.slice),
    },
  },
  handle: async ({ body: { positions, timeout: waitMs, max_bytes: maxBytes } }, { eventLog }) => {
    for (const { topic, partition } of positions) await knownPartition(eventLog, topic, partition);
    return Response.json((await readSlices(eventLog, positions, { waitMs, maxBytes })).map(bodies.sliceOf));
  },
});

export const listTopics = eventLogRoute({
  method: "GET",
  path: "/kafka/topics",
  summary: "Kafka REST: list topics with their numbers of partitions",
  role: "reader",
  responses: { 200: { description: "The number of partitions by topic.", schema: z.record(z.string(), z.number()) } },
  handle: async (_, { eventLog }) => Response.json(Object.fromEntries(await eventLog.allTopics())),
});

export const createTopic = eventLogRoute<z.infer<typeof bodies.newTopic>>({
  method: "POST",
  path: "/kafka/topics",
  summary: "Create a topic in the embedded log",
  description: "Its records are kept and can be read, and become no tasks. A topic that is there stays as it is.",
  role: "writer",
  audit: "kafka.create_topic",
  body: bodies.newTopic,
  responses: {
    200: { description: "The topic.", schema: z.object({ topic: z.string(), partitions: z.number() }) },
    409: { description: "KAFKA_MAX_TOPICS topics were created before, or several tenants have topics." },
  },
  handle: async ({ body: { topic, partitions: wanted } }, { eventLog, config }) => {
    const partitions = await eventLog.create(topic, wanted ?? config.KAFKA_PARTITIONS);
    if (partitions !== null) return Response.json({ topic, partitions });
    const most = config.KAFKA_MAX_TOPICS;
    const isShared = kafkaTenants(config).length > 1;
    const rule = isShared
      ? "none is created where several tenants have topics: name it in KAFKA_TOPICS"
      : `KAFKA_MAX_TOPICS allows ${most} to be created`;
    throw new Problem("not_found", `There is no topic ${topic}, and ${rule}.`, {
      status: 409,
    });
  },
});

export const findOffsets = eventLogRoute<z.infer<typeof bodies.topicPartitions>>({
  method: "POST",
  path: "/kafka/offsets/{at}",
  summary: "Kafka REST: find the offsets at `earliest`, `latest` or Unix milliseconds",
  role: "reader",
  body: bodies.topicPartitions,
  responses: { 200: { description: "One offset for each partition.", schema: z.array(bodies.topicPartitionOffset) } },
  handle: async ({ params, body }, { eventLog }) => {
    const at = parse(bodies.offsetsAt, params.at);
    const offsets = body.map(async ({ topic, partition }) => {
      const log = await knownPartition(eventLog, topic, partition);
      if (typeof at === "number") return { topic, partition, offset: await log.offsetAt(at) };
      const { start, end } = await log.bounds();
      return { topic, partition, offset: at === "earliest" ? start : end };
    });
    return Response.json(await Promise.all(offsets));
  },
});
