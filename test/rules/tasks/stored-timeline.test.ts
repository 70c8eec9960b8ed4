import * as fc from "fast-check";
import { expect, test } from "vitest";
import { storedTimeline, writeTimeline } from "../../../src/tasks/shard/stored-timeline.ts";
import { taskStates } from "../../../src/tasks/task.ts";

const nullable = fc.option(fc.string());
const timelines = fc.array(
  fc.record({
    state: fc.constantFrom(...taskStates),
    at: fc.nat(),
    attempt: fc.nat(),
    worker: nullable,
    reason: nullable,
  }),
);

test("a timeline is read as it was written, also one that an earlier version wrote as objects", () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      expect(storedTimeline.parse(writeTimeline(timeline))).toEqual(timeline);
      expect(storedTimeline.parse(JSON.stringify(timeline))).toEqual(timeline);
    }),
  );
});

test("a timeline is written without names and without the nulls at the end of an event", () => {
  const written = writeTimeline([
    { state: "PENDING", at: 5, attempt: 0, worker: null, reason: null },
    { state: "STARTED", at: 6, attempt: 1, worker: "w", reason: null },
    { state: "FAILURE", at: 7, attempt: 1, worker: null, reason: "late" },
  ]);
  expect(written).toBe('[["PENDING",5,0],["STARTED",6,1,"w"],["FAILURE",7,1,null,"late"]]');
});
