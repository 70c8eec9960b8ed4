// Celery's options of a task: when it may begin, until when it may begin, how important it is, and how long it is tried. They come as
// the client wrote them and become times when the task is accepted.
import * as z from "zod";
import { wholeNumber } from "../kernel/whole-number.ts";

const maxAheadSeconds = 30 * 86_400;
const offsetTime = "an ISO 8601 time with its offset, such as 2026-01-31T09:00:00+01:00";
const timeWithOffset = (rule: string) => z.iso.datetime({ offset: true, error: rule });
const countdownRule = "must be a number of seconds from 0, at most 30 days";
const expiresRule = `must be a number of seconds above 0, at most 30 days, or ${offsetTime}`;

/** 9 is taken first. */
export const defaultPriority = 5;

export const scheduleFields = {
  countdown: z
    .number(countdownRule)
    .min(0, countdownRule)
    .max(maxAheadSeconds, countdownRule)
    .optional()
    .describe("Seconds until the task may begin. Not together with `eta`."),
  eta: timeWithOffset(`must be ${offsetTime}`)
    .optional()
    .describe("The time at which the task may begin, at most 30 days ahead. Not together with `countdown`."),
  expires: z
    .union([z.number().positive(expiresRule).max(maxAheadSeconds, expiresRule), timeWithOffset(expiresRule)], {
      error: expiresRule,
    })
    .optional()
    .describe("Seconds or the time after which the task does not begin any more: it becomes REVOKED."),
  priority: wholeNumber(0, 9)
    .optional()
    .describe(`From 0 to 9; the tasks with the highest are taken first. The default is ${defaultPriority}.`),
  max_retries: wholeNumber(0, 50)
    .optional()
    .describe("Number of attempts after the first. The default is MAX_RETRIES."),
  deadline_seconds: wholeNumber(1, 86_400)
    .optional()
    .describe(
      "The task must settle within this time after it may begin, or it becomes a FAILURE. The default is TASK_DEADLINE_SECONDS.",
    ),
};
const scheduleRequest = z.object(scheduleFields);
export type ScheduleRequest = z.infer<typeof scheduleRequest>;

export interface Schedule {
  /** Null when the task may begin at once. Times are Unix milliseconds. */
  startAt: number | null;
  /** When the task expires if no worker has begun it; null when it does not. */
  expiresAt: number | null;
  deadlineAt: number;
}

/** `acceptedAt` is what seconds count from. */
export function scheduleOf(request: ScheduleRequest, acceptedAt: number, defaultDeadlineMs: number): Schedule {
  const { countdown, eta, expires, deadline_seconds } = request;
  const start = eta === undefined ? acceptedAt + (countdown ?? 0) * 1000 : Date.parse(eta);
  const deadlineMs = deadline_seconds === undefined ? defaultDeadlineMs : deadline_seconds * 1000;
  return {
    startAt: start > acceptedAt ? Math.ceil(start) : null,
    expiresAt: expires === undefined ? null : endOf(expires, acceptedAt),
    deadlineAt: Math.ceil(Math.max(start, acceptedAt)) + deadlineMs,
  };
}

/** Each of these fields as it is when it is valid by itself, else undefined. */
const validTimes = z.object({
  countdown: scheduleFields.countdown.catch(undefined),
  eta: scheduleFields.eta.catch(undefined),
  expires: scheduleFields.expires.catch(undefined),
});

/**
 * The fields that do not fit together, each with its rule. A field that is invalid by itself counts as sent and has no time, so that one
 * answer names all mistakes.
 */
export function scheduleProblems(request: Record<string, unknown>, now: number): { field: string; rule: string }[] {
  const { countdown, eta, expires } = validTimes.parse(request);
  const problems: { field: string; rule: string }[] = [];
  if (request.countdown !== undefined && request.eta !== undefined)
    problems.push({ field: "countdown", rule: "must not be sent together with eta" });
  const start = eta === undefined ? Math.ceil(now + (countdown ?? 0) * 1000) : Date.parse(eta);
  if (start > now + maxAheadSeconds * 1000) problems.push({ field: "eta", rule: "must be at most 30 days ahead" });
  if (expires !== undefined && endOf(expires, now) <= Math.max(start, now)) {
    const waitsFor = eta === undefined ? "the end of countdown" : "eta";
    problems.push({ field: "expires", rule: `must be after ${start > now ? waitsFor : "now"}` });
  }
  return problems;
}

const endOf = (expires: number | string, from: number): number =>
  typeof expires === "number" ? Math.ceil(from + expires * 1000) : Date.parse(expires);
