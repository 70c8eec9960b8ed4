// Google's Gemini through its first SDK. That SDK has no deadline, no retry, and sends a request whose signal was aborted
// already, so all three are dealt with here. The one file to replace for its successor.
import {
  type GenerateContentResult,
  GoogleGenerativeAI,
  GoogleGenerativeAIAbortError,
  GoogleGenerativeAIFetchError,
} from "@google/generative-ai";
import * as z from "zod";
import { fail, ok, type Result } from "../kernel/result.ts";
import { traceHeaders } from "../telemetry/tracing/active-trace.ts";
import { type Chat, type ChatAnswer, type ChatModel, repairRequest } from "./chat-model.ts";
import type { EmbeddingModel, EmbeddingRequest } from "./embedding-model.ts";
import { geminiSchema } from "./gemini-schema.ts";
import { knownModel } from "./known-models.ts";
import type { ModelError } from "./model-error.ts";
import { unitVector } from "./unit-vector.ts";

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
    const { system, user, model, temperature, maxTokens, schema, misfit } = chat;
    const { reasoning } = knownModel(this.provider, model) ?? {};
    const turn = (role: "user" | "model", text: string) => ({ role, parts: [{ text }] });
    return inTime(this.#access.timeoutMs, signal, async (within) => {
      const { response } = await clientOf(this.#access, model).generateContent(
        {
          systemInstruction: { role: "system", parts: [{ text: system }] },
          contents: [
            turn("user", user),
            ...(misfit ? [turn("model", misfit.answer), turn("user", repairRequest(misfit.problem))] : []),
          ],
          generationConfig: {
            temperature,
            maxOutputTokens: maxTokens,
            responseMimeType: "application/json",
            responseSchema: geminiSchema(schema.json),
            // The SDK's types do not know the field, its wire does.
            ...(reasoning && { thinkingConfig: { thinkingLevel: reasoning } }),
          },
        },
        { signal: within },
      );
      return answerOf(response);
    });
  }
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
    // The SDK's types do not know the field, its wire does; and so with the usage that newer models tell.
    const parts = [{ text: request.text }];
    const asked = { content: { role: "user", parts }, outputDimensionality: this.dimension };
    let inputTokens = 0;
    const embedded = await inTime(this.#access.timeoutMs, signal, async (within) => {
      const answer = await clientOf(this.#access, this.#model).embedContent(asked, { signal: within });
      inputTokens = embedUsage.safeParse(answer).data?.usageMetadata.promptTokenCount ?? 0;
      return unitVector(answer.embedding?.values ?? [], this.dimension);
    });
    const error = embedded.ok ? null : embedded.error.reason;
    request.onProviderCall({ provider: "gemini", model: this.#model, inputTokens, outputTokens: 0, error });
    return embedded;
  }
}

const embedUsage = z.object({ usageMetadata: z.object({ promptTokenCount: z.number() }) });
/** Thinking is billed as output, and the SDK's types do not know it. */
const thoughts = z.object({ thoughtsTokenCount: z.number() });

const clientOf = ({ apiKey, baseUrl }: GeminiAccess, model: string) =>
  new GoogleGenerativeAI(apiKey).getGenerativeModel(
    { model },
    { ...(baseUrl && { baseUrl }), customHeaders: traceHeaders() },
  );

/** Read from its parts: the SDK's own `text()` throws where there is none. */
function answerOf(response: GenerateContentResult["response"]): Result<ChatAnswer, ModelError> {
  const { promptTokenCount: inputTokens = 0, candidatesTokenCount = 0 } = response.usageMetadata ?? {};
  const thought = thoughts.safeParse(response.usageMetadata).data?.thoughtsTokenCount ?? 0;
  const usage = { inputTokens, outputTokens: candidatesTokenCount + thought };
  const [candidate] = response.candidates ?? [];
  const blocked = response.promptFeedback?.blockReason;
  if (blocked) return fail({ reason: "refused", message: `Gemini refused the text: ${blocked}`, usage });
  if (!candidate) return fail({ reason: "malformed", message: "Gemini answered without a candidate", usage });
  const ended: string = candidate.finishReason ?? "";
  if (ended === "MAX_TOKENS") return fail({ reason: "truncated", message: "the answer reached max_tokens", usage });
  if (ended !== "STOP" && ended !== "")
    return fail({ reason: "refused", message: `Gemini refused to answer: ${ended}`, usage });
  const text = (candidate.content?.parts ?? []).map((part) => part.text ?? "").join("");
  if (text === "") return fail({ reason: "malformed", message: "Gemini answered nothing", usage });
  return ok({ text, ...usage });
}

async function inTime<T>(
  timeoutMs: number,
  signal: AbortSignal,
  work: (within: AbortSignal) => Promise<Result<T, ModelError>>,
): Promise<Result<T, ModelError>> {
  if (signal.aborted) return fail({ reason: "aborted", message: "the call was called off" });
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    return await work(AbortSignal.any([signal, deadline]));
  } catch (error) {
    if (signal.aborted) return fail({ reason: "aborted", message: "the call was called off" });
    if (deadline.aborted) return fail({ reason: "timeout", message: "Gemini did not answer in time" });
    return fail(geminiFailure(error));
  }
}

/** The words of an error may quote the URL with the prompt: only the status is passed on. */
function geminiFailure(error: unknown): ModelError {
  if (error instanceof GoogleGenerativeAIAbortError)
    return { reason: "timeout", message: "Gemini did not answer in time" };
  if (!(error instanceof GoogleGenerativeAIFetchError))
    return { reason: "unavailable", message: "Gemini could not be reached" };
  const { status = 0, errorDetails = [] } = error;
  const message = `Gemini answered ${status || "nothing"}`;
  const delay = errorDetails.map((detail) => retryInfo.safeParse(detail).data?.retryDelay).find(Boolean);
  if (status === 429) {
    return { reason: "rate_limited", message, retryAfterMs: delay ? Number.parseFloat(delay) * 1000 : null };
  }
  // A wrong key is a 400 there.
  const isKey = /API_KEY_INVALID/.test(JSON.stringify(errorDetails));
  if (status === 401 || status === 403 || isKey) return { reason: "unauthorized", message };
  if (status === 404) return { reason: "no_such_model", message };
  if (status === 0 || status === 408 || status >= 500) return { reason: "unavailable", message };
  return { reason: "bad_request", message };
}
