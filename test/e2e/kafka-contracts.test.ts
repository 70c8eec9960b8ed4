// The contracts of both ports to Kafka over the protocol of Upstash Kafka REST, which another server's embedded log answers.
import { afterAll, beforeAll } from "vitest";
import * as z from "zod";
import { UpstashEventSink, UpstashEventSource } from "../../src/kafka/upstash-kafka.ts";
import { eventSinkContract } from "../workers/kafka/event-sink.contract.ts";
import { eventSourceContract } from "../workers/kafka/event-source.contract.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

let server: StartedServer;
let url = "";
beforeAll(async () => {
  server = new StartedServer({ STATE_DIR: newStateFolder(), KAFKA_CONSUMERS: "0", KAFKA_PORT: "0" });
  url = await server.ready();
});
afterAll(() => server.end("SIGKILL"));

async function ask<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
  const headers = { "content-type": "application/json" };
  const reply = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
  return schema.parse(await reply.json());
}

async function newTopic() {
  const topic = `events-${crypto.randomUUID()}`;
  await ask("/kafka/topics", { topic, partitions: 3 }, z.object({ partitions: z.literal(3) }));
  return { url: `${url}/kafka`, username: "any", password: "any", topic, group: topic, instance: "one" };
}
const record = z.object({ partition: z.number(), key: z.string(), value: z.string() });

eventSourceContract("Upstash's protocol", async () => {
  const settings = await newTopic();
  const { topic } = settings;
  return {
    source: new UpstashEventSource(settings),
    async write(events) {
      await ask(
        "/kafka/produce",
        events.map((event) => ({ ...event, topic })),
        z.array(z.unknown()),
      );
    },
  };
});

eventSinkContract("Upstash's protocol", async () => {
  const settings = await newTopic();
  const { topic } = settings;
  const from = [0, 1, 2].map((partition) => ({ topic, partition, offset: 0 }));
  return {
    sink: new UpstashEventSink(settings),
    async written() {
      const records = await ask("/kafka/fetch", { topicPartitionOffsets: from, timeout: 0 }, z.array(record));
      return records.map(({ key, ...each }) => ({ ...each, key: key || null }));
    },
  };
});
