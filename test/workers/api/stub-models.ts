// Language models that answer, fail or wait as a test requires. Their answer is always a general analysis.
import type { Generation, GenerationRequest, LanguageModel } from "../../../src/ai/language-model.ts";
import type { ModelError } from "../../../src/ai/model-error.ts";
import { fail, ok, type Result } from "../../../src/kernel/result.ts";

type Answer = (request: GenerationRequest, signal: AbortSignal) => Promise<Result<Generation, ModelError>>;

/** A model that counts its calls. */
export class StubModel implements LanguageModel {
  readonly id = "test/stub";
  calls = 0;
  readonly #answer: Answer;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  generate(request: GenerationRequest, signal: AbortSignal): Promise<Result<Generation, ModelError>> {
    this.calls += 1;
    return this.#answer(request, signal);
  }
}

const analysisOf = (text: string): Result<Generation, ModelError> =>
  ok({
    output: { summary: text, sentiment: { label: "neutral", score: 0 }, keywords: [], entities: [], language: "en" },
    model: "test/stub",
    usage: { inputTokens: 3, outputTokens: 4 },
  });

/** A model whose summary is the text itself, for general_analysis only. */
export const echoModel = (): StubModel => new StubModel(async ({ text }) => analysisOf(text));

/** Echoes a text, but fails for good on a text that contains `bad`. */
export const failingModel = (bad: string): StubModel =>
  new StubModel(async ({ text }) =>
    text.includes(bad) ? fail({ reason: "refused", message: "the model refused" }) : analysisOf(text),
  );

/** Answers only after it is released or aborted. It polls, because in the test pool a request cannot wake another request. */
export class HeldModel extends StubModel {
  open = false;
  started = 0;
  aborted = 0;

  constructor() {
    super(async ({ text }, signal) => {
      this.started += 1;
      signal.addEventListener("abort", () => {
        this.aborted += 1;
      });
      while (!this.open && !signal.aborted) await scheduler.wait(5);
      return signal.aborted ? fail({ reason: "aborted", message: "called off" }) : analysisOf(text);
    });
  }
}

/** What a talking model does next: it says a text, begins anew, or its call ends. */
type Step = string | { begins: "anew" } | { ends: "answered" } | { ends: ModelError };

/** Says a text piece by piece, as the test lets it, to whoever listens. It answers `generation` and `chat_completion` with what it said since it began anew. */
export class TalkingModel extends StubModel {
  readonly steps: Step[] = [];
  /** For each call whether somebody listened. */
  readonly wasHeard: boolean[] = [];

  constructor(...steps: Step[]) {
    super(async ({ listener, taskType }, signal) => {
      this.wasHeard.push(listener !== null);
      for (let answer = ""; ; ) {
        if (signal.aborted) return fail({ reason: "aborted", message: "called off" });
        const step = this.steps.shift();
        if (step === undefined) await scheduler.wait(5);
        else if (typeof step === "string") {
          answer += step;
          listener?.onText(step);
          // Longer than the pause between two writes of what was heard, so that each piece is one.
          if (listener && this.steps.length > 0) await scheduler.wait(400);
        } else if ("begins" in step) {
          answer = "";
          listener?.onVoid();
        } else if (step.ends !== "answered") return fail(step.ends);
        else {
          const output = taskType.name === "chat_completion" ? { content: answer, finish_reason: "stop" } : { answer };
          return ok({ output, model: "test/talking", usage: { inputTokens: 3, outputTokens: 4 } });
        }
      }
    });
    this.steps.push(...steps);
  }
}
