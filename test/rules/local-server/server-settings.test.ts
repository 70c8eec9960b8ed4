import { describe, expect, it } from "vitest";
import { queueConcurrency, readServerSettings } from "../../../scripts/local-server/server-settings.ts";

/** As wrangler.toml may say it. */
const maxConcurrency = { "app-ai-processing": 3, "app-kafka-events": 2, "app-default": 4, "app-ai-processing-dlq": 1 };

describe("the consumers that a queue is delivered to side by side", () => {
  it.each([
    { given: "nothing", environment: {}, bindings: {}, workers: 32 },
    { given: "[vars] or .dev.vars", environment: {}, bindings: { WORKERS: "5" }, workers: 5 },
    { given: "the environment, over [vars]", environment: { WORKERS: "7" }, bindings: { WORKERS: "5" }, workers: 7 },
  ])("are $workers for a task queue when WORKERS is given by $given", ({ environment, bindings, workers }) => {
    const read = readServerSettings(environment, bindings);
    if (!read.ok) throw new Error(read.error);
    expect(queueConcurrency({ bindings, maxConcurrency }, read.value.vars)).toEqual({
      "app-ai-processing": workers,
      "app-kafka-events": workers,
      "app-default": 4,
      "app-ai-processing-dlq": 1,
    });
  });

  it("retire after 1,000 tasks, unless [vars] or the environment say otherwise", () => {
    const maxTasks = (environment: Record<string, string>, bindings: Record<string, string>) => {
      const read = readServerSettings(environment, bindings);
      return read.ok ? { ...bindings, ...read.value.vars }.WORKER_MAX_TASKS : read.error;
    };
    expect([
      maxTasks({}, {}),
      maxTasks({}, { WORKER_MAX_TASKS: "7" }),
      maxTasks({ WORKER_MAX_TASKS: "8" }, {}),
    ]).toEqual(["1000", "7", "8"]);
  });

  it("are refused with the name of the setting when their slots are too many", () => {
    expect(readServerSettings({ WORKERS: "250", WORKER_CONCURRENCY: "5" }, {})).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^WORKERS: 250 workers with 5 slots each/),
    });
  });
});
