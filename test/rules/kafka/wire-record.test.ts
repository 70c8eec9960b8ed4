import { describe, expect, it } from "vitest";
import { recordsOf } from "../../../src/kafka/wire-record.ts";

const at = new Map([
  [0, 4],
  [1, 0],
]);
const record = { topic: "events", partition: 0, offset: 4, timestamp: 1_800_000_000_000, key: "k", value: "v" };

describe("the records of a reply whose protocol carries texts", () => {
  it("are taken as they are, also with a header without a value and without what may be missing", () => {
    const reply = [
      { ...record, headers: [{ key: "h", value: null }] },
      { partition: 1, offset: 0, value: null },
    ];
    expect(recordsOf(reply, at, "text")).toEqual([
      {
        partition: 0,
        offset: 4,
        timestamp: 1_800_000_000_000,
        key: "k",
        value: "v",
        headers: [{ key: "h", value: "" }],
        unreadable: null,
      },
      { partition: 1, offset: 0, timestamp: null, key: null, value: null, headers: [], unreadable: null },
    ]);
  });

  it.each([
    [{ value: 7 }, /^value: /],
    [{ key: ["k"] }, /^key: /],
    [{ headers: "none" }, /^headers: /],
    [{ headers: [{ value: "v" }] }, /^headers.0.key: /],
    [{ offset: -1 }, /^offset: /],
    [{ offset: 1e300, value: 7 }, /^offset: .*; value: /],
  ])("keep one with %j as it came, and those beside it", (odd, reason) => {
    const reply = [record, { ...record, offset: 5, ...odd }, { ...record, offset: 6 }];
    expect(recordsOf(reply, at, "text")).toMatchObject([
      { offset: 4, unreadable: null },
      { offset: 5, unreadable: expect.stringMatching(reason), value: expect.stringContaining("v") },
      { offset: 6, unreadable: null },
    ]);
  });

  it("take one with an odd time", () => {
    expect(recordsOf([{ ...record, timestamp: "today" }], at, "text")).toMatchObject([
      { unreadable: null, timestamp: null },
    ]);
  });

  it.each([[null], [{ records: [] }], [[null]], [[{ ...record, partition: 2 ** 53 }]]])("are none in %j", (reply) => {
    expect(recordsOf(reply, at, "text")).toBe(null);
  });
});
