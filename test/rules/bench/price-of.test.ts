import { expect, it } from "vitest";
import type { Billed } from "../../../bench/cost/billed.ts";
import { paths } from "../../../bench/cost/paths.ts";
import { priceOf } from "../../../bench/cost/price-of.ts";

const billed: Billed = {
  workerRequests: 300,
  objectCalls: { TaskShard: 400, RateLimitWindow: 100 },
  alarms: 10,
  rowsRead: 0,
  rowsWritten: 400,
  queueOperations: 300,
  outsideRequests: 0,
  logLines: 0,
  logBytes: 0,
};
const nothingAssumed = { cpuMs: 0, tasksADay: Number.POSITIVE_INFINITY, callMs: 0 };

it("a task costs a hundredth of what a hundred tasks were billed", () => {
  const { perTask, cost } = priceOf({ tasks: 100, billed }, nothingAssumed);
  expect(perTask).toMatchObject({ workerRequests: 3, queueOperations: 3, objectRequests: 5.1, rowsWritten: 4 });
  // Requests, messages, calls with alarms, and rows.
  expect(cost.total * 1e6).toBeCloseTo(0.9 + 1.2 + 0.765 + 4);
});

it("six shards that are active all day are shared by the tasks of the day", () => {
  const { perTask } = priceOf({ tasks: 100, billed }, { ...nothingAssumed, tasksADay: 1e6 });
  expect(perTask.objectGbSeconds).toBeCloseTo((6 * 86_400 * 0.128) / 1e6);
});

it("another object is active while it answers", () => {
  const { perTask } = priceOf({ tasks: 100, billed }, { ...nothingAssumed, callMs: 20 });
  expect(perTask.objectGbSeconds).toBeCloseTo(0.02 * 0.128);
});

it.each(paths)("the requests of the path $name are all different", ({ request, before }) => {
  for (const make of [request, before ?? request]) {
    const texts = Array.from({ length: 4000 }, (_, n) => JSON.stringify(make(n)));
    expect(new Set(texts).size).toBe(4000);
  }
});
