import { describe, expect, it } from "vitest";
import { normalise } from "../../../src/cache/normalise.ts";
import { canonicalJson } from "../../../src/kernel/canonical-json.ts";
import { expectWithinCpuMs } from "../cpu-time.ts";

describe("normalising a question", () => {
  it.each([
    ["outer and repeated white space", "  What  is\n\tthis ", "What is this"],
    ["closing punctuation", "What is this?!…", "What is this"],
    ["white space before closing punctuation", "Why not ?", "Why not"],
    ["Unicode forms", "caf\u0065\u0301", "caf\u00e9"],
  ])("makes texts that differ in %s equal", (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it.each([
    ["case", "US", "us"],
    ["digits", "give me 10", "give me 100"],
    ["punctuation inside", "a,b", "ab"],
    ["signs that carry meaning at the end", "C#", "C"],
    ["percent", "50%", "50"],
    ["plus", "C++", "C"],
    ["texts of punctuation only", "?", "!"],
  ])("keeps texts that differ in %s apart", (_, a, b) => {
    expect(normalise(a)).not.toBe(normalise(b));
  });

  it("takes linear time on long runs of punctuation", async () => {
    await expectWithinCpuMs(1000, () => normalise(`${". ".repeat(200_000)}a`));
  });

  it("changes nothing when applied twice", () => {
    for (const text of [" a . b ! ", "?!", "¿Qué?", "x\u00a0,"])
      expect(normalise(normalise(text))).toBe(normalise(text));
  });
});

describe("canonical JSON", () => {
  it("does not depend on the order of keys, at any depth", () => {
    expect(canonicalJson({ b: [{ y: 1, x: "2" }], a: null })).toBe(canonicalJson({ a: null, b: [{ x: "2", y: 1 }] }));
  });

  it("keeps the order of lists, and types apart", () => {
    const texts = [[1, 2], [2, 1], ["1", 2], [[1], 2], { 0: 1, 1: 2 }, "[1,2]", null, "null", [], {}, [null]].map(
      canonicalJson,
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("leaves out members that are undefined", () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });
});
