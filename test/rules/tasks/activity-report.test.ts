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
    await report.report();
    await report.report();
    await report.report();
    expect(calls).toBe(2);
  });
});
