import { describe, expect, it } from "vitest";
import { type Job, newJob } from "../../../src/tasks/jobs/job.ts";
import {
  afterOutcomes,
  afterStep,
  begun,
  delayed,
  isDue,
  paced,
  stepSize,
  stopped,
} from "../../../src/tasks/jobs/job-rules.ts";
import type { JobStepReply } from "../../../src/tasks/jobs/task-jobs.ts";
import { errorMatcher } from "../../../src/tasks/shard/job-match.ts";

const at = 1_000_000;
const made = newJob({
  id: "j",
  tenant: "acme",
  action: "replay",
  filter: {},
  perSecond: 5,
  matched: 12,
  isWholeCount: true,
  createdAt: at,
  startsAt: at + 10_000,
  by: { role: "writer", key_id: null, request_id: "r" },
  shards: ["eu00", "na01"],
});
const running = begun(made, at + 10_000);
const reply = (more: Partial<JobStepReply> = {}): JobStepReply => ({
  ...{ after: "eu00-5", isAtEnd: false, done: 2, skipped: {}, failed: {}, replays: [] },
  ...more,
});

describe("a job", () => {
  it("is not due before it begins, nor when it has ended", () => {
    expect([isDue(made, at + 9999), isDue(made, at + 10_000)]).toEqual([false, true]);
    expect(isDue(stopped(made, at), at + 20_000)).toBe(false);
  });

  it("is cancelled before it has begun, and stopped later", () => {
    expect(stopped(made, at + 5)).toMatchObject({ state: "CANCELLED", endedAt: at + 5 });
    expect(stopped(running, at + 20_000)).toMatchObject({ state: "STOPPED", startedAt: at + 10_000 });
    expect(stopped(stopped(running, 1), 2)).toMatchObject({ endedAt: 1 });
  });

  it("without a shard is at its end at once", () => {
    expect(begun({ ...made, shards: [] }, at)).toMatchObject({ state: "COMPLETED", done: 0 });
  });

  it("goes from shard to shard, and is at its end after the last", () => {
    const first = afterStep(running, reply({ skipped: { why: 1 } }), at);
    expect(first).toMatchObject({ shard: 0, after: "eu00-5", step: 1, done: 2, skipped: { why: 1 }, state: "RUNNING" });
    const second = afterStep(first, reply({ isAtEnd: true, skipped: { why: 2 } }), at);
    expect(second).toMatchObject({ shard: 1, after: "", step: 2, done: 4, skipped: { why: 3 }, state: "RUNNING" });
    expect(afterStep(second, reply({ isAtEnd: true }), at)).toMatchObject({ state: "COMPLETED", done: 6 });
  });

  it("counts what a shard did although it was stopped meanwhile, and stays stopped", () => {
    expect(afterStep(stopped(running, at), reply({ isAtEnd: true }), at)).toMatchObject({ state: "STOPPED", done: 2 });
  });

  it.each([
    [1, 1, 1000],
    [5, 5, 1000],
    [100, 20, 200],
  ])("at %i a second acts on %i tasks and then waits %i ms", (perSecond, size, waitMs) => {
    const job = { ...running, perSecond };
    expect(stepSize(job)).toBe(size);
    expect(paced(job, size, at).nextAt - at).toBe(waitMs);
  });

  it("that waits says why until its next step, and not when it has ended", () => {
    const waiting = delayed(running, "budget", at + 60_000);
    expect(waiting).toMatchObject({ waiting: { reason: "budget", until: at + 60_000 }, nextAt: at + 60_000 });
    expect(afterStep(waiting, reply(), at).waiting).toBeNull();
    expect(delayed(stopped(running, at), "budget", at + 60_000).waiting).toBeNull();
  });

  it("watches twenty replays at most, and fails when three of them failed the same way", () => {
    const ids = Array.from({ length: 30 }, (_, index) => `eu00-${index}`);
    const watching = afterStep(running, reply({ replays: ids }), at);
    expect(watching.watched).toEqual(ids.slice(0, 20));
    const two = afterOutcomes(watching, { "eu00-0": "limit 7", "eu00-1": null, "eu00-2": "other" }, at);
    expect(two).toMatchObject({ state: "RUNNING", failures: { "limit N": 1, other: 1 } });
    expect(two.watched).toHaveLength(17);
    const three: Job = afterOutcomes(two, { "eu00-3": "limit 8", "eu00-4": "limit 9" }, at);
    expect(three).toMatchObject({ state: "FAILED", message: "3 replays failed the same way again: limit 9" });
  });
});

it.each([
  ["TIMEOUT after", "timeout after 12 s", true],
  ["12", "timeout after 12 s", true],
  ["timeout after N s", "timeout after 12 s", true],
  ["timeout  twice", "timeout after 12 s", false],
  ["x", null, false],
])("the words %j are in the error %j: %s", (words, error, isIn) => {
  expect(errorMatcher(words)(error)).toBe(isIn);
});
