// Operates the pollers: status, pause, resume and seek. Every action is in the audit log.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
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
const pollersView = z.object({ topic: z.string(), group: z.string(), pollers: z.array(pollerStatus) });

type PollerServices = Pick<ApiServices, "config" | "pollers">;

async function statusOf({ config, pollers }: PollerServices): Promise<Response> {
  return Response.json({ topic: config.KAFKA_TOPIC, group: config.KAFKA_GROUP, pollers: await pollers.status() });
}

export const getKafkaStatus = route({
  method: "GET",
  path: "/kafka/status",
  summary: "Read the position of each poller in each partition",
  role: "admin",
  responses: { 200: { description: "One entry per poller.", schema: pollersView } },
  handle: (_, services) => statusOf(services),
});

export const pauseKafka = route({
  method: "POST",
  path: "/kafka/pause",
  summary: "Stop reading events",
  description: "Each poller finishes its current poll. The pause survives restarts and ends with a resume.",
  role: "admin",
  audit: "kafka.pause",
  responses: { 200: { description: "The status, as from GET /kafka/status.", schema: pollersView } },
  handle: async ({ caller: { role, tenant } }, services: PollerServices) => {
    await services.pollers.pause(`${role} of ${tenant}`);
    return statusOf(services);
  },
});

export const resumeKafka = route({
  method: "POST",
  path: "/kafka/resume",
  summary: "Read events again",
  role: "admin",
  audit: "kafka.resume",
  responses: { 200: { description: "The status, as from GET /kafka/status.", schema: pollersView } },
  handle: async (_, services: PollerServices) => {
    await services.pollers.resume();
    return statusOf(services);
  },
});

const conditionMs = 2000;

const seekBody = z.strictObject({
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
    const { partition } = body;
    if (config.KAFKA_CONSUMERS === 0) throw invalidField("KAFKA_CONSUMERS", "is 0, so there is no poller");
    const [known] = await pollers.conditionsWithin(conditionMs);
    const partitions = known?.topicPartitions ?? config.KAFKA_PARTITIONS;
    if (partition >= partitions) throw invalidField("partition", `must be below ${partitions}`);
    const position = await pollers.seek(body);
    if (position.ok) return Response.json({ partition, position: position.value });
    if (position.error.reason === "unsupported") throw invalidField("to", position.error.message);
    throw unavailable(position.error.message);
  },
});
