// A real Apache Kafka, read and written over its own protocol by the server as it is deployed, while the broker is killed and comes back.
// kcat and kafkajs write to it. The model counts its calls in another process, so work that is done twice is noticed.
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { nodeDial } from "../../scripts/node-dial.ts";
import { KafkaEventSource } from "../../src/kafka/wire/kafka-event-source.ts";
import type { Credentials } from "../../src/kafka/wire/login.ts";
import { CountedServer } from "../e2e/counted-server.ts";
import { ModelServer } from "../e2e/model-server.ts";
import { patienceMs } from "../patience.ts";
import { Broker } from "./broker.ts";
import { consumeWithKcat, produceWithKcat } from "./kcat.ts";
import { produceAllKinds } from "./kinds-of-records.ts";
import { type SecuredListeners, securedListeners } from "./secured-listeners.ts";

const statusShape = z.object({
  pollers: z.array(
    z.object({
      last_error: z.object({ message: z.string() }).nullable(),
      partitions: z.array(
        z.object({ partition: z.number(), committed: z.number().nullable(), lag: z.number().nullable() }),
      ),
    }),
  ),
});
const letters = z.object({ dead_letters: z.array(z.object({ payload: z.object({ text: z.string() }) })) });
const ofCodec = 539;
const patience = { timeout: patienceMs, interval: 200 };

let broker: Broker;
let secured: SecuredListeners;
let model: ModelServer;
beforeAll(async () => {
  secured = await securedListeners();
  broker = await Broker.startNew(secured);
  model = await ModelServer.start();
}, 300_000);
afterAll(async () => {
  await model?.stop();
  await broker?.stop();
});

async function newTopics(): Promise<{ topic: string; results: string }> {
  const name = crypto.randomUUID().slice(0, 8);
  const topics = { topic: `events-${name}`, results: `results-${name}` };
  await broker.createTopics(topics.topic, topics.results);
  return topics;
}

const settingsOf = ({ topic, results }: { topic: string; results: string }) => ({
  KAFKA_DRIVER: "kafka",
  KAFKA_BROKERS: broker.address,
  KAFKA_TLS: "off",
  KAFKA_GROUP: topic,
  KAFKA_TOPIC: topic,
  KAFKA_RESULTS_TOPIC: results,
  KAFKA_PUBLISH_RESULTS: "true",
  KAFKA_FETCH_WAIT_MS: "200",
});

test("of 3,000 records in five codecs, with transactions and a broker that is killed midway, each good one is answered and published once", async () => {
  const topics = await newTopics();
  const server = new CountedServer(model, {
    ...settingsOf(topics),
    MAX_BODY_BYTES: "900000",
    KAFKA_MAX_FETCH_BYTES: "100000",
    KAFKA_MAX_FETCH_RECORDS: "50",
    WORKERS: "1",
  });
  const { good, bad, total } = await produceAllKinds(broker, topics.topic, ofCodec);
  expect([total, good.length, bad]).toEqual([3000, 2804, 106]);
  await server.start();
  await server.ask("POST", "/kafka/resume");
  await vi.waitFor(() => expect(model.calls.length).toBeGreaterThan(200), patience);
  await broker.kill();
  await vi.waitFor(async () => {
    const { pollers } = statusShape.parse((await server.ask("GET", "/kafka/status")).body);
    expect(JSON.stringify(pollers)).toMatch(/no connection to 127\.0\.0\.1|the connection to 127\.0\.0\.1:\d+ ended/);
  }, patience);
  await broker.startAgain();
  await server.ask("POST", "/kafka/resume");
  await server.untilCompleted(good.length);
  expect(model.calls.map(({ text }) => text).sort()).toEqual(good.toSorted());
  const dead = letters.parse((await server.ask("GET", "/dead-letters?limit=200")).body).dead_letters;
  expect(dead.filter(({ payload }) => payload.text.startsWith("not an event"))).toHaveLength(bad - 1);
  expect(dead).toHaveLength(bad);
  await vi.waitFor(async () => {
    const published = (await consumeWithKcat(broker.address, topics.results)).map((value) => JSON.parse(value).task_id);
    expect(new Set(published).size).toBe(good.length + bad);
    const { pollers } = statusShape.parse((await server.ask("GET", "/kafka/status")).body);
    expect(pollers.flatMap(({ partitions }) => partitions.map(({ lag }) => lag))).toEqual([0, 0, 0]);
  }, patience);
  const admin = broker.kafka.admin();
  await admin.connect();
  const [committed] = await admin.fetchOffsets({ groupId: topics.topic, topics: [topics.topic] });
  const { pollers } = statusShape.parse((await server.ask("GET", "/kafka/status")).body);
  const reported = pollers.flatMap(({ partitions }) => partitions.map(({ committed }) => String(committed)));
  expect(committed?.partitions.toSorted((a, b) => a.partition - b.partition).map(({ offset }) => offset)).toEqual(
    reported,
  );
  await admin.disconnect();
  await server.stop();
}, 300_000);

test("of a topic that is deleted and made anew each record is a task, although the positions of before are in the new log", async () => {
  const topics = await newTopics();
  const server = new CountedServer(model, settingsOf(topics));
  await server.start();
  const textsOf = (name: string, count: number) => Array.from({ length: count }, (_, n) => `${name} ${n}`);
  const produce = (texts: readonly string[]) =>
    produceWithKcat(
      broker.address,
      topics.topic,
      texts.map((text) => JSON.stringify({ text, use_cache: false })),
      { codec: "none", keys: false },
    );
  const [before, after] = [textsOf("before", 20), textsOf("after", 200)];
  await produce(before);
  await server.ask("POST", "/kafka/resume");
  await server.untilCompleted(before.length);
  const admin = broker.kafka.admin();
  await admin.connect();
  await admin.deleteTopics({ topics: [topics.topic] });
  await vi.waitFor(async () => expect(await admin.listTopics()).not.toContain(topics.topic), patience);
  await admin.disconnect();
  await broker.createTopics(topics.topic);
  await produce(after);
  const total = before.length + after.length;
  // The topic is looked at once a minute.
  await vi.waitFor(async () => expect((await server.metrics()).total_tasks).toBe(total), {
    ...patience,
    timeout: 120_000,
  });
  await server.untilCompleted(total);
  const tasks = [...(await server.allTasks()).values()];
  expect(tasks).toHaveLength(total);
  await server.stop();
}, 300_000);

test("the server logs in with SCRAM over TLS, to publish too, and passes traces on", async () => {
  const topics = await newTopics();
  process.env.NODE_EXTRA_CA_CERTS = secured.authority;
  const server = new CountedServer(model, {
    ...settingsOf(topics),
    KAFKA_BROKERS: secured.encrypted,
    KAFKA_TLS: "on",
    KAFKA_SASL_MECHANISM: "SCRAM-SHA-512",
    KAFKA_SASL_USERNAME: secured.username,
    KAFKA_SASL_PASSWORD: secured.password,
  });
  await server.start();
  delete process.env.NODE_EXTRA_CA_CERTS;
  const lines = Array.from({ length: 20 }, (_, n) => JSON.stringify({ text: `secured ${n}`, use_cache: false }));
  const traceparent = "traceparent=00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  await produceWithKcat(broker.address, topics.topic, lines, { codec: "zstd", keys: false, headers: [traceparent] });
  await server.ask("POST", "/kafka/resume");
  await server.untilCompleted(lines.length);
  await vi.waitFor(async () => {
    const headers = await consumeWithKcat(broker.address, topics.results, "%h\n");
    expect(headers).toHaveLength(lines.length);
    expect(headers.every((each) => each.includes(traceparent))).toBe(true);
  }, patience);
  await server.stop();
}, 120_000);

describe("a login", () => {
  const plain: Credentials = { mechanism: "PLAIN", username: "ana", password: "secret" };
  const scram = (mechanism: Credentials["mechanism"], password = secured.password): Credentials => ({
    mechanism,
    username: secured.username,
    password,
  });
  const partitions = async (address: string, credentials: Credentials | null, isEncrypted = false) => {
    const { topic } = await newTopics();
    const [host = "", port] = address.split(":");
    const brokers = [{ host, port: Number(port) }];
    const access = { dial: nodeDial, isEncrypted, credentials };
    const source = new KafkaEventSource({ ...access, brokers, topic, group: topic, reset: "earliest" });
    const found = await source.partitions();
    source.close();
    return found.ok ? found.value : found.error;
  };

  test.each([
    ["PLAIN", () => plain],
    ["SCRAM-SHA-256", () => scram("SCRAM-SHA-256")],
    ["SCRAM-SHA-512", () => scram("SCRAM-SHA-512")],
  ])("with %s is accepted", async (_, credentials) => {
    expect(await partitions(secured.login, credentials())).toBe(3);
  });

  test.each([
    [
      "a wrong password",
      () => scram("SCRAM-SHA-256", "wrong"),
      /SASL_AUTHENTICATION_FAILED.*Check KAFKA_SASL_MECHANISM/,
    ],
    ["a wrong password in PLAIN", () => ({ ...plain, password: "wrong" }), /SASL_AUTHENTICATION_FAILED/],
    ["no login", () => null, /If the broker asks for a login, set KAFKA_SASL_MECHANISM/],
  ])("with %s is refused with what to set", async (_, credentials, sentence) => {
    expect(await partitions(secured.login, credentials())).toMatchObject({ message: expect.stringMatching(sentence) });
  });

  test("where none is asked for, or without TLS where it is, says what to set", async () => {
    expect(await partitions(broker.address, plain)).toMatchObject({
      reason: "refused",
      message: "Kafka: the broker asks for no login at this port: set KAFKA_SASL_MECHANISM",
    });
    expect(await partitions(secured.encrypted, plain)).toMatchObject({
      reason: "refused",
      message: "Kafka: the broker's port speaks TLS: set KAFKA_TLS to on",
    });
    expect(await partitions(secured.login, plain, true)).toMatchObject({
      reason: "unavailable",
      message: expect.stringMatching(/KAFKA_TLS is on/),
    });
  });
});
