// What the routes of the embedded log share. They speak the Upstash Kafka REST protocol, under /kafka: an `@upstash/kafka`
// client that points here works unchanged.
import type * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { kafkaTenant } from "../config/kafka-settings.ts";
import type { EventLogObject } from "../kafka/partitioned-log.ts";
import { Problem, validationProblem } from "./problem.ts";
import { type Route, route } from "./route.ts";
import { upstashKafkaWire } from "./wire.ts";

/** 1,000 messages of a review's length, or a few of the largest. */
const maxBodyBytes = 10_000_000;

/** Kafka serves one tenant: the keys of others open nothing here. */
export const eventLogRoute = <Body = unknown>(
  definition: Omit<Route<Body>, "wire" | "tenant" | "maxBodyBytes">,
): Route => route<Body>({ ...definition, wire: upstashKafkaWire, tenant: kafkaTenant, maxBodyBytes });

/** For what stands in the path or the headers. */
export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw validationProblem(parsed.error);
}

export function knownPartition(
  { eventLog }: Pick<ApiServices, "eventLog">,
  topic: string,
  partition: number,
): EventLogObject {
  const log = eventLog.partition(topic, partition);
  if (log) return log;
  const topics = [...eventLog.topics].map(([name, count]) => `${name} (${count} partitions)`);
  throw new Problem("not_found", `There is no ${topic}/${partition}; there are ${topics.join(", ")}.`);
}
