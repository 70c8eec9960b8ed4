// Reads records of a real Apache Kafka, through the bridge that test:kafka uses and over Kafka's own protocol: measures the throughput,
// and the latency of a single record while the poller is awake.
import { setTimeout } from "node:timers/promises";
import * as z from "zod";
import { Bridge } from "../../test/kafka/bridge.ts";
import { Broker } from "../../test/kafka/broker.ts";
import type { Measured } from "../bars.ts";
import { BenchServer } from "../bench-server.ts";
import { median, percentile } from "../statistics.ts";
import { completedTasks, taskBody, untilCompleted } from "../submit-tasks.ts";
import { measureNativeRead } from "./native-read.ts";

/** As many as in the embedded log. */
const records = 4000;
const runs = 3;
const single = 100;
const task = z.object({ status: z.string().optional() });

const event = (event_id: string) => ({ value: JSON.stringify({ event_id, ...taskBody(false) }), key: event_id });

/** `doneInLog`: records/s to SUCCESS of the embedded log. */
export async function measureRealKafka(doneInLog: number): Promise<Measured[]> {
  const broker = await Broker.start();
  const bridge = await Bridge.start(broker);
  const throughBridge = { KAFKA_DRIVER: "rest", KAFKA_REST_URL: bridge.url };
  const direct = { KAFKA_DRIVER: "kafka", KAFKA_BROKERS: broker.address, KAFKA_TLS: "off" };
  const native = "over Kafka's own protocol";
  const measured = [
    ...(await measure(broker, { how: `through ${bridge.name}`, settings: throughBridge, atLeast: 300, atMostMs: 250 })),
    await measureNativeRead(broker),
    ...(await measure(broker, { how: native, settings: direct, atLeast: Math.round(0.9 * doneInLog), atMostMs: 50 })),
  ];
  await bridge.stop();
  await broker.stop();
  return measured;
}

interface Way {
  how: string;
  settings: Record<string, string>;
  /** Records/s to SUCCESS. */
  atLeast: number;
  /** From produce to SUCCESS, the median. */
  atMostMs: number;
}

async function measure(broker: Broker, { how, settings, atLeast, atMostMs }: Way): Promise<Measured[]> {
  const name = `bench-${crypto.randomUUID().slice(0, 8)}`;
  const [topic, results] = [`events-${name}`, `results-${name}`];
  await broker.createTopics(topic, results);
  const server = await BenchServer.start("ours", {
    ...settings,
    KAFKA_TOPIC: topic,
    KAFKA_RESULTS_TOPIC: results,
    KAFKA_GROUP: name,
  });
  const producer = broker.kafka.producer();
  await producer.connect();
  const send = (count: number) =>
    producer.send({ topic, messages: Array.from({ length: count }, () => event(crypto.randomUUID())) });

  await server.post("/kafka/resume", {}, z.unknown());
  await send(1000);
  await untilCompleted(server, 1000);
  const speeds: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = await completedTasks(server);
    const start = performance.now();
    await send(records);
    await untilCompleted(server, before + records);
    speeds.push((records / (performance.now() - start)) * 1000);
  }

  const waits: number[] = [];
  for (let n = 0; n < single; n++) {
    const id = crypto.randomUUID();
    const sentAt = performance.now();
    await producer.send({ topic, messages: [event(id)] });
    while ((await server.get(`/task/${id}`, task)).status !== "SUCCESS") await setTimeout(2);
    waits.push(performance.now() - sentAt);
  }
  await producer.disconnect();
  await server.stop();
  waits.sort((a, b) => a - b);
  const [p50, p99] = [percentile(waits, 0.5), percentile(waits, 0.99)];
  return [
    {
      name: `real broker ${how}, records/s to SUCCESS`,
      value: median(speeds),
      bar: { atLeast },
      from: `${records} records; ${speeds.map((speed) => speed.toFixed(0)).join(", ")}`,
    },
    {
      name: `real broker ${how}, produce to SUCCESS p50, ms`,
      value: p50,
      bar: { atMost: atMostMs },
      from: `${single} records, one at a time; p99 ${p99.toFixed(0)} ms`,
    },
  ];
}
