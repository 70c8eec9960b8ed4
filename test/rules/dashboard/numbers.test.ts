import { describe, expect, it } from "vitest";
import { comparison } from "../../../dashboard/src/format/comparison.ts";
import { duration, number } from "../../../dashboard/src/format/numbers.ts";

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];

describe("a duration", () => {
  it.each([
    [null, "–"],
    [0, "0 ms"],
    [999.4, "999 ms"],
    [999.5, "1.0 s"],
    [9940, "9.9 s"],
    [9950, "10 s"],
    [59_499, "59 s"],
    [59_500, "1 min 0 s"],
    [7 * minute - 400, "7 min 0 s"],
    [7 * minute - 600, "6 min 59 s"],
    [hour - 500, "1 h 0 min"],
    [2 * hour - 20 * second, "2 h 0 min"],
    [2 * hour - 40 * second, "1 h 59 min"],
    [day - 20 * second, "1 d 0 h"],
    [2 * day - 20 * minute, "2 d 0 h"],
    [2 * day - 40 * minute, "1 d 23 h"],
  ])("of %s ms is %s", (ms, written) => {
    expect(duration(ms)).toBe(written);
  });

  it("has at no length a part as large as the next unit", () => {
    for (let ms = 1; ms < 3 * day; ms = Math.ceil(ms * 1.0007) + 13)
      expect(duration(ms)).not.toMatch(/\b1000 ms|\b60(\.0)? s|\b60 min|\b24 h/);
  });
});

it.each([
  [12, 10, "10 in the hour before (+20%)"],
  [5, 10, "10 in the hour before (−50%)"],
  [10, 10, "10 in the hour before (the same)"],
  [1001, 1000, "1,000 in the hour before (about the same)"],
  [50, 2, "2 in the hour before (25 times as much)"],
  [3, 0, "0 in the hour before"],
  [3, null, "none in the hour before"],
  [null, 4, "4 in the hour before"],
])("%s beside %s is written as %s", (now, before, written) => {
  expect(comparison(now, before, number, "the hour before")).toBe(written);
});
