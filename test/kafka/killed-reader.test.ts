// The server is killed with SIGKILL in the midst of reading a real Apache Kafka over its own protocol. The model holds its answers until
// all is read, so that what a kill interrupts is the reading; and it counts its calls in another process.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import * as z from "zod";
import { CountedServer } from "../e2e/counted-server.ts";
import { ModelServer } from "../e2e/model-server.ts";
import { Broker } from "./broker.ts";
import { codecs, produceWithKcat } from "./kcat.ts";

const [total, everyBad] = [2000, 100];
const patience = { timeout: 90_000, interval: 20 };
const polled = z.object({ records: z.number() });
const letters = z.object({ dead_letters: z.array(z.object({ payload: z.object({ text: z.string() }) })) });

let broker: Broker;
let model: ModelServer;
beforeAll(async () => {
  broker = await Broker.startNew(null);
  model = await ModelServer.start();
}, 300_000);
afterAll(async () => {
  await model?.stop();
  await broker?.stop();
});

test("of 2,000 records that are read through two kills, each good one is one SUCCESS with one answer of the model", async () => {
  const topic = `killed-${crypto.randomUUID().slice(0, 8)}`;
  await broker.createTopics(topic);
  const texts = Array.from({ length: total }, (_, n) => (n % everyBad === 0 ? `bad ${n}` : `good ${n}`));
  const lines = texts.map((text) => (text.startsWith("bad") ? text : JSON.stringify({ text, use_cache: false })));
  for (const [index, codec] of codecs.entries()) {
    const part = lines.filter((_, n) => n % codecs.length === index);
    await produceWithKcat(broker.address, topic, part, { codec, keys: false });
  }
  const server = new CountedServer(model, {
    KAFKA_DRIVER: "kafka",
    KAFKA_BROKERS: broker.address,
    KAFKA_TLS: "off",
    KAFKA_GROUP: topic,
    KAFKA_TOPIC: topic,
    KAFKA_FETCH_WAIT_MS: "200",
    KAFKA_MAX_FETCH_RECORDS: "10",
    KAFKA_MAX_BACKLOG: "100000",
    LOG_LEVEL: "info",
    WORKERS: "1",
    MAX_RETRIES: "50",
  });
  model.hold();
  await server.start();
  await server.ask("POST", "/kafka/resume");
  const readSoFar = () => server.logged("poll").reduce((sum, line) => sum + polled.parse(line).records, 0);
  for (const some of [300, 900]) {
    await vi.waitFor(() => expect(readSoFar()).toBeGreaterThan(some), patience);
    await server.kill();
    expect(readSoFar()).toBeLessThan(total);
    await server.start();
    await server.ask("POST", "/kafka/resume");
  }
  await vi.waitFor(async () => expect((await server.metrics()).total_tasks).toBe(total), patience);
  model.letGo();
  const good = texts.filter((text) => text.startsWith("good"));
  await server.untilCompleted(good.length);
  const tasks = [...(await server.allTasks()).values()];
  expect(tasks).toHaveLength(total);
  expect(tasks.filter(({ status }) => status === "SUCCESS")).toHaveLength(good.length);
  const answered = model.calls.filter(({ end }) => end === "answered").map(({ text }) => text);
  expect(answered.toSorted()).toEqual(good.toSorted());
  const dead = letters.parse((await server.ask("GET", "/dead-letters?limit=200")).body).dead_letters;
  expect(dead.map(({ payload }) => payload.text).toSorted()).toEqual(
    texts.filter((text) => text.startsWith("bad")).toSorted(),
  );
  await server.stop();
}, 300_000);
