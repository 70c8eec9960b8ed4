// Models that Cloudflare runs, through the binding `AI`. They need no key, but development needs a login. A setting chooses them; the
// binding alone does not.
import * as z from "zod";
import { untilAborted } from "../../../kernel/deadline.ts";
import { parseJson } from "../../../kernel/parse-json.ts";
import { fail, type Result } from "../../../kernel/result.ts";
import { answerOfChunks, answerOfCompletion, completionUsage } from "../../chat-completion.ts";
import {
  type Chat,
  type ChatAnswer,
  type ChatModel,
  completeAnswer,
  heardWhole,
  messagesOf,
  notTaken,
} from "../../chat-model.ts";
import { type EmbeddingModel, type EmbeddingRequest, reported, unitVector } from "../../embedding-model.ts";
import { refusedFor } from "../../error-body.ts";
import { eventsIn } from "../../event-stream.ts";
import { callWithin, type ModelError } from "../../model-error.ts";

/** The part of the binding that is used. */
export interface AiBinding {
  run(model: string, inputs: Record<string, unknown>): Promise<unknown>;
}

// When a request has a schema, some models answer with the object instead of its text.
const response = z.union([z.string(), z.record(z.string(), z.unknown())]);
const answer = z.object({ response });
const told = z.object({ usage: completionUsage }).catch({ usage: { inputTokens: 0, outputTokens: 0 } });
const chatCompletion = z.object({ choices: z.array(z.unknown()) });
const embeddings = z.object({ data: z.array(z.array(z.number())).min(1) });

export class WorkersAiChat implements ChatModel {
  readonly provider = "workers-ai";
  readonly #ai: AiBinding;
  readonly #timeoutMs: number;

  constructor(ai: AiBinding, timeoutMs: number) {
    this.#ai = ai;
    this.#timeoutMs = timeoutMs;
  }

  async ask(chat: Chat, signal: AbortSignal): Promise<Result<ChatAnswer, ModelError>> {
    const { model, temperature, maxTokens, schema, conversation, listener } = chat;
    const refusal = notTaken("Workers AI", chat, ["seed", "top_p", "presence_penalty", "frequency_penalty"]);
    if (refusal) return fail(refusal);
    const object = conversation?.format?.type === "json_object" && conversation.format;
    const form = schema ? { type: "json_schema", json_schema: schema.json } : object;
    const inputs = {
      messages: messagesOf(chat),
      temperature,
      max_tokens: maxTokens,
      // Its JSON mode does not stream: developers.cloudflare.com/workers-ai/features/json-mode
      ...(form ? { response_format: form } : { ...(listener && { stream: true }) }),
      ...conversation?.parameters,
    };
    const heard = await run(this.#ai, model, inputs, this.#timeoutMs, signal, async (value, ended) => {
      if (!listener || !(value instanceof ReadableStream)) return heardWhole(answerOf(value, chat), chat);
      return answerOfChunks("Workers AI", chunksOf(eventsIn(value, ended)), listener, chat);
    });
    const usage = heard.ok ? heard.value : heard.error.usage;
    // Not every model says why it stopped.
    if (!usage || usage.outputTokens < maxTokens) return heard;
    const { inputTokens, outputTokens } = usage;
    const text = heard.ok ? heard.value.text : "";
    return completeAnswer("Workers AI", { text, finish: "length" }, { inputTokens, outputTokens }, chat);
  }
}

function answerOf(value: unknown, chat: Chat): Result<ChatAnswer, ModelError> {
  // Newer models answer in the form of OpenAI's chat.
  if (chatCompletion.safeParse(value).success) return answerOfCompletion("Workers AI", value, chat);
  const { usage } = told.parse(value);
  const parsed = answer.safeParse(value);
  if (!parsed.success) return fail({ reason: "malformed", message: "Workers AI's answer could not be read", usage });
  const { response } = parsed.data;
  const text = typeof response === "string" ? response : JSON.stringify(response);
  return completeAnswer("Workers AI", { text }, usage, chat);
}

/** A piece that is a number comes as one. */
const piece = z.object({
  response: z.union([z.string(), z.number().transform(String)]),
  usage: z.unknown().optional(),
});

/** The events in OpenAI's form, which those of older models do not have. */
async function* chunksOf(events: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const event of events) {
    const { data } = piece.safeParse(parseJson(event));
    yield data ? JSON.stringify({ choices: [{ delta: { content: data.response } }], usage: data.usage }) : event;
  }
}

export class WorkersAiEmbedder implements EmbeddingModel {
  readonly id: string;
  readonly dimension: number;
  readonly #ai: AiBinding;
  readonly #model: string;
  readonly #timeoutMs: number;

  constructor(ai: AiBinding, model: string, dimension: number, timeoutMs: number) {
    this.id = `workers-ai/${model}/${dimension}`;
    this.dimension = dimension;
    this.#ai = ai;
    this.#model = model;
    this.#timeoutMs = timeoutMs;
  }

  async embed(request: EmbeddingRequest, signal: AbortSignal): Promise<Result<Float32Array, ModelError>> {
    const embedded = await this.#embed(request.text, signal);
    // The binding does not report the usage.
    return reported(embedded, request, { provider: "workers-ai", model: this.#model, inputTokens: 0 });
  }

  async #embed(text: string, signal: AbortSignal): Promise<Result<Float32Array, ModelError>> {
    return run(this.#ai, this.#model, { text: [text] }, this.#timeoutMs, signal, async (value) => {
      const parsed = embeddings.safeParse(value);
      if (!parsed.success) return fail({ reason: "malformed", message: "Workers AI's answer could not be read" });
      return unitVector(parsed.data.data[0] ?? [], this.dimension);
    });
  }
}

/** A call of the binding cannot be aborted: after the deadline its answer is ignored. */
export const run = <T>(
  ai: AiBinding,
  model: string,
  inputs: Record<string, unknown>,
  timeoutMs: number,
  signal: AbortSignal,
  read: (value: unknown, ended: AbortSignal) => Promise<Result<T, ModelError>>,
) =>
  callWithin(
    "Workers AI",
    timeoutMs,
    signal,
    async (ended) => read(await untilAborted(ended, ai.run(model, inputs)), ended),
    (error) => failureOf(error instanceof Error ? error.message : ""),
  );

/** Classifies an error by the code in its message. Source: developers.cloudflare.com/workers-ai/platform/errors */
function failureOf(text: string): ModelError {
  const code = /\b(\d{4})\b/.exec(text)?.[1] ?? "";
  const message = `Workers AI answered ${code || "an error"}`;
  if (/JSON mode/i.test(text)) return { reason: "malformed", message };
  if (["3036", "4006"].includes(code)) return { reason: "quota_exhausted", message };
  if (code === "3040") return { reason: "rate_limited", message };
  if (["5007", "3042"].includes(code)) return { reason: "no_such_model", message };
  if (["3023", "3041", "5016", "5018", "5035"].includes(code)) return { reason: "unauthorized", message };
  if (["3007", "3008"].includes(code)) return { reason: "timeout", message };
  if (["3003", "3006", "3039"].includes(code) || code.startsWith("5"))
    return { reason: refusedFor(code === "3006" ? 413 : 400, text), message };
  return { reason: "unavailable", message };
}
