// The contracts of both ports to Kafka with the drivers that speak to test servers over real sockets. The embedded log is in
// test/workers/kafka, Upstash's protocol in test/e2e, a real Apache Kafka in test/kafka.
import * as z from "zod";
import { nodeDial } from "../../../scripts/node-dial.ts";
import { RestClient } from "../../../src/kafka/rest-client.ts";
import { type DialectName, dialectNames, dialects } from "../../../src/kafka/rest-dialects.ts";
import { RestEventSink } from "../../../src/kafka/rest-event-sink.ts";
import { RestEventSource } from "../../../src/kafka/rest-event-source.ts";
import { KafkaEventSink } from "../../../src/kafka/wire/kafka-event-sink.ts";
import { KafkaEventSource } from "../../../src/kafka/wire/kafka-event-source.ts";
import { eventSinkContract } from "../../workers/kafka/event-sink.contract.ts";
import { eventSourceContract } from "../../workers/kafka/event-source.contract.ts";
import { KafkaCluster } from "./kafka-cluster.ts";
import { KafkaRestServer } from "./kafka-rest-server.ts";

async function clusterAccess() {
  const cluster = new KafkaCluster(2, 3);
  const brokers = await cluster.listen();
  const access = { dial: nodeDial, isEncrypted: false, credentials: null, brokers, topic: "events", group: "g" };
  const newSource = () => new KafkaEventSource({ ...access, reset: "earliest" });
  return { cluster, access, newSource };
}

eventSourceContract("Kafka's own protocol", async () => {
  const { cluster, newSource } = await clusterAccess();
  const source = newSource();
  return {
    source,
    write: async (events) => {
      for (const { partition, ...event } of events) cluster.write(partition, { ...event, headers: [] });
    },
    close() {
      source.close();
      return cluster.close();
    },
  };
});

eventSinkContract("Kafka's own protocol", async () => {
  const { cluster, access, newSource } = await clusterAccess();
  const sink = new KafkaEventSink({ ...access, now: Date.now, random: () => 0.5 });
  const reader = newSource();
  return {
    sink,
    async written() {
      const positions = new Map([0, 1, 2].map((partition) => [partition, 0]));
      const records = [];
      for (let quiet = 0; quiet < 3; ) {
        const fetched = await reader.fetch(positions, { maxRecords: 1000, maxBytes: 1_000_000, waitMs: 10 });
        if (!fetched.ok) throw new Error(fetched.error.message);
        quiet = fetched.value.length === 0 ? quiet + 1 : 0;
        for (const { partition, offset } of fetched.value) positions.set(partition, offset + 1);
        records.push(...fetched.value);
      }
      return records.map(({ partition, key, value }) => ({
        partition,
        key: key && text(key),
        value: text(value ?? ""),
      }));
    },
    close() {
      sink.close();
      reader.close();
      return cluster.close();
    },
  };
});

const text = (content: Uint8Array | string): string => Buffer.from(content).toString();
const ofBase64 = z.string().transform((given) => Buffer.from(given, "base64").toString());
const produced = z.object({ key: ofBase64.nullish(), value: ofBase64 });

async function restAccess(name: DialectName) {
  const server = new KafkaRestServer(name);
  return { server, client: new RestClient({ url: await server.listen(), username: "", password: "" }) };
}

for (const name of dialectNames) {
  eventSourceContract(`Kafka REST v2 of ${name}`, async () => {
    const { server, client } = await restAccess(name);
    const dialect = dialects[name];
    return {
      source: new RestEventSource({ client, dialect, topic: "events", group: "g", instance: "poller-0" }),
      write: async (events) => {
        for (const { partition, key, value } of events) server.write(partition, value, key);
      },
      lacks: name === "redpanda" ? ["times", "partitions", "ends", "seeks back"] : ["times"],
      close: () => void server.close(),
    };
  });

  eventSinkContract(`Kafka REST v2 of ${name}`, async () => {
    const { server, client } = await restAccess(name);
    return {
      sink: new RestEventSink(client, dialects[name], "results"),
      written: async () =>
        server.produced.map((record) => {
          const { key = null, value } = produced.parse(record);
          return { partition: null, key, value };
        }),
      close: () => void server.close(),
    };
  });
}
