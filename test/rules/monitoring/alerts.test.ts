import { describe, expect, it } from "vitest";
import { type Breach, judge } from "../../../src/monitoring/alerts.ts";

const found = (subject: string, value: number): Breach => ({
  rule: "queue_length",
  subject,
  value,
  threshold: 100,
  message: `${value} wait`,
});
const judgement = (...breaches: Breach[]) => ({ tenant: "acme", rule: "queue_length" as const, breaches });

describe("a judgement", () => {
  it("begins what was not there, keeps since when with the new value, and ends what is gone", () => {
    const first = judge([], judgement(found("a", 101), found("b", 102)), 1000);
    expect(first).toMatchObject({ began: [{ subject: "a", tenant: "acme" }, { subject: "b" }], stays: [], ended: [] });
    expect(first.began.map(({ since }) => Date.parse(since))).toEqual([1000, 1000]);
    const second = judge(first.began, judgement(found("b", 150), found("c", 101)), 61_000);
    expect(second.began).toMatchObject([{ subject: "c" }]);
    expect(second.stays).toMatchObject([{ subject: "b", value: 150, since: first.began[1]?.since }]);
    expect(second.ended).toMatchObject([{ subject: "a", value: 101 }]);
  });
});
