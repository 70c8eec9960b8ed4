import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OtlpExporter } from "../../../src/telemetry/tracing/otlp-exporter.ts";
import { parseOtlpHeaders } from "../../../src/telemetry/tracing/otlp-headers.ts";
import type { FinishedSpan } from "../../../src/telemetry/tracing/span.ts";
import { never, ProviderServer } from "../ai/provider-server.ts";

const traceId = "0af7651916cd43dd8448eb211c80319c";
const accepted = { body: {} };
const spanOf = (n: number, overrides: Partial<FinishedSpan> = {}): FinishedSpan => ({
  context: { traceId, spanId: n.toString(16).padStart(16, "0"), flags: 1, tracestate: null },
  parentSpanId: null,
  name: `span ${n}`,
  kind: "internal",
  startedAt: 1_795_675_105_842,
  endedAt: 1_795_675_105_850,
  attributes: {},
  failed: false,
  ...overrides,
});
const spans = (count: number, from = 0) => Array.from({ length: count }, (_, n) => spanOf(from + n));

let receiver: ProviderServer;
let url: string;
let now: number;
/** Each function ends one pause of the exporter. */
let endPauses: (() => void)[];
let deferred: Promise<unknown>[];
let logged: string[];
beforeEach(async () => {
  receiver = new ProviderServer();
  url = `${await receiver.listen()}/v1/traces`;
  now = 0;
  endPauses = [];
  deferred = [];
  logged = [];
  vi.spyOn(console, "log").mockImplementation((line) => logged.push(line));
});
afterEach(() => {
  receiver.close();
  vi.restoreAllMocks();
});

const newExporter = () =>
  new OtlpExporter({
    url,
    headers: { "x-key": "secret" },
    resource: { "service.name": "under-test" },
    scope: "scope",
    defer: (work) => deferred.push(work),
    wait: () => new Promise<void>((resolve) => endPauses.push(resolve)),
    now: () => now,
  });
const sentNames = () =>
  receiver.asked.map(({ body }) => {
    const [
      {
        scopeSpans: [{ spans: sent }],
      },
    ] = body.resourceSpans as [{ scopeSpans: [{ spans: { name: string }[] }] }];
    return sent.map(({ name }) => name);
  });
const fill = (exporter: OtlpExporter, spans: readonly FinishedSpan[]) => {
  for (const span of spans) exporter.add(span);
};

describe("spans", () => {
  it("are sent in the protocol's JSON, with the configured headers", async () => {
    const exporter = newExporter();
    receiver.plan(accepted);
    const context = { traceId, spanId: "b7ad6b7169203331", flags: 1, tracestate: "a=1" };
    const attributes = { text: "t", whole: 7, score: { double: 1 }, part: 0.5, yes: true, none: null };
    fill(exporter, [
      spanOf(1, { context, parentSpanId: "00f067aa0ba902b7", kind: "client", attributes, failed: true }),
    ]);
    await exporter.flush();
    const [asked] = receiver.asked;
    expect(asked?.path).toBe("/v1/traces");
    expect(asked?.headers).toMatchObject({ "content-type": "application/json", "x-key": "secret" });
    const span = {
      traceId,
      spanId: "b7ad6b7169203331",
      parentSpanId: "00f067aa0ba902b7",
      traceState: "a=1",
      flags: 1,
      name: "span 1",
      kind: 3,
      startTimeUnixNano: "1795675105842000000",
      endTimeUnixNano: "1795675105850000000",
      attributes: [
        { key: "text", value: { stringValue: "t" } },
        { key: "whole", value: { intValue: "7" } },
        { key: "score", value: { doubleValue: 1 } },
        { key: "part", value: { doubleValue: 0.5 } },
        { key: "yes", value: { boolValue: true } },
      ],
      status: { code: 2 },
    };
    const resource = { attributes: [{ key: "service.name", value: { stringValue: "under-test" } }] };
    expect(asked?.body).toEqual({
      resourceSpans: [{ resource, scopeSpans: [{ scope: { name: "scope" }, spans: [span] }] }],
    });
  });

  it("of many requests share a call, and no request waits for it", async () => {
    const exporter = newExporter();
    receiver.plan(accepted);
    for (let n = 0; n < 3; n++) {
      exporter.add(spanOf(n));
      exporter.flushLater();
    }
    expect(endPauses).toHaveLength(1);
    expect(receiver.asked).toHaveLength(0);
    endPauses[0]?.();
    await Promise.all(deferred);
    expect(sentNames()).toEqual([["span 0", "span 1", "span 2"]]);
  });

  it("are sent by a later request when the request that was to send them was interrupted", async () => {
    const exporter = newExporter();
    receiver.plan(accepted);
    exporter.add(spanOf(0));
    exporter.flushLater();
    now += 5001;
    exporter.add(spanOf(1));
    exporter.flushLater();
    endPauses[1]?.();
    await deferred[1];
    expect(sentNames()).toEqual([["span 0", "span 1"]]);
  });

  it("are sent at once in calls of 512 when there are many, and no call is made when there are none", async () => {
    const exporter = newExporter();
    receiver.plan(accepted, accepted, accepted);
    await exporter.flush();
    exporter.flushLater();
    expect(receiver.asked).toHaveLength(0);
    fill(exporter, spans(1100));
    exporter.flushLater();
    await Promise.all(deferred);
    expect(sentNames().map(({ length }) => length)).toEqual([512, 512, 76]);
  });
});

describe("a receiver that is down", () => {
  it.each([
    ["answers 503", { status: 503, body: {} }, 30_000],
    ["limits the rate and sends Retry-After", { status: 429, headers: { "retry-after": "60" }, body: {} }, 60_000],
  ])("and %s is not called during a pause, and then gets the queued spans", async (_, answer, pauseMs) => {
    const exporter = newExporter();
    receiver.plan(answer, accepted);
    fill(exporter, spans(2));
    await exporter.flush();
    exporter.add(spanOf(2));
    now += pauseMs - 1;
    await exporter.flush();
    expect(receiver.asked).toHaveLength(1);
    now += 1;
    await exporter.flush();
    expect(sentNames().at(-1)).toEqual(["span 0", "span 1", "span 2"]);
  });

  it("causes no failure: the newest 2,048 spans are kept, and a log line once a minute counts the dropped spans", async () => {
    receiver.close();
    const exporter = newExporter();
    for (let round = 0; round < 3; round++) {
      fill(exporter, spans(1000, 1000 * round));
      await exporter.flush();
      now += 30_000;
    }
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([
      { level: "warn", event: "traces_not_exported", reason: "TypeError", lost: 0, waiting: 1000 },
      { level: "warn", event: "traces_not_exported", lost: 952, waiting: 2048 },
    ]);
  });
});

describe("a receiver that hangs", () => {
  it("is abandoned after three seconds and does not delay later work", async () => {
    const exporter = newExporter();
    const limit = vi.spyOn(AbortSignal, "timeout");
    receiver.plan({ ...accepted, before: never });
    exporter.add(spanOf(0));
    await exporter.flush();
    expect(limit.mock.calls).toEqual([[3000]]);
    exporter.add(spanOf(1));
    await exporter.flush();
    expect(receiver.asked).toHaveLength(1);
    expect(JSON.parse(logged[0] ?? "")).toMatchObject({ reason: "TimeoutError", lost: 0, waiting: 1 });
  });
});

describe("a receiver that refuses the spans", () => {
  it("causes the loss of these spans only", async () => {
    const exporter = newExporter();
    receiver.plan({ status: 400, body: { message: "no" } }, accepted);
    exporter.add(spanOf(0));
    await exporter.flush();
    exporter.add(spanOf(1));
    await exporter.flush();
    expect(sentNames()).toEqual([["span 0"], ["span 1"]]);
    expect(JSON.parse(logged[0] ?? "")).toMatchObject({ event: "traces_not_exported", reason: "status 400", lost: 1 });
  });

  it("in part is reported in the log", async () => {
    const exporter = newExporter();
    receiver.plan({ body: { partialSuccess: { rejectedSpans: "2", errorMessage: "too old" } } });
    fill(exporter, spans(3));
    await exporter.flush();
    expect(JSON.parse(logged[0] ?? "")).toMatchObject({ reason: "partial success: too old", lost: 2 });
  });
});

describe("a receiver that took them", () => {
  it.each([
    ["nothing", "", []],
    ["no JSON", "<html>", ["the answer is no JSON"]],
  ])("and answers %s is asked on, and the log says what could not be read", async (_, body, reasons) => {
    const exporter = newExporter();
    receiver.plan({ body });
    exporter.add(spanOf(0));
    await exporter.flush();
    expect(sentNames()).toEqual([["span 0"]]);
    expect(logged.map((line) => JSON.parse(line).reason)).toEqual(reasons);
  });
});

describe("the headers' setting", () => {
  it.each([
    ["", {}],
    ["api-key=abc", { "api-key": "abc" }],
    ["authorization=Basic%20YTpiPT0=, x-scope = one ", { authorization: "Basic YTpiPT0=", "x-scope": "one" }],
  ])("%j is accepted", (text, headers) => {
    expect(parseOtlpHeaders(text)).toEqual({ ok: true, value: headers });
  });

  it.each(["no value", "=value", "a=", "a=%zz", "a b=c", "a=%0a"])(
    "%j is refused, and the error names the rule",
    (text) => {
      expect(parseOtlpHeaders(text)).toMatchObject({ ok: false, error: expect.stringContaining("name=value") });
    },
  );
});
