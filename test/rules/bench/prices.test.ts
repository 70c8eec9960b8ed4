import { expect, it } from "vitest";
import { costOf, gbSecondsOf, meters, type Usage } from "../../../bench/prices.ts";

const nothing: Usage = {
  workerRequests: 0,
  workerCpuMs: 0,
  queueOperations: 0,
  objectRequests: 0,
  objectGbSeconds: 0,
  rowsWritten: 0,
  rowsRead: 0,
};

it("a million messages cost what Cloudflare's example says: three operations each", () => {
  expect(costOf({ ...nothing, queueOperations: 3e6 }).total).toBeCloseTo(1.2);
});

it("an object that is active for 30 days costs 331,776 GB-s", () => {
  expect(gbSecondsOf(30 * 86_400)).toBeCloseTo(331_776);
});

it("the total is the sum of the meters", () => {
  const usage: Usage = { ...nothing, workerRequests: 2e6, rowsWritten: 1e6, objectRequests: 4e6 };
  const { byMeter, total } = costOf(usage);
  expect(byMeter.rowsWritten).toBe(1);
  expect(total).toBeCloseTo(0.6 + 1 + 0.6);
});

it.each(Object.entries(meters))("%s has a page of Cloudflare's as its source", (_, { source }) => {
  expect(source).toMatch(/^https:\/\/developers\.cloudflare\.com\//);
});
