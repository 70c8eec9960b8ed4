// Routes for the consumer groups of the embedded log: instances read, commit and leave.
import * as z from "zod";
import type { Assignment, TopicPartitionOffset } from "../kafka/consumer-groups.ts";
import { positionsAfter, readPartitions } from "../kafka/log-reader.ts";
import type { PartitionedLog } from "../kafka/partitioned-log.ts";
import * as bodies from "./event-log-requests.ts";
import { eventLogRoute, knownPartition, parse } from "./event-log-route.ts";
import { Problem } from "./problem.ts";
import type { Route } from "./route.ts";

const done = { 200: { description: "It is done.", schema: z.object({ result: z.string(), status: z.number() }) } };
const doneResponse = () => Response.json({ result: "Success", status: 200 });

export const consumeRecords = eventLogRoute<z.infer<typeof bodies.consumeBody>>({
  method: "POST",
  path: "/kafka/consume/{group}/{instance}",
  summary: "Kafka REST: read the records that the group has not read",
  role: "writer",
  body: bodies.consumeBody,
  headers: {
    "Kafka-Enable-Auto-Commit": "`true` or `false`. This header and the next ones apply when the instance is new.",
    "Kafka-Auto-Commit-Interval": "The interval in milliseconds.",
    "Kafka-Auto-Offset-Reset": "`earliest`, `latest` or `none`.",
  },
  responses: {
    200: { description: "The records, after up to `timeout` without any.", schema: z.array(bodies.message) },
  },
  handle: async ({ request, params, body: { topics, timeout } }, { eventLog, groups }) => {
    const { group, instance } = parse(bodies.groupAndInstance, params);
    const options = parse(bodies.consumerHeaders, Object.fromEntries(request.headers));
    for (const topic of topics) await knownPartition(eventLog, topic, 0);
    await groups.register(group);
    const member = groups.named(group);
    const assigned = await member.join(instance, topics, options);
    const starts = await Promise.allSettled(assigned.map((partition) => startOf(partition, eventLog)));
    const failed = starts.find((start) => start.status === "rejected");
    const positions = starts.flatMap((start) => (start.status === "fulfilled" && start.value ? [start.value] : []));
    // A partition that does not answer is left out, unless there is no other.
    if (failed && positions.length === 0) throw failed.reason;
    const records = await readPartitions(eventLog, positions, timeout);
    // A position without new records is stored too, because `latest` must mean the end at the first call.
    await member.advance(instance, [...positions, ...positionsAfter(records)]);
    return Response.json(records.map(bodies.messageOf));
  },
});

export const commitOffsets = eventLogRoute<z.infer<typeof bodies.topicPartitionOffsets>>({
  method: "POST",
  path: "/kafka/commit/{group}/{instance}",
  summary: "Kafka REST: commit these offsets, or without a body all delivered offsets",
  role: "writer",
  body: bodies.topicPartitionOffsets,
  emptyBody: [],
  responses: done,
  handle: async ({ params, body }, { eventLog, groups }) => {
    const { group, instance } = parse(bodies.groupAndInstance, params);
    for (const { topic, partition } of body) await knownPartition(eventLog, topic, partition);
    if (!(await groups.named(group).commit(instance, body))) throw unknownInstance(group, instance);
    await groups.register(group);
    return doneResponse();
  },
});

export const readCommitted = eventLogRoute<z.infer<typeof bodies.topicPartitions>>({
  method: "POST",
  path: "/kafka/committed/{group}/{instance}",
  summary: "Kafka REST: read the offsets that the group committed",
  role: "reader",
  body: bodies.topicPartitions,
  responses: {
    200: { description: "Offsets of partitions with a commit.", schema: z.array(bodies.topicPartitionOffset) },
  },
  handle: async ({ params, body }, { eventLog, groups }) => {
    const { group } = parse(bodies.groupAndInstance, params);
    for (const { topic, partition } of body) await knownPartition(eventLog, topic, partition);
    return Response.json(await groups.named(group).committed(body));
  },
});

export const listConsumers = eventLogRoute({
  method: "GET",
  path: "/kafka/consumers",
  summary: "Kafka REST: list the consumer groups with their instances",
  role: "reader",
  responses: { 200: { description: "All consumer groups.", schema: z.array(bodies.consumerGroup) } },
  handle: async (_, { groups }) => {
    const names = await groups.list();
    const views = names.map(async (name) => ({ name, instances: await groups.named(name).instances() }));
    return Response.json(await Promise.all(views));
  },
});

/** Some clients send POST and some DELETE. */
export const deleteConsumer = (method: "POST" | "DELETE"): Route =>
  eventLogRoute({
    method,
    path: "/kafka/delete-consumer/{group}/{instance}",
    summary: "Kafka REST: remove an instance from its group",
    role: "writer",
    audit: "kafka.delete_consumer",
    responses: { ...done, 404: { description: "The group has no such instance." } },
    handle: async ({ params }, { groups }) => {
      const { group, instance } = parse(bodies.groupAndInstance, params);
      if (!(await groups.named(group).remove(instance))) throw unknownInstance(group, instance);
      return doneResponse();
    },
  });

const unknownInstance = (group: string, instance: string) =>
  new Problem("not_found", `The group ${group} has no instance ${instance}.`);

/** Null if the partition has no commit and the reset is `none`, so that it is not read. */
async function startOf(
  { topic, partition, position, reset }: Assignment,
  eventLog: PartitionedLog,
): Promise<TopicPartitionOffset | null> {
  if (position !== null) return { topic, partition, offset: position };
  if (reset === "none") return null;
  const { start, end } = await (await knownPartition(eventLog, topic, partition)).bounds();
  return { topic, partition, offset: reset === "earliest" ? start : end };
}
