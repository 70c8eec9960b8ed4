import { describe, expect, it } from "vitest";
import { Crowd } from "../../../src/tasks/shard/crowd.ts";

describe("a crowd", () => {
  it("is three within 10 ms", () => {
    const crowd = new Crowd();
    expect([1000, 1009, 1010, 1030, 1040, 1050].map((at) => crowd.join(at))).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it("lets one client in a hurry wait twice, and then not for 200 ms", () => {
    const crowd = new Crowd();
    const waited: number[] = [];
    for (let at = 1000; at < 1300; at += 2) {
      if (crowd.join(at)) waited.push(at);
      crowd.leave(at);
    }
    expect(waited).toEqual([1004, 1006, 1206, 1208]);
  });

  it("goes on waiting while others come along, be it now and then", () => {
    const crowd = new Crowd();
    let waits = 0;
    for (let at = 1000; at < 1300; at += 2) {
      if (crowd.join(at)) waits += 1;
      if (at % 4 === 0) crowd.join(at);
      crowd.leave(at);
    }
    expect(waits).toBe(149);
  });
});
