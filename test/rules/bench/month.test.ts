import { expect, it } from "vitest";
import type { Billed } from "../../../bench/cost/billed.ts";
import { idleDayOf } from "../../../bench/cost/idle.ts";
import { freeTasksADay, mixOf, monthOf } from "../../../bench/cost/month.ts";
import { type Usage, usageBy } from "../../../bench/prices.ts";

const nothing = usageBy(() => 0);
const of = (usage: Partial<Usage>): Usage => ({ ...nothing, ...usage });
const alone = { perTask: nothing, idleDay: nothing, activeSecondsPerTask: 0, shards: 6 };

it("a month below the included amounts costs the plan", () => {
  expect(monthOf({ ...alone, tasks: 1e6, perTask: of({ queueOperations: 1, rowsWritten: 50 }) }).dollars).toBe(5);
});

it("what is above the included amounts costs the list price, and an idle day counts thirty times", () => {
  const month = monthOf({
    ...alone,
    tasks: 1e6,
    perTask: of({ rowsWritten: 51 }),
    idleDay: of({ objectRequests: 1e5 }),
  });
  // A million rows, and two of three million calls.
  expect(month.beyond).toEqual(of({ rowsWritten: 1, objectRequests: 0.3 }));
  expect(month.dollars).toBeCloseTo(6.3);
});

it("shards are active for their tasks, and at most all day", () => {
  const gbSeconds = (tasks: number) => monthOf({ ...alone, tasks, activeSecondsPerTask: 2 }).usage.objectGbSeconds;
  expect(gbSeconds(1000)).toBeCloseTo(2000 * 0.128);
  expect(gbSeconds(1e9)).toBeCloseTo(6 * 86_400 * 30 * 0.128);
});

it("a month names each meter whose daily amount of the free plan its days exceed", () => {
  const perTask = of({ queueOperations: 3, objectRequests: 4, workerCpuMs: 1000 });
  expect(monthOf({ ...alone, tasks: 30 * 3333, perTask }).aboveFree).toEqual([]);
  expect(monthOf({ ...alone, tasks: 30 * 3334, perTask }).aboveFree).toEqual(["queueOperations"]);
  expect(monthOf({ ...alone, tasks: 30 * 25_001, perTask }).aboveFree).toEqual(["queueOperations", "objectRequests"]);
});

it("the free plan ends at the meter that is used up first, beside what an idle day uses", () => {
  const perTask = of({ queueOperations: 3, rowsWritten: 4 });
  expect(freeTasksADay({ ...alone, perTask })).toEqual({ tasks: 3333, first: "queueOperations" });
  expect(freeTasksADay({ ...alone, perTask, idleDay: of({ rowsWritten: 90_000 }) })).toEqual({
    tasks: 2500,
    first: "rowsWritten",
  });
  expect(freeTasksADay({ ...alone, perTask, idleDay: of({ rowsWritten: 100_001 }) }).tasks).toBe(0);
});

it("a mix weighs the usage of its paths by their shares", () => {
  const parts = [
    { share: 3, perTask: of({ rowsWritten: 4 }) },
    { share: 1, perTask: of({ rowsWritten: 8 }) },
  ];
  expect(mixOf(parts).rowsWritten).toBe(5);
});

it("a day's objects are billed for each call and alarm, and for the time that one takes", () => {
  const counted: Billed = {
    workerRequests: 1440,
    objectCalls: { TaskShard: 120, KafkaPoller: 30 },
    alarms: 50,
    rowsRead: 300,
    rowsWritten: 60,
    queueOperations: 0,
    outsideRequests: 0,
    logLines: 20,
    logBytes: 1000,
  };
  const day = idleDayOf(counted, { cpuMs: 3, callMs: 20 });
  expect(day).toMatchObject({ workerRequests: 1440, workerCpuMs: 4320, objectRequests: 200, rowsWritten: 60 });
  expect(day.objectGbSeconds).toBeCloseTo(200 * 0.02 * 0.128);
});
