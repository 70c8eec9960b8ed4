// Records of the embedded log: produced, fetched by their offsets, and the offsets found.
import * as z from "zod";
import { readPartitions } from "../kafka/log-reader.ts";
import * as bodies from "./event-log-requests.ts";
import { eventLogRoute, knownPartition, parse } from "./event-log-route.ts";
import { Problem } from "./problem.ts";

export const produceRecords = eventLogRoute<z.infer<typeof bodies.produceBody>>({
  method: "POST",
  path: "/kafka/produce",
  summary: "Kafka REST: write records, all or none",
  role: "writer",
  body: bodies.produceBody,
  responses: { 200: { description: "Where each lies, in their order.", schema: z.array(bodies.placed) } },
  handle: async ({ body }, { eventLog, pollers, now, defer }) => {
    const placed = await eventLog.produce(bodies.messagesOf(body, now()));
    if (!placed.ok) throw new Problem("validation_failed", placed.error);
    defer(pollers.wakeFor(placed.value));
    return Response.json(placed.value);
  },
});

export const fetchRecords = eventLogRoute<z.infer<typeof bodies.fetchBody>>({
  method: "POST",
  path: "/kafka/fetch",
  summary: "Kafka REST: read from given offsets",
  role: "reader",
  body: bodies.fetchBody,
  responses: { 200: { description: "Records; waits up to `timeout` for the first.", schema: z.array(bodies.message) } },
  handle: async ({ body: { places, timeout } }, { eventLog }) => {
    for (const { topic, partition } of places) knownPartition({ eventLog }, topic, partition);
    return Response.json((await readPartitions(eventLog, places, timeout)).map(bodies.messageOf));
  },
});

export const listTopics = eventLogRoute({
  method: "GET",
  path: "/kafka/topics",
  summary: "Kafka REST: topics with their numbers of partitions",
  role: "reader",
  responses: { 200: { description: "By name.", schema: z.record(z.string(), z.number()) } },
  handle: async (_, { eventLog }) => Response.json(Object.fromEntries(eventLog.topics)),
});

export const findOffsets = eventLogRoute<z.infer<typeof bodies.places>>({
  method: "POST",
  path: "/kafka/offsets/{at}",
  summary: "Kafka REST: offsets at `earliest`, `latest` or Unix milliseconds",
  role: "reader",
  body: bodies.places,
  responses: { 200: { description: "One of each partition.", schema: z.array(bodies.placeAndOffset) } },
  handle: async ({ params, body }, { eventLog }) => {
    const at = parse(bodies.offsetsAt, params.at);
    const offsets = body.map(async ({ topic, partition }) => {
      const log = knownPartition({ eventLog }, topic, partition);
      if (typeof at === "number") return { topic, partition, offset: await log.offsetAt(at) };
      const { start, end } = await log.bounds();
      return { topic, partition, offset: at === "earliest" ? start : end };
    });
    return Response.json(await Promise.all(offsets));
  },
});
