// The language model that needs no provider: rules and word lists, deterministic, for English and Spanish. It answers the known
// task types only, in the language of the text, and never poses as an LLM: its answers say `local/<task type>`.
import * as z from "zod";
import { fail, ok, type Result } from "../../kernel/result.ts";
import { classification } from "../../task-types/classification.ts";
import { keywords } from "../../task-types/keywords.ts";
import { questionAnswering } from "../../task-types/question-answering.ts";
import { summarization } from "../../task-types/summarization.ts";
import type { Generation, GenerationRequest, LanguageModel } from "../language-model.ts";
import type { ModelError } from "../model-error.ts";

type Rule = (text: string, options: Record<string, unknown>) => Promise<unknown>;

// Imported on first use: a bundled dynamic import runs the module only then, which keeps word lists out of the Worker's start-up.
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["general_analysis", async (text) => (await import("./analyze.ts")).analyze(text)],
  ["sentiment", async (text) => (await import("./sentiment.ts")).analyzeSentiment(text)],
  [
    "summarization",
    async (text, options) => (await import("./summarize.ts")).summarize(text, summarization.options.parse(options)),
  ],
  [
    "classification",
    async (text, options) => (await import("./classify.ts")).classify(text, classification.options.parse(options)),
  ],
  [
    "question_answering",
    async (text, options) =>
      (await import("./answer-question.ts")).answerQuestion(text, questionAnswering.options.parse(options)),
  ],
  [
    "keywords",
    async (text, options) => (await import("./keywords.ts")).extractKeywords(text, keywords.options.parse(options)),
  ],
  ["entities", async (text) => (await import("./entities.ts")).extractEntities(text)],
  ["language_detection", async (text) => (await import("./detect-language.ts")).detectLanguage(text)],
  ["moderation", async (text) => (await import("./moderate.ts")).moderate(text)],
]);

export class LocalLanguageModel implements LanguageModel {
  readonly id = "local/rules-1";

  async generate(request: GenerationRequest, signal: AbortSignal): Promise<Result<Generation, ModelError>> {
    if (signal.aborted) return fail({ reason: "aborted", message: "the generation was called off" });
    const { name } = request.taskType;
    const rule = rules.get(name);
    if (rule === undefined) {
      return fail({ reason: "bad_request", message: `the local rules have none for task type ${name}` });
    }
    try {
      const output = await rule(request.text, request.options);
      // Rules read words, not tokens: nothing is spent.
      const usage = { inputTokens: 0, outputTokens: 0 };
      request.onProviderCall({ provider: "local", model: name, ...usage, error: null });
      return ok({ output, model: `local/${name}`, usage });
    } catch (error) {
      if (error instanceof z.ZodError) return fail({ reason: "bad_request", message: z.prettifyError(error) });
      throw error;
    }
  }
}
