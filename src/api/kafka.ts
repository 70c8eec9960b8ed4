// Operating the pollers: where they are, pause, resume, seek. Every action is in the audit log.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { invalidField, unavailable } from "./problem.ts";
import { route } from "./route.ts";

const partitionStatus = z.object({
  partition: z.number(),
  position: z.number().nullable().describe("Offset to read next."),
  committed: z.number().nullable().describe("Offset the broker was told."),
  end: z.number().nullable().describe("Offset of the next record to be written, if the broker tells."),
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
      .describe("More than KAFKA_MAX_BACKLOG events wait, so it reads none until half of them are done."),
    budget_spent_until: z
      .number()
      .nullable()
      .describe("Today's budget is spent, so it reads none until then and nothing becomes a dead letter."),
    last_poll_at: z.number().nullable().describe("Unix milliseconds."),
    next_poll_at: z.number().nullable(),
    last_error: z.object({ message: z.string(), at: z.number() }).nullable(),
    records: z.number().describe("Read since the poller was last loaded, as are the next two."),
    created: z.number().describe("Became tasks that were not there before."),
    refused: z.number().describe("Of those, dead letters."),
  })
  .meta({ id: "KafkaPoller" });
const pollersView = z.object({ topic: z.string(), group: z.string(), pollers: z.array(pollerStatus) });

type Operated = Pick<ApiServices, "config" | "pollers">;

async function statusOf({ config, pollers }: Operated): Promise<Response> {
  return Response.json({ topic: config.KAFKA_TOPIC, group: config.KAFKA_GROUP, pollers: await pollers.status() });
}

export const getKafkaStatus = route({
  method: "GET",
  path: "/kafka/status",
  summary: "Where each poller is in each partition",
  role: "admin",
  responses: { 200: { description: "One entry per poller.", schema: pollersView } },
  handle: (_, services) => statusOf(services),
});

export const pauseKafka = route({
  method: "POST",
  path: "/kafka/pause",
  summary: "Stop reading events",
  description: "Each poller ends the round it is at. It stays paused over restarts, until it is resumed.",
  role: "admin",
  audit: "kafka.pause",
  responses: { 200: { description: "As GET /kafka/status.", schema: pollersView } },
  handle: async ({ caller: { role, tenant } }, services: Operated) => {
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
  responses: { 200: { description: "As GET /kafka/status.", schema: pollersView } },
  handle: async (_, services: Operated) => {
    await services.pollers.resume();
    return statusOf(services);
  },
});

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
    .describe("Make new tasks of records that already were tasks; without it they are passed over."),
});

export const seekKafka = route<z.infer<typeof seekBody>>({
  method: "POST",
  path: "/kafka/seek",
  summary: "Go on at another place of a partition",
  role: "admin",
  audit: "kafka.seek",
  body: seekBody,
  responses: {
    200: { description: "The new position.", schema: z.object({ partition: z.number(), position: z.number() }) },
  },
  handle: async ({ body }, { config, pollers }) => {
    const { partition } = body;
    if (config.KAFKA_CONSUMERS === 0) throw invalidField("KAFKA_CONSUMERS", "is 0: there is no poller");
    if (partition >= config.KAFKA_PARTITIONS) {
      throw invalidField("partition", `must be below ${config.KAFKA_PARTITIONS}`);
    }
    const sought = await pollers.seek(body);
    if (sought.ok) return Response.json({ partition, position: sought.value });
    if (sought.error.reason === "unsupported") throw invalidField("to", sought.error.message);
    throw unavailable(sought.error.message);
  },
});
