// Port 9092 of `npm start`, with kafkajs and with this project's own client: neither was written for it. kcat and the clients of Python
// are in test/kafka/kafka-port-clients.test.ts.
import { once } from "node:events";
import { createServer } from "node:net";
import { type Consumer, Kafka, type KafkaMessage, logLevel, Partitioners } from "kafkajs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { event, events, results, startPort, untilSucceeded } from "./kafka-port.ts";
import { rawProducer, sendDamaged } from "./raw-producer.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function start(settings: Record<string, string> = {}) {
  const started = await startPort(settings);
  ends.push(() => started.server.end("SIGKILL"));
  return started;
}

function client(broker: string, password?: string): Kafka {
  return new Kafka({
    brokers: [broker],
    logLevel: logLevel.NOTHING,
    retry: { retries: 2 },
    ...(password && { sasl: { mechanism: "plain", username: "any", password } }),
  });
}

async function producer(kafka: Kafka, options: { idempotent?: boolean; transactionalId?: string } = {}) {
  const connected = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner, ...options });
  ends.push(() => connected.disconnect());
  await connected.connect();
  return connected;
}

interface Reader {
  consumer: Consumer;
  partitions: number[];
  messages: (KafkaMessage & { partition: number })[];
}

async function reader(kafka: Kafka, groupId: string, topic: string): Promise<Reader> {
  const consumer = kafka.consumer({ groupId, heartbeatInterval: 300, maxWaitTimeInMs: 500 });
  ends.push(() => consumer.disconnect());
  const read: Reader = { consumer, partitions: [], messages: [] };
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    read.partitions = payload.memberAssignment[topic] ?? [];
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message, partition }) => void read.messages.push({ ...message, partition }),
  });
  return read;
}
const until = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 50 });

describe("the port for Kafka's own protocol", () => {
  test("takes records that become answers, and two consumers of a group share the results through a rebalance", async () => {
    const { url, broker } = await start();
    const writer = await producer(client(broker), { idempotent: true });
    const send = (ids: readonly string[]) =>
      writer.send({ topic: events, messages: ids.map((id) => ({ key: id, value: event(id) })) });
    const first = Array.from({ length: 100 }, (_, n) => `first-${n}`);
    await send(first);
    await untilSucceeded(url, first);

    const one = await reader(client(broker), "dashboards", results);
    await until(() => expect(one.messages).toHaveLength(100));
    expect(one.partitions.toSorted()).toEqual([0, 1, 2]);
    const two = await reader(client(broker), "dashboards", results);
    await until(() => {
      expect([...one.partitions, ...two.partitions].toSorted()).toEqual([0, 1, 2]);
      expect(two.partitions.length).toBeGreaterThan(0);
    });
    await send(Array.from({ length: 60 }, (_, n) => `second-${n}`));
    await until(() => expect(one.messages.length + two.messages.length).toBe(160));
    expect(two.messages.length).toBeGreaterThan(0);
    await one.consumer.disconnect();
    await until(() => expect(two.partitions.toSorted()).toEqual([0, 1, 2]));
    const keys = [...one.messages, ...two.messages].map(({ key }) => key?.toString());
    expect(new Set(keys).size).toBe(160);
  });

  test("keeps keys, values and headers byte for byte, also those that are not UTF-8, empty or missing", async () => {
    const { broker } = await start({ KAFKA_CONSUMERS: "0" });
    const bytes = Buffer.from([0xff, 0x00, 0xfe]);
    const sent = [
      { key: bytes, value: bytes },
      { key: null, value: Buffer.from("\ufeffñ") },
      { key: Buffer.from("k"), value: null },
      { key: Buffer.from("k"), value: Buffer.alloc(0), headers: { traceparent: "00-x" } },
    ];
    const writer = await producer(client(broker));
    await writer.send({ topic: events, messages: sent.map((message) => ({ ...message, partition: 1 })) });
    const read = await reader(client(broker), "bytes", events);
    await until(() => expect(read.messages).toHaveLength(sent.length));
    expect(read.messages.map(({ key, value, partition }) => ({ key, value, partition }))).toEqual(
      sent.map(({ key, value }) => ({ key, value, partition: 1 })),
    );
    expect(read.messages[3]?.headers?.traceparent?.toString()).toBe("00-x");
  });

  test("keeps the records of a topic that its first use creates, over a restart, and makes no tasks of them", async () => {
    const stateDir = newStateFolder();
    const { broker, server, url } = await start({ STATE_DIR: stateDir });
    const values = Array.from({ length: 20 }, (_, n) => event(`order-${n}`));
    await (await producer(client(broker))).send({ topic: "orders", messages: values.map((value) => ({ value })) });
    await until(() => expect(server.output.stderr).toContain("created the topic orders with 3 partitions"));
    await server.end("SIGKILL");
    const again = await start({ STATE_DIR: stateDir });
    const admin = client(again.broker).admin();
    expect((await admin.listTopics()).toSorted()).toEqual([events, results, "orders"].toSorted());
    const read = await reader(client(again.broker), "warehouse", "orders");
    await until(() => expect(read.messages).toHaveLength(values.length));
    expect(new Set(read.messages.map(({ value }) => value?.toString()))).toEqual(new Set(values));
    for (const each of [url, again.url])
      expect((await fetch(`${each}/task/order-0`).catch(() => null))?.status ?? 404).toBe(404);
  });

  test("creates topics by Kafka's rules, and no more than its settings allow", async () => {
    const { broker, server } = await start({ KAFKA_MAX_TOPICS: "2" });
    const admin = client(broker).admin();
    ends.push(() => admin.disconnect());
    await admin.connect();
    const create = (topic: string, more = {}) => admin.createTopics({ topics: [{ topic, ...more }] });
    expect(await create("one", { numPartitions: 6, replicationFactor: 1 })).toBe(true);
    const { topics } = await admin.fetchTopicMetadata({ topics: ["one"] });
    expect(topics[0]?.partitions).toHaveLength(6);
    expect(await create("one")).toBe(false);
    for (const [topic, more, type] of [
      ["a/b", {}, "INVALID_TOPIC_EXCEPTION"],
      ["..", {}, "INVALID_TOPIC_EXCEPTION"],
      ["many", { numPartitions: 65 }, "INVALID_PARTITIONS"],
      ["safe", { replicationFactor: 3 }, "INVALID_REPLICATION_FACTOR"],
      ["compact", { configEntries: [{ name: "cleanup.policy", value: "compact" }] }, "INVALID_CONFIG"],
    ] as const) {
      await expect(create(topic, more)).rejects.toMatchObject({ errors: [{ type }] });
    }
    expect(await create("__proto__")).toBe(true);
    expect((await admin.listTopics()).toSorted()).toEqual(["__proto__", events, results, "one"].toSorted());
    await expect(create("three")).rejects.toMatchObject({ errors: [{ type: "POLICY_VIOLATION" }] });
    const writer = await producer(client(broker));
    const refused = writer.send({ topic: "four", messages: [{ value: "x" }] });
    await expect(refused).rejects.toMatchObject({ cause: { type: "UNKNOWN_TOPIC_OR_PARTITION" } });
    await until(() => expect(server.output.stderr).toContain("There is no topic four, and KAFKA_MAX_TOPICS allows 2"));
  });

  test("stores a batch once that its producer sends again after the server was killed", async () => {
    const stateDir = newStateFolder();
    const first = await start({ STATE_DIR: stateDir, KAFKA_CONSUMERS: "0" });
    const writer = await rawProducer(first.broker);
    const batch = (from: number, ...values: string[]) => ({ sequence: from, values });
    expect(await writer.send(batch(0, "a", "b"))).toEqual({ error: 0, offset: 0 });
    expect(await writer.send(batch(2, "c"))).toEqual({ error: 0, offset: 2 });
    await first.server.end("SIGKILL");
    const again = await start({ STATE_DIR: stateDir, KAFKA_CONSUMERS: "0" });
    const resumed = await rawProducer(again.broker, writer.stamp);
    expect(await resumed.send(batch(2, "c"))).toEqual({ error: 0, offset: 2 });
    expect(await resumed.send(batch(0, "a", "b"))).toEqual({ error: 0, offset: 0 });
    expect(await resumed.send(batch(3, "d"))).toEqual({ error: 0, offset: 3 });
    expect(await resumed.send(batch(9, "x"))).toEqual({ error: 45, offset: -1 });
    const read = await reader(client(again.broker), "once", events);
    await until(() => expect(read.messages.map(({ value }) => value?.toString()).join("")).toBe("abcd"));
  });

  test("takes the requests of a connection while those before wait, and keeps the order of answers and sequences", async () => {
    const { broker } = await start({ KAFKA_CONSUMERS: "0" });
    const writer = await rawProducer(broker);
    const answered: number[] = [];
    const batches = Array.from({ length: 200 }, async (_, n) => {
      const answer = await writer.send({ sequence: n * 2, values: [`${n}`, `${n}`] });
      answered.push(n);
      return answer;
    });
    const expected = Array.from({ length: 200 }, (_, n) => n);
    expect(await Promise.all(batches)).toEqual(expected.map((n) => ({ error: 0, offset: n * 2 })));
    expect(answered).toEqual(expected);
    const read = await reader(client(broker), "ordered", events);
    await until(() => expect(read.messages).toHaveLength(400));
    expect(read.messages.map(({ value }) => Number(value))).toEqual(expected.flatMap((n) => [n, n]));
  });

  test("ends the connection of a producer that waits for no answer when its records are refused, and says why in its log", async () => {
    const { broker, server } = await start();
    await sendDamaged(broker);
    await until(() => expect(server.output.stderr).toContain("records with acks=0 were refused with Kafka's code 2"));
  });

  test("refuses transactions by Kafka's own code, and says why in its log", async () => {
    const { broker, server } = await start();
    const transactional = await producer(client(broker), { transactionalId: "t", idempotent: true });
    await expect(transactional.transaction()).rejects.toMatchObject({ type: "TRANSACTIONAL_ID_AUTHORIZATION_FAILED" });
    await until(() => expect(server.output.stderr).toContain("the log has no transactions"));
  });

  test("asks for an API key of the tenant when keys are set, and a reader's key does not write", async () => {
    const [writing, reading, other] = ["acme-writer-key-00001", "acme-reader-key-00001", "other-writer-key-0001"];
    const keys = `acme:writer:${writing},acme:reader:${reading},other:writer:${other}`;
    const { broker } = await start({ API_KEYS: keys });
    const message = { topic: results, messages: [{ value: "x" }] };
    await (await producer(client(broker, writing))).send(message);
    const refused = (await producer(client(broker, reading))).send(message);
    await expect(refused).rejects.toMatchObject({ type: "TOPIC_AUTHORIZATION_FAILED" });
    for (const key of [other, "no-key-at-all"]) await expect(producer(client(broker, key))).rejects.toThrow(/API key/);
    await expect(producer(client(broker)).then((each) => each.send(message))).rejects.toThrow();
  });

  test("groups of one name of two tenants are two groups, each with its tenant's topics", async () => {
    const keys = { acme: "acme-writer-key-00001", bolt: "bolt-writer-key-00001" };
    const { broker } = await start({
      API_KEYS: Object.entries(keys)
        .map(([tenant, key]) => `${tenant}:writer:${key}`)
        .join(),
      KAFKA_TOPICS: "orders=acme results=orders-out partitions=2, notes=bolt results=notes-out partitions=2",
    });
    const [acme, bolt] = [client(broker, keys.acme), client(broker, keys.bolt)];
    const readers = [await reader(acme, "g", "orders"), await reader(bolt, "g", "notes")];
    await (await producer(acme)).send({ topic: "orders", messages: [{ value: "of acme" }] });
    await (await producer(bolt)).send({ topic: "notes", messages: [{ value: "of bolt" }] });
    await until(() =>
      expect(readers.map(({ messages }) => messages.map(({ value }) => value?.toString()))).toEqual([
        ["of acme"],
        ["of bolt"],
      ]),
    );
    expect(readers.map(({ partitions }) => partitions.toSorted())).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test("is the next free one when its port is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    ends.push(() => taken.close());
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const { broker, server } = await start({ KAFKA_PORT: String(port) });
    expect(Number(broker.split(":")[1])).toBeGreaterThan(port);
    expect(server.output.stdout).toContain(`because ${port} is taken`);
    expect(await client(broker).admin().listTopics()).toEqual([events, results]);
  });

  test.each([
    [{ KAFKA_PORT: "0" }, "no port, because KAFKA_PORT is 0"],
    [
      { KAFKA_PORT: "19092", KAFKA_DRIVER: "rest", KAFKA_REST_URL: "http://127.0.0.1:1" },
      "no port, because KAFKA_DRIVER is rest",
    ],
  ])("is not opened with %j", async (settings, reason) => {
    const server = new StartedServer({ STATE_DIR: newStateFolder(), ...settings });
    ends.push(() => server.end("SIGKILL"));
    await server.ready();
    await vi.waitFor(() => expect(server.output.stdout).toContain(reason));
  });

  test("a setting that is no port ends the start with a sentence", async () => {
    const { code, stderr } = await new StartedServer({ KAFKA_PORT: "tcp://10.0.0.1:9092" }).exited;
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^KAFKA_PORT: "tcp:\/\/10.0.0.1:9092" is not a port/)]);
  });
});
