// What the routes of the embedded log share. They implement the Upstash Kafka REST protocol under /kafka, so an `@upstash/kafka`
// client works with this URL unchanged.
import * as z from "zod";
import { kafkaTenant } from "../config/kafka-settings.ts";
import type { EventLogObject, PartitionedLog } from "../kafka/partitioned-log.ts";
import { Problem, type ProblemReason, validationProblem } from "./problem.ts";
import { type Route, route, type Wire } from "./route.ts";

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

/** Kafka serves one tenant, so keys of other tenants are refused. */
export const eventLogRoute = <Body = unknown>(
  definition: Omit<Route<Body>, "wire" | "tenant" | "maxBodyBytes">,
): Route => route<Body>({ ...definition, wire: upstashKafkaWire, tenant: kafkaTenant, maxBodyBytes });

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
