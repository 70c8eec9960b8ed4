import { expect, test } from "vitest";
import { openAiErrorOf, problemOfTask } from "../../../src/api/openai/errors.ts";

const failed = { task_id: "na00-1", status: "FAILURE" } as Parameters<typeof problemOfTask>[0];

test.each([
  ["rate_limited: OpenAI answered 429", 503, "provider_rate_limited"],
  ["gave up after 6 attempts: rate_limited: OpenAI answered 429", 503, "provider_rate_limited"],
  ["gave up after 2 attempts: unavailable: OpenAI could not be reached", 503, "provider_unavailable"],
  ["gave up after 2 attempts: timeout: OpenAI did not answer in time", 504, "provider_timeout"],
  ["the next attempt would be in 60 s, but the deadline is in 1.5 s: unavailable: no", 503, "provider_unavailable"],
  ["gave up after 2 attempts: its worker was lost", 500, null],
  ["not settled within 900 s", 500, null],
])("a task that failed has the status of its reason, however often it was tried: %s", (error, status, code) => {
  const problem = problemOfTask({ ...failed, error });
  expect([problem.status, openAiErrorOf(problem).code]).toEqual([status, code]);
});
