import { describe, expect, it } from "vitest";
import { ActivityReport } from "../../../src/tasks/deployment-watch.ts";

describe("an object's report of activity", () => {
  it("is one call, until the cron has looked", async () => {
    let calls = 0;
    const report = new ActivityReport(async () => {
      calls += 1;
    });
    await Promise.all([report.report(), report.report()]);
    await report.report();
    expect(calls).toBe(1);
    report.looked();
    await report.report();
    expect(calls).toBe(2);
  });

  it("that fails is made again by what happens next", async () => {
    const answers = [() => Promise.reject(new Error("no watch")), async () => undefined];
    let calls = 0;
    const report = new ActivityReport(async () => answers[calls++]?.());
    expect(report.isOwed).toBe(false);
    expect(await report.report()).toBe(false);
    expect(report.isOwed).toBe(true);
    expect(await report.report()).toBe(true);
    expect(await report.report()).toBe(true);
    expect({ calls, isOwed: report.isOwed }).toEqual({ calls: 2, isOwed: false });
  });

  it("that failed is owed until one succeeds", async () => {
    const report = new ActivityReport(() => Promise.reject(new Error("no watch")));
    await report.report();
    report.looked();
    expect(report.isOwed).toBe(true);
  });
});
