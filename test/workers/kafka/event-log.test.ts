import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { PartitionLog } from "../../../src/kafka/partition-log.ts";

const newPartition = () => env.EVENT_LOG.getByName(`topic/${crypto.randomUUID()}`);
const record = (value: string, timestamp = Date.now()) => ({ key: null, value, headers: [], timestamp });
const valuesOf = ({ records }: { records: { value: unknown }[] }) => records.map(({ value }) => value);
const day = 86_400_000;

describe("a partition of the log", () => {
  it("gives each record the next offset, and repeats no offset after a restart", async () => {
    const partition = newPartition();
    expect(await partition.append([record("a"), record("b")])).toBe(0);
    expect(await partition.append([record("c")])).toBe(2);
    const read = await partition.read(1, 10, 1000, 0);
    expect(read).toMatchObject({
      start: 0,
      end: 3,
      records: [
        { offset: 1, value: "b" },
        { offset: 2, value: "c" },
      ],
    });
    await runInDurableObject(partition, (_, state) => {
      expect(new PartitionLog(state.storage.sql).append([record("d")])).toBe(3);
    });
  });

  it("keeps bytes that are not UTF-8, empty text and no value apart", async () => {
    const partition = newPartition();
    const bytes = Uint8Array.of(0xff, 0, 0xfe);
    const contents = [bytes, "", null, "text"];
    await partition.append(contents.map((value, n) => ({ ...record(""), key: n === 0 ? bytes : null, value })));
    const { records } = await partition.read(0, 10, 1000, 0);
    expect(records.map(({ value }) => value)).toEqual(contents);
    expect(records.map(({ key }) => key)).toEqual([bytes, null, null, null]);
  });

  it("reads no more than the limits allow, but at least one record whatever its size", async () => {
    const partition = newPartition();
    await partition.append(["aaaa", "bbbb", "cccc"].map((value) => record(value)));
    expect(valuesOf(await partition.read(0, 2, 1000, 0))).toEqual(["aaaa", "bbbb"]);
    expect(valuesOf(await partition.read(0, 10, 8, 0))).toEqual(["aaaa", "bbbb"]);
    expect(valuesOf(await partition.read(0, 10, 1, 0))).toEqual(["aaaa"]);
    expect(valuesOf(await partition.read(3, 10, 1000, 0))).toEqual([]);
  });

  it("wakes a waiting reader as soon as there is a record", async () => {
    const partition = newPartition();
    const waiting = partition.read(0, 10, 1000, 30_000);
    await partition.append([record("at last")]);
    expect(valuesOf(await waiting)).toEqual(["at last"]);
  });

  it("finds the first record at or after a time, and the end when there is none", async () => {
    const partition = newPartition();
    await partition.append([1000, 3000, 2000].map((timestamp) => record("x", timestamp)));
    expect([await partition.offsetAt(0), await partition.offsetAt(1500), await partition.offsetAt(9000)]).toEqual([
      0, 1, 3,
    ]);
  });

  it("deletes records past the age limit, at the alarm that the first record set", async () => {
    const partition = newPartition();
    const now = Date.now();
    await partition.append([record("old", now - 8 * day), record("older", now - 9 * day), record("young", now)]);
    expect(await runDurableObjectAlarm(partition)).toBe(true);
    expect(await partition.read(0, 10, 1000, 0)).toMatchObject({ start: 2, end: 3, records: [{ value: "young" }] });
    expect(await runDurableObjectAlarm(partition)).toBe(true);
  });

  it("deletes the oldest records above the size limit, and knows the next offset even when all are deleted", async () => {
    const partition = newPartition();
    await partition.append(["aaaa", "bbbb", "cccc"].map((value) => record(value)));
    await runInDurableObject(partition, (_, { storage }) => {
      const log = new PartitionLog(storage.sql);
      log.retain({ maxAgeMs: day, maxBytes: 13 }, Date.now());
      expect(valuesOf(log.read(0, 10, 1000))).toEqual(["bbbb", "cccc"]);
      log.retain({ maxAgeMs: -1, maxBytes: 100 }, Date.now());
      expect(log.read(0, 10, 1000)).toEqual({ records: [], start: 3, end: 3 });
      const reopened = new PartitionLog(storage.sql);
      expect(reopened.read(0, 10, 1000)).toEqual({ records: [], start: 3, end: 3 });
      expect(reopened.append([record("d")])).toBe(3);
    });
  });
});
