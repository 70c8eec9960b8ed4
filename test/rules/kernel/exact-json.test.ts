import fc from "fast-check";
import { expect, it } from "vitest";
import { parseExactJson } from "../../../src/kernel/exact-json.ts";

it.each([
  ["9007199254740991", 9007199254740991],
  ["9007199254740992", 9007199254740992],
  ["9007199254740993", 9007199254740993n],
  ["-9223372036854775808", -9223372036854775808n],
  ["1000000000000000000000", 1000000000000000000000n],
  ["0.10000000000000000", 0.1],
  ["1000000000000000000e1", 1e19],
  ['"9007199254740993"', "9007199254740993"],
])("%s", (text, value) => {
  expect(parseExactJson(text)).toBe(value);
});

it("reads all that JSON.stringify writes as JSON.parse does", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (text) => {
      expect(parseExactJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

it("keeps each integer, as a number or a bigint", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.string(), (integer, name) => {
      const parsed = parseExactJson(JSON.stringify({ [name]: [0] }).replace("[0]", `[${integer}]`));
      expect(JSON.stringify(Object.values(parsed ?? {}), (_, v) => (typeof v === "bigint" ? String(v) : v))).toMatch(
        new RegExp(`^\\[\\["?${integer}"?\\]\\]$`),
      );
    }),
  );
});
