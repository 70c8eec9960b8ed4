import { describe, expect, it } from "vitest";
import { parseEvent } from "../../../src/kafka/parse-event.ts";
import { OwnTaskTypesUnderTest } from "../task-types/own-task-types-under-test.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const record = (value: Uint8Array | string | null) => ({
  partition: 0,
  offset: 7,
  timestamp: null,
  key: null,
  value,
  headers: [],
  unreadable: null,
});
const ownTaskTypes = new OwnTaskTypesUnderTest().types;
const parse = (value: Uint8Array | string | null) =>
  parseEvent(record(value), { tenant: "acme", taskType: null, priority: null, maxBytes: 1000, ownTaskTypes });

describe("a record", () => {
  it("needs a text and nothing else", async () => {
    expect(await parse('{"text":"hola"}')).toMatchObject({
      ok: true,
      value: { eventId: null, payload: { text: "hola", task_type: "general_analysis", use_cache: true, metadata: {} } },
    });
  });

  it("of an old producer is accepted, and its unknown fields are ignored", async () => {
    const event = {
      event_id: "6fa459ea-ee8a-4ca4-894e-db77e160355e",
      text: "hola",
      task_type: "sentiment_analysis",
      metadata: { source: "web" },
      timestamp: 1_731_000_000.25,
      schema_version: 3,
    };
    expect(await parse(bytes(JSON.stringify(event)))).toMatchObject({
      ok: true,
      value: { eventId: event.event_id, payload: { task_type: "sentiment_analysis", metadata: { source: "web" } } },
    });
  });

  it("with a task type that is not built in may have fields that are options of others", async () => {
    const event = { text: "hola", task_type: "chat", system: "Be kind.", max_keywords: null };
    expect(await parse(JSON.stringify(event))).toMatchObject({
      ok: true,
      value: { payload: { task_type: "chat", options: {} } },
    });
  });

  it.each([['\ufeff{"text":"hola"}'], [bytes('\ufeff{"text":"hola"}')]])(
    "may begin with a byte order mark",
    async (value) => {
      expect(await parse(value)).toMatchObject({ ok: true, value: { payload: { text: "hola" } } });
    },
  );

  it.each([
    ["Avro", Uint8Array.of(0, 0, 0, 1, 44, 0x08, 0x68, 0x6f, 0x6c, 0x61)],
    ["JSON Schema", Uint8Array.of(0, 0, 0, 1, 44, ...bytes('{"text":"hola"}'))],
    ["JSON Schema, over a protocol of texts", '\u0000\u0000\u0000\u0001,{"text":"hola"}'],
    ["nothing after it", Uint8Array.of(0, 0, 0, 1, 44)],
  ])(
    "that a schema registry's serializer wrote is refused with the schema's number and what to do: %s",
    async (_, value) => {
      expect(await parse(value)).toMatchObject({
        ok: false,
        error: { reason: expect.stringMatching(/^value: must be JSON, but is framed .*\(schema 300\).*plain JSON/) },
      });
    },
  );

  it.each([
    ["a tombstone", null, /^value: must not be empty/],
    ["nothing", "", /^value: must be JSON/],
    ["no JSON", "hello there", /^value: must be JSON/],
    ["JSON that is no object", "[1]", /^value: must be a JSON object/],
    ["no text", "{}", /^text: /],
    ["an empty text", '{"text":""}', /^text: /],
    ["a text that is a number", '{"text":1}', /^text: /],
    ["a misspelt task type", '{"text":"x","task_type":"sumarization"}', /^task_type: must be one of/],
    ["metadata that is a list", '{"text":"x","metadata":[1]}', /^metadata: /],
    ["an event_id that is a number", '{"text":"x","event_id":7}', /^event_id: /],
    ["an event_id that is empty", '{"text":"x","event_id":""}', /^event_id: /],
    ["a timestamp that is a date", '{"text":"x","timestamp":"today"}', /^timestamp: /],
    ["half of a surrogate pair", '{"text":"\\ud83d"}', /^text: must be well-formed Unicode/],
    ["too many bytes", `{"text":"${"x".repeat(1000)}"}`, /^value: must be at most 1000 bytes, has 1011$/],
    ["bytes that are not UTF-8", Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d), /^value: must be UTF-8/],
  ])("with %s is refused, and the reason names the field and the rule", async (_, value, reason) => {
    expect(await parse(value)).toMatchObject({ ok: false, error: { reason: expect.stringMatching(reason) } });
  });

  it("keeps each member of its metadata as it is, or is refused with the name of the member", async () => {
    const refused = '{"text":"x","metadata":{"id":9007199254740993,"list":[{"__proto__":1}],"big":1e400,"ok":1}}';
    const parsed = await parse(refused);
    expect(parsed.ok ? "" : parsed.error.reason).toMatch(
      /^metadata\.id: .*9007199254740993; metadata\.list\.0\.__proto__: .*; metadata\.big: [^;]*$/,
    );
    const kept = '{"id":9007199254740991,"float":0.1,"constructor":1,"":"empty","text":"9007199254740993"}';
    const accepted = await parse(`{"text":"x","metadata":${kept}}`);
    expect(accepted.ok && JSON.stringify(accepted.value.payload.metadata)).toBe(kept);
  });

  it("may have a timestamp in nanoseconds, and large numbers that nobody reads", async () => {
    expect(await parse('{"text":"x","timestamp":1731000000250000123,"offset":9007199254740993}')).toMatchObject({
      ok: true,
    });
  });

  it("that breaks several rules is refused with all of them, and keeps its event_id", async () => {
    expect(await parse('{"event_id":"e-1","text":1,"task_type":"sumarization"}')).toMatchObject({
      ok: false,
      error: { eventId: "e-1", reason: expect.stringMatching(/text: .*; task_type: /) },
    });
  });

  it("with options of time that are wrong or do not fit is refused with all of them", async () => {
    const parsed = await parse('{"text":"x","priority":12,"countdown":60,"eta":"tomorrow","expires":60}');
    const reason = parsed.ok ? "" : parsed.error.reason;
    const named = [/^priority: |; priority: /, /eta: must be an ISO/, /countdown: must not/, /expires: must be after/];
    for (const rule of named) expect(reason).toMatch(rule);
  });

  it("that is not JSON is not quoted in the reason", async () => {
    const parsed = await parse('{"text": "my secret" oh no}');
    expect(JSON.stringify(parsed)).not.toContain("secret");
  });

  it("has the task type and the priority of its topic, unless it names them itself", async () => {
    const parseAt = async (fields: object) => {
      const topic = { tenant: "acme", taskType: "summarization", priority: 0, maxBytes: 1000, ownTaskTypes };
      const parsed = await parseEvent(record(JSON.stringify({ text: "x", ...fields })), topic);
      return parsed.ok ? [parsed.value.payload.task_type, parsed.value.payload.priority] : parsed.error.reason;
    };
    expect(await parseAt({})).toEqual(["summarization", 0]);
    expect(await parseAt({ task_type: "translation", priority: 9 })).toEqual(["translation", 9]);
    expect(await parseAt({ task_type: 7, priority: 12 })).toMatch(/^task_type: .*; priority: /);
  });

  it("may name a task type of its tenant's own, whose fields are checked", async () => {
    const input = { type: "object", properties: { product: { enum: ["app", "shop"], default: "app" } } };
    const { types } = new OwnTaskTypesUnderTest({
      triage: [{ instructions: "Sort." }, { instructions: "Sort.", input }],
    });
    const parseAt = (tenant: string, fields: object) =>
      parseEvent(record(JSON.stringify({ text: "x", event_id: "e-1", extra: 1, ...fields })), {
        tenant,
        taskType: null,
        priority: null,
        maxBytes: 1000,
        ownTaskTypes: types,
      });
    expect(await parseAt("acme", { task_type: "triage" })).toMatchObject({
      ok: true,
      value: { eventId: "e-1", payload: { task_type: "triage", task_type_version: 2, options: { product: "app" } } },
    });
    const refused = await parseAt("acme", { task_type: "triage", product: "car" });
    expect(refused.ok ? "" : refused.error.reason).toMatch(/^product: [^;]*\(task type triage\)$/);
    const other = await parseAt("bolt", { task_type: "triage", product: "car" });
    expect(other.ok && other.value.payload).not.toHaveProperty("task_type_version");
  });
});
