import { describe, expect, it } from "vitest";
import { submissionOf } from "../../../src/kafka/event-task.ts";
import { eventTaskId } from "../../../src/tasks/event-task-id.ts";
import { shardOf } from "../../../src/tasks/task-id.ts";
import { OwnTaskTypesUnderTest } from "../task-types/own-task-types-under-test.ts";

const ownTaskTypes = new OwnTaskTypesUnderTest().types;
const read = { tenant: "acme", topic: "events", taskType: null, priority: null };
const context = { ...read, maxBytes: 1_000_000, replay: null, ownTaskTypes };
const record = (value: Uint8Array | string, offset = 7) => ({
  partition: 1,
  offset,
  timestamp: null,
  key: "k",
  value,
  headers: [],
  unreadable: null,
});
const event = (fields: object) => JSON.stringify({ text: "hello", ...fields });

describe("the task of a record", () => {
  it("is the same each time the record is read, and differs for another record", async () => {
    const ids = await Promise.all(
      [record(event({})), record(event({})), record(event({}), 8)].map(
        async (item) => (await submissionOf(item, context)).id,
      ),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    for (const id of ids) expect(shardOf(id)).toMatch(/^kx0[0-7]$/);
  });

  it("differs when a topic that was made anew has another record at the same offset", async () => {
    const idOf = async (fields: object) => (await submissionOf({ ...record(event({})), ...fields }, context)).id;
    const ids = await Promise.all([
      idOf({}),
      idOf({ value: event({ text: "another" }) }),
      idOf({ value: Uint8Array.of(0xff) }),
      idOf({ value: Uint8Array.of(0xfe) }),
      idOf({ value: null }),
      idOf({ timestamp: 1_800_000_000_000 }),
      idOf({ timestamp: 1_800_000_000_001 }),
    ]);
    expect(new Set(ids).size).toBe(7);
    expect(await idOf({ key: "another", headers: [{ key: "h", value: "v" }] })).toBe(ids[0]);
  });

  it("follows the event_id when the event is written again at another offset, within its tenant only", async () => {
    const first = await submissionOf(record(event({ event_id: "e-1" })), context);
    const repeated = await submissionOf(record(event({ event_id: "e-1" }), 99), context);
    const otherTenant = await submissionOf(record(event({ event_id: "e-1" })), { ...context, tenant: "other" });
    expect(repeated.id).toBe(first.id);
    expect(first.id).toBe(await eventTaskId("acme", "e-1"));
    expect(otherTenant.id).not.toBe(first.id);
  });

  it("has the visible text, and a refused record keeps its value as it was", async () => {
    const hidden = "\u{e0053}\u{e0041}\u{e0059}";
    const { payload } = await submissionOf(record(event({ text: `hello${hidden}` })), context);
    expect(payload.text).toBe("hello");
    const refused = await submissionOf(record(`{"text": ${hidden}`), context);
    expect(refused).toMatchObject({ refused: expect.any(String), payload: { text: `{"text": ${hidden}` } });
  });

  it("is new when the record is deliberately replayed, and the same within one replay", async () => {
    const replayedRecord = record(event({ event_id: "e-1" }));
    const [before, replayed, again, secondReplay] = await Promise.all(
      [null, "first", "first", "second"].map(
        async (replay) => (await submissionOf(replayedRecord, { ...context, replay })).id,
      ),
    );
    expect(again).toBe(replayed);
    expect(new Set([before, replayed, secondReplay]).size).toBe(3);
  });

  it.each(["{}", event({})])(
    "belongs to the trace of the record's headers, if they hold a valid one: %s",
    async (value) => {
      const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
      const traceOf = async (...headers: { key: string; value: string }[]) =>
        (await submissionOf({ ...record(value), headers }, context)).payload.trace;
      const state = { key: "tracestate", value: "a=1" };
      expect(await traceOf({ key: "traceparent", value: traceparent }, state)).toEqual({
        traceparent,
        tracestate: "a=1",
      });
      expect(await traceOf({ key: "traceparent", value: `${traceparent}x` }, state)).toBe(undefined);
      expect(await traceOf(state)).toBe(undefined);
    },
  );

  it("carries the topic, partition and offset of the record", async () => {
    const { payload, refused } = await submissionOf(record(event({ event_id: "e-1" })), context);
    expect(refused).toBe(null);
    expect(payload.source).toEqual({
      topic: "events",
      partition: 1,
      offset: 7,
      key: "k",
      event_id: "e-1",
      encoding: "utf-8",
    });
  });
});

describe("the key of a record", () => {
  const keyOf = async (key: Uint8Array | string | null) =>
    (await submissionOf({ ...record(event({})), key }, context)).payload.source;

  it("that is UTF-8 is kept as text, however it came", async () => {
    for (const key of ["\ufeffclé", new TextEncoder().encode("\ufeffclé")]) {
      const origin = await keyOf(key);
      expect(origin?.key).toBe("\ufeffclé");
      expect(origin).not.toHaveProperty("key_encoding");
    }
  });

  it("that is not UTF-8 is kept as its bytes", async () => {
    expect(await keyOf(Uint8Array.of(0, 0xff, 0x80))).toMatchObject({ key: "AP+A", key_encoding: "base64" });
  });
});

describe("a record that is refused", () => {
  it("by the protocol is kept as it came, with the rule that it breaks", async () => {
    const broken = { ...record("%%"), unreadable: "value: must be Base64" };
    const { payload, refused } = await submissionOf(broken, context);
    expect(refused).toBe("the broker's reply: value: must be Base64");
    expect(payload.text).toBe("%%");
  });

  it("is kept as its text, with the reason", async () => {
    const { payload, refused } = await submissionOf(record("not json"), context);
    expect(refused).toMatch(/^value: must be JSON/);
    expect(payload).toMatchObject({ text: "not json", source: { encoding: "utf-8" } });
  });

  it("is kept as base64 when it is not text", async () => {
    const { payload } = await submissionOf(record(Uint8Array.of(0xff, 0, 1)), context);
    expect(payload).toMatchObject({ text: "/wAB", source: { encoding: "base64" } });
  });

  it("still fits in a row when it is a megabyte of control characters", async () => {
    const { payload } = await submissionOf(record("\u0001".repeat(1_000_000)), { ...context, maxBytes: 1000 });
    expect(payload.source?.encoding).toBe("base64");
    expect(JSON.stringify(payload).length).toBeLessThan(1_400_000);
  });

  it("is truncated when it is larger than a row, and the reason says so", async () => {
    const { payload, refused } = await submissionOf(record("x".repeat(1_500_000)), { ...context, maxBytes: 1000 });
    expect(payload.text).toHaveLength(1_300_000);
    expect(refused).toMatch(/the first 1300000 of \d+ kept/);
  });
});
