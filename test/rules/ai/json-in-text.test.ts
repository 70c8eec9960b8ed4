import fc from "fast-check";
import { expect, it } from "vitest";
import { objectsIn } from "../../../src/ai/json-in-text.ts";
import { expectWithinCpuMs } from "../cpu-time.ts";

it("finds an object whatever stands around it, with braces and quotes in its strings", () => {
  const prose = fc.string().map((text) => text.replaceAll(/[{"\\]/g, ""));
  const object = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true })));
  fc.assert(
    fc.property(prose, object, prose, (before, value, after) => {
      const json = JSON.stringify(value);
      expect(objectsIn(`${before}${json}${after}`)).toEqual([JSON.parse(json)]);
    }),
  );
});

it.each([
  ["opened braces", "{".repeat(100_000)],
  ["opened objects", '{"a":'.repeat(20_000)],
  ["quotes", '{"'.repeat(50_000)],
  ["closing tags", "</think>".repeat(20_000)],
])("takes a short time for %s", async (_, text) => {
  await expectWithinCpuMs(1000, () => expect(objectsIn(text)).toEqual([]));
});
