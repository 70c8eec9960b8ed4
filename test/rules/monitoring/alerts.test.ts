import { describe, expect, it } from "vitest";
import { type Breach, updateAlerts } from "../../../src/monitoring/alerts.ts";

const found = (subject: string, value: number): Breach => ({
  rule: "queue_length",
  subject,
  value,
  threshold: 100,
  message: `${value} wait`,
});
const result = (...breaches: Breach[]) => ({ tenant: "acme", rule: "queue_length" as const, breaches });

describe("the result of a rule", () => {
  it("starts new alerts, keeps the start of continuing ones with the new value, and ends the others", () => {
    const first = updateAlerts([], result(found("a", 101), found("b", 102)), 1000);
    expect(first).toMatchObject({
      started: [{ subject: "a", tenant: "acme" }, { subject: "b" }],
      continuing: [],
      ended: [],
    });
    expect(first.started.map(({ since }) => Date.parse(since))).toEqual([1000, 1000]);
    const second = updateAlerts(first.started, result(found("b", 150), found("c", 101)), 61_000);
    expect(second.started).toMatchObject([{ subject: "c" }]);
    expect(second.continuing).toMatchObject([{ subject: "b", value: 150, since: first.started[1]?.since }]);
    expect(second.ended).toMatchObject([{ subject: "a", value: 101 }]);
  });
});
