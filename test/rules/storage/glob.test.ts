import { describe, expect, it } from "vitest";
import { parseGlob } from "../../../src/storage/glob.ts";
import { expectWithinCpuMs } from "../cpu-time.ts";

describe("a pattern", () => {
  it.each([
    ["*", ["", "anything", "a:b:c"], []],
    ["cache:*", ["cache:", "cache:1"], ["cach", "xcache:1"]],
    ["*:sentiment", ["cache:1:sentiment"], ["cache:1:sentiments"]],
    ["a*b*c", ["abc", "a1b2c", "abbbcc"], ["ab", "acb"]],
    ["h?llo", ["hello", "h😀llo"], ["hllo", "heello"]],
    ["h[ae]llo", ["hello", "hallo"], ["hillo"]],
    ["h[^e]llo", ["hallo"], ["hello", "hllo"]],
    ["k[0-9a-f]", ["k0", "k9", "kc"], ["kg", "k-"]],
    ["a[-z]", ["a-", "az"], ["ab"]],
    ["\\*\\?\\[x]", ["*?[x]"], ["a?[x]", "*b[x]"]],
    ["[open", ["[open"], ["o"]],
    ["", [""], ["a"]],
  ])("%j matches exactly the texts that it matches in Redis", (pattern, fitting, others) => {
    const glob = parseGlob(pattern);
    expect(fitting.filter((text) => !glob.matches(text))).toEqual([]);
    expect(others.filter((text) => glob.matches(text))).toEqual([]);
  });

  it.each([
    ["cache:*", "cache:"],
    ["cache:a?b", "cache:a"],
    ["exact", "exact"],
    ["a\\*b*", "a*b"],
    ["*", ""],
    ["[ab]c", ""],
  ])("%j begins with %j", (pattern, prefix) => {
    expect(parseGlob(pattern).prefix).toBe(prefix);
  });

  it("with many stars takes at most the product of its length and the text's length", async () => {
    const glob = parseGlob(`${"*a".repeat(99)}*b`);
    await expectWithinCpuMs(1000, () => expect(glob.matches("a".repeat(10_000))).toBe(false));
  });
});
