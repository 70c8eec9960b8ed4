// Makes a provider's chat a language model: it sends the prompt and schema of the task type, and returns an output that fits them; a task
// type without a schema gets the text. When an answer does not fit, the model gets the reason and a second try; a second misfit is an error.

import * as z from "zod";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { TaskType } from "../task-types/task-type.ts";
import type { Chat, ChatAnswer, ChatModel } from "./chat-model.ts";
import { objectsIn } from "./json-in-text.ts";
import type { Generation, GenerationRequest, LanguageModel } from "./language-model.ts";
import { mendedFields } from "./mended-fields.ts";
import type { ModelError } from "./model-error.ts";

export class TypedLanguageModel implements LanguageModel {
  readonly id: string;
  readonly #chat: ChatModel;
  readonly #model: string;

  constructor(chat: ChatModel, model: string) {
    this.id = `${chat.provider}/${model}`;
    this.#chat = chat;
    this.#model = model;
  }

  async generate(request: GenerationRequest, signal: AbortSignal): Promise<Result<Generation, ModelError>> {
    const { taskType, text, options, language, temperature, maxTokens, listener } = request;
    const model = request.model ?? this.#model;
    const prompt = taskType.prompt(text, options, language);
    const firstChat: Chat = {
      ...prompt,
      model,
      temperature,
      maxTokens,
      schema: schemaOf(taskType, options),
      misfit: null,
      listener,
    };
    const { provider } = this.#chat;
    const usage = { inputTokens: 0, outputTokens: 0 };
    let problem = "";
    for (let chat = firstChat; ; chat = { ...firstChat, misfit: chat.misfit }) {
      const answer = await this.#chat.ask(chat, signal);
      if (!answer.ok) {
        request.onProviderCall({ provider, model, ...usageOf(answer.error), error: answer.error.reason });
        return answer;
      }
      const { inputTokens, outputTokens } = answer.value;
      usage.inputTokens += inputTokens;
      usage.outputTokens += outputTokens;
      const fitted = outputThatFits(answer.value, taskType, options);
      request.onProviderCall({ provider, model, inputTokens, outputTokens, error: fitted.ok ? null : "malformed" });
      if (fitted.ok) return ok({ ...fitted.value, model: `${provider}/${model}`, usage });
      problem = fitted.error;
      if (chat.misfit) break;
      listener?.onVoid();
      chat.misfit = { answer: answer.value.text, problem };
    }
    return fail({ reason: "malformed", message: `two answers did not fit the task type: ${problem}` });
  }
}

const schemas = new WeakMap<TaskType, NonNullable<Chat["schema"]>>();

/** Made once for each task type whose options do not change it, because making one takes longer than anything else here. */
function schemaOf(taskType: TaskType, options: Record<string, unknown>): Chat["schema"] {
  const { name, output, outputFor, outputSchema, ofText } = taskType;
  if (ofText) return null;
  if (outputSchema) return { name, json: outputSchema };
  if (outputFor) return { name, json: jsonSchemaOf(outputFor(options)) };
  const schema = schemas.get(taskType) ?? { name, json: jsonSchemaOf(output) };
  schemas.set(taskType, schema);
  return schema;
}

const jsonSchemaOf = (type: z.ZodType): Record<string, unknown> => ({ ...z.toJSONSchema(type) });

const usageOf = (error: ModelError) => ("usage" in error && error.usage) || { inputTokens: 0, outputTokens: 0 };

type Fitted = Pick<Generation, "output" | "mended">;

/** The output of the last object in the text that fits. The error names fields and rules, but nothing that the model wrote. */
function outputThatFits(
  { text }: ChatAnswer,
  taskType: TaskType,
  options: Record<string, unknown>,
): Result<Fitted, string> {
  if (taskType.ofText) return ok({ output: taskType.ofText(text) });
  let problem: Result<Fitted, string> | null = null;
  for (const said of objectsIn(text)) {
    const output = fitted(said, taskType, options);
    if (output.ok) return output;
    problem ??= output;
  }
  return problem ?? fail("it is not JSON");
}

function fitted(said: object, taskType: TaskType, options: Record<string, unknown>): Result<Fitted, string> {
  const parsed = taskType.output.safeParse(taskType.mend ? taskType.mend(said, options) : said);
  if (!parsed.success) {
    return fail(parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
  }
  if (taskType.fits && !taskType.fits(parsed.data, options))
    return fail("it does not answer the options that were given");
  const mended = mendedFields(said, parsed.data);
  return ok({ output: parsed.data, ...(mended.length > 0 && { mended }) });
}
