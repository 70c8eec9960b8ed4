// A server that reads its events from an external source: over the Upstash Kafka REST protocol, from the log of another server, and over
// Kafka REST v2.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { KafkaRestServer } from "../rules/kafka/kafka-rest-server.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function start(settings: Record<string, string>): Promise<string> {
  const server = new StartedServer({ STATE_DIR: newStateFolder(), KAFKA_PUBLISH_RESULTS: "true", ...settings });
  ends.push(() => server.end("SIGKILL"));
  return server.ready();
}

/** Answers are compared, not trusted. */
// biome-ignore lint/suspicious/noExplicitAny: what is read of it is asserted.
const ask = async (url: string, body?: unknown): Promise<any> => {
  const headers = { "content-type": "application/json", authorization: `Basic ${btoa("any:any")}` };
  const reply = await fetch(url, body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) });
  return reply.json();
};
const until = (check: () => Promise<void> | void) => vi.waitFor(check, { timeout: 20_000, interval: 50 });
const event = (id: string) => JSON.stringify({ event_id: id, text: "I love it", task_type: "sentiment" });

describe("events from an external source", () => {
  test("over Upstash's protocol become answers, which are published there", async () => {
    const log = await start({ KAFKA_CONSUMERS: "0" });
    const url = await start({
      KAFKA_DRIVER: "upstash",
      UPSTASH_KAFKA_REST_URL: `${log}/kafka`,
      UPSTASH_KAFKA_REST_USERNAME: "any",
      UPSTASH_KAFKA_REST_PASSWORD: "any-password-will-do",
      KAFKA_FETCH_WAIT_MS: "100",
    });
    const place = { topic: "datos_crudos", partition: 1 };
    const traceId = "0af7651916cd43dd8448eb211c80319c";
    const traceparent = { key: "traceparent", value: `00-${traceId}-b7ad6b7169203331-01` };
    await ask(`${log}/kafka/produce`, [
      { ...place, value: event("e-1"), key: "k", headers: [traceparent] },
      { ...place, value: "bad" },
    ]);
    await ask(`${url}/kafka/resume`, {});
    await until(async () => expect(await ask(`${url}/task/e-1`)).toMatchObject({ status: "SUCCESS" }));
    await until(async () =>
      expect(await ask(`${log}/kafka/committed/ai_eventstream_consumers/any`, [place])).toEqual([
        { ...place, offset: 2 },
      ]),
    );
    expect(await ask(`${url}/dead-letters`)).toMatchObject({ dead_letters: [{ payload: { text: "bad" } }] });
    const from = [0, 1, 2].map((partition) => ({ topic: "datos_procesados", partition, offset: 0 }));
    await until(async () => {
      const published = await ask(`${log}/kafka/fetch`, { topicPartitionOffsets: from, timeout: 0 });
      expect(published.map(({ key }: { key: string }) => key).sort()).toEqual(["", "k"]);
      const traced = published.find(({ key }: { key: string }) => key === "k");
      expect(traced.headers).toContainEqual(traceparent);
    });
    expect(await ask(`${url}/task/e-1/inspect`)).toMatchObject({ trace_id: traceId });
  });

  test("over Kafka REST v2 become answers, even those of a reply that was first refused as too large", async () => {
    const broker = new KafkaRestServer("strimzi");
    ends.push(() => broker.close());
    const url = await start({
      KAFKA_DRIVER: "rest",
      KAFKA_REST_URL: await broker.listen(),
      KAFKA_FETCH_WAIT_MS: "50",
      KAFKA_MAX_FETCH_BYTES: "1000",
    });
    for (let n = 0; n < 3; n++) broker.write(n, event(`e-${n}`), "k");
    broker.write(0, Uint8Array.of(0xff));
    broker.write(1, JSON.stringify({ event_id: "long", text: "I love it. ".repeat(500), task_type: "sentiment" }));
    await ask(`${url}/kafka/resume`, {});
    for (let n = 0; n < 3; n++)
      await until(async () => expect(await ask(`${url}/task/e-${n}`)).toMatchObject({ status: "SUCCESS" }));
    await until(() =>
      expect([...broker.committed].sort()).toEqual([
        [0, 2],
        [1, 2],
        [2, 1],
      ]),
    );
    await until(() => expect(broker.produced).toHaveLength(5));
    expect(broker.refusedReplies).toBeGreaterThan(0);
    expect(await ask(`${url}/task/long`)).toMatchObject({ status: "SUCCESS" });
    const { pollers } = await ask(`${url}/kafka/status`);
    expect(pollers[0]).toMatchObject({
      source: "kafka-rest",
      partitions: [{ partition: 0, position: 2, end: 2, lag: 0 }],
    });
  });
});

test("a topic is read at once after a start, without a wait for the cron", async () => {
  const broker = new KafkaRestServer("strimzi");
  ends.push(() => broker.close());
  for (let n = 0; n < 3; n++) broker.write(n, event(`s-${n}`));
  const settings = { KAFKA_DRIVER: "rest", KAFKA_REST_URL: await broker.listen(), KAFKA_TOMBSTONES: "skip" };
  broker.write(0, null);
  const url = await start(settings);
  const started = Date.now();
  for (let n = 0; n < 3; n++)
    await until(async () => expect(await ask(`${url}/task/s-${n}`)).toMatchObject({ status: "SUCCESS" }));
  expect(Date.now() - started).toBeLessThan(10_000);
  expect(await ask(`${url}/dead-letters`)).toMatchObject({ dead_letters: [] });
});

test("a topic is read in all of its partitions, whatever KAFKA_PARTITIONS says, past a header without a value", async () => {
  const broker = new KafkaRestServer("strimzi");
  ends.push(() => broker.close());
  const url = await start({
    KAFKA_DRIVER: "rest",
    KAFKA_REST_URL: await broker.listen(),
    KAFKA_FETCH_WAIT_MS: "50",
    KAFKA_PARTITIONS: "1",
    KAFKA_CONSUMERS: "2",
  });
  broker.write(2, event("e-1"), "k", { headers: [{ key: "trace-id", value: null }] });
  broker.write(2, event("e-2"));
  broker.write(1, "raw", null, { value: "%%" });
  broker.write(1, event("e-3"));
  await ask(`${url}/kafka/resume`, {});
  for (const id of ["e-1", "e-2", "e-3"])
    await until(async () => expect(await ask(`${url}/task/${id}`)).toMatchObject({ status: "SUCCESS" }));
  expect(await ask(`${url}/dead-letters`)).toMatchObject({ dead_letters: [{ payload: { text: "%%" } }] });
  expect((await ask(`${url}/health`)).warnings).toEqual([
    "Kafka: datos_crudos has 3 partitions and KAFKA_PARTITIONS is 1. All 3 are read. Set KAFKA_PARTITIONS to 3.",
  ]);
  const { pollers } = await ask(`${url}/kafka/status`);
  expect(pollers).toMatchObject([
    { topic_partitions: 3, stuck: null, partitions: [{ partition: 0 }, { partition: 2, position: 2 }] },
    { topic_partitions: 3, stuck: null, partitions: [{ partition: 1, position: 2, lag: 0 }] },
  ]);
  const refused = await ask(`${url}/kafka/seek`, { partition: 3, to: "earliest" });
  expect(JSON.stringify(refused)).toMatch(/partition.*must be below 3/);
  expect(await ask(`${url}/kafka/seek`, { partition: 2, to: { offset: 1 } })).toEqual({ partition: 2, position: 1 });
});

test("the example producer runs with the command in its first lines", async () => {
  const url = await start({});
  const { stdout } = await promisify(execFile)(process.execPath, ["examples/producer.ts", url]);
  expect(stdout.match(/written to datos_crudos/g)).toHaveLength(3);
  expect(stdout).toMatch(/El servicio fue excelente y muy rápido → Sentiment: positive/);
});

describe("a driver without all of its settings", () => {
  test.each([
    [{ KAFKA_DRIVER: "rest" }, /KAFKA_REST_URL: must be set for KAFKA_DRIVER rest/],
    [{ KAFKA_DRIVER: "upstash", UPSTASH_KAFKA_REST_URL: "http://x.test" }, /UPSTASH_KAFKA_REST_USERNAME: must be set/],
    [{ KAFKA_DRIVER: "pulsar" }, /KAFKA_DRIVER: .*embedded.*upstash.*rest/],
    [{ KAFKA_DRIVER: "rest", KAFKA_REST_URL: "not a url" }, /KAFKA_REST_URL: /],
    [
      { KAFKA_DRIVER: "rest", KAFKA_REST_URL: "http://x.test", KAFKA_REST_DIALECT: "redpanda" },
      /KAFKA_CONSUMERS: must be 1 for KAFKA_REST_DIALECT redpanda/,
    ],
  ])("%j ends the start with a sentence and exit code 1", async (settings, sentence) => {
    const { code, stderr } = await new StartedServer({ STATE_DIR: newStateFolder(), ...settings }).exited;
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
  });
});
