// A language model that needs no provider: deterministic rules and word lists for English and Spanish. It answers the known
// task types only, in the language of the text, and reports its model as `local/<task type>`, so nobody takes it for an LLM.
// The rules read what a person sees of the text: an LLM understands markup, rules do not.
import * as z from "zod";
import { fail, ok, type Result } from "../../kernel/result.ts";
import { type VisibleText, visibleText } from "../../language/visible-text/visible-text.ts";
import { classification } from "../../task-types/classification.ts";
import { keywords } from "../../task-types/keywords.ts";
import { questionAnswering } from "../../task-types/question-answering.ts";
import { summarization } from "../../task-types/summarization.ts";
import type { Generation, GenerationRequest, LanguageModel } from "../language-model.ts";
import type { ModelError } from "../model-error.ts";
import { textOfAnswer } from "../text-listener.ts";

/** `said` is for rules that judge what the writer says, `shown` for those that look for what is in the text. */
type Rule = (text: VisibleText, options: Record<string, unknown>) => Promise<unknown>;

const byModel = "Set OPENAI_API_KEY, GEMINI_API_KEY or another provider of docs/providers.md to have a model answer";
/** What the rules say in the place of an answer that only a model has. */
const unanswered: ReadonlyMap<string, string> = new Map([
  [
    "question_answering",
    `The built-in rules know no facts. ${byModel}, or send the passage that holds the answer as \`context\`.`,
  ],
  ["generation", `The built-in rules write no texts. ${byModel}.`],
  ["chat_completion", `The built-in rules write no texts. ${byModel}.`],
]);

// A bundled dynamic import runs the module on its first use, so the word lists do not slow the Worker's start.
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["general_analysis", async (text) => (await import("./analyze.ts")).analyze(text)],
  ["sentiment", async ({ said }) => (await import("./sentiment.ts")).analyzeSentiment(said)],
  [
    "summarization",
    async ({ said }, options) => (await import("./summarize.ts")).summarize(said, summarization.options.parse(options)),
  ],
  [
    "classification",
    // The level of a line is what labels for logs ask for, and only `shown` has it.
    async ({ format, said, shown }, options) =>
      (await import("./classify.ts")).classify(format === "log" ? shown : said, classification.options.parse(options)),
  ],
  [
    "question_answering",
    async ({ shown }, options) => {
      const parsed = questionAnswering.options.parse(options);
      const context = parsed.context === undefined ? undefined : visibleText(parsed.context).shown;
      return (await import("./answer-question.ts")).answerQuestion(shown, { ...parsed, context });
    },
  ],
  ["generation", async () => ({ answer: null })],
  ["chat_completion", async () => ({ content: null, finish_reason: "stop" })],
  [
    "keywords",
    async ({ said }, options) => (await import("./keywords.ts")).extractKeywords(said, keywords.options.parse(options)),
  ],
  ["entities", async ({ shown }) => (await import("./entities.ts")).extractEntities(shown)],
  ["language_detection", async ({ said }) => (await import("./detect-language.ts")).detectLanguage(said)],
  ["moderation", async ({ shown }) => (await import("./moderate.ts")).moderate(shown)],
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
      const output = await rule(visibleText(request.text), request.options);
      // The rules use no tokens.
      const usage = { inputTokens: 0, outputTokens: 0 };
      request.onProviderCall({ provider: "local", model: name, ...usage, error: null });
      const generation = { output, model: `local/${name}`, usage };
      const why = isUnanswered(output, request.options) ? unanswered.get(name) : undefined;
      const response = why ?? request.taskType.render(output);
      request.listener?.onText(textOfAnswer(request.taskType, { output, response }));
      return ok(why === undefined ? generation : { ...generation, unanswered: why });
    } catch (error) {
      if (error instanceof z.ZodError) return fail({ reason: "bad_request", message: z.prettifyError(error) });
      throw error;
    }
  }
}

const nullAnswer = z.union([z.object({ answer: z.null() }), z.object({ content: z.null() })]);

/** Whether a model could have answered from what it knows. A context that does not answer is an answer. */
const isUnanswered = (output: unknown, { context }: Record<string, unknown>): boolean =>
  context === undefined && nullAnswer.safeParse(output).success;
