// Operates the pollers: status, pause, resume and seek. Every action is in the audit log.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import type { EventTopic } from "../kafka/event-topic.ts";
import { invalidField, unavailable } from "./problem.ts";
import { route } from "./route.ts";

const partitionStatus = z.object({
  partition: z.number(),
  position: z.number().nullable().describe("The offset of the next record to read."),
  committed: z.number().nullable().describe("The offset that was committed to the broker."),
  end: z.number().nullable().describe("The offset after the last record that can be read, if the broker reports it."),
  lag: z.number().nullable(),
});
const pollerStatus = z
  .object({
    poller: z.string(),
    topic: z.string(),
    source: z.string(),
    partitions: z.array(partitionStatus),
    paused_by: z.string().nullable(),
    resting: z
      .boolean()
      .describe("More than KAFKA_MAX_BACKLOG events wait, so the poller reads none until half of them are done."),
    budget_spent_until: z
      .number()
      .nullable()
      .describe("Today's budget is spent, so the poller reads no events until this time."),
    last_poll_at: z.number().nullable().describe("Unix milliseconds."),
    next_poll_at: z.number().nullable(),
    last_error: z.object({ message: z.string(), at: z.number() }).nullable(),
    stuck: z
      .object({
        since: z.number().describe("Unix milliseconds."),
        partitions: z.array(z.object({ partition: z.number(), position: z.number(), since: z.number() })),
        remedy: z.string().describe("What to do."),
      })
      .nullable()
      .describe("Set when the poller has failed at the same positions for two minutes; `last_error` says why."),
    topic_partitions: z
      .number()
      .nullable()
      .describe("How many partitions the topic has: all are read. Null while the broker has not told it."),
    records: z.number().describe("Records that were read since the poller was loaded."),
    created: z.number().describe("Records since then that became new tasks."),
    refused: z.number().describe("New tasks since then that became dead letters."),
  })
  .meta({ id: "KafkaPoller" });
const topicView = z
  .object({
    topic: z.string(),
    tenant: z.string().describe("The tasks of its records belong to this tenant."),
    task_type: z.string().nullable().describe("Of records that name none; null for the default."),
    priority: z.number().nullable().describe("Of records that name none; null for the default."),
    results_topic: z.string(),
    partitions: z.number().describe("As the settings say; `topic_partitions` of its pollers is what the broker says."),
  })
  .meta({ id: "KafkaTopic" });
const pollersView = z.object({
  topic: z.string().describe("The first of the topics."),
  topics: z.array(topicView),
  group: z.string(),
  pollers: z.array(pollerStatus),
});

type PollerServices = Pick<ApiServices, "config" | "pollers">;

async function statusOf({ config, pollers }: PollerServices): Promise<Response> {
  const topics = config.eventTopics.map(({ topic, tenant, taskType, priority, resultsTopic, partitions }) => ({
    topic,
    tenant,
    task_type: taskType,
    priority,
    results_topic: resultsTopic,
    partitions,
  }));
  const [first] = topics;
  return Response.json({ topic: first?.topic, topics, group: config.KAFKA_GROUP, pollers: await pollers.status() });
}

const someTopic = z.strictObject({
  topic: z.string().optional().describe("Of this topic only; of all when left out."),
});

/** Throws when it is not read. */
function knownTopic(topic: string, { eventTopics }: Pick<PollerServices["config"], "eventTopics">): EventTopic {
  const known = eventTopics.find((each) => each.topic === topic);
  if (known) return known;
  throw invalidField("topic", `must be one of ${eventTopics.map((each) => each.topic).join(", ")}`);
}

export const getKafkaStatus = route({
  method: "GET",
  path: "/kafka/status",
  summary: "Read the position of each poller in each partition",
  role: "admin",
  responses: { 200: { description: "One entry per poller.", schema: pollersView } },
  handle: (_, services) => statusOf(services),
});

export const pauseKafka = route<z.infer<typeof someTopic>>({
  method: "POST",
  path: "/kafka/pause",
  summary: "Stop reading events",
  description: "Each poller finishes its current poll. The pause survives restarts and ends with a resume.",
  role: "admin",
  audit: "kafka.pause",
  body: someTopic,
  emptyBody: {},
  responses: { 200: { description: "The status, as from GET /kafka/status.", schema: pollersView } },
  handle: async ({ caller: { role, tenant }, body }, services: PollerServices) => {
    if (body.topic !== undefined) knownTopic(body.topic, services.config);
    await services.pollers.pause(`${role} of ${tenant}`, body.topic ?? null);
    return statusOf(services);
  },
});

export const resumeKafka = route<z.infer<typeof someTopic>>({
  method: "POST",
  path: "/kafka/resume",
  summary: "Read events again",
  role: "admin",
  audit: "kafka.resume",
  body: someTopic,
  emptyBody: {},
  responses: { 200: { description: "The status, as from GET /kafka/status.", schema: pollersView } },
  handle: async ({ body }, services: PollerServices) => {
    if (body.topic !== undefined) knownTopic(body.topic, services.config);
    await services.pollers.resume(body.topic ?? null);
    return statusOf(services);
  },
});

const conditionMs = 2000;

const seekBody = z.strictObject({
  topic: z.string().optional().describe("May be left out when only one topic is read."),
  partition: z.int().min(0),
  to: z.union(
    [
      z.enum(["earliest", "latest"]),
      z.strictObject({ offset: z.int().min(0) }),
      z.strictObject({ timestamp: z.int().min(1_000_000_000_000) }),
    ],
    { error: 'must be "earliest", "latest", {"offset": N} or {"timestamp": Unix milliseconds}' },
  ),
  force: z
    .boolean()
    .default(false)
    .describe("Whether records that already became tasks become new tasks. Without it they are skipped."),
});

export const seekKafka = route<z.infer<typeof seekBody>>({
  method: "POST",
  path: "/kafka/seek",
  summary: "Move the position in a partition",
  role: "admin",
  audit: "kafka.seek",
  body: seekBody,
  responses: {
    200: { description: "The new position.", schema: z.object({ partition: z.number(), position: z.number() }) },
  },
  handle: async ({ body }, { config, pollers }) => {
    const { topic: named, ...seek } = body;
    const { partition } = seek;
    if (config.KAFKA_CONSUMERS === 0) throw invalidField("KAFKA_CONSUMERS", "is 0, so there is no poller");
    const [only, ...others] = config.eventTopics;
    const { topic, partitions: configured } = knownTopic(
      named ?? (others.length === 0 && only ? only.topic : ""),
      config,
    );
    const known = (await pollers.conditionsWithin(conditionMs)).find((each) => each.topic === topic);
    const partitions = known?.topicPartitions ?? configured;
    if (partition >= partitions) throw invalidField("partition", `must be below ${partitions}`);
    const position = await pollers.seek(topic, seek);
    if (position.ok) return Response.json({ partition, position: position.value });
    if (position.error.reason === "unsupported") throw invalidField("to", position.error.message);
    throw unavailable(position.error.message);
  },
});
