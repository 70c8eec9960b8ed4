// Routes for the records of the embedded log: produce, fetch by offset, and find offsets.
import * as z from "zod";
import { kafkaTenants } from "../config/kafka-settings.ts";
import { readPartitions, readSlices } from "../kafka/log-reader.ts";
import * as bodies from "./event-log-requests.ts";
import { eventLogRoute, knownPartition, parse } from "./event-log-route.ts";
import { Problem } from "./problem.ts";

export const produceRecords = eventLogRoute<z.infer<typeof bodies.produceBody>>({
  method: "POST",
  path: "/kafka/produce",
  summary: "Kafka REST: write all of the records, or none of them",
  role: "writer",
  body: bodies.produceBody,
  responses: { 200: { description: "The offset of each record.", schema: z.array(bodies.writtenRecord) } },
  handle: async ({ body }, { eventLog, pollers, now, defer }) => {
    const written = await eventLog.produce(bodies.messagesOf(body, now()));
    if (!written.ok) throw new Problem("validation_failed", written.error);
    defer(pollers.wakeFor(written.value));
    return Response.json(written.value);
  },
});

export const appendBatches = eventLogRoute<z.infer<typeof bodies.batchesBody>>({
  method: "POST",
  path: "/kafka/batches",
  summary: "Write batches of records, each to one partition, and those of a numbered producer once",
  description: "A batch that its producer sends again is recognised by its sequence numbers, also after a crash.",
  role: "writer",
  body: bodies.batchesBody,
  responses: { 200: { description: "What became of each batch.", schema: z.array(bodies.writtenBatch) } },
  handle: async ({ body }, { eventLog, pollers, now, defer }) => {
    const outcomes = await eventLog.append(bodies.batchesOf(body, now()));
    const answers = body.map(({ topic, partition }, index) => {
      const outcome = outcomes[index] ?? "unknown_partition";
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
      description: "One slice for each position, after up to `timeout` without a record.",
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
