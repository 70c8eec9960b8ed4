import { describe, expect, it } from "vitest";
import { normalise } from "../../../src/cache/normalise.ts";
import { canonicalJson } from "../../../src/kernel/canonical-json.ts";
import { expectWithinCpuMs } from "../cpu-time.ts";

describe("normalising a question", () => {
  it.each([
    ["outer and repeated blanks", "  What \t is\u00a0this ", "What is this"],
    ["line ends and blanks before them", "\n\nadd: \r\n  1 \n", "add:\n  1"],
    ["a full stop", "Tell me.", "Tell me"],
    ["an ellipsis", "Tell me…", "Tell me"],
    ["an exclamation after a word", "¡Ayuda!", "¡Ayuda"],
    ["a full stop after a number", "It was in 2020.", "It was in 2020"],
    ["repeated question marks", "What is this?!…", "What is this?"],
    ["a blank before a question mark", "Why not ?", "Why not?"],
    ["Unicode forms", "caf\u0065\u0301", "caf\u00e9"],
    ["typographic quotes", "“It’s” «so»", '"It\'s" "so"'],
    ["dashes", "10–20, −5, well‑known", "10-20, -5, well-known"],
    ["a dash between clauses", "so — he said—it is", "so - he said - it is"],
    ["full-width forms", "ＡＢＣ１２？", "ABC12?"],
    ["ligatures", "ﬁnd the oﬀer", "find the offer"],
    ["variants of an emoji", "I ❤\ufe0f it and ❤", "I ❤ it and ❤"],
    ["zero-width and bidirectional marks", "re\u200bfund\u202e now\u00ad", "refund now"],
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
    ["a final question mark", "You are coming?", "You are coming"],
    ["a factorial", "compute 5!", "compute 5"],
    ["a factorial of a letter", "compute n!", "compute n"],
    ["plus and minus behind a letter", "blood type A+", "blood type A-"],
    ["a smile", "my exam :)", "my exam"],
    ["a smile and a frown", "my exam :)", "my exam :("],
    ["a colon", "case x:", "case x"],
    ["a semicolon", "return total;", "return total"],
    ["line breaks", "a\nb c", "a b\nc"],
    ["a line break and a blank", "a\nb", "a b"],
    ["an empty line", "a\n\nb", "a\nb"],
    ["indentation", "if x:\n  a\n  b", "if x:\n  a\nb"],
    ["indentation of the first line", "  a\nb", "a\nb"],
    ["superscripts", "x²", "x2"],
    ["an empty pair of brackets", "f()", "f"],
  ])("keeps texts that differ in %s apart", (_, a, b) => {
    expect(normalise(a)).not.toBe(normalise(b));
  });

  it("takes linear time on long runs of punctuation", async () => {
    await expectWithinCpuMs(1000, () => normalise(`${". ".repeat(200_000)}a`));
  });

  it("changes nothing when applied twice", () => {
    for (const text of [" a . b ! ", "?!", "¿Qué?", "x\u00a0,", "a ?", "so ? !", "5 !", "b. ? ", "\n x\n", "ﬁ—n …"])
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
