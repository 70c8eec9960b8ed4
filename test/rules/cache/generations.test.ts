import { describe, expect, test } from "vitest";
import { parseGeneration, withRevoked } from "../../../src/cache/generations.ts";

const now = 1_800_000_000_000;
const hour = 3_600_000;

describe("the value of a generation", () => {
  test.each([
    [null, 0],
    ["", 0],
    ["1800000000000", 1_800_000_000_000],
    ["12 eu03-a:1800000003", 12],
    ["no number", 0],
    ["9999999999999999", 0],
  ])("%j, also of an earlier version, is the number %i", (value, number) => {
    expect(parseGeneration(value).number).toBe(number);
  });

  test("names revoked answers beside the number, each once", () => {
    const one = withRevoked("12", "eu03-a", now + hour, now);
    expect(one).toBe("12 eu03-a:1800003600");
    const two = withRevoked(one, "eu03-b", now + hour, now);
    expect([...parseGeneration(two).revoked.keys()]).toEqual(["eu03-a", "eu03-b"]);
    expect([...parseGeneration(withRevoked(two, "eu03-a", now + hour, now)).revoked.keys()]).toEqual([
      "eu03-b",
      "eu03-a",
    ]);
    expect(withRevoked(null, "eu03-a", now + hour, now)).toBe("0 eu03-a:1800003600");
  });

  test("forgets those that have expired, and leaves out what is no name", () => {
    const value = withRevoked("12 eu03-a:1800003600", "eu03-b", now + 3 * hour, now + 2 * hour);
    expect([...parseGeneration(value).revoked.keys()]).toEqual(["eu03-b"]);
    expect([...parseGeneration("12 x eu03-a:1800003600 a:b").revoked.keys()]).toEqual(["eu03-a"]);
  });

  test("is raised when it names too many, and for an id that it cannot name", () => {
    let value: string = "12";
    for (let n = 0; n < 20; n++) value = withRevoked(value, `eu03-${n}`, now + hour, now);
    expect(parseGeneration(value)).toMatchObject({ number: 12, revoked: { size: 20 } });
    expect(withRevoked(value, "eu03-20", now + hour, now)).toBe(String(now));
    expect(withRevoked("12", "two words", now + hour, now)).toBe(String(now));
  });
});
