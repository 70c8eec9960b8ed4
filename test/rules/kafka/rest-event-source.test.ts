import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RestClient } from "../../../src/kafka/rest-client.ts";
import { type DialectName, dialectNames, dialects } from "../../../src/kafka/rest-dialects.ts";
import { RestEventSink } from "../../../src/kafka/rest-event-sink.ts";
import { RestEventSource } from "../../../src/kafka/rest-event-source.ts";
import { KafkaRestServer } from "./kafka-rest-server.ts";

const limits = { maxRecords: 100, maxBytes: 1_000_000, waitMs: 10 };
const at = (...offsets: number[]) => new Map(offsets.map((offset, partition) => [partition, offset]));
const text = (value: Uint8Array | string | null | undefined) => Buffer.from(value ?? "").toString();
const positionsOf = (records: readonly { partition: number; offset: number }[]) =>
  records.map(({ partition, offset }) => `${partition}/${offset}`).sort();

describe.each(dialectNames)("events from %s", (name: DialectName) => {
  let server: KafkaRestServer;
  let client: RestClient;
  let source: RestEventSource;
  const dialect = dialects[name];
  const newSource = () => new RestEventSource({ client, dialect, topic: "events", group: "g", instance: "poller-0" });

  beforeEach(async () => {
    server = new KafkaRestServer(name);
    client = new RestClient({ url: `${await server.listen()}/`, username: "u", password: "p" });
    source = newSource();
  });
  afterEach(() => server.close());

  const read = async (...offsets: number[]) => {
    const fetched = await source.fetch(at(...offsets), limits);
    if (!fetched.ok) throw new Error(fetched.error.message);
    return fetched.value;
  };

  it("come with key, headers and the very bytes of their value", async () => {
    server.write(0, "ñandú", "clé");
    server.write(1, Uint8Array.of(0xff, 0x00));
    server.write(2, null);
    const records = await read(0, 0, 0);
    expect(records.map(({ value }) => value && [...Buffer.from(value)])).toEqual([
      [...Buffer.from("ñandú")],
      [255, 0],
      null,
    ]);
    expect(text(records[0]?.key)).toBe("clé");
    expect(records[0]).toMatchObject({ partition: 0, offset: 0, headers: [{ key: "h", value: "ñ" }] });
    expect(records[0]?.timestamp).toBe(1_800_000_000_000);
  });

  it("come with a header that has no value, as one that is empty", async () => {
    server.write(0, "a", null, { headers: [{ key: "trace-id", value: null }] });
    server.write(0, "b");
    expect(await read(0, 0, 0)).toMatchObject([
      { offset: 0, unreadable: null, headers: [{ key: "trace-id", value: "" }] },
      { offset: 1, unreadable: null },
    ]);
  });

  it.each([
    ["value is not Base64", { value: "%%" }, /^value: must be Base64/, "%%"],
    ["value is an object", { value: { text: "hi" } }, /^value: /, /"value":\{"text":"hi"\}/],
    ["key is not Base64", { key: "?" }, /^key: must be Base64/, "raw"],
    ["header is not Base64", { headers: [{ key: "h", value: "*" }] }, /^headers.0.value: must be Base64/, "raw"],
    ["offset is above 2^53", { offset: 2 ** 53 + 2 }, /^offset: /, "raw"],
    ["offset is a text", { offset: "1" }, /^offset: /, "raw"],
  ])("are read past one whose %s, which keeps its raw bytes and the reason", async (_, odd, reason, raw) => {
    server.write(0, "a");
    server.write(0, "raw", null, odd);
    server.write(0, "c");
    server.write(1, "d");
    const records = await read(0, 0, 0);
    expect(positionsOf(records)).toEqual(["0/0", "0/1", "0/2", "1/0"]);
    expect(records.filter(({ unreadable }) => unreadable !== null)).toHaveLength(1);
    expect(records[1]?.unreadable).toMatch(reason);
    expect(text(records[1]?.value)).toMatch(raw);
    expect(await read(3, 1, 0)).toEqual([]);
  });

  it("are an error when one of them is in no partition", async () => {
    server.write(0, "a", null, { partition: null });
    expect(await source.fetch(at(0, 0, 0), limits)).toMatchObject({ ok: false, error: { reason: "unavailable" } });
  });

  it("start at our position and leave out none after it", async () => {
    for (const value of ["a", "b", "c"]) server.write(0, value);
    expect((await read(1, 0, 0)).map(({ value }) => text(value))).toEqual(["b", "c"]);
    server.write(0, "d");
    expect((await read(3, 0, 0)).map(({ value }) => text(value))).toEqual(["d"]);
  });

  it("are committed so that the group continues at our position", async () => {
    for (const value of ["a", "b", "c"]) server.write(1, value);
    await read(0, 0, 0);
    expect(await source.commit(at(0, 3, 0))).toEqual({ ok: true, value: undefined });
    expect(server.committed.get(1)).toBe(3);
  });

  it("continue after the server forgot its consumers", async () => {
    server.write(0, "a");
    await read(0, 0, 0);
    server.write(0, "b");
    server.consumers.clear();
    const lost = await source.fetch(at(1, 0, 0), limits);
    expect(lost).toMatchObject({
      ok: false,
      error: { reason: "unavailable", message: expect.stringContaining("40403") },
    });
    expect(positionsOf(await read(1, 0, 0))).toEqual(["0/1"]);
  });

  it("continue for a poller that restarts while the server still has its consumer", async () => {
    server.write(0, "a");
    await read(0, 0, 0);
    source = newSource();
    server.write(0, "b");
    expect(positionsOf(await read(1, 0, 0))).toEqual(["0/1"]);
  });

  it("are all read, in order, when replies are limited to fewer bytes than there are", async () => {
    for (let n = 0; n < 300; n++) server.write(n % 3, `${n} ${"x".repeat(n % 90)}`);
    const positions = new Map(at(0, 0, 0));
    let maxBytes = 1000;
    for (let round = 0; round < 400; round++) {
      const fetched = await source.fetch(positions, { ...limits, maxBytes });
      if (fetched.ok) {
        for (const { partition, offset } of fetched.value) {
          expect(offset).toBe(positions.get(partition));
          positions.set(partition, offset + 1);
        }
      } else {
        expect(fetched.error.reason).toBe("oversize");
        maxBytes *= 4;
      }
    }
    expect(positions).toEqual(at(100, 100, 100));
    if (name === "strimzi") expect(server.refusedReplies).toBeGreaterThan(0);
  });

  it("are read again from our position on, when only some of them were accepted", async () => {
    for (const value of ["a", "b", "c", "d"]) server.write(0, value);
    const some = await source.fetch(at(0, 0, 0), { ...limits, maxBytes: name === "strimzi" ? 1000 : 3 });
    expect(some).toMatchObject({ ok: true });
    expect(positionsOf(await read(1, 0, 0))).toEqual(["0/1", "0/2", "0/3"]);
    server.write(0, "e");
    expect(positionsOf(await read(2, 0, 0))).toEqual(["0/2", "0/3", "0/4"]);
  });

  it("are read when the server's consumer is ahead of our position without a reply that said so", async () => {
    for (const value of ["a", "b"]) server.write(0, value);
    expect(await read(2, 0, 0)).toEqual([]);
    for (const value of ["c", "d", "e"]) server.write(0, value);
    server.consumers.get("poller-0")?.positions.set(0, 4);
    expect(positionsOf(await read(2, 0, 0))).toEqual(["0/2", "0/3", "0/4"]);
    server.write(0, "f");
    server.consumers.get("poller-0")?.positions.set(0, 6);
    // A server that does not report where a partition ends cannot be seen to leave out its last record.
    expect(positionsOf(await read(5, 0, 0))).toEqual(dialect.reportsOffsets ? ["0/5"] : []);
  });

  it("may begin beyond our position, where the records before were removed", async () => {
    for (const value of ["a", "b", "c", "d"]) server.write(0, value);
    expect(positionsOf(await read(0, 0, 0))).toHaveLength(4);
    server.log.splice(0, 2);
    expect(positionsOf(await read(1, 0, 0))).toEqual(["0/2", "0/3"]);
  });

  it("begin with the oldest when the topic was made anew and ends before our position", async () => {
    for (const value of ["a", "b"]) server.write(0, value);
    const records = await read(500, 0, 0);
    // A consumer that cannot seek is not told apart from one that begins too early.
    expect(positionsOf(records)).toEqual(dialect.canAssign ? ["0/0", "0/1"] : []);
  });

  it("come when one of them is larger than a reply may be", async () => {
    server.write(0, "x".repeat(2000));
    server.write(0, "b");
    const offsets = new Map(at(0, 0, 0));
    for (let round = 0, maxBytes = 1000; round < 4; round++, maxBytes *= 4) {
      const fetched = await source.fetch(offsets, { ...limits, maxBytes });
      for (const { partition, offset } of fetched.ok ? fetched.value : []) offsets.set(partition, offset + 1);
    }
    expect(offsets).toEqual(at(2, 0, 0));
  });

  it("are read again after any failure, including a failed commit", async () => {
    server.write(0, "a");
    await read(0, 0, 0);
    server.broken = true;
    expect(await source.commit(at(1, 0, 0))).toMatchObject({ ok: false, error: { reason: "unavailable" } });
    expect(await source.fetch(at(0, 0, 0), limits)).toMatchObject({ ok: false });
    server.broken = false;
    expect(positionsOf(await read(0, 0, 0))).toEqual(["0/0"]);
  });

  it("have the first and last offset of the partition, if the server reports them", async () => {
    server.write(2, "a");
    expect(await source.offsets([2], "earliest")).toEqual({ ok: true, value: new Map([[2, 0]]) });
    const end = await source.offsets([2], "latest");
    if (dialect.reportsOffsets) expect(end).toEqual({ ok: true, value: new Map([[2, 1]]) });
    else expect(end).toMatchObject({ ok: false, error: { reason: "unsupported" } });
    expect(await source.offsets([2], 1_800_000_000_000)).toMatchObject({ ok: false, error: { reason: "unsupported" } });
  });

  it("of an aborted transaction are left out, where the consumer or the server's client can be told so", async () => {
    for (const value of ["a", "b"]) server.write(0, value, null, {}, "aborted");
    server.write(0, null, null, {}, "marker");
    server.write(0, "c");
    server.write(0, null, null, {}, "marker");
    const records = await read(0, 0, 0);
    const leftOut = name === "strimzi" || name === "karapace";
    expect(records.map(({ value }) => text(value))).toEqual(leftOut ? ["c"] : ["a", "b", "c"]);
  });

  it("are at the end of the partition when only the marker of a transaction follows, until it grows", async () => {
    if (!dialect.reportsOffsets) return;
    const end = async () => {
      const ends = await source.offsets([0], "latest");
      return ends.ok ? ends.value.get(0) : ends.error.message;
    };
    server.write(0, "a");
    server.write(0, null, null, {}, "marker");
    expect(await read(0, 0, 0)).toHaveLength(1);
    expect(await end()).toBe(2);
    expect(await read(1, 0, 0)).toEqual([]);
    expect(await end()).toBe(1);
    server.write(0, "b");
    expect(await end()).toBe(3);
    expect(positionsOf(await read(1, 0, 0))).toEqual(["0/2"]);
    expect(await end()).toBe(3);
  });

  it("are read from each partition that the topic has, also when it grows", async () => {
    const counted = dialect.reportsOffsets ? 3 : null;
    expect(await source.partitions()).toEqual({ ok: true, value: counted });
    server.write(0, "a");
    expect(positionsOf(await read(0))).toEqual(["0/0"]);
    server.partitions = 4;
    expect(await source.partitions()).toEqual({ ok: true, value: counted && 4 });
    server.write(3, "b");
    server.write(0, "c");
    expect(positionsOf(await read(1, 0, 0, 0))).toEqual(["0/1", "3/0"]);
    server.partitions = 0;
    expect(await source.partitions()).toEqual({ ok: true, value: counted && 0 });
    server.broken = true;
    if (counted) expect(await source.partitions()).toMatchObject({ ok: false, error: { reason: "unavailable" } });
  });

  it("have their results published byte for byte, with headers if the server supports them", async () => {
    const sink = new RestEventSink(client, dialect, "results");
    const headers = [{ key: "h", value: "ñ" }];
    expect(await sink.publish([{ key: "k", value: "ñ", headers }])).toMatchObject({ ok: true });
    const carried = name === "strimzi" ? { headers: [{ key: "h", value: "w7E=" }] } : {};
    expect(server.produced).toEqual([{ key: "aw==", value: "w7E=", ...carried }]);
  });

  it("have their results published under a key that is no text", async () => {
    const sink = new RestEventSink(client, dialect, "results");
    await sink.publish([{ key: Uint8Array.of(0, 0xff, 0x80), value: "v", headers: [] }]);
    expect(server.produced).toMatchObject([{ key: "AP+A" }]);
  });

  it("are an error when the server cannot be reached", async () => {
    server.close();
    expect(await source.fetch(at(0), limits)).toMatchObject({ ok: false, error: { reason: "unavailable" } });
  });
});
