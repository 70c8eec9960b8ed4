import { describe, expect, it } from "vitest";
import { activeTrace, bindToActiveTrace, traceHeaders } from "../../../src/telemetry/tracing/active-trace.ts";
import type { FinishedSpan } from "../../../src/telemetry/tracing/span.ts";
import { parseTrace } from "../../../src/telemetry/tracing/trace-context.ts";
import { Tracer } from "../../../src/telemetry/tracing/tracer.ts";

const traceId = "0af7651916cd43dd8448eb211c80319c";
const callerSpanId = "b7ad6b7169203331";
const incoming = (flags: string) => parseTrace(`00-${traceId}-${callerSpanId}-${flags}`, "a=1");
const internal = (name: string) => ({ name, kind: "internal" }) as const;

/** Its clock advances by a millisecond at each reading; its ids are consecutive numbers. */
function tracerUnderTest({ ratio = 1, records = true } = {}) {
  const spans: FinishedSpan[] = [];
  let [at, ids] = [1000, 0];
  const exporter = {
    add: (span: FinishedSpan) => spans.push(span),
    flush: async () => undefined,
    flushLater: () => undefined,
  };
  const tracer = new Tracer({
    exporter: records ? exporter : null,
    ratio,
    now: () => at++,
    randomHex: (bytes) => (++ids).toString(16).padStart(bytes * 2, "0"),
  });
  return { tracer, spans };
}

describe("work in a sampled trace", () => {
  it("becomes spans with their times, each a child of the span it ran in", async () => {
    const { tracer, spans } = tracerUnderTest();
    await tracer.enter(incoming("01"), internal("request"), async () => {
      await tracer.span(internal("first"), () => tracer.span(internal("inner"), async () => undefined));
      await tracer.span(internal("second"), async (span) => span.set({ answer: 42 }));
    });
    const byName = new Map(spans.map((span) => [span.name, span]));
    const idOf = (name: string) => byName.get(name)?.context.spanId;
    expect(spans.map(({ name }) => name)).toEqual(["inner", "first", "second", "request"]);
    expect(byName.get("request")?.parentSpanId).toBe(callerSpanId);
    expect(byName.get("inner")?.parentSpanId).toBe(idOf("first"));
    expect(byName.get("second")).toMatchObject({ parentSpanId: idOf("request"), attributes: { answer: 42 } });
    expect(new Set(spans.map(({ context }) => context.spanId)).size).toBe(4);
    for (const { context, startedAt, endedAt, failed } of spans) {
      expect(context).toMatchObject({ traceId, flags: 1, tracestate: "a=1" });
      expect(endedAt).toBeGreaterThan(startedAt);
      expect(failed).toBe(false);
    }
  });

  it("keeps traces separate that run concurrently", async () => {
    const { tracer } = tracerUnderTest();
    const traces = Array.from({ length: 20 }, (_, n) => (n + 1).toString(16).padStart(32, "0"));
    const seen = await Promise.all(
      traces.map((id) =>
        tracer.enter(parseTrace(`00-${id}-${callerSpanId}-01`, null), internal("request"), async () => {
          for (let turn = 0; turn < 5; turn++) await null;
          return tracer.span(internal("inner"), async () => activeTrace()?.traceId);
        }),
      ),
    );
    expect(seen).toEqual(traces);
    expect(activeTrace()).toBe(null);
  });

  it("that throws becomes a failed span, and the error is thrown on", async () => {
    const { tracer, spans } = tracerUnderTest();
    const work = tracer.enter(null, internal("request"), async () => {
      throw new TypeError("with a secret in its words");
    });
    await expect(work).rejects.toThrow("secret");
    expect(spans).toMatchObject([{ failed: true, attributes: { "error.type": "TypeError" } }]);
  });

  it("may begin before its trace is known and end before its outcome is known", async () => {
    const { tracer, spans } = tracerUnderTest();
    await tracer.resume(incoming("01"), { ...internal("work"), startedAt: 500 }, async (span) => {
      span.end();
      await tracer.span(internal("later"), async () => undefined);
      span.fail("too_late");
    });
    const [later, work] = spans;
    expect(work).toMatchObject({ startedAt: 500, failed: true, attributes: { "error.type": "too_late" } });
    expect(work?.endedAt).toBeLessThan(later?.startedAt ?? 0);
  });

  it("that is dropped is not exported, but the spans within it are", async () => {
    const { tracer, spans } = tracerUnderTest();
    await tracer.enter(incoming("01"), internal("request"), async (span) => {
      await tracer.span(internal("inner"), async () => undefined);
      span.drop();
    });
    expect(spans.map(({ name }) => name)).toEqual(["inner"]);
  });

  it("can be bound to the span in which it was created, and be called in another", async () => {
    const { tracer, spans } = tracerUnderTest();
    await tracer.enter(incoming("01"), internal("outer"), async () => {
      const call = bindToActiveTrace(() => tracer.span(internal("call"), async () => undefined));
      await tracer.span(internal("lookup"), () => call());
    });
    expect(spans.find(({ name }) => name === "call")?.parentSpanId).toBe(
      spans.find(({ name }) => name === "outer")?.context.spanId,
    );
  });
});

describe("work in a trace that is not sampled", () => {
  it.each([
    ["the caller did not sample it", "00", true],
    ["nothing is recorded here", "01", false],
  ])("because %s records no span, and propagates the caller's context unchanged", async (_, flags, records) => {
    const { tracer, spans } = tracerUnderTest({ records });
    const headers = await tracer.enter(incoming(flags), internal("request"), () =>
      tracer.span(internal("inner"), async () => traceHeaders()),
    );
    expect(headers).toEqual({ traceparent: `00-${traceId}-${callerSpanId}-${flags}`, tracestate: "a=1" });
    expect(spans).toEqual([]);
  });

  it("because of the ratio is propagated as unsampled", async () => {
    const { tracer, spans } = tracerUnderTest({ ratio: 0 });
    const headers = await tracer.enter(null, internal("request"), async () => traceHeaders());
    expect(headers.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(spans).toEqual([]);
  });
});

describe("work without a trace", () => {
  it("begins a trace at an entry point, whose span has no parent", async () => {
    const { tracer, spans } = tracerUnderTest();
    await tracer.enter(null, internal("request"), () => tracer.span(internal("inner"), async () => undefined));
    const [inner, entry] = spans;
    expect(entry?.parentSpanId).toBe(null);
    expect(inner).toMatchObject({ parentSpanId: entry?.context.spanId, context: { traceId: entry?.context.traceId } });
  });

  it("begins no trace elsewhere, nor when nothing is recorded", async () => {
    const { tracer, spans } = tracerUnderTest();
    expect(await tracer.resume(null, internal("work"), async () => activeTrace())).toBe(null);
    expect(await tracer.span(internal("work"), async () => activeTrace())).toBe(null);
    const silent = tracerUnderTest({ records: false }).tracer;
    expect(await silent.enter(null, internal("request"), async () => traceHeaders())).toEqual({});
    expect(spans).toEqual([]);
  });
});
