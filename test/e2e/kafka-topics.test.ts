// KAFKA_TOPICS: several topics of two tenants in one server, from the embedded log and from outside brokers.
import { afterEach, describe, expect, test, vi } from "vitest";
import { KafkaRestServer } from "../rules/kafka/kafka-rest-server.ts";
import { startPort } from "./kafka-port.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const keys = { acme: "acme-admin-key-0123456789", bolt: "bolt-admin-key-0123456789" };
const API_KEYS = `acme:admin:${keys.acme},bolt:admin:${keys.bolt},corp:admin:corp-admin-key-0123456789`;
const KAFKA_TOPICS = "raw=acme:sentiment_analysis, tickets=bolt:summarization priority=8 results=triaged partitions=2";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function start(settings: Record<string, string>): Promise<string> {
  const server = new StartedServer({
    STATE_DIR: newStateFolder(),
    KAFKA_PUBLISH_RESULTS: "true",
    API_KEYS,
    KAFKA_TOPICS,
    ...settings,
  });
  ends.push(() => server.end("SIGKILL"));
  return server.ready();
}

/** Answers are compared, not trusted. */
// biome-ignore lint/suspicious/noExplicitAny: what is read of it is asserted.
type Answer = any;
async function ask(url: string, key: string, body?: unknown): Promise<{ status: number; body: Answer }> {
  const headers = { "content-type": "application/json", authorization: `Basic ${btoa(`any:${key}`)}` };
  const reply = await fetch(
    url,
    body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) },
  );
  return { status: reply.status, body: await reply.json() };
}
const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 100 });
const event = (id: string, more: object = {}) => JSON.stringify({ event_id: id, text: `I love it, ${id}`, ...more });
const eventIds = (records: Answer) => records.map(({ value }: { value: string }) => JSON.parse(value).event_id).sort();

async function resultsIn(url: string, key: string, topic: string, partitions: readonly number[]): Promise<string[]> {
  const topicPartitionOffsets = partitions.map((partition) => ({ topic, partition, offset: 0 }));
  return eventIds((await ask(`${url}/kafka/fetch`, key, { topicPartitionOffsets, timeout: 0 })).body);
}

async function untilAnswered(url: string, key: string, id: string, expected: object): Promise<void> {
  await until(async () =>
    expect((await ask(`${url}/task/${id}`, key)).body).toMatchObject({ status: "SUCCESS", ...expected }),
  );
}

test("each topic has its tenant, task type, results and pollers, and a tenant sees no topic of another", async () => {
  const url = await start({});
  const produced = await ask(`${url}/kafka/produce`, keys.acme, [
    { topic: "raw", value: event("a-1", { tenant: "bolt" }) },
    { topic: "raw", value: event("a-2", { task_type: "summarization" }) },
  ]);
  expect(produced.status).toBe(200);
  await ask(`${url}/kafka/produce`, keys.bolt, { topic: "tickets", partition: 1, value: event("b-1") });
  await untilAnswered(url, keys.acme, "a-1", { task_type: "sentiment_analysis" });
  await untilAnswered(url, keys.acme, "a-2", { task_type: "summarization" });
  await untilAnswered(url, keys.bolt, "b-1", { task_type: "summarization" });
  expect((await ask(`${url}/task/a-1`, keys.bolt)).status).toBe(404);
  const inspected = await ask(`${url}/task/b-1/inspect`, keys.bolt);
  expect(inspected.body).toMatchObject({ payload: { priority: 8, source: { topic: "tickets", partition: 1 } } });
  await until(async () => {
    expect(await resultsIn(url, keys.acme, "datos_procesados", [0, 1, 2])).toEqual(["a-1", "a-2"]);
    expect(await resultsIn(url, keys.bolt, "triaged", [0, 1, 2])).toEqual(["b-1"]);
  });

  expect((await ask(`${url}/kafka/topics`, keys.bolt)).body).toEqual({ tickets: 2, triaged: 3 });
  expect((await ask(`${url}/kafka/produce`, keys.bolt, { topic: "raw", value: "x" })).body.error).toContain(
    "there is no raw; the topics are tickets, triaged",
  );
  const read = { topicPartitionOffsets: [{ topic: "datos_procesados", partition: 0, offset: 0 }], timeout: 0 };
  expect((await ask(`${url}/kafka/fetch`, keys.bolt, read)).status).toBe(404);
  expect((await ask(`${url}/kafka/topics`, "corp-admin-key-0123456789")).body.error).toContain("KAFKA_TOPICS");
  const committed = `${url}/kafka/committed/ai_eventstream_consumers/any`;
  await until(async () =>
    expect((await ask(committed, keys.bolt, [{ topic: "tickets", partition: 1 }])).body).toEqual([
      { topic: "tickets", partition: 1, offset: 1 },
    ]),
  );

  const status = (await ask(`${url}/kafka/status`, keys.acme)).body;
  expect(status.topics.map(({ topic, tenant }: Answer) => [topic, tenant])).toEqual([
    ["raw", "acme"],
    ["tickets", "bolt"],
  ]);
  const read1 = status.pollers.find(({ poller }: Answer) => poller === "poller-tickets-1");
  expect(read1).toMatchObject({ topic: "tickets", partitions: [{ partition: 1, position: 1, lag: 0 }] });
  const { kafka } = (await ask(`${url}/metrics`, keys.bolt)).body;
  expect(new Set(kafka.partitions.map(({ topic }: Answer) => topic))).toEqual(new Set(["tickets"]));
  expect((await ask(`${url}/metrics`, "corp-admin-key-0123456789")).body.kafka).toBe(null);

  const paused = (await ask(`${url}/kafka/pause`, keys.bolt, { topic: "tickets" })).body;
  const pausedBy = (topic: string) =>
    new Set(paused.pollers.flatMap((each: Answer) => (each.topic === topic ? [each.paused_by] : [])));
  expect([pausedBy("tickets"), pausedBy("raw")]).toEqual([new Set(["admin of bolt"]), new Set([null])]);
  expect((await ask(`${url}/kafka/pause`, keys.bolt, { topic: "nowhere" })).status).toBe(422);
  await ask(`${url}/kafka/resume`, keys.bolt, {});
  const seek = { partition: 1, to: "earliest", force: true };
  expect((await ask(`${url}/kafka/seek`, keys.bolt, seek)).body.error.details).toEqual([
    { field: "topic", rule: "must be one of raw, tickets" },
  ]);
  expect((await ask(`${url}/kafka/seek`, keys.bolt, { ...seek, topic: "tickets", partition: 2 })).status).toBe(422);
  expect((await ask(`${url}/kafka/seek`, keys.bolt, { ...seek, topic: "tickets" })).body).toMatchObject({
    position: 0,
  });
  await until(async () => expect(await resultsIn(url, keys.bolt, "triaged", [0, 1, 2])).toEqual(["b-1", "b-1"]));
});

describe("every topic is read from an outside broker, and results go to the topic of each", () => {
  const topics = { KAFKA_TOPICS: "raw=acme, tickets=acme:summarization results=triaged", KAFKA_FETCH_WAIT_MS: "100" };

  test("over the Upstash protocol", async () => {
    const log = await start({ ...topics, KAFKA_CONSUMERS: "0" });
    const url = await start({
      ...topics,
      KAFKA_DRIVER: "upstash",
      UPSTASH_KAFKA_REST_URL: `${log}/kafka`,
      UPSTASH_KAFKA_REST_USERNAME: "any",
      UPSTASH_KAFKA_REST_PASSWORD: keys.acme,
    });
    await readsBoth(log, url, "upstash");
  });

  test("over Kafka's own protocol, from the port of another server", async () => {
    const broker = await startPort({ ...topics, API_KEYS, KAFKA_CONSUMERS: "0" });
    ends.push(() => broker.server.end("SIGKILL"));
    const url = await start({
      ...topics,
      KAFKA_DRIVER: "kafka",
      KAFKA_BROKERS: broker.broker,
      KAFKA_TLS: "off",
      KAFKA_SASL_MECHANISM: "PLAIN",
      KAFKA_SASL_USERNAME: "any",
      KAFKA_SASL_PASSWORD: keys.acme,
    });
    await readsBoth(broker.url, url, "kafka");
  });

  async function readsBoth(log: string, url: string, driver: string): Promise<void> {
    await ask(`${log}/kafka/produce`, keys.acme, [
      { topic: "raw", value: event("r-1"), partition: 2 },
      { topic: "tickets", value: event("t-1"), partition: 2 },
    ]);
    await ask(`${url}/kafka/resume`, keys.acme, {});
    await untilAnswered(url, keys.acme, "r-1", { task_type: "general_analysis" });
    await untilAnswered(url, keys.acme, "t-1", { task_type: "summarization" });
    await until(async () => {
      expect(await resultsIn(log, keys.acme, "datos_procesados", [0, 1, 2])).toEqual(["r-1"]);
      expect(await resultsIn(log, keys.acme, "triaged", [0, 1, 2])).toEqual(["t-1"]);
    });
    const { checks } = (await ask(`${url}/health?deep=1`, keys.acme)).body;
    expect(checks).toMatchObject(
      ["raw", "tickets"].map((topic) => ({ service: `Kafka (${driver}), topic ${topic}`, ok: true })),
    );
  }

  test("over Kafka REST v2, by consumers with names of their own; equal records of two topics are two tasks", async () => {
    const bridge = new KafkaRestServer("strimzi");
    ends.push(() => bridge.close());
    const url = await start({ ...topics, KAFKA_DRIVER: "rest", KAFKA_REST_URL: await bridge.listen() });
    // The server has the same records under each name of a topic.
    bridge.write(1, JSON.stringify({ text: "I love it" }));
    await ask(`${url}/kafka/resume`, keys.acme, {});
    await until(async () => {
      const { tasks } = (await ask(`${url}/tasks`, keys.acme)).body;
      expect(tasks.map(({ task_type }: Answer) => task_type).sort()).toEqual(["general_analysis", "summarization"]);
    });
    const { pollers } = (await ask(`${url}/kafka/status`, keys.acme)).body;
    expect(pollers.map(({ last_error }: Answer) => last_error)).toEqual(Array(6).fill(null));
    await until(async () => expect(bridge.produced).toHaveLength(2));
  });
});
