import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LocalLanguageModel } from "../../../src/ai/local/language-model.ts";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import type { TaskType } from "../../../src/task-types/task-type.ts";
import { findTaskType, taskTypes } from "../../../src/task-types/task-types.ts";
import { expectWithinCpuMs } from "../cpu-time.ts";

const model = new LocalLanguageModel();
const distinct = [...new Set(taskTypes.values())];

/** Valid options for any task type, empty where none are required. */
function optionsFor(taskType: TaskType, text: string): Record<string, unknown> {
  const needed: Record<string, Record<string, unknown>> = {
    classification: { labels: ["billing", "deportes", "positive"] },
    question_answering: { context: text === "" ? " " : text },
  };
  return taskType.options.parse(needed[taskType.name] ?? {});
}

async function generate(taskType: TaskType, text: string) {
  const options = optionsFor(taskType, text);
  const common = {
    model: null,
    temperature: 0.7,
    maxTokens: 1000,
    language: null,
    listener: null,
    onProviderCall: ignoreProviderCall,
  };
  const request = { taskType, text, options, ...common };
  const result = await model.generate(request, new AbortController().signal);
  if (!result.ok) throw new Error(`${taskType.name}: ${result.error.message}`);
  return { ...result.value, options };
}

describe.each(distinct.map((taskType) => ({ name: taskType.name, taskType })))(
  "the local model on $name",
  ({ name, taskType }) => {
    it("answers any text with an output that matches its schema and options, and with the same output every time", async () => {
      const text = fc.oneof(fc.string({ unit: "binary", minLength: 1 }), fc.lorem({ maxCount: 30 }));
      await fc.assert(
        fc.asyncProperty(text, async (each) => {
          const { output, options, model: answeredBy } = await generate(taskType, each);
          expect(taskType.output.parse(output)).toEqual(output);
          expect(taskType.fits?.(output, options) ?? true).toBe(true);
          expect(taskType.render(output).length).toBeGreaterThan(0);
          expect((await generate(taskType, each)).output).toEqual(output);
          expect(answeredBy).toBe(`local/${name}`);
        }),
        { numRuns: 60 },
      );
    });

    it.each([" ", "\n\n", "...", "👍", "a", "¿?", "\ud800", "constructor", "__proto__"])("answers %j", async (text) => {
      const { output } = await generate(taskType, text);
      expect(taskType.output.safeParse(output).success).toBe(true);
    });

    // The bench measures far less; the bound leaves room for a slow machine and still catches quadratic time.
    it.each([
      ["prose", "The food was GREAT in Paris, but Mr. García paid 35 € on 3 May 2024. No me gusta nada. "],
      ["capitals", "Aa Bb "],
      ["one word", "a"],
      ["digits", "1"],
      ["dots", "."],
      ["open brackets", "("],
      ["spaces", " "],
      ["at signs", "a@"],
      ["quotes", "'"],
      ["l33t", "fuck sh1t "],
    ])("reads 100,000 characters of %s in bounded time", async (_kind, unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
      await generate(taskType, unit);
      await expectWithinCpuMs(1_500, () => generate(taskType, text));
    });
  },
);

describe("the local model", () => {
  it("answers an aborted call with an error", async () => {
    const taskType = findTaskType("sentiment");
    if (taskType === null) throw new Error("no sentiment task type");
    const request = {
      taskType,
      text: "x",
      options: { labels: [] },
      model: null,
      temperature: 0,
      maxTokens: 1,
      language: null,
      listener: null,
      onProviderCall: ignoreProviderCall,
    };
    expect(await model.generate(request, AbortSignal.abort())).toMatchObject({
      ok: false,
      error: { reason: "aborted" },
    });
  });

  it("refuses a task type without a rule, and options that do not match the task type", async () => {
    const taskType = findTaskType("classification");
    if (taskType === null) throw new Error("no classification task type");
    const request = {
      taskType,
      text: "x",
      options: { labels: [] },
      model: null,
      temperature: 0,
      maxTokens: 1,
      language: null,
      listener: null,
      onProviderCall: ignoreProviderCall,
    };
    const signal = new AbortController().signal;
    expect(await model.generate(request, signal)).toMatchObject({ ok: false, error: { reason: "bad_request" } });
    const unknown = { ...request, taskType: { ...taskType, name: "poetry" } };
    expect(await model.generate(unknown, signal)).toMatchObject({ ok: false, error: { reason: "bad_request" } });
  });
});

describe("what only a model knows", () => {
  const asked = async (name: string, text: string, options: Record<string, unknown> = {}) => {
    const common = {
      model: null,
      temperature: 0,
      maxTokens: 100,
      language: null,
      listener: null,
      onProviderCall: ignoreProviderCall,
    };
    const taskType = findTaskType(name) as TaskType;
    const answer = await model.generate({ taskType, text, options, ...common }, new AbortController().signal);
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value;
  };

  it.each([
    "¿Cuál es el mejor lenguaje de programación para IA?",
    "What is the tallest mountain on Earth?",
    "who wrote hamlet",
  ])("is not answered by the rules: %s", async (text) => {
    const { output, unanswered } = await asked("question_answering", text);
    expect(output).toMatchObject({ answer: null });
    expect(unanswered).toMatch(/^The built-in rules know no facts\. Set OPENAI_API_KEY/);
  });

  it("is not a text that the rules write", async () => {
    const { output, unanswered } = await asked("generation", "Write a poem about rain.");
    expect(output).toEqual({ answer: null });
    expect(unanswered).toMatch(/^The built-in rules write no texts\. Set OPENAI_API_KEY/);
  });

  it("is neither what stands beside the question nor what a context does not say", async () => {
    const beside = await asked("question_answering", "The tower was built in 1889. When was the tower built?");
    expect(beside).toMatchObject({ output: { answer: "1889" } });
    expect(beside.unanswered).toBe(undefined);
    const silent = await asked("question_answering", "Who painted it?", { context: "The tower is tall." });
    expect(silent).toMatchObject({ output: { answer: null } });
    expect(silent.unanswered).toBe(undefined);
  });
});
