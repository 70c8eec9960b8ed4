// A trace through a real Kafka: kafkajs writes it into the headers of a record, and the bridge passes the headers in both directions.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { CountedServer } from "../e2e/counted-server.ts";
import { ModelServer } from "../e2e/model-server.ts";
import { Bridge } from "./bridge.ts";
import { Broker } from "./broker.ts";

const traceId = "0af7651916cd43dd8448eb211c80319c";
const traceparent = `00-${traceId}-b7ad6b7169203331-00`;

let broker: Broker;
let bridge: Bridge;
let model: ModelServer;
let server: CountedServer;
const run = crypto.randomUUID().slice(0, 8);
const [topic, results] = [`events-${run}`, `results-${run}`];
beforeAll(async () => {
  broker = await Broker.start();
  bridge = await Bridge.start(broker);
  console.log(`Kafka at ${broker.address}, read through ${bridge.name}`);
  await broker.createTopics(topic, results);
  model = await ModelServer.start();
  server = new CountedServer(model, {
    KAFKA_DRIVER: "rest",
    KAFKA_REST_URL: bridge.url,
    KAFKA_GROUP: run,
    KAFKA_TOPIC: topic,
    KAFKA_RESULTS_TOPIC: results,
    KAFKA_PUBLISH_RESULTS: "true",
    KAFKA_FETCH_WAIT_MS: "200",
  });
  await server.start();
}, 300_000);
afterAll(async () => {
  await server?.stop();
  await model?.stop();
  await bridge?.stop();
  await broker?.stop();
});

test("a record's traceparent reaches its task, and its result passes it on", async () => {
  const producer = broker.kafka.producer();
  await producer.connect();
  const value = JSON.stringify({ event_id: "traced", text: "hello", use_cache: false });
  await producer.send({ topic, messages: [{ value, headers: { traceparent, tracestate: "a=1" } }] });
  await producer.disconnect();
  await server.ask("POST", "/kafka/resume");

  const headers: Record<string, string>[] = [];
  const consumer = broker.kafka.consumer({ groupId: `reads-${run}` });
  await consumer.connect();
  await consumer.subscribe({ topic: results, fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message }) => {
      headers.push(Object.fromEntries(Object.entries(message.headers ?? {}).map(([key, text]) => [key, String(text)])));
    },
  });
  await vi.waitFor(() => expect(headers).toHaveLength(1), { timeout: 60_000, interval: 100 });
  const { task_id } = await server.task("traced");
  expect(headers).toEqual([{ task_id, traceparent, tracestate: "a=1" }]);
  expect((await server.ask("GET", `/task/${task_id}/inspect`)).body).toMatchObject({ trace_id: traceId });

  await consumer.disconnect();
}, 120_000);
