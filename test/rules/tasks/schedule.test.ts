import { describe, expect, it } from "vitest";
import { scheduleFields, scheduleOf, scheduleProblems } from "../../../src/tasks/schedule.ts";
import { taskRequest } from "../../../src/tasks/task-request.ts";

const now = Date.parse("2026-03-01T12:00:00Z");
const deadlineMs = 900_000;

describe("the times of a task", () => {
  it("are its acceptance and the default deadline when nothing is asked for", () => {
    expect(scheduleOf({}, now, deadlineMs)).toEqual({ startAt: null, expiresAt: null, deadlineAt: now + deadlineMs });
  });

  it.each([
    ["countdown", { countdown: 2.5 }, now + 2500],
    ["eta", { eta: "2026-03-01T13:30:00+01:00" }, now + 1_800_000],
  ])("begin at its %s, and the deadline counts from then", (_, request, startAt) => {
    expect(scheduleOf(request, now, deadlineMs)).toMatchObject({ startAt, deadlineAt: startAt + deadlineMs });
    expect(scheduleOf({ ...request, deadline_seconds: 5 }, now, deadlineMs).deadlineAt).toBe(startAt + 5000);
  });

  it("begin at once when the eta has passed", () => {
    const schedule = scheduleOf({ eta: "2020-01-01T00:00:00Z" }, now, deadlineMs);
    expect(schedule).toEqual({ startAt: null, expiresAt: null, deadlineAt: now + deadlineMs });
  });

  it.each([
    ["seconds", { expires: 90 }],
    ["a time", { expires: "2026-03-01T12:01:30Z" }],
  ])("expire by %s", (_, request) => {
    expect(scheduleOf(request, now, deadlineMs).expiresAt).toBe(now + 90_000);
  });
});

describe("options that do not fit together are named with their rule", () => {
  it.each([
    [{ countdown: 1, eta: "2026-03-01T13:00:00Z" }, "countdown", "must not be sent together with eta"],
    [{ eta: "2026-05-01T12:00:00Z" }, "eta", "must be at most 30 days ahead"],
    [{ countdown: 60, expires: 60 }, "expires", "must be after the end of countdown"],
    [{ eta: "2026-03-01T13:00:00Z", expires: 60 }, "expires", "must be after eta"],
    [{ expires: "2026-03-01T11:59:59Z" }, "expires", "must be after now"],
    [{ expires: "2026-03-01T12:00:00Z", countdown: 0 }, "expires", "must be after now"],
    [{ eta: "2026-02-01T12:00:00Z", expires: "2026-02-02T12:00:00Z" }, "expires", "must be after now"],
    [{ countdown: 0.0001, expires: 0.0001 }, "expires", "must be after the end of countdown"],
    [{ eta: "tomorrow", expires: "2026-03-01T11:59:59Z" }, "expires", "must be after now"],
    [{ eta: "tomorrow", countdown: 60, expires: 60 }, "expires", "must be after the end of countdown"],
    [{ countdown: -1, eta: "2026-03-01T13:00:00Z", expires: 60 }, "expires", "must be after eta"],
  ])("%j", (request, field, rule) => {
    expect(scheduleProblems(request, now)).toContainEqual({ field, rule });
  });

  it.each([
    { countdown: 60, expires: 61, priority: 9, max_retries: 0 },
    { countdown: 0, expires: 1 },
    { countdown: 2_592_000 },
    { eta: "2026-02-01T12:00:00Z", expires: 1 },
  ])("and those that fit are accepted: %j", (request) => {
    expect(scheduleProblems(request, now)).toEqual([]);
  });
});

describe("a request", () => {
  const later = new Date(Date.now() + 60_000).toISOString();
  const issuesOf = (more: object) =>
    (taskRequest.safeParse({ text: "hello", ...more }).error?.issues ?? []).map(({ path }) => path.join("."));

  it.each([
    [{ countdown: -1 }, "countdown"],
    [{ countdown: 2_592_001 }, "countdown"],
    [{ eta: "tomorrow" }, "eta"],
    [{ countdown: "3" }, "countdown"],
    [{ countdown: "NaN" }, "countdown"],
    [{ countdown: JSON.parse("1e999") }, "countdown"],
    [{ countdown: null }, "countdown"],
    [{ eta: "2026-03-01T12:00:00" }, "eta"],
    [{ eta: "2026-06-30T23:59:60Z" }, "eta"],
    [{ eta: "2026-06-30T24:00:00Z" }, "eta"],
    [{ eta: "2026-02-29T12:00:00Z" }, "eta"],
    [{ eta: "2999-01-01T00:00:00Z" }, "eta"],
    [{ eta: 1_772_366_400 }, "eta"],
    [{ expires: "Infinity" }, "expires"],
    [{ expires: JSON.parse("1e999") }, "expires"],
    [{ expires: "2020-01-01T00:00:00Z" }, "expires"],
    [{ eta: "2020-01-01T00:00:00Z", expires: "2020-01-02T00:00:00Z" }, "expires"],
    [{ expires: 0 }, "expires"],
    [{ expires: "soon" }, "expires"],
    [{ priority: 10 }, "priority"],
    [{ priority: 4.5 }, "priority"],
    [{ max_retries: 51 }, "max_retries"],
    [{ deadline_seconds: 0 }, "deadline_seconds"],
    [{ deadline_seconds: 86_401 }, "deadline_seconds"],
  ])("with %j is refused and names the field", (more, field) => {
    expect(issuesOf(more)).toEqual([field]);
  });

  it("is told both forms of expires when it has neither", () => {
    const { error } = taskRequest.safeParse({ text: "hello", expires: "soon" });
    expect(error?.issues[0]?.message).toMatch(/^must be a number of seconds above 0, .* or an ISO 8601 time/);
  });

  it.each([
    [{ text: "", countdown: 1, eta: later }, ["countdown", "text"]],
    [{ priority: 12, countdown: 60, expires: 60 }, ["expires", "priority"]],
    [{ priority: 12, countdown: 1, eta: later, expires: 1 }, ["countdown", "expires", "priority"]],
    [{ countdown: 1, eta: "tomorrow", expires: 1 }, ["countdown", "eta", "expires"]],
    [{ countdown: -1, eta: later }, ["countdown", "countdown"]],
    [{ deadline_seconds: 0, max_retries: -1, eta: "2999-01-01T00:00:00Z" }, ["deadline_seconds", "eta", "max_retries"]],
  ])("names at once every field that is wrong or does not fit: %j", (request, fields) => {
    expect(issuesOf(request).sort()).toEqual(fields);
  });
});

it.each([
  { field: "countdown", value: -1, rule: "must be a number of seconds from 0, at most 30 days" },
  {
    field: "expires",
    value: 0,
    rule: expect.stringMatching(/^must be a number of seconds above 0, at most 30 days, or an/),
  },
  { field: "priority", value: -1.5, rule: "must be a whole number from 0 to 9" },
  { field: "max_retries", value: "three", rule: "must be a whole number from 0 to 50" },
  { field: "deadline_seconds", value: 1e9, rule: "must be a whole number from 1 to 86400" },
] as const)("$value as $field breaks one rule, which says what is valid", ({ field, value, rule }) => {
  expect(scheduleFields[field].safeParse(value).error?.issues.map(({ message }) => message)).toEqual([rule]);
});
