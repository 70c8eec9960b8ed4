// OpenAI's API, and everything that speaks it (Ollama, vLLM, LM Studio, Azure by its base URL). Retries are the shard's, so the
// client makes none: it would ignore a Retry-After above a minute.
import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from "openai";
import { traceHeaders } from "../monitoring/tracing/active-trace.ts";
import { fail, ok, type Result } from "../result.ts";
import { type Chat, type ChatAnswer, type ChatModel, repairRequest } from "./chat-model.ts";
import type { EmbeddingModel } from "./embedding-model.ts";
import type { ModelError } from "./model-error.ts";
import { retryAfterMs } from "./retry-after.ts";
import { unitVector } from "./unit-vector.ts";

export interface OpenAiAccess {
  apiKey: string;
  baseUrl: string;
  timeoutMs: number;
}

const clientOf = ({ apiKey, baseUrl, timeoutMs }: OpenAiAccess): OpenAI =>
  new OpenAI({ apiKey: apiKey || "none", baseURL: baseUrl, timeout: timeoutMs, maxRetries: 0 });

export class OpenAiChat implements ChatModel {
  readonly provider = "openai";
  readonly #client: OpenAI;

  constructor(access: OpenAiAccess) {
    this.#client = clientOf(access);
  }

  async ask(chat: Chat, signal: AbortSignal): Promise<Result<ChatAnswer, ModelError>> {
    const { system, user, model, temperature, maxTokens, schema, misfit } = chat;
    try {
      const completion = await this.#client.chat.completions.create(
        {
          model,
          temperature,
          max_completion_tokens: maxTokens,
          messages: [
            { role: "system", content: system },
            { role: "user", content: user },
            ...(misfit
              ? ([
                  { role: "assistant", content: misfit.answer },
                  { role: "user", content: repairRequest(misfit.problem) },
                ] as const)
              : []),
          ],
          response_format: { type: "json_schema", json_schema: { name: schema.name, schema: schema.json } },
        },
        { signal, headers: traceHeaders() },
      );
      const choice = completion.choices?.[0];
      if (!choice) return fail({ reason: "malformed", message: "OpenAI answered without a choice" });
      if (choice.finish_reason === "length")
        return fail({ reason: "truncated", message: "the answer reached max_tokens" });
      if (choice.message.refusal || choice.finish_reason === "content_filter") {
        return fail({ reason: "refused", message: "the model refused" });
      }
      return ok({
        text: choice.message.content ?? "",
        inputTokens: completion.usage?.prompt_tokens ?? 0,
        outputTokens: completion.usage?.completion_tokens ?? 0,
      });
    } catch (error) {
      return fail(openAiFailure(error, signal));
    }
  }
}

export class OpenAiEmbedder implements EmbeddingModel {
  readonly id: string;
  readonly dimension: number;
  readonly #client: OpenAI;
  readonly #model: string;

  constructor(access: OpenAiAccess, model: string, dimension: number) {
    this.id = `openai/${model}/${dimension}`;
    this.dimension = dimension;
    this.#client = clientOf(access);
    this.#model = model;
  }

  async embed(text: string, signal: AbortSignal): Promise<Result<Float32Array, ModelError>> {
    try {
      const { data } = await this.#client.embeddings.create(
        { model: this.#model, input: text },
        { signal, headers: traceHeaders() },
      );
      return unitVector(data[0]?.embedding ?? [], this.dimension);
    } catch (error) {
      return fail(openAiFailure(error, signal));
    }
  }
}

/** The words of an error may quote the prompt or the key: only its code and status are passed on. */
function openAiFailure(error: unknown, signal: AbortSignal): ModelError {
  if (signal.aborted || error instanceof APIUserAbortError)
    return { reason: "aborted", message: "the call was called off" };
  if (error instanceof APIConnectionTimeoutError)
    return { reason: "timeout", message: "OpenAI did not answer in time" };
  if (error instanceof APIConnectionError) return { reason: "unavailable", message: "OpenAI could not be reached" };
  if (!(error instanceof APIError)) return { reason: "malformed", message: "OpenAI's answer could not be read" };
  const { status, code } = error;
  const message = `OpenAI answered ${status ?? "an error"}${code ? ` ${code}` : ""}`;
  if (code === "insufficient_quota") return { reason: "quota_exhausted", message };
  if (status === 429) return { reason: "rate_limited", message, retryAfterMs: retryAfterMs(error.headers, Date.now()) };
  if (status === 401 || status === 403) return { reason: "unauthorized", message };
  if (status === 408) return { reason: "timeout", message };
  if (status === undefined || status >= 500 || status === 409) return { reason: "unavailable", message };
  return { reason: "bad_request", message };
}
