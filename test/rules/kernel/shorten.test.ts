import { expect, test } from "vitest";
import { cutText, shorten } from "../../../src/kernel/shorten.ts";

test.each([
  ["short", 5, "short"],
  ["longer", 5, "longe..."],
  ["👍👍👍", 3, "👍👍👍"],
  ["👍👍👍", 2, "👍👍..."],
  ["any", 0, "..."],
  ["", 0, ""],
])("%j in %i characters is %j", (text, length, expected) => {
  expect(cutText(text, length)).toBe(expected);
});

test.each<[unknown, number, unknown]>([
  [{ a: [1, "two", null], b: true }, 100, { a: [1, "two", null], b: true }],
  ["a long text", 6, "a long..."],
  [["one", "two", "three", "four"], 12, ["one", "two", "th...", "..."]],
  [{ first: "x".repeat(20), second: 1 }, 15, { first: "xxxxxx...", "...": "..." }],
  [[[[["deep"]]]], 2, [[[["de..."]]]]],
])("%j in %i characters is %j", (value, length, expected) => {
  expect(shorten(value, length)).toEqual(expected);
});

test("the marks of what is left out add little to a value of many parts", () => {
  const wide = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`key ${index}`, [`value ${index}`]]));
  expect(JSON.stringify(shorten(wide, 500)).length).toBeLessThan(800);
});
