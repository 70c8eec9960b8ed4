// What the routes of the embedded log share. They implement the Upstash Kafka REST protocol under /kafka, so an `@upstash/kafka`
// client works with this URL unchanged.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { kafkaTenants } from "../config/kafka-settings.ts";
import type { ConsumerGroups } from "../kafka/consumer-groups.ts";
import type { EventLogObject, PartitionedLog } from "../kafka/partitioned-log.ts";
import { Problem, type ProblemReason, validationProblem } from "./problem.ts";
import { type Exchange, type Route, route, type Wire } from "./route.ts";

/** The statuses of this protocol where they differ from this API's. */
const upstashStatuses: Partial<Record<ProblemReason, number>> = {
  malformed_json: 400,
  unsupported_media_type: 400,
  validation_failed: 400,
  no_keys_configured: 401,
};

/**
 * Upstash Kafka REST: Basic authentication with any user name and an API key as password, and errors as `{ error, status }`.
 * `@upstash/kafka` repeats every failed call five times, whatever the status.
 */
const upstashKafkaWire: Wire = {
  errorResponse: ({ reason, message, status: ownStatus }) => {
    const status = upstashStatuses[reason] ?? ownStatus;
    const error =
      status === 401 ? "Send Basic authentication with any user name and an API key as the password." : message;
    return Response.json({ error, status }, { status });
  },
  errorSchema: z.object({ error: z.string(), status: z.number() }).meta({ id: "KafkaError" }),
};

/** Room for 1,000 messages of a review's length, or for a few of the largest messages. */
const maxBodyBytes = 10_000_000;

/** The topics and groups are those of the caller's tenant: others do not exist for it. */
interface LogServices extends ApiServices {
  eventLog: PartitionedLog;
  groups: ConsumerGroups;
}

interface LogRoute<Body> extends Omit<Route<Body>, "wire" | "tenants" | "maxBodyBytes" | "handle"> {
  handle(exchange: Exchange<Body, unknown>, services: LogServices): Promise<Response>;
}

/** Keys of tenants without a topic are refused. */
export const eventLogRoute = <Body = unknown>({ handle, ...definition }: LogRoute<Body>): Route =>
  route<Body>({
    ...definition,
    wire: upstashKafkaWire,
    tenants: kafkaTenants,
    maxBodyBytes,
    handle: (exchange, services) => {
      const { tenant } = exchange.caller;
      const own = { eventLog: services.eventLogOf(tenant), groups: services.groupsOf(tenant) };
      return handle(exchange, { ...services, ...own });
    },
  });

/** Validates values of the path or the headers. */
export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw validationProblem(parsed.error);
}

export async function knownPartition(
  eventLog: PartitionedLog,
  topic: string,
  partition: number,
): Promise<EventLogObject> {
  await eventLog.learn([topic]);
  const log = eventLog.partition(topic, partition);
  if (log) return log;
  const topics = [...eventLog.topics].map(([name, count]) => `${name} (${count} partitions)`);
  throw new Problem("not_found", `There is no ${topic}/${partition}; there are ${topics.join(", ")}.`);
}
