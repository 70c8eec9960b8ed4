// Makes a provider's chat a language model: it sends the prompt and schema of the task type, and returns an output that fits them; a task
// type without a schema gets the text. When an answer does not fit, the model gets the reason and a second try; a second misfit is an error.

import * as z from "zod";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { ResponseFormat } from "../task-types/conversation.ts";
import type { TaskType } from "../task-types/task-type.ts";
import type { AnswerSchema, Chat, ChatAnswer, ChatModel } from "./chat-model.ts";
import { objectsIn } from "./json-in-text.ts";
import type { Generation, GenerationRequest, LanguageModel } from "./language-model.ts";
import { mendedFields } from "./mended-fields.ts";
import type { ModelError } from "./model-error.ts";
import { answerCheck, type CheckAnswer } from "./structured-answer.ts";

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
      schema: prompt.conversation ? callersSchema(prompt.conversation.format) : schemaOf(taskType, options),
      misfit: null,
      listener,
    };
    const format = prompt.conversation?.format;
    const check = format ? await answerCheck(format) : null;
    if (check && !check.ok) return fail({ reason: "bad_request", message: `response_format: ${check.error}` });
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
      const fitted = outputThatFits(answer.value, taskType, options, check?.value ?? null);
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

function callersSchema(format: ResponseFormat | null): AnswerSchema | null {
  if (format?.type !== "json_schema") return null;
  const { name, schema: json, description, strict } = format.json_schema;
  return { name, json, description, strict: strict ?? false };
}

const schemas = new WeakMap<TaskType, NonNullable<Chat["schema"]>>();

/** Made once for each task type whose options do not change it, because making one takes longer than anything else here. */
function schemaOf(taskType: TaskType, options: Record<string, unknown>): Chat["schema"] {
  const { name, output, outputFor, outputSchema, ofText, ofAnswer } = taskType;
  if (ofText || ofAnswer) return null;
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
  answer: ChatAnswer,
  taskType: TaskType,
  options: Record<string, unknown>,
  check: CheckAnswer | null,
): Result<Fitted, string> {
  const { text, finish } = answer;
  if (taskType.ofText) return ok({ output: taskType.ofText(text) });
  if (taskType.ofAnswer) {
    // What was cut off, or calls tools instead, is not of the form that was asked for.
    const checked = check && finish === undefined ? check(text) : ok(text);
    return checked.ok ? ok({ output: taskType.ofAnswer({ ...answer, text: checked.value }) }) : checked;
  }
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
