// A language model that needs no provider: deterministic rules and word lists for English and Spanish. It answers the known
// task types only, in the language of the text, and reports its model as `local/<task type>`, so nobody takes it for an LLM.
import * as z from "zod";
import { fail, ok, type Result } from "../../kernel/result.ts";
import { classification } from "../../task-types/classification.ts";
import { keywords } from "../../task-types/keywords.ts";
import { questionAnswering } from "../../task-types/question-answering.ts";
import { summarization } from "../../task-types/summarization.ts";
import type { Generation, GenerationRequest, LanguageModel } from "../language-model.ts";
import type { ModelError } from "../model-error.ts";

type Rule = (text: string, options: Record<string, unknown>) => Promise<unknown>;

const byModel = "Set OPENAI_API_KEY, GEMINI_API_KEY or another provider of docs/providers.md to have a model answer";
/** What the rules say in the place of an answer that only a model has. */
const unanswered: ReadonlyMap<string, string> = new Map([
  [
    "question_answering",
    `The built-in rules know no facts. ${byModel}, or send the passage that holds the answer as \`context\`.`,
  ],
  ["generation", `The built-in rules write no texts. ${byModel}.`],
]);

// A bundled dynamic import runs the module on its first use, so the word lists do not slow the Worker's start.
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
  ["generation", async () => ({ answer: null })],
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
    if (signal.aborted) return fail({ reason: "aborted", message: "the generation was aborted" });
    const { name } = request.taskType;
    const rule = rules.get(name);
    if (rule === undefined) {
      return fail({ reason: "bad_request", message: `the local model has no rules for task type ${name}` });
    }
    try {
      const output = await rule(request.text, request.options);
      // The rules use no tokens.
      const usage = { inputTokens: 0, outputTokens: 0 };
      request.onProviderCall({ provider: "local", model: name, ...usage, error: null });
      const generation = { output, model: `local/${name}`, usage };
      return ok(
        isUnanswered(output, request.options) ? { ...generation, unanswered: unanswered.get(name) } : generation,
      );
    } catch (error) {
      if (error instanceof z.ZodError) return fail({ reason: "bad_request", message: z.prettifyError(error) });
      throw error;
    }
  }
}

const nullAnswer = z.object({ answer: z.null() });

/** Whether a model could have answered from what it knows. A context that does not answer is an answer. */
const isUnanswered = (output: unknown, { context }: Record<string, unknown>): boolean =>
  context === undefined && nullAnswer.safeParse(output).success;
