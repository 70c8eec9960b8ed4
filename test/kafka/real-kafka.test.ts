// A real Apache Kafka behind a bridge. Published clients write to it, and the server reads it as it is deployed. The model counts its
// calls in another process, so work that is done twice is noticed.
import { CompressionTypes } from "kafkajs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import * as z from "zod";
import { CountedServer } from "../e2e/counted-server.ts";
import { ModelServer } from "../e2e/model-server.ts";
import { Bridge } from "./bridge.ts";
import { Broker } from "./broker.ts";
import { consumeWithKcat, produceWithKcat } from "./kcat.ts";

const total = 2000;
const bad = 20;
/** Messages that the one consumer processes at once. */
const concurrency = 4;
const letters = z.object({
  dead_letters: z.array(z.object({ payload: z.object({ text: z.string() }) })),
  next_cursor: z.string().nullable(),
});

const statusShape = z.object({
  pollers: z.array(z.object({ partitions: z.array(z.object({ lag: z.number().nullable() })) })),
});

let broker: Broker;
let bridge: Bridge;
beforeAll(async () => {
  broker = await Broker.start();
  bridge = await Bridge.start(broker);
  console.log(`Kafka at ${broker.address}, read through ${bridge.name}`);
}, 300_000);
afterAll(async () => {
  await bridge?.stop();
  await broker?.stop();
});

/** Every hundredth record is not an event. Half of the events have an id. */
function records(run: string): string[] {
  return Array.from({ length: total }, (_, n) => {
    if (n % 100 === 50) return `not an event ${run} ${n}`;
    const text = `${run} ${n} ${"x".repeat(n % 300)}`;
    return JSON.stringify({ ...(n % 2 && { event_id: `${run}-${n}` }), text, use_cache: false });
  });
}

/** Three clients write at the same time: with and without keys, with gzip and zstd, to all partitions. */
async function produce(topic: string, values: readonly string[]): Promise<void> {
  const third = Math.ceil(values.length / 3);
  const [first, second, last] = [0, 1, 2].map((nth) => values.slice(nth * third, (nth + 1) * third));
  const producer = broker.kafka.producer();
  await producer.connect();
  const messages = (last ?? []).map((value, n) => ({ value, partition: n % 3, headers: { n: String(n) } }));
  await Promise.all([
    produceWithKcat(
      broker.address,
      topic,
      (first ?? []).map((value, n) => `key-${n}\t${value}`),
      { codec: "gzip", keys: true },
    ),
    produceWithKcat(broker.address, topic, second ?? [], { codec: "zstd", keys: false }),
    producer.send({ topic, compression: CompressionTypes.GZIP, messages }),
  ]);
  await producer.disconnect();
}

async function deadLetters(server: CountedServer): Promise<string[]> {
  const texts: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page = letters.parse(
      (await server.ask("GET", `/dead-letters?limit=200&cursor=${encodeURIComponent(cursor)}`)).body,
    );
    texts.push(...page.dead_letters.map(({ payload }) => payload.text));
    cursor = page.next_cursor;
  }
  return texts;
}

/** The server over its own topics, with the run's records written to them. */
async function started(run: string, settings: Record<string, string> = {}) {
  const name = `${run}-${crypto.randomUUID().slice(0, 8)}`;
  const [topic, results] = [`events-${name}`, `results-${name}`];
  await broker.createTopics(topic, results);
  const model = await ModelServer.start();
  const server = new CountedServer(model, {
    KAFKA_DRIVER: "rest",
    KAFKA_REST_URL: bridge.url,
    KAFKA_GROUP: name,
    KAFKA_TOPIC: topic,
    KAFKA_RESULTS_TOPIC: results,
    KAFKA_PUBLISH_RESULTS: "true",
    KAFKA_FETCH_WAIT_MS: "200",
    WORKERS: "1",
    ...settings,
  });
  await server.start();
  const values = records(run);
  await produce(topic, values);
  await server.ask("POST", "/kafka/resume");
  return { server, model, values, results };
}

/** Every valid record is one SUCCESS, every invalid record a dead letter, and every result is in the topic. */
async function expectAll({ server, model, values, results }: Awaited<ReturnType<typeof started>>, twice: number) {
  await server.untilCompleted(total - bad);
  const tasks = [...(await server.allTasks()).values()];
  expect(tasks).toHaveLength(total);
  expect(tasks.filter(({ status }) => status === "SUCCESS")).toHaveLength(total - bad);
  expect(new Set(model.calls.map(({ text }) => text)).size).toBe(total - bad);
  expect(model.calls.length).toBeLessThanOrEqual(total - bad + twice);
  expect((await deadLetters(server)).sort()).toEqual(values.filter((value) => value.startsWith("not")).sort());
  await vi.waitFor(
    async () => {
      const published = (await consumeWithKcat(broker.address, results)).map((value) => JSON.parse(value).task_id);
      expect(new Set(published).size).toBe(total);
    },
    { timeout: 60_000, interval: 500 },
  );
}

test("2,000 records become 1,980 published answers with one model call each, and 20 dead letters", async () => {
  const run = await started("quiet");
  await expectAll(run, 0);
  await run.server.stop();
  await run.model.stop();
}, 180_000);

test("the same holds when the server and the bridge are killed midway and the bridge refuses replies as too large", async () => {
  const run = await started("stormy", { KAFKA_MAX_FETCH_BYTES: "20000" });
  const { server, model } = run;
  const calls = (n: number) =>
    vi.waitFor(() => expect(model.calls.length).toBeGreaterThan(n), { timeout: 60_000, interval: 5 });
  await calls(300);
  await server.kill();
  await server.start();
  await calls(900);
  await bridge.restart();
  await calls(1300);
  await server.kill();
  await bridge.restart();
  await server.start();
  await expectAll(run, 2 * concurrency);
  expect(server.logged("poll_failed").filter(({ reason }) => reason === "oversize")).not.toHaveLength(0);
  await server.stop();
  await model.stop();
}, 240_000);

test("only committed records of transactions become tasks, in all partitions of the topic, and no lag is left", async () => {
  const topic = `transactions-${crypto.randomUUID().slice(0, 8)}`;
  const admin = broker.kafka.admin();
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 5 }] });
  const producer = broker.kafka.producer({ transactionalId: topic, idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  for (const [n, end] of (["abort", "commit", "abort", "commit", "abort"] as const).entries()) {
    const transaction = await producer.transaction();
    const messages = Array.from({ length: 30 }, (_, m) => ({
      partition: m % 5,
      value: JSON.stringify({ text: `${end} ${n} ${m}`, use_cache: false }),
    }));
    await transaction.send({ topic, messages });
    await transaction[end]();
  }
  const model = await ModelServer.start();
  const server = new CountedServer(model, {
    KAFKA_DRIVER: "rest",
    KAFKA_REST_URL: bridge.url,
    KAFKA_GROUP: topic,
    KAFKA_TOPIC: topic,
    KAFKA_FETCH_WAIT_MS: "200",
  });
  await server.start();
  const tasksAre = async (count: number) => {
    await server.untilCompleted(count);
    expect([...(await server.allTasks()).values()]).toHaveLength(count);
    expect(model.calls.filter(({ text }) => !text.startsWith("commit"))).toEqual([]);
  };
  await tasksAre(60);
  await vi.waitFor(
    async () => {
      const { pollers } = statusShape.parse((await server.ask("GET", "/kafka/status")).body);
      expect(pollers.flatMap(({ partitions }) => partitions.map(({ lag }) => lag))).toEqual([0, 0, 0, 0, 0]);
    },
    { timeout: 60_000, interval: 200 },
  );
  await admin.createPartitions({ topicPartitions: [{ topic, count: 6 }] });
  await producer.disconnect();
  const plain = broker.kafka.producer();
  await plain.connect();
  await vi.waitFor(() => plain.send({ topic, messages: [{ partition: 5, value: '{"text":"commit grown"}' }] }), 30_000);
  await plain.disconnect();
  await admin.disconnect();
  await server.kill();
  await server.start();
  await server.ask("POST", "/kafka/resume");
  await tasksAre(61);
  await server.stop();
  await model.stop();
}, 180_000);
