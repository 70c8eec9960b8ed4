import { describe, expect, it } from "vitest";
import { LingerPolicy } from "../../../src/tasks/shard/linger-policy.ts";

describe("a submission", () => {
  it("lingers when it is the third within 10 ms", () => {
    const policy = new LingerPolicy();
    expect([1000, 1009, 1010, 1030, 1040, 1050].map((at) => policy.arrive(at))).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it("of a single client that posts in a loop lingers twice, and then not for 200 ms", () => {
    const policy = new LingerPolicy();
    const lingered: number[] = [];
    for (let at = 1000; at < 1300; at += 2) {
      if (policy.arrive(at)) lingered.push(at);
      policy.commit(at);
    }
    expect(lingered).toEqual([1004, 1006, 1206, 1208]);
  });

  it("continues to linger while commits are shared, even if only every second commit is", () => {
    const policy = new LingerPolicy();
    let lingered = 0;
    for (let at = 1000; at < 1300; at += 2) {
      if (policy.arrive(at)) lingered += 1;
      if (at % 4 === 0) policy.arrive(at);
      policy.commit(at);
    }
    expect(lingered).toBe(149);
  });
});
