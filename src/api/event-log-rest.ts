// The embedded log over the Upstash Kafka REST protocol, under /kafka: an `@upstash/kafka` client that points here works
// unchanged. Basic auth; the password is an API key, the user name is free. Errors are `{ error, status }`, as that client
// reads them; it repeats every failed call five times, whatever the status.
import { Hono } from "hono";
import type * as z from "zod";
import type { Role } from "../access/api-keys.ts";
import { authenticate, isAuthorized } from "../access/caller.ts";
import type { Services } from "../composition/services.ts";
import { kafkaTenant } from "../config/kafka-settings.ts";
import type { TopicPartitionOffset } from "../kafka/consumer-groups.ts";
import { positionsAfter, type ReadRecord, readPartitions } from "../kafka/log-reader.ts";
import { log } from "../telemetry/log.ts";
import * as bodies from "./event-log-requests.ts";
import { Problem } from "./problem.ts";
import { readJson } from "./read-body.ts";

/** 1,000 messages of a review's length, or a few of the largest. */
const maxRequestBytes = 10_000_000;
const done = { result: "Success", status: 200 };

class Refusal extends Error {
  readonly status: 400 | 401 | 403 | 404 | 413;
  constructor(status: Refusal["status"], message: string) {
    super(message);
    this.status = status;
  }
}

export function createEventLogApp(servicesOf: () => Services): Hono {
  const app = new Hono();

  app.post("/produce", async (context) => {
    const { req } = context;
    const services = await admit(req.raw, "writer", servicesOf());
    const items = await parseBody(req.raw, bodies.produceBody);
    const placed = await services.kafka.log.produce(bodies.messagesOf(items, services.now()));
    if (!placed.ok) throw new Refusal(400, placed.error);
    context.executionCtx.waitUntil(services.kafka.pollers.wakeFor(placed.value));
    return Response.json(placed.value);
  });

  app.post("/consume/:group/:instance", async ({ req }) => {
    const services = await admit(req.raw, "writer", servicesOf());
    const { group, instance } = parse(bodies.groupAndInstance, req.param());
    const { topics, timeout } = await parseBody(req.raw, bodies.consumeBody);
    const options = parse(bodies.consumerHeaders, req.header());
    for (const topic of topics) knownPartition(services, topic, 0);
    const { log, groups } = services.kafka;
    await groups.register(group);
    const member = groups.named(group);
    const assigned = await member.join(instance, topics, options);
    const places = await Promise.all(assigned.map((place) => startOf(place, services)));
    const known = places.filter((place) => place !== null);
    const records = await readPartitions(log, known, timeout);
    // Where nothing came the position is kept too: `latest` must mean the end as it was at the first call.
    await member.advance(instance, [...known, ...positionsAfter(records)]);
    return Response.json(records.map(messageOf));
  });

  app.post("/commit/:group/:instance", async ({ req }) => {
    const services = await admit(req.raw, "writer", servicesOf());
    const { group, instance } = parse(bodies.groupAndInstance, req.param());
    const offsets = (await req.raw.clone().text()) === "" ? [] : await parseBody(req.raw, bodies.placesAndOffsets);
    for (const { topic, partition } of offsets) knownPartition(services, topic, partition);
    const { groups } = services.kafka;
    if (!(await groups.named(group).commit(instance, offsets))) throw unknownInstance(group, instance);
    await groups.register(group);
    return Response.json(done);
  });

  app.post("/committed/:group/:instance", async ({ req }) => {
    const services = await admit(req.raw, "reader", servicesOf());
    const { group } = parse(bodies.groupAndInstance, req.param());
    const places = await parseBody(req.raw, bodies.places);
    for (const { topic, partition } of places) knownPartition(services, topic, partition);
    return Response.json(await services.kafka.groups.named(group).committed(places));
  });

  app.post("/fetch", async ({ req }) => {
    const services = await admit(req.raw, "reader", servicesOf());
    const { places, timeout } = await parseBody(req.raw, bodies.fetchBody);
    for (const { topic, partition } of places) knownPartition(services, topic, partition);
    return Response.json((await readPartitions(services.kafka.log, places, timeout)).map(messageOf));
  });

  app.get("/topics", async ({ req }) => {
    const services = await admit(req.raw, "reader", servicesOf());
    return Response.json(Object.fromEntries(services.kafka.log.topics));
  });

  app.get("/consumers", async ({ req }) => {
    const { kafka } = await admit(req.raw, "reader", servicesOf());
    const names = await kafka.groups.list();
    const groups = names.map(async (name) => ({ name, instances: await kafka.groups.named(name).instances() }));
    return Response.json(await Promise.all(groups));
  });

  app.on(["POST", "DELETE"], "/delete-consumer/:group/:instance", async ({ req }) => {
    const services = await admit(req.raw, "writer", servicesOf());
    const { group, instance } = parse(bodies.groupAndInstance, req.param());
    if (!(await services.kafka.groups.named(group).remove(instance))) throw unknownInstance(group, instance);
    return Response.json(done);
  });

  app.post("/offsets/:at", async ({ req }) => {
    const services = await admit(req.raw, "reader", servicesOf());
    const at = parse(bodies.offsetsAt, req.param("at"));
    const places = await parseBody(req.raw, bodies.places);
    const offsets = places.map(async ({ topic, partition }) => {
      const log = knownPartition(services, topic, partition);
      if (typeof at === "number") return { topic, partition, offset: await log.offsetAt(at) };
      const { start, end } = await log.bounds();
      return { topic, partition, offset: at === "earliest" ? start : end };
    });
    return Response.json(await Promise.all(offsets));
  });

  app.onError((error) => {
    const status = error instanceof Refusal ? error.status : error instanceof Problem ? statusOf(error) : 500;
    if (status === 500) log("error", { event: "event_log_failed", error: String(error) });
    const told = status === 500 ? "internal error" : error.message;
    return Response.json({ error: told, status }, { status });
  });
  return app;
}

const statusOf = ({ reason }: Problem): number => (reason === "body_too_large" ? 413 : 400);

/** The key is the password of Basic auth. Kafka serves one tenant: the keys of others open nothing here. */
async function admit(request: Request, role: Role, services: Services): Promise<Services> {
  const { config } = services;
  const basic = /^Basic +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const password = decodeBasic(basic ?? "")
    .split(":")
    .slice(1)
    .join(":");
  const caller = await authenticate(`Bearer ${password}`, config.API_KEYS, config.OPEN_TENANT);
  if (!caller.ok) throw new Refusal(401, "Send Basic auth: any user name, and an API key as the password.");
  if (!isAuthorized(caller.value, role)) throw new Refusal(403, `This needs the role ${role}.`);
  if (caller.value.tenant !== kafkaTenant(config)) throw new Refusal(403, "Kafka serves the tenant KAFKA_TENANT only.");
  return services;
}

function decodeBasic(text: string): string {
  try {
    return atob(text);
  } catch {
    return "";
  }
}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const told = parsed.error.issues.map(({ path, message }) => [...path, message].join(": "));
  throw new Refusal(400, told.join("; "));
}

const parseBody = async <T>(request: Request, schema: z.ZodType<T>): Promise<T> =>
  parse(schema, await readJson(request, maxRequestBytes));

function knownPartition({ kafka }: Services, topic: string, partition: number) {
  const log = kafka.log.partition(topic, partition);
  if (log) return log;
  const topics = [...kafka.log.topics].map(([name, count]) => `${name} (${count} partitions)`);
  throw new Refusal(404, `There is no ${topic}/${partition}; there are ${topics.join(", ")}.`);
}

const unknownInstance = (group: string, instance: string) =>
  new Refusal(404, `The group ${group} has no instance ${instance}.`);

/** Null where a partition without a commit is not to be read (`none`). */
async function startOf(
  { topic, partition, position, reset }: { topic: string; partition: number; position: number | null; reset: string },
  services: Services,
): Promise<TopicPartitionOffset | null> {
  if (position !== null) return { topic, partition, offset: position };
  if (reset === "none") return null;
  const { start, end } = await knownPartition(services, topic, partition).bounds();
  return { topic, partition, offset: reset === "earliest" ? start : end };
}

const messageOf = ({ topic, partition, offset, timestamp, key, value, headers }: ReadRecord) => ({
  topic,
  partition,
  offset,
  timestamp,
  key: key ?? "",
  value,
  headers,
});
