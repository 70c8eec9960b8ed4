import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  beginTrace,
  isSampled,
  isWithinRatio,
  parseTrace,
  traceFieldsOf,
} from "../../../src/telemetry/tracing/trace-context.ts";

const traceId = "0af7651916cd43dd8448eb211c80319c";
const spanId = "b7ad6b7169203331";
const valid = `00-${traceId}-${spanId}-01`;
const hex = (bytes: number) =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((array) => Buffer.from(array).toString("hex"));

describe("a traceparent", () => {
  it.each([
    ["of the specification's example", valid, { traceId, spanId, flags: 1 }],
    ["that is not sampled", `00-${traceId}-${spanId}-00`, { traceId, spanId, flags: 0 }],
    ["with the random flag", `00-${traceId}-${spanId}-03`, { traceId, spanId, flags: 3 }],
    ["with unknown flags, which are not propagated", `00-${traceId}-${spanId}-fd`, { traceId, spanId, flags: 1 }],
    ["of a later version", `cc-${traceId}-${spanId}-01`, { traceId, spanId, flags: 1 }],
    ["of a later version with more fields", `cc-${traceId}-${spanId}-01-what-ever`, { traceId, spanId, flags: 1 }],
  ])("%s is accepted", (_, header, expected) => {
    expect(parseTrace(header, null)).toEqual({ ...expected, tracestate: null });
  });

  it.each([
    ["is missing", null],
    ["is empty", ""],
    ["has upper case", valid.toUpperCase()],
    ["has the forbidden version", valid.replace(/^00/, "ff")],
    ["has more fields than its version defines", `${valid}-00`],
    ["has a trace id of zeros", `00-${"0".repeat(32)}-${spanId}-01`],
    ["has a span id of zeros", `00-${traceId}-${"0".repeat(16)}-01`],
    ["is truncated", valid.slice(0, -1)],
    ["has a short trace id", `00-${traceId.slice(1)}-${spanId}-01`],
    ["has no dash", valid.replace(/-/g, "_")],
    ["was sent twice", `${valid}, ${valid}`],
    ["has more fields of a later version without a dash", `cc-${traceId}-${spanId}-01.what`],
  ])("that %s is ignored, and its tracestate with it", (_, header) => {
    expect(parseTrace(header, "vendor=1")).toBe(null);
  });

  test("is propagated unchanged", () => {
    fc.assert(
      fc.property(hex(16), hex(8), fc.constantFrom("00", "01", "02", "03"), (trace, span, flags) => {
        fc.pre(!/^0+$/.test(trace) && !/^0+$/.test(span));
        const traceparent = `00-${trace}-${span}-${flags}`;
        const context = parseTrace(traceparent, "a=1, b@c=2");
        expect(context && traceFieldsOf(context)).toEqual({ traceparent, tracestate: "a=1, b@c=2" });
      }),
    );
  });
});

describe("a tracestate", () => {
  it.each(["congo=t61rcWkgMzE", "rojo=00f067aa0ba902b7,congo=t61", "fw529a3039@dt=FfAx,,x=y"])(
    "%s is propagated",
    (state) => {
      expect(parseTrace(valid, state)?.tracestate).toBe(state);
    },
  );

  it.each([
    ["is empty", ""],
    ["has no key", "=1"],
    ["has a value with an equals sign", "a=b=c"],
    ["has a key in upper case", "A=1"],
    ["has a character that headers forbid", "a=ñ"],
    ["has more than 32 members", Array.from({ length: 33 }, (_, n) => `a${n}=1`).join(",")],
    ["is longer than systems must propagate", `a=${"x".repeat(250)},b=${"y".repeat(250)},c=${"z".repeat(20)}`],
  ])("that %s is left out, and the trace continues", (_, state) => {
    expect(parseTrace(valid, state)).toEqual({ traceId, spanId, flags: 1, tracestate: null });
  });
});

describe("a trace that begins here", () => {
  const begin = (ratio: number, id: string) => beginTrace(ratio, (bytes) => (bytes === 16 ? id : spanId));

  it("is sampled at ratio 1 and never at 0, whatever its id", () => {
    fc.assert(
      fc.property(hex(16), (id) => {
        expect(isSampled(begin(1, id))).toBe(true);
        expect(isSampled(begin(0, id))).toBe(false);
        expect(begin(1, id)).toMatchObject({ traceId: id, spanId, tracestate: null });
      }),
    );
  });

  it("is sampled at the given ratio", () => {
    const ids = Array.from({ length: 4000 }, () => crypto.randomUUID().replaceAll("-", ""));
    const sampled = ids.filter((id) => isWithinRatio(id, 0.25)).length;
    expect(sampled / ids.length).toBeGreaterThan(0.2);
    expect(sampled / ids.length).toBeLessThan(0.3);
  });

  it("that is sampled at a ratio is sampled at every higher one", () => {
    fc.assert(
      fc.property(
        hex(16),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (id, a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          expect(isWithinRatio(id, low) && !isWithinRatio(id, high)).toBe(false);
        },
      ),
    );
  });
});
