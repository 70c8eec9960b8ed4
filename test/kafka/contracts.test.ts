// The contracts of both ports to Kafka with a real Apache Kafka, over its own protocol and through the bridge.
import { afterAll, beforeAll } from "vitest";
import { nodeDial } from "../../scripts/node-dial.ts";
import { RestClient } from "../../src/kafka/rest-client.ts";
import { dialects } from "../../src/kafka/rest-dialects.ts";
import { RestEventSink } from "../../src/kafka/rest-event-sink.ts";
import { RestEventSource } from "../../src/kafka/rest-event-source.ts";
import { KafkaEventSink } from "../../src/kafka/wire/kafka-event-sink.ts";
import { KafkaEventSource } from "../../src/kafka/wire/kafka-event-source.ts";
import { eventSinkContract, type SinkUnderTest } from "../workers/kafka/event-sink.contract.ts";
import { eventSourceContract, type WrittenEvent } from "../workers/kafka/event-source.contract.ts";
import { Bridge } from "./bridge.ts";
import { Broker } from "./broker.ts";
import { consumeWithKcat } from "./kcat.ts";

let broker: Broker;
let bridge: Bridge;
beforeAll(async () => {
  broker = await Broker.startNew(null);
  bridge = await Bridge.start(broker);
}, 300_000);
afterAll(async () => {
  await bridge?.stop();
  await broker?.stop();
});

async function newTopic() {
  const topic = `contract-${crypto.randomUUID()}`;
  await broker.createTopics(topic);
  const [host = "", port] = broker.address.split(":");
  const brokers = [{ host, port: Number(port) }];
  return { topic, group: topic, dial: nodeDial, isEncrypted: false, credentials: null, brokers };
}

async function write(topic: string, events: readonly WrittenEvent[]): Promise<void> {
  const producer = broker.kafka.producer();
  await producer.connect();
  await producer.send({ topic, messages: [...events] });
  await producer.disconnect();
}

const written = async (topic: string): ReturnType<SinkUnderTest["written"]> =>
  (await consumeWithKcat(broker.address, topic, "%p\t%K\t%k\t%s\n")).map((line) => {
    const [partition, keyBytes, key = "", value = ""] = line.split("\t");
    return { partition: Number(partition), key: keyBytes === "-1" ? null : key, value };
  });

eventSourceContract("Apache Kafka over its own protocol", async () => {
  const access = await newTopic();
  const source = new KafkaEventSource({ ...access, reset: "earliest" });
  return { source, write: (events) => write(access.topic, events), close: () => void source.close() };
});

eventSinkContract("Apache Kafka over its own protocol", async () => {
  const access = await newTopic();
  const sink = new KafkaEventSink({ ...access, now: Date.now, random: Math.random });
  return { sink, written: () => written(access.topic), close: () => void sink.close() };
});

const restClient = () => new RestClient({ url: bridge.url, username: "", password: "" });

eventSourceContract("Apache Kafka behind a bridge", async () => {
  const { topic } = await newTopic();
  const [client, dialect] = [restClient(), dialects.strimzi];
  const source = new RestEventSource({ client, dialect, topic, group: topic, instance: "poller-0" });
  return { source, write: (events) => write(topic, events), lacks: ["times"] };
});

eventSinkContract("Apache Kafka behind a bridge", async () => {
  const { topic } = await newTopic();
  return { sink: new RestEventSink(restClient(), dialects.strimzi, topic), written: () => written(topic) };
});
