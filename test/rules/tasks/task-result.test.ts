import { expect, it } from "vitest";
import { taskResult } from "../../../src/tasks/task-result.ts";
import { summary } from "./a-task.ts";

it("a result stored before costs were recorded is read, with its cost as unknown", () => {
  const stored = {
    response: "yes",
    output: {},
    model: "openai/gpt-6-luna",
    processing_time: 1,
    from_cache: false,
    similarity: null,
    metadata: { tokens_used: 3, input_tokens: 1, output_tokens: 2 },
    cache: summary.cache,
  };
  expect(taskResult.parse(stored).metadata).toEqual({
    ...stored.metadata,
    cost_usd: null,
    provider: "unknown",
    attempts: 0,
  });
});
