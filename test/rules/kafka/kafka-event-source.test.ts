import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nodeDial } from "../../../scripts/node-dial.ts";
import { KafkaEventSink } from "../../../src/kafka/wire/kafka-event-sink.ts";
import { KafkaEventSource } from "../../../src/kafka/wire/kafka-event-source.ts";
import { patience } from "../../patience.ts";
import { transactions } from "./fetched-batches.ts";
import { KafkaCluster } from "./kafka-cluster.ts";

const limits = { maxRecords: 100, maxBytes: 1_000_000, waitMs: 10 };
const at = (...offsets: number[]) => new Map(offsets.map((offset, partition) => [partition, offset]));
const text = (value: Uint8Array | string | null | undefined) => Buffer.from(value ?? "").toString();
const positionsOf = (records: readonly { partition: number; offset: number }[]) =>
  records.map(({ partition, offset }) => `${partition}/${offset}`).sort();

let cluster: KafkaCluster;
let brokers: { host: string; port: number }[];
let source: KafkaEventSource;
let sink: KafkaEventSink;
const access = { dial: nodeDial, isEncrypted: false, credentials: null };
const newSource = (reset: "earliest" | "latest" = "earliest") =>
  new KafkaEventSource({ ...access, brokers, topic: "events", group: "g", reset });
beforeEach(async () => {
  cluster = new KafkaCluster(2, 3);
  brokers = await cluster.listen();
  source = newSource();
  sink = new KafkaEventSink({ ...access, brokers, topic: "events", now: Date.now, random: () => 0.5 });
});
afterEach(async () => {
  source.close();
  sink.close();
  await cluster.close();
});

const read = async (positions: Map<number, number>, more = {}) => {
  const fetched = await source.fetch(positions, { ...limits, ...more });
  if (!fetched.ok) throw new Error(fetched.error.message);
  return fetched.value;
};
/** All records, in as many fetches as it takes. Positions advance as a poller's. */
async function readAll(positions: Map<number, number>, more = {}) {
  const all = [];
  for (let quiet = 0; quiet < 2; ) {
    const records = await read(positions, more);
    quiet = records.length === 0 ? quiet + 1 : 0;
    for (const { partition, offset } of records) positions.set(partition, offset + 1);
    all.push(...records);
  }
  return all;
}

describe("events over Kafka's protocol", () => {
  it("come from the leader of each partition, with key, headers and the very bytes of their value", async () => {
    cluster.write(0, { key: "clé", value: "ñandú", headers: [{ key: "h", value: "ñ" }] });
    cluster.write(1, "b");
    cluster.write(2, "c");
    const records = await readAll(at(0, 0, 0));
    expect(positionsOf(records)).toEqual(["0/0", "1/0", "2/0"]);
    const first = records.find(({ partition }) => partition === 0);
    expect([text(first?.key), text(first?.value), first?.headers]).toEqual([
      "clé",
      "ñandú",
      [{ key: "h", value: "ñ" }],
    ]);
    expect(new Set(cluster.calls("fetch"))).toEqual(new Set([0, 1]));
  });

  it("begin at the position, also within a batch, and come at most so many at a time without another fetch", async () => {
    cluster.write(0, ..."abcdef");
    cluster.write(0, ..."gh");
    const positions = at(2, 0, 0);
    expect((await read(positions, { maxRecords: 3 })).map(({ value }) => text(value))).toEqual(["c", "d", "e"]);
    const fetches = cluster.calls("fetch").length;
    positions.set(0, 5);
    expect((await read(positions, { maxRecords: 5 })).map(({ value }) => text(value))).toEqual(["f", "g", "h"]);
    expect(cluster.calls("fetch")).toHaveLength(fetches);
  });

  it("are read again at an earlier position, whatever was fetched ahead", async () => {
    cluster.write(0, ..."abcd");
    expect(await read(at(0, 0, 0), { maxRecords: 2 })).toHaveLength(2);
    expect(positionsOf(await read(at(1, 0, 0), { maxRecords: 2 }))).toEqual(["0/1", "0/2"]);
    expect(positionsOf(await read(at(1, 0, 0), { maxRecords: 9 }))).toEqual(["0/1", "0/2", "0/3"]);
  });

  it("come when a batch is larger than a reply may be", async () => {
    cluster.write(0, "x".repeat(5000));
    cluster.write(0, "b");
    expect(positionsOf(await readAll(at(0, 0, 0), { maxBytes: 1000 }))).toEqual(["0/0", "0/1"]);
  });

  it("of one broker need not wait for another that has none", async () => {
    cluster.write(0, "a");
    const before = Date.now();
    expect(await read(at(0, 0, 0), { waitMs: 5000 })).toHaveLength(1);
    cluster.write(1, "b");
    const positions = at(1, 0, 0);
    expect(positionsOf(await read(positions, { waitMs: 5000 }))).toEqual(["1/0"]);
    expect(Date.now() - before).toBeLessThan(5000);
  });

  it("follow a partition to its new leader", async () => {
    cluster.write(0, "a");
    expect(await read(at(0, 0, 0))).toHaveLength(1);
    cluster.leaders[0] = 1;
    cluster.write(0, "b");
    expect(positionsOf(await readAll(at(1, 0, 0)))).toEqual(["0/1"]);
    cluster.errors.set("metadata", [5]);
    cluster.leaders[0] = 0;
    cluster.write(0, "c");
    expect(positionsOf(await readAll(at(2, 0, 0)))).toEqual(["0/2"]);
  });

  it("of the other brokers come while one is away, and its own when it is back", async () => {
    cluster.write(0, "a");
    cluster.write(1, "b");
    await cluster.stop(1);
    const positions = at(0, 0, 0);
    expect(positionsOf(await read(positions))).toEqual(["0/0"]);
    positions.set(0, 1);
    expect(await source.fetch(positions, limits)).toMatchObject({ ok: false, error: { reason: "unavailable" } });
    await cluster.start(1);
    expect(positionsOf(await readAll(positions))).toEqual(["1/0"]);
  });

  it("come over a new connection when the old one ended", async () => {
    cluster.write(0, "a");
    expect(await read(at(0, 0, 0))).toHaveLength(1);
    cluster.hangUpAfter = "fetch";
    cluster.write(0, "b");
    expect(positionsOf(await readAll(at(1, 0, 0)))).toEqual(["0/1"]);
  });

  it.each([
    ["earliest", ["0/2", "0/3"]],
    ["latest", ["0/4"]],
  ] as const)("go on at the %s record when the position is no longer in the log", async (reset, expected) => {
    source.close();
    source = newSource(reset);
    cluster.write(0, "a", "b");
    cluster.write(0, "c", "d");
    cluster.starts[0] = 2;
    cluster.logs[0]?.shift();
    const positions = at(0, 0, 0);
    if (reset === "latest") expect(await readAll(positions)).toEqual([]);
    if (reset === "latest") cluster.write(0, "e");
    expect(positionsOf(await readAll(positions))).toEqual([...expected]);
  });

  it("begin with the oldest when the topic was made anew and ends before our position", async () => {
    cluster.write(0, "a", "b");
    expect(positionsOf(await readAll(at(500, 0, 0)))).toEqual(["0/0", "0/1"]);
  });

  it("have offsets by end and by time", async () => {
    cluster.write(2, "a", "b");
    const time = Date.now();
    expect(await source.offsets([1, 2], "earliest")).toEqual({
      ok: true,
      value: new Map([
        [1, 0],
        [2, 0],
      ]),
    });
    expect(await source.offsets([2], "latest")).toEqual({ ok: true, value: new Map([[2, 2]]) });
    expect(await source.offsets([2], time - 60_000)).toEqual({ ok: true, value: new Map([[2, 0]]) });
    expect(await source.offsets([2], time + 60_000)).toEqual({ ok: true, value: new Map([[2, 2]]) });
  });

  it("of aborted transactions are left out, and the markers after the last record are no lag, until the partition grows", async () => {
    const end = async () => {
      const ends = await source.offsets([0], "latest");
      return ends.ok ? ends.value.get(0) : ends.error.message;
    };
    cluster.logs[0]?.push({ base: 0, next: 6, bytes: transactions.records, time: 0 });
    cluster.aborted = transactions.aborted;
    const positions = at(0, 0, 0);
    expect((await readAll(positions)).map(({ value }) => text(value))).toEqual(["commit"]);
    expect(positions.get(0)).toBe(3);
    expect(await end()).toBe(3);
    cluster.write(0, "b");
    expect(await end()).toBe(7);
    expect(positionsOf(await readAll(positions))).toEqual(["0/6"]);
    expect(await end()).toBe(7);
  });

  it("have their positions reported to the group's coordinator, also when it has just moved", async () => {
    expect(await source.commit(at(3, 4))).toEqual({ ok: true, value: undefined });
    expect(cluster.committed).toEqual(at(3, 4));
    cluster.errors.set("offsetCommit", [16, 0, 14]);
    expect(await source.commit(at(5, 6))).toEqual({ ok: true, value: undefined });
    expect(cluster.committed).toEqual(at(5, 6));
    cluster.errors.set("offsetCommit", [30]);
    expect(await source.commit(at(7))).toMatchObject({
      ok: false,
      error: { reason: "refused", message: expect.stringContaining("Allow this user to read the group KAFKA_GROUP") },
    });
  });

  it("have the offsets that the group has committed, for the partitions that have one", async () => {
    expect(await source.committed([0, 1])).toEqual({ ok: true, value: new Map() });
    cluster.committed.set(1, 4);
    cluster.errors.set("offsetFetch", [14, 16]);
    expect(await source.committed([0, 1])).toEqual({ ok: true, value: new Map([[1, 4]]) });
    cluster.errors.set("offsetFetch", [30]);
    expect(await source.committed([0])).toMatchObject({
      ok: false,
      error: { reason: "refused", message: expect.stringContaining("Allow this user to read the group KAFKA_GROUP") },
    });
  });

  it("are counted by partition, as the topic grows, and when there is none", async () => {
    expect(await source.partitions()).toEqual({ ok: true, value: 3 });
    cluster.leaders.push(1);
    cluster.logs.push([]);
    expect(await source.partitions()).toEqual({ ok: true, value: 4 });
    cluster.write(3, "a");
    expect(positionsOf(await readAll(at(0, 0, 0, 0)))).toEqual(["3/0"]);
    cluster.leaders = [];
    expect(await source.partitions()).toEqual({ ok: true, value: 0 });
    expect(await source.offsets([0], "latest")).toMatchObject({ ok: false, error: { reason: "unavailable" } });
  });

  it("are of a topic with an id, where the broker has one", async () => {
    await source.partitions();
    expect(source.topicId()).toBe("01".repeat(16));
    cluster.topicId = new Uint8Array(16).fill(255);
    await source.partitions();
    expect(source.topicId()).toBe("ff".repeat(16));
    cluster.topicId = new Uint8Array(16);
    await source.partitions();
    expect(source.topicId()).toBeNull();
  });

  it("are counted by a broker that knows no ids", async () => {
    cluster.newestVersions = { metadata: 10 };
    expect(await source.partitions()).toEqual({ ok: true, value: 3 });
    expect(source.topicId()).toBeNull();
  });

  it("of a topic that was made anew are not skipped for what was known of the one before", async () => {
    await source.partitions();
    cluster.write(0, "first", "second");
    // Both are kept for the next read.
    expect(await source.fetch(at(0), { ...limits, maxRecords: 1 })).toMatchObject({ ok: true, value: [{ offset: 0 }] });
    expect(await source.fetch(at(1), { ...limits, maxRecords: 5 })).toMatchObject({ ok: true, value: [{ offset: 1 }] });
    cluster.topicId = new Uint8Array(16).fill(2);
    cluster.logs[0] = [];
    cluster.write(0, "anew");
    await source.partitions();
    expect(positionsOf(await readAll(at(0)))).toEqual(["0/0"]);
  });

  it("go on at another position when theirs is not in the log, which the source tells", async () => {
    expect(source.moved(at(7, 0))).toEqual(new Map());
    expect(await source.fetch(at(7, 0), limits)).toEqual({ ok: true, value: [] });
    expect(source.moved(at(7, 0))).toEqual(new Map([[0, 0]]));
    expect(source.moved(at(6, 0))).toEqual(new Map());
  });

  it("wait as long as the broker asks for", async () => {
    cluster.throttleMs = 150;
    await source.partitions();
    const before = cluster.seen.at(-1)?.at ?? 0;
    await source.partitions();
    expect((cluster.seen.at(-1)?.at ?? 0) - before).toBeGreaterThanOrEqual(145);
  });

  it("are refused with the gap when a broker is too old", async () => {
    cluster.newestVersions = { fetch: 9 };
    const { port } = brokers[0] ?? { port: 0 };
    const fetched = await source.fetch(at(0), limits);
    expect(fetched).toMatchObject({ ok: false, error: { reason: "unsupported" } });
    expect(fetched.ok ? "" : fetched.error.message).toBe(
      `Kafka: the broker at 127.0.0.1:${port} speaks versions 0 to 9 of Fetch, and this client needs version 10, as Apache Kafka 2.1 to 4.x and Redpanda speak it`,
    );
  });

  it("are an error that names the address when no broker can be reached", async () => {
    await cluster.close();
    const fetched = await source.fetch(at(0), limits);
    expect(fetched).toMatchObject({ ok: false, error: { reason: "unavailable" } });
    expect(fetched.ok ? "" : fetched.error.message).toMatch(/no connection to 127\.0\.0\.1:\d+: .*no private address/);
  });

  it("come over few connections from many brokers", async () => {
    await cluster.close();
    cluster = new KafkaCluster(8, 16);
    brokers = await cluster.listen();
    const open = new Set<object>();
    let most = 0;
    const dial: typeof nodeDial = async (address, isEncrypted) => {
      const transport = await nodeDial(address, isEncrypted);
      open.add(transport);
      most = Math.max(most, open.size);
      return { ...transport, close: () => transport.close().finally(() => open.delete(transport)) };
    };
    const many = new KafkaEventSource({ ...access, dial, brokers, topic: "events", group: "g", reset: "earliest" });
    for (let partition = 0; partition < 16; partition++) {
      cluster.write(partition, "a");
      const positions = new Map([[partition, 0]]);
      expect(await many.fetch(positions, limits)).toMatchObject({ ok: true, value: [{ partition }] });
      expect(await many.offsets([partition], "latest")).toEqual({ ok: true, value: new Map([[partition, 1]]) });
      expect(await many.commit(positions)).toMatchObject({ ok: true });
    }
    expect(most).toBeLessThanOrEqual(5);
    many.close();
  });

  it("come over the same connections as long as there are any", async () => {
    const dialled = vi.fn(nodeDial);
    const busy = new KafkaEventSource({
      ...access,
      dial: dialled,
      brokers,
      topic: "events",
      group: "g",
      reset: "earliest",
    });
    const rounds = 20;
    for (let round = 0; round < rounds; round++) {
      cluster.write(0, "a");
      const positions = at(round);
      expect(await busy.fetch(positions, limits)).toMatchObject({ ok: true, value: [{ offset: round }] });
      expect(await busy.commit(positions)).toMatchObject({ ok: true });
    }
    expect(cluster.calls("fetch")).toHaveLength(rounds);
    // The leader to read from, and a broker to ask.
    expect(dialled).toHaveBeenCalledTimes(2);
    busy.close();
  });

  it("leave no connection open when nothing is asked for", async () => {
    const closed = vi.fn();
    const dial: typeof nodeDial = async (address, isEncrypted) => {
      const transport = await nodeDial(address, isEncrypted);
      return { ...transport, close: () => transport.close().finally(closed) };
    };
    const quiet = new KafkaEventSource({ ...access, dial, brokers, topic: "events", group: "g", reset: "earliest" });
    await quiet.partitions();
    await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(1), patience);
    expect(await quiet.partitions()).toEqual({ ok: true, value: 3 });
    quiet.close();
  });
});

describe("results over Kafka's protocol", () => {
  const record = (value: string, key: string | Uint8Array | null = null) => ({
    key,
    value,
    headers: [{ key: "traceparent", value: "00-ñ" }],
  });
  const published = async () => readAll(at(...cluster.starts));

  it("are stored once, byte for byte, in the partition that Kafka's clients choose for their key", async () => {
    const key = Uint8Array.of(0, 0xff, 0x80);
    const calls = ["a", "b", "c"].map((value) => sink.publish([record(value, "21"), record(value, key)]));
    for (const call of await Promise.all(calls)) expect(call).toEqual({ ok: true, value: undefined });
    const records = await published();
    expect(records.map(({ value }) => text(value)).sort()).toEqual(["a", "a", "b", "b", "c", "c"]);
    const bySameKey = records.filter((each) => text(each.key) === "21");
    // murmur2("21") = -973932308, as Kafka's own tests have it.
    expect(new Set(bySameKey.map(({ partition }) => partition))).toEqual(new Set([(-973932308 & 0x7fffffff) % 3]));
    expect(records.find((each) => text(each.key) !== "21")?.key).toEqual(key);
    expect(records[0]?.headers).toEqual([{ key: "traceparent", value: "00-ñ" }]);
  });

  it("are stored once when the answer to their request was lost", async () => {
    await sink.publish([record("a")]);
    cluster.hangUpAfter = "produce";
    expect(await sink.publish([record("b")])).toEqual({ ok: true, value: undefined });
    await sink.publish([record("c")]);
    expect((await published()).map(({ value }) => text(value))).toEqual(["a", "b", "c"]);
  });

  it("follow the leader, and are stored once when only some of them were", async () => {
    await sink.publish([record("a", "k0")]);
    cluster.leaders = [1, 0, 0];
    const keys = ["k0", "k1", "k2", "k3", "k4", "k5"];
    cluster.errors.set("produce", [0, 6]);
    expect(await sink.publish(keys.map((key) => record(key, key)))).toEqual({ ok: true, value: undefined });
    expect((await published()).map(({ value }) => text(value)).sort()).toEqual(["a", ...keys]);
  });

  it.each([
    ["not to this user", () => cluster.errors.set("initProducerId", [31])],
    [
      "in no version that this client speaks",
      () => {
        cluster.newestVersions = { initProducerId: 0 };
      },
    ],
  ])("are published without a producer number when the cluster gives it %s", async (_, refuse) => {
    refuse();
    expect(await sink.publish([record("a")])).toEqual({ ok: true, value: undefined });
    expect((await published()).map(({ value }) => text(value))).toEqual(["a"]);
  });

  it("are stored once when the replicas were not in time, or the leader was away", async () => {
    await sink.publish([record("a", "k0")]);
    cluster.errors.set("produce", [7, 19]);
    expect(await sink.publish([record("b", "k0")])).toEqual({ ok: true, value: undefined });
    await cluster.stop(0);
    await cluster.stop(1);
    const later = sink.publish([record("c", "k0")]);
    await cluster.start(1);
    await cluster.start(0);
    expect(await later).toEqual({ ok: true, value: undefined });
    expect((await published()).map(({ value }) => text(value))).toEqual(["a", "b", "c"]);
    expect(cluster.calls("initProducerId")).toHaveLength(1);
  });

  it("go on after a refusal, under a new producer number", async () => {
    cluster.errors.set("produce", [10]);
    expect(await sink.publish([record("large")])).toMatchObject({
      ok: false,
      error: { reason: "refused", message: expect.stringContaining("MESSAGE_TOO_LARGE") },
    });
    expect(await sink.publish([record("b")])).toEqual({ ok: true, value: undefined });
    expect(cluster.calls("initProducerId")).toHaveLength(2);
  });

  it("are refused when there is no topic", async () => {
    cluster.leaders = [];
    expect(await sink.publish([record("a")])).toMatchObject({ ok: false, error: { reason: "refused" } });
    expect(await sink.publish([])).toEqual({ ok: true, value: undefined });
  });
});
