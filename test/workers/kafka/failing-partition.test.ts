import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { EmbeddedEventSink, EmbeddedEventSource } from "../../../src/kafka/embedded-event-source.ts";
import { readPartitions, readSlices } from "../../../src/kafka/log-reader.ts";
import type { NewRecord } from "../../../src/kafka/log-record.ts";
import type { EventLogObject } from "../../../src/kafka/partitioned-log.ts";
import { patienceMs } from "../../patience.ts";
import { ApiUnderTest } from "../api/api-under-test.ts";
import { logOfTopics } from "./log-of-topics.ts";

const record = (value: string) => ({ key: null, value, headers: [], timestamp: Date.now() });
/** A partition that answers no call any more that reads or writes records. It has one. */
async function breakPartition(name: string): Promise<void> {
  const partition = env.EVENT_LOG.getByName(name);
  await partition.append([record("lost")]);
  await runInDurableObject(partition, (_, { storage }) => {
    storage.sql.exec("ALTER TABLE records RENAME TO lost_records");
  });
}

/** Of three partitions of a topic, those that are named fail after `breakThem`. */
function newLog(failing: readonly number[]) {
  const topic = crypto.randomUUID();
  const log = logOfTopics({ [topic]: 3 }, () => 0);
  const at = [0, 1, 2].map((partition) => ({ topic, partition, offset: 0 }));
  const breakThem = () => Promise.all(failing.map((partition) => breakPartition(`${topic}/${partition}`)));
  return { topic, log, at, breakThem };
}
const noGroups = {
  named: () => {
    throw new Error("no group is asked");
  },
  register: async () => undefined,
  list: async () => [],
};
const valuesOf = (records: readonly { value: unknown }[]) => records.map(({ value }) => value);

describe("while one partition of the embedded log fails", () => {
  it("each batch has its own outcome, and those of the others are stored once", async () => {
    const { topic, log, at, breakThem } = newLog([1]);
    await breakThem();
    const batches = [0, 1, 2, 0, 7].map((partition, n) => ({
      topic,
      partition,
      producer: n === 2 ? { id: "5", epoch: 0, sequence: 0 } : null,
      records: [record(`${n}`)],
    }));
    expect(await log.append(batches)).toEqual([0, "unavailable", 0, 1, "unknown_partition"]);
    expect(valuesOf(await readPartitions(log, at, 0))).toEqual(["0", "3", "2"]);
  });

  it("a request to produce says which partition failed, and how many records are stored", async () => {
    const { topic, log, at, breakThem } = newLog([1]);
    await breakThem();
    const messages = [0, 1, 2].map((partition) => ({ ...record(`${partition}`), topic, partition }));
    expect(await log.produce(messages)).toMatchObject({
      ok: false,
      error: {
        reason: "unavailable",
        message: expect.stringMatching(/^\S+\/1 did not answer, .*2 of 3 records are stored/),
        written: [{ partition: 0 }, { partition: 2 }],
      },
    });
    expect(valuesOf(await readPartitions(log, at, 0))).toEqual(["0", "2"]);
  });

  it("the others are read, also by a reader that waits, and by the poller", async () => {
    const { topic, log, at, breakThem } = newLog([1]);
    await log.produce([0, 1].map((partition) => ({ ...record(`${partition}`), topic, partition })));
    await breakThem();
    expect(valuesOf(await readPartitions(log, at, 0))).toEqual(["0"]);
    const source = new EmbeddedEventSource(log, noGroups, topic, "g");
    const limits = { maxRecords: 10, maxBytes: 1000, waitMs: 0 };
    const positions = new Map(at.map(({ partition, offset }) => [partition, offset]));
    expect(await source.fetch(positions, limits)).toMatchObject({ ok: true, value: [{ value: "0" }] });
    expect(await source.fetch(new Map([...positions, [0, 1]]), limits)).toMatchObject({ ok: false });
    const ends = at.map((each) => ({ ...each, offset: each.partition === 0 ? 1 : 0 }));
    const waiting = readSlices(log, ends, { waitMs: patienceMs, maxBytes: 1000 });
    await log.produce([{ ...record("late"), topic, partition: 0 }]);
    expect((await waiting).map(({ partition, records }) => [partition, valuesOf(records)])).toEqual([
      [0, ["late"]],
      [2, []],
    ]);
  });

  it("a reader learns it when no partition answers, and so does the writer of results", async () => {
    const { topic, log, at, breakThem } = newLog([0, 1, 2]);
    await breakThem();
    await expect(readSlices(log, at, { waitMs: 0, maxBytes: 1000 })).rejects.toThrow("no such table");
    const published = await new EmbeddedEventSink(log, topic, Date.now).publish([record("result")]);
    expect(published).toMatchObject({ ok: false, error: { reason: "unavailable" } });
  });
});

it("the routes say so: of batches each its own, of records which partition, of slices the others'", async () => {
  const [topic, api] = ["datos_procesados", new ApiUnderTest()];
  await breakPartition(`${topic}/1`);
  const post = (path: string, body: unknown) => api.call("POST", path, { body });
  const batches = [0, 1].map((partition) => ({ topic, partition, records: [{ value: "batch" }] }));
  expect(await post("/kafka/batches", batches)).toMatchObject({
    status: 200,
    body: [{ refused: null }, { offset: null, refused: "unavailable" }],
  });
  const records = [0, 1].map((partition) => ({ topic, partition, value: "record" }));
  expect(await post("/kafka/produce", records)).toMatchObject({
    status: 503,
    body: { error: expect.stringMatching(/^datos_procesados\/1 did not answer, .*1 of 2 records are stored/) },
  });
  const positions = [0, 1].map((partition) => ({ topic, partition, offset: 0 }));
  const { body } = await post("/kafka/slices", { positions, timeout: 0 });
  expect(body).toMatchObject([{ partition: 0, records: [{ value: "batch" }, { value: "record" }] }]);
  const consumed = await api.call("POST", "/kafka/consume/failing/one", {
    body: { topic, timeout: 0 },
    headers: { "kafka-auto-offset-reset": "earliest" },
  });
  expect(consumed.body).toMatchObject([{ value: "batch" }, { value: "record" }]);
});

describe("a record that a partition cannot store", () => {
  const [alone, numbered] = [
    (records: NewRecord[], log: EventLogObject) => log.append(records),
    (records: NewRecord[], log: EventLogObject) => log.appendOnce(records, { id: "7", epoch: 0, sequence: 0 }),
  ];
  it.each([
    ["alone", alone],
    ["of a numbered producer", numbered],
  ])("leaves nothing of its batch behind, and the next records are stored: %s", async (_, append) => {
    const partition = env.EVENT_LOG.getByName(`topic/${crypto.randomUUID()}`);
    await runInDurableObject(partition, async (object) => {
      await expect(append([record("before"), record("x".repeat(2_300_000))], object)).rejects.toThrow("too big");
      expect(await append([record("next")], object)).toBe(0);
    });
    expect(valuesOf((await partition.read(0, 10, 1000, 0)).records)).toEqual(["next"]);
  });

  it.each(["produce", "batches"])("is refused by name by POST /kafka/%s", async (route) => {
    const [topic, partition] = ["datos_procesados", 0];
    const value = "日".repeat(700_000);
    const body = route === "produce" ? { topic, value } : [{ topic, partition, records: [{ value }] }];
    expect(await new ApiUnderTest().call("POST", `/kafka/${route}`, { body })).toMatchObject({
      status: 413,
      body: { error: expect.stringContaining("at most 2000000 bytes") },
    });
  });
});

it("a read counts keys and headers too, so that records of large keys do not fill the memory", async () => {
  const partition = env.EVENT_LOG.getByName(`topic/${crypto.randomUUID()}`);
  const key = "k".repeat(1000);
  await partition.append(Array.from({ length: 10 }, () => ({ ...record(""), key })));
  expect((await partition.read(0, 10, 3500, 0)).records).toHaveLength(3);
});
