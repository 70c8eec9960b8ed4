import { describe, expect, it } from "vitest";
import type { LanguageModel } from "../../../src/ai/language-model.ts";
import { fail, ok } from "../../../src/kernel/result.ts";
import { ownTaskType } from "../../../src/task-types/own/own-task-type.ts";
import { runTrial, type TriedTask } from "../../../src/tasks/trial.ts";

const output = { type: "object", properties: { team: { type: "string" }, why: { type: "string" } } };
const draft = ownTaskType({
  name: "triage",
  version: 0,
  definition: { description: "", instructions: "Sort.", output },
});
const task = (n: number, before: unknown): TriedTask => ({
  id: `task ${n}`,
  output: before,
  payload: {
    text: `text ${n}`,
    task_type: "triage",
    options: {},
    use_cache: true,
    cache_threshold: null,
    model: null,
    temperature: 0,
    max_tokens: 100,
    language: null,
    metadata: {},
    callback_url: null,
    cache_generation: null,
    request_id: null,
    source: null,
  },
});
const usage = { inputTokens: 10, outputTokens: 10 };
const answering = (outputOf: (text: string) => unknown): LanguageModel => ({
  id: "test/model",
  generate: async ({ text, onProviderCall }) => {
    onProviderCall({ provider: "test", model: "model", ...usage, error: null });
    const said = outputOf(text);
    return said === null
      ? fail({ reason: "refused", message: "the model refused" })
      : ok({ output: said, model: "test/model", usage });
  },
});
const portsOf = (languageModel: LanguageModel, most: number | null = 0.02) => ({
  languageModel,
  costOf: () => 0.01,
  mostOf: () => most,
  onCalls: () => undefined,
  now: () => 0,
  signal: new AbortController().signal,
});
const outcomes = ({ rows }: Awaited<ReturnType<typeof runTrial>>) => rows.map(({ outcome }) => outcome);

describe("a trial", () => {
  it("compares what programs act on exactly, and sentences by their words", async () => {
    const before = { team: "ops", why: "The disk of the server is full" };
    const tried = await runTrial(
      draft,
      [task(1, before), task(2, before), task(3, before), task(4, { answer: "of an older version" })],
      1,
      portsOf(
        answering((text) => {
          if (text === "text 2") return { team: "billing", why: before.why };
          return text === "text 3" ? null : { team: "ops", why: "The server's disk is full" };
        }),
      ),
    );
    expect(outcomes(tried)).toEqual(["agreed", "differed", "failed", "differed"]);
    expect(tried.rows[2]).toMatchObject({ reason: "refused: the model refused", costUsd: 0.01, after: null });
    expect(tried.calls).toHaveLength(4);
  });

  it("never spends more than its budget: a call begins only while the most that it can cost is left", async () => {
    const tasks = Array.from({ length: 20 }, (_, n) => task(n, {}));
    for (const budget of [0.019, 0.02, 0.05, 0.1]) {
      const tried = await runTrial(draft, tasks, budget, portsOf(answering(() => ({}))));
      const spent = tried.calls.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0);
      expect(spent).toBeLessThanOrEqual(budget);
      expect(spent).toBeGreaterThan(budget - 0.021);
      expect(tried.rows.find(({ outcome }) => outcome === "not_run")?.reason).toContain(
        "more than what is left of budget_usd",
      );
    }
  });

  it("runs nothing when a price is not known, and says which setting has it", async () => {
    const tried = await runTrial(
      draft,
      [task(1, {})],
      1,
      portsOf(
        answering(() => ({})),
        null,
      ),
    );
    expect(tried).toMatchObject({
      calls: [],
      rows: [{ outcome: "not_run", reason: expect.stringContaining("MODEL_PRICES") }],
    });
  });
});
