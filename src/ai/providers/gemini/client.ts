// Google's Gemini through its first SDK. That SDK has no deadline and no retry, and it sends a request even when the signal is already
// aborted; this file handles all three. A change to the SDK's successor replaces only this file.
import {
  type GenerateContentRequest,
  type GenerateContentStreamResult,
  GoogleGenerativeAI,
  GoogleGenerativeAIAbortError,
  GoogleGenerativeAIFetchError,
  type ResponseSchema,
} from "@google/generative-ai";
import * as z from "zod";
import { fail, type Result } from "../../../kernel/result.ts";
import { traceHeaders } from "../../../telemetry/tracing/active-trace.ts";
import { type Chat, type ChatAnswer, type ChatModel, completeAnswer, notTaken, turnsOf } from "../../chat-model.ts";
import { type EmbeddingModel, type EmbeddingRequest, reported, unitVector } from "../../embedding-model.ts";
import { failureInside, failureOf, noErrorBody } from "../../error-body.ts";
import { endedEarly } from "../../event-stream.ts";
import { tokenCount } from "../../model-call.ts";
import { callWithin, type ModelError } from "../../model-error.ts";
import { modelIn } from "../../provider.ts";
import type { TextListener } from "../../text-listener.ts";
import { models } from "./models.ts";

export interface GeminiAccess {
  apiKey: string;
  baseUrl: string;
  timeoutMs: number;
}

const retryInfo = z.object({ "@type": z.string().endsWith("RetryInfo"), retryDelay: z.string().regex(/^[\d.]+s$/) });

export class GeminiChat implements ChatModel {
  readonly provider = "gemini";
  readonly #access: GeminiAccess;

  constructor(access: GeminiAccess) {
    this.#access = access;
  }

  async ask(chat: Chat, signal: AbortSignal): Promise<Result<ChatAnswer, ModelError>> {
    const { listener } = chat;
    const refusal = notTaken("Gemini", chat, ["stop", "seed", "top_p", "presence_penalty", "frequency_penalty"]);
    if (refusal) return fail(refusal);
    return inTime(this.#access, signal, async (ended) => {
      const client = clientOf(this.#access, chat.model);
      if (listener)
        return answerOfStream(await client.generateContentStream(requestOf(chat), { signal: ended }), listener, chat);
      const { response } = await client.generateContent(requestOf(chat), { signal: ended });
      return answerOf(response, chat);
    });
  }
}

function requestOf(chat: Chat): GenerateContentRequest {
  const { model, temperature, maxTokens, schema, conversation } = chat;
  const { reasoning, fixedTemperature } = modelIn(models, model) ?? {};
  const { system, turns } = turnsOf(chat);
  const { stop, seed, top_p, presence_penalty, frequency_penalty } = conversation?.parameters ?? {};
  return {
    ...(system !== "" && { systemInstruction: { role: "system", parts: [{ text: system }] } }),
    contents: turns.map(({ role, content }) => ({
      role: role === "assistant" ? "model" : role,
      parts: [{ text: content }],
    })),
    generationConfig: {
      ...(fixedTemperature ? {} : { temperature }),
      maxOutputTokens: maxTokens,
      ...(stop && { stopSequences: stop }),
      ...(seed !== undefined && { seed }),
      ...(top_p !== undefined && { topP: top_p }),
      ...(presence_penalty !== undefined && { presencePenalty: presence_penalty }),
      ...(frequency_penalty !== undefined && { frequencyPenalty: frequency_penalty }),
      ...(conversation?.format?.type === "json_object" && { responseMimeType: "application/json" }),
      ...(schema && { responseMimeType: "application/json", responseSchema: geminiSchema(schema.json) }),
      // The API accepts this field, but the SDK's types do not have it.
      ...(reasoning && { thinkingConfig: { thinkingLevel: reasoning } }),
    },
  };
}

export class GeminiEmbedder implements EmbeddingModel {
  readonly id: string;
  readonly dimension: number;
  readonly #access: GeminiAccess;
  readonly #model: string;

  constructor(access: GeminiAccess, model: string, dimension: number) {
    this.id = `gemini/${model}/${dimension}`;
    this.dimension = dimension;
    this.#access = access;
    this.#model = model;
  }

  async embed(request: EmbeddingRequest, signal: AbortSignal): Promise<Result<Float32Array, ModelError>> {
    // The API has `outputDimensionality` and, for newer models, the usage; the SDK's types have neither.
    const parts = [{ text: request.text }];
    const content = { content: { role: "user", parts }, outputDimensionality: this.dimension };
    let inputTokens = 0;
    const embedded = await inTime(this.#access, signal, async (ended) => {
      const answer = await clientOf(this.#access, this.#model).embedContent(content, { signal: ended });
      inputTokens = embedUsage.parse(answer).usageMetadata.inputTokens;
      return unitVector(answer.embedding?.values ?? [], this.dimension);
    });
    return reported(embedded, request, { provider: "gemini", model: this.#model, inputTokens });
  }
}

/** Thinking is billed as output. The SDK's types do not have that field. */
const usageMetadata = z
  .object({ promptTokenCount: tokenCount, candidatesTokenCount: tokenCount, thoughtsTokenCount: tokenCount })
  .catch({ promptTokenCount: 0, candidatesTokenCount: 0, thoughtsTokenCount: 0 })
  .transform(({ promptTokenCount, candidatesTokenCount, thoughtsTokenCount }) => ({
    inputTokens: promptTokenCount,
    outputTokens: candidatesTokenCount + thoughtsTokenCount,
  }));
const embedUsage = z.object({ usageMetadata });

const clientOf = ({ apiKey, baseUrl }: GeminiAccess, model: string) =>
  new GoogleGenerativeAI(apiKey).getGenerativeModel(
    { model },
    { ...(baseUrl && { baseUrl }), customHeaders: traceHeaders() },
  );

/** Why Gemini refuses, by its documentation. Any other reason, as OTHER, is none that the text is to blame for. */
const refusals = new Set(["SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII"]);
const part = z.object({ text: z.string().catch(""), thought: z.boolean().catch(false) });
const candidate = z.object({
  finishReason: z.string().catch(""),
  content: z.object({ parts: z.array(part).catch([]) }).catch({ parts: [] }),
});
const generated = z.object({
  candidates: z.array(candidate).catch([]),
  promptFeedback: z.object({ blockReason: z.string().catch("") }).catch({ blockReason: "" }),
  usageMetadata,
});

/** Reads the text from its parts without those of thoughts, because the SDK's own `text()` throws when there is none. */
function answerOf(response: unknown, chat: Chat): Result<ChatAnswer, ModelError> {
  const { data } = generated.safeParse(response);
  const usage = data?.usageMetadata ?? { inputTokens: 0, outputTokens: 0 };
  const failure = failureInside("Gemini", response);
  if (failure) return fail({ ...failure, usage });
  const blocked = data?.promptFeedback.blockReason ?? "";
  if (blocked) return fail({ reason: "refused", message: `Gemini refused the text: ${blocked}`, usage });
  const [first] = data?.candidates ?? [];
  if (!first) return fail({ reason: "unavailable", message: "Gemini answered without a candidate", usage });
  const { finishReason, content } = first;
  if (refusals.has(finishReason))
    return fail({ reason: "refused", message: `Gemini refused to answer: ${finishReason}`, usage });
  const text = spokenIn(content);
  if (finishReason === "MAX_TOKENS") return completeAnswer("Gemini", { text, finish: "length" }, usage, chat);
  if (finishReason !== "STOP" && finishReason !== "")
    return fail({ reason: "unavailable", message: `Gemini ended with another reason than STOP`, usage });
  return completeAnswer("Gemini", { text }, usage, chat);
}

const spokenIn = ({ parts }: z.infer<typeof candidate>["content"]): string =>
  parts.map(({ text, thought }) => (thought ? "" : text)).join("");

const chunk = z.object({
  candidates: z.array(candidate).catch([]),
  promptFeedback: z.object({ blockReason: z.string() }).nullable().catch(null),
  usageMetadata: z.record(z.string(), z.unknown()).nullable().catch(null),
});

/** Each chunk has the form of an answer, with the next piece of the text. The last one says why it ended. */
async function answerOfStream(
  { stream, response }: GenerateContentStreamResult,
  listener: TextListener,
  chat: Chat,
): Promise<Result<ChatAnswer, ModelError>> {
  // The SDK reads the stream a second time for this, and nobody else would catch its error.
  response.catch(() => undefined);
  const said = { text: "", finishReason: "", promptFeedback: {}, usageMetadata: {} };
  let isComplete = false;
  for await (const each of stream) {
    const failure = failureInside("Gemini", each);
    const { candidates, promptFeedback, usageMetadata } = chunk.parse(each);
    said.usageMetadata = usageMetadata ?? said.usageMetadata;
    if (failure) return fail({ ...failure, usage: generated.parse(said).usageMetadata });
    said.promptFeedback = promptFeedback ?? said.promptFeedback;
    const [first] = candidates;
    const piece = first ? spokenIn(first.content) : "";
    said.text += piece;
    said.finishReason = first?.finishReason || said.finishReason;
    isComplete = promptFeedback !== null || said.finishReason !== "" || isComplete;
    if (piece !== "") listener.onText(piece);
  }
  if (!isComplete) return fail({ ...endedEarly("Gemini"), usage: generated.parse(said).usageMetadata });
  const { text, finishReason, ...rest } = said;
  return answerOf({ ...rest, candidates: [{ finishReason, content: { parts: [{ text }] } }] }, chat);
}

const inTime = <T>(
  { timeoutMs }: GeminiAccess,
  signal: AbortSignal,
  call: (ended: AbortSignal) => Promise<Result<T, ModelError>>,
) => callWithin("Gemini", timeoutMs, signal, call, geminiFailure);

/** The text of an error may quote the URL or the prompt, so only its status is passed on. */
function geminiFailure(error: unknown): ModelError {
  if (error instanceof GoogleGenerativeAIAbortError)
    return { reason: "timeout", message: "Gemini did not answer in time" };
  if (!(error instanceof GoogleGenerativeAIFetchError))
    return { reason: "unavailable", message: "Gemini could not be reached" };
  const { status = 0, errorDetails = [] } = error;
  if (status === 0) return { reason: "unavailable", message: "Gemini answered nothing" };
  // Gemini answers a wrong key with 400.
  if (/API_KEY_INVALID/.test(JSON.stringify(errorDetails)))
    return { reason: "unauthorized", message: `Gemini answered ${status}` };
  const delay = errorDetails.map((detail) => retryInfo.safeParse(detail).data?.retryDelay).find(Boolean);
  const waitMs = delay ? Number.parseFloat(delay) * 1000 : null;
  // Before the status stands the address, which has the model's name in it.
  const words = error.message.slice(Math.max(0, error.message.indexOf(`[${status}`)));
  return failureOf("Gemini", status, { ...noErrorBody, message: words }, waitMs);
}

/** The keywords of a JSON schema that Gemini accepts. It refuses a request with any other. */
const schemaKeywords = new Set([
  "type",
  "properties",
  "items",
  "required",
  "enum",
  "description",
  "nullable",
  "format",
]);

/** A JSON schema as Gemini's `responseSchema`, which is a part of OpenAPI's. */
export function geminiSchema(schema: Record<string, unknown>): ResponseSchema {
  // The SDK's union of types cannot be built piece by piece.
  return reduce(schema) as ResponseSchema;
}

function reduce(schema: Record<string, unknown>): object {
  const { anyOf } = schema;
  if (Array.isArray(anyOf)) {
    const notNull = anyOf.find((each) => each.type !== "null") ?? {};
    return { ...reduce(notNull), nullable: anyOf.some((each) => each.type === "null") };
  }
  const reduced: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (!schemaKeywords.has(key)) continue;
    if (key === "properties") {
      const properties = Object.entries(value as Record<string, Record<string, unknown>>);
      reduced[key] = Object.fromEntries(properties.map(([name, each]) => [name, reduce(each)]));
    } else if (key === "items") reduced[key] = reduce(value as Record<string, unknown>);
    else reduced[key] = value;
  }
  return reduced;
}
