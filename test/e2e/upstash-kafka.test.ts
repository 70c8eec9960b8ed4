// The published `@upstash/kafka` client, unchanged, against the server as a user starts it.
import { Kafka, UpstashError } from "@upstash/kafka";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newStateFolder, StartedServer } from "./started-server.ts";

const keys = {
  writer: "acme-writer-key-0123456789",
  reader: "acme-reader-key-0123456789",
  stranger: "other-writer-key-012345678",
};
const topic = "datos_crudos";
let server: StartedServer;
let url: string;
/** This request starts early, because the client takes 15 seconds to give up. */
let refused: Promise<unknown>;

beforeAll(async () => {
  const API_KEYS = `acme:writer:${keys.writer},acme:reader:${keys.reader},other:admin:${keys.stranger}`;
  server = new StartedServer({ STATE_DIR: newStateFolder(), API_KEYS, KAFKA_CONSUMERS: "0" });
  url = `${await server.ready()}/kafka`;
  refused = client()
    .producer()
    .produce("nowhere", "x")
    .catch((error: unknown) => error);
});
afterAll(() => server.end("SIGKILL"));

const client = (password = keys.writer) => new Kafka({ url, username: "any", password });
const consumer = () => client().consumer();
const names = (() => {
  let last = 0;
  return () => ({ consumerGroupId: `group-${++last}`, instanceId: "one" });
})();

describe("a producer", () => {
  it("gets the partition and offset of each message, and equal keys always have the same partition", async () => {
    const producer = client().producer();
    const first = await producer.produce(topic, { text: "hello" }, { key: "foobar" });
    expect(first).toEqual({ topic, partition: 0, offset: expect.any(Number), timestamp: expect.any(Number) });
    const second = await producer.produce(topic, "again", { key: "foobar", timestamp: 1_800_000_000_000 });
    expect(second).toEqual({ topic, partition: 0, offset: first.offset + 1, timestamp: 1_800_000_000_000 });
  });

  it("writes many in one call, in order, to the partitions it names", async () => {
    const messages = Array.from({ length: 100 }, (_, n) => ({ topic, value: `many ${n}`, partition: n % 3 }));
    const placed = await client().producer().produceMany(messages);
    expect(placed.map(({ partition }) => partition)).toEqual(messages.map(({ partition }) => partition));
    const ofNought = placed.filter(({ partition }) => partition === 0).map(({ offset }) => offset);
    expect(ofNought).toEqual(ofNought.map((_, n) => (ofNought[0] ?? 0) + n));
  });
});

describe("fetching", () => {
  it("returns key, value and headers unchanged, from the requested offset", async () => {
    const headers = [{ key: "traceparent", value: "00-ñ" }];
    const { partition, offset } = await client().producer().produce(topic, "válue 😀\u0000", { key: "k", headers });
    const [message] = await consumer().fetch({ topic, partition, offset, timeout: 1000 });
    expect(message).toEqual({
      topic,
      partition,
      offset,
      timestamp: expect.any(Number),
      key: "k",
      value: "válue 😀\u0000",
      headers,
    });
  });

  it("returns the records of several partitions, parallel or not, and waits no longer than requested", async () => {
    await client()
      .producer()
      .produceMany([0, 1, 2].map((partition) => ({ topic, value: "each", partition })));
    const all = { topicPartitionOffsets: [0, 1, 2].map((partition) => ({ topic, partition, offset: 0 })) };
    for (const parallel of [true, false]) {
      const messages = await consumer().fetch({ ...all, timeout: 1000 }, { parallel });
      expect(new Set(messages.map(({ partition }) => partition))).toEqual(new Set([0, 1, 2]));
    }
    const started = performance.now();
    expect(await consumer().fetch({ topic, partition: 0, offset: 1_000_000, timeout: 200 })).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it("that waits gets a message as soon as it is produced", async () => {
    const [end] = await client()
      .admin()
      .topicPartitionOffsets({ timestamp: "latest", topicPartitions: [{ topic, partition: 2 }] });
    const waiting = consumer().fetch({ topic, partition: 2, offset: end?.offset ?? 0, timeout: 20_000 });
    await client().producer().produce(topic, "at last", { partition: 2 });
    expect(await waiting).toMatchObject([{ value: "at last" }]);
  });
});

describe("a consumer group", () => {
  it("begins at the earliest offset on request, and then returns each message once", async () => {
    const who = names();
    await client().producer().produce(topic, "one of them", { partition: 0 });
    const consume = () => consumer().consume({ ...who, topics: [topic], autoOffsetReset: "earliest", timeout: 100 });
    const seen = new Set<string>();
    for (let messages = await consume(); messages.length > 0; messages = await consume()) {
      for (const { partition, offset } of messages) {
        expect(seen).not.toContain(`${partition}/${offset}`);
        seen.add(`${partition}/${offset}`);
      }
    }
    expect(seen.size).toBeGreaterThan(100);
  });

  it("begins at the latest offset by default, which is the end at its first call", async () => {
    const who = names();
    expect(await consumer().consume({ ...who, topics: [topic], timeout: 0 })).toEqual([]);
    await client().producer().produce(topic, "new", { partition: 1 });
    expect(await consumer().consume({ ...who, topics: [topic], timeout: 1000 })).toMatchObject([{ value: "new" }]);
  });

  it("returns a committed offset unchanged, and nothing without a commit", async () => {
    const who = names();
    const { partition, offset } = await client().producer().produce(topic, "to commit", { partition: 0 });
    const place = { topic, partition };
    await consumer().commit({ ...who, offset: { ...place, offset } });
    const asked = { ...who, topicPartitions: [place, { topic, partition: 2 }] };
    expect(await consumer().committed(asked)).toEqual([{ ...place, offset }]);
    expect(await client().admin().committedOffsets(asked)).toEqual([{ ...place, offset }]);
    const again = await consumer().consume({ ...who, topics: [topic], timeout: 1000 });
    expect(again.filter((message) => message.partition === partition)[0]).toMatchObject({ offset, value: "to commit" });
  });

  it("commits what was delivered when the request names no offset", async () => {
    const who = { ...names() };
    const options = { ...who, topics: [topic], autoCommit: false, autoOffsetReset: "earliest" as const, timeout: 100 };
    const messages = await consumer().consume(options);
    await consumer().commit(who);
    const last = Math.max(...messages.filter(({ partition }) => partition === 0).map(({ offset }) => offset));
    const committed = await consumer().committed({ ...who, topicPartitions: [{ topic, partition: 0 }] });
    expect(committed).toEqual([{ topic, partition: 0, offset: last + 1 }]);
  });

  it("shares the partitions among its instances, until one is removed", async () => {
    const { consumerGroupId } = names();
    const consume = (instanceId: string) =>
      consumer().consume({ consumerGroupId, instanceId, topics: [topic], timeout: 0 });
    await consume("a");
    await consume("b");
    const groups = await client().admin().consumers();
    const instances = groups.find(({ name }) => name === consumerGroupId)?.instances;
    expect(instances).toEqual([
      { name: "a", topics: [{ topic, partitions: [0, 2] }] },
      { name: "b", topics: [{ topic, partitions: [1] }] },
    ]);
    await client().admin().removeConsumerInstance(consumerGroupId, "a");
    const left = (await client().admin().consumers()).find(({ name }) => name === consumerGroupId)?.instances;
    expect(left).toEqual([{ name: "b", topics: [{ topic, partitions: [0, 1, 2] }] }]);
  });
});

describe("the administrator", () => {
  it("sees the topics with their partitions", async () => {
    expect(await client(keys.reader).admin().topics()).toEqual({ datos_crudos: 3, datos_procesados: 3 });
  });

  it("finds offsets: the earliest, the latest, and by time", async () => {
    const { partition, offset } = await client()
      .producer()
      .produce(topic, "future", { partition: 2, timestamp: 1_999_999_999_999 });
    const at = (timestamp: number | "earliest" | "latest") =>
      client()
        .admin()
        .topicPartitionOffsets({ timestamp, topicPartitions: [{ topic, partition }] });
    expect(await at("earliest")).toEqual([{ topic, partition, offset: 0 }]);
    expect(await at("latest")).toEqual([{ topic, partition, offset: offset + 1 }]);
    expect(await at(1_999_999_999_999)).toEqual([{ topic, partition, offset }]);
  });
});

describe("a refused request is answered at once, with the reason, status and form that the client reads:", () => {
  const post = async (path: string, body: unknown, key = keys.writer) => {
    const headers = { authorization: `Basic ${btoa(`any:${key}`)}`, "content-type": "application/json" };
    const reply = await fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    return { status: reply.status, body: await reply.json() };
  };

  it.each([
    [
      "a topic that is not there",
      "/produce",
      { topic: "nowhere", value: "x" },
      keys.writer,
      400,
      /topic: there is no nowhere/,
    ],
    ["a partition that is not there", "/produce", { topic, value: "x", partition: 3 }, keys.writer, 400, /from 0 to 2/],
    ["a message without a value", "/produce", { topic }, keys.writer, 400, /value/],
    ["a value over the limit", "/produce", { topic, value: "x".repeat(1_048_577) }, keys.writer, 400, /value/],
    ["a body over the limit", "/produce", { topic, value: "x".repeat(10_000_001) }, keys.writer, 413, /10000000 bytes/],
    [
      "a time in seconds",
      "/produce",
      { topic, value: "x", timestamp: 1_637_745_834 },
      keys.writer,
      400,
      /milliseconds/,
    ],
    ["an instance with a slash", "/consume/g/i%2Fx", { topic }, keys.writer, 400, /instance/],
    ["an instance nobody knows", "/delete-consumer/g/nobody", {}, keys.writer, 404, /no instance nobody/],
    ["a wrong key", "/produce", { topic, value: "x" }, "wrong-key-0123456789", 401, /Basic auth/],
    ["a reader who produces", "/produce", { topic, value: "x" }, keys.reader, 403, /role writer/],
    ["another tenant", "/produce", { topic, value: "x" }, keys.stranger, 403, /KAFKA_TENANT/],
  ])("%s", async (_, path, body, key, status, error) => {
    expect(await post(path, body, key)).toEqual({ status, body: { error: expect.stringMatching(error), status } });
  });

  it("a refused request is the client's own error, after its own five repeats", async () => {
    const error = await refused;
    expect(error).toBeInstanceOf(UpstashError);
    expect(String(error)).toMatch(/there is no nowhere/);
  });
});
