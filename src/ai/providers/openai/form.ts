// The form in which a model is asked over OpenAI's API. It begins with what is known of the model, and gives up, one after the other,
// what the model refuses by name: so a model that nobody has listed works too.
import type OpenAI from "openai";
import { type AnswerSchema, type Chat, formInWords, messagesOf } from "../../chat-model.ts";
import type { ErrorBody } from "../../error-body.ts";
import { modelIn } from "../../provider.ts";
import { models } from "./models.ts";

export interface ChatForm {
  temperature: boolean;
  limit: "max_tokens" | "max_completion_tokens";
  limitWasRenamed: boolean;
  reasoning: "none" | "minimal" | "low" | null;
  /** How the answer's form is asked for: the prompt says it too. */
  schema: "strict" | "json_schema" | "json_object" | "none";
  /** How a stream is asked for: `plain` does not ask it for the usage, and `none` asks for the whole answer. */
  stream: "with_usage" | "plain" | "none";
}

export function firstForm(model: string, isOpenAi: boolean): ChatForm {
  const known = modelIn(models, model);
  return {
    temperature: !known?.fixedTemperature,
    // Ollama and LM Studio silently ignore the newer name; OpenAI's reasoning models refuse the older one.
    limit: known || isOpenAi ? "max_completion_tokens" : "max_tokens",
    limitWasRenamed: false,
    reasoning: known?.reasoning ?? null,
    schema: "strict",
    stream: "with_usage",
  };
}

/** A value that is out of its range is the caller's, and would be so in any form. */
const outOfRange =
  /too large|too long|too small|at (?:most|least)|exceed|greater than|less than|between|context length/i;
const nextSchema = { strict: "json_schema", json_schema: "json_object", json_object: "none", none: null } as const;

/** The form without what a 400 names; null when it names nothing that the form has. */
export function formWithout(form: ChatForm, { param, code, message }: ErrorBody): ChatForm | null {
  if (outOfRange.test(message) || outOfRange.test(code.replaceAll("_", " "))) return null;
  const about = param || message;
  if (form.reasoning && /reasoning/i.test(about)) return { ...form, reasoning: null };
  if (form.temperature && /\btemperature\b/i.test(about)) return { ...form, temperature: false };
  if (!form.limitWasRenamed && new RegExp(`\\b${form.limit}\\b`).test(about)) {
    const limit = form.limit === "max_tokens" ? "max_completion_tokens" : "max_tokens";
    return { ...form, limit, limitWasRenamed: true };
  }
  const schema = nextSchema[form.schema];
  if (schema && /response_?format|json_?(?:schema|object)|json mode|structured.?output|\bstrict\b/i.test(about))
    return { ...form, schema };
  if (form.stream === "with_usage" && /stream_?options|include_?usage/i.test(about))
    return { ...form, stream: "plain" };
  // OpenAI streams its largest models only to verified organisations.
  if (form.stream !== "none" && /\bstream(?:ing)?\b/i.test(about)) return { ...form, stream: "none" };
  return null;
}

export function requestIn(form: ChatForm, chat: Chat): OpenAI.ChatCompletionCreateParamsNonStreaming {
  const { model, temperature, maxTokens, conversation } = chat;
  const words = chat.schema && (form.schema === "none" || form.schema === "json_object") ? formInWords(chat) : null;
  return {
    model,
    ...(form.temperature && { temperature }),
    ...(form.reasoning && { reasoning_effort: form.reasoning }),
    [form.limit]: maxTokens,
    messages: [...(words ? [{ role: "system" as const, content: words }] : []), ...messagesOf(chat)],
    ...(conversation?.format?.type === "json_object" && { response_format: conversation.format }),
    ...(chat.schema && responseFormat(form.schema, chat.schema)),
    ...conversation?.parameters,
  };
}

export const streamedRequestIn = (form: ChatForm, chat: Chat): OpenAI.ChatCompletionCreateParamsStreaming => ({
  ...requestIn(form, chat),
  stream: true,
  ...(form.stream === "with_usage" && { stream_options: { include_usage: true } }),
});

function responseFormat(form: ChatForm["schema"], { name, json, description, strict = true }: AnswerSchema) {
  if (form === "none") return {};
  if (form === "json_object") return { response_format: { type: form } };
  const format = {
    name,
    schema: json,
    ...(description !== undefined && { description }),
    ...(strict && form === "strict" && fitsStrict(json) && { strict: true }),
  };
  return { response_format: { type: "json_schema" as const, json_schema: format } };
}

/** Whether strict mode accepts the schema: each object has exactly the properties that it names. */
export function fitsStrict(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.every(fitsStrict);
  if (typeof schema !== "object" || schema === null) return true;
  const { type, properties, required, additionalProperties }: Record<string, unknown> = { ...schema };
  if (type !== "object") return Object.values(schema).every(fitsStrict);
  if (typeof properties !== "object" || properties === null || additionalProperties !== false) return false;
  const names = Object.keys(properties);
  const isComplete = Array.isArray(required) && names.every((name) => required.includes(name));
  return isComplete && Object.values(properties).every(fitsStrict);
}
