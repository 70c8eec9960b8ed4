// OpenAI's API, and everything that speaks it (Ollama, vLLM, LM Studio, Azure's v1 API). Retries are the shard's, so the
// client makes none: it would ignore a Retry-After above a minute. Its library comes with the first call: it is larger than
// all else that a Worker starts with.
import type OpenAI from "openai";
import { fail, ok, type Result } from "../kernel/result.ts";
import { retryAfterMs } from "../kernel/retry-after.ts";
import { traceHeaders } from "../telemetry/tracing/active-trace.ts";
import { type Chat, type ChatAnswer, type ChatModel, repairRequest } from "./chat-model.ts";
import type { EmbeddingModel, EmbeddingRequest } from "./embedding-model.ts";
import { knownModel } from "./known-models.ts";
import type { ModelError } from "./model-error.ts";
import { unitVector } from "./unit-vector.ts";

export interface OpenAiAccess {
  apiKey: string;
  baseUrl: string;
  timeoutMs: number;
  /** `api-key` is Azure's own header; its v1 API takes either. */
  auth: "bearer" | "api-key";
}

/** Makes the client when it is first asked for. */
function clientOf({ apiKey, baseUrl, timeoutMs, auth }: OpenAiAccess): () => Promise<OpenAI> {
  let client: OpenAI | null = null;
  return async () => {
    const { OpenAI } = await import("openai");
    const defaultHeaders = auth === "api-key" ? { "api-key": apiKey, Authorization: null } : {};
    const settings = { apiKey: apiKey || "none", baseURL: baseUrl, timeout: timeoutMs, maxRetries: 0, defaultHeaders };
    client ??= new OpenAI(settings);
    return client;
  };
}

export class OpenAiChat implements ChatModel {
  readonly provider = "openai";
  readonly #client: () => Promise<OpenAI>;
  readonly #isOpenAi: boolean;

  constructor(access: OpenAiAccess) {
    this.#client = clientOf(access);
    this.#isOpenAi = /(^|\.)(openai|azure)\.com$/.test(new URL(access.baseUrl).hostname);
  }

  async ask(chat: Chat, signal: AbortSignal): Promise<Result<ChatAnswer, ModelError>> {
    const { system, user, model, temperature, maxTokens, schema, misfit } = chat;
    const known = knownModel(this.provider, model);
    const { reasoning, fixedTemperature } = known ?? {};
    // Ollama and LM Studio leave the newer name aside, without a word; OpenAI's reasoning models refuse the older one.
    const limit = known || this.#isOpenAi ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens };
    try {
      const { chat: chats } = await this.#client();
      const completion = await chats.completions.create(
        {
          model,
          ...(fixedTemperature ? {} : { temperature }),
          ...(reasoning && { reasoning_effort: reasoning }),
          ...limit,
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
      const { prompt_tokens: inputTokens = 0, completion_tokens: outputTokens = 0 } = completion.usage ?? {};
      const usage = { inputTokens, outputTokens };
      const choice = completion.choices?.[0];
      if (!choice) return fail({ reason: "malformed", message: "OpenAI answered without a choice", usage });
      if (choice.finish_reason === "length")
        return fail({ reason: "truncated", message: "the answer reached max_tokens", usage });
      if (choice.message.refusal || choice.finish_reason === "content_filter") {
        return fail({ reason: "refused", message: "the model refused", usage });
      }
      return ok({ text: choice.message.content ?? "", ...usage });
    } catch (error) {
      return fail(await openAiFailure(error, signal));
    }
  }
}

export class OpenAiEmbedder implements EmbeddingModel {
  readonly id: string;
  readonly dimension: number;
  readonly #client: () => Promise<OpenAI>;
  readonly #model: string;

  constructor(access: OpenAiAccess, model: string, dimension: number) {
    this.id = `openai/${model}/${dimension}`;
    this.dimension = dimension;
    this.#client = clientOf(access);
    this.#model = model;
  }

  async embed(request: EmbeddingRequest, signal: AbortSignal): Promise<Result<Float32Array, ModelError>> {
    const { text, onProviderCall } = request;
    let inputTokens = 0;
    let embedded: Result<Float32Array, ModelError>;
    try {
      const asked = { model: this.#model, input: text, ...(shortens(this.#model) && { dimensions: this.dimension }) };
      const { embeddings } = await this.#client();
      const { data, usage } = await embeddings.create(asked, { signal, headers: traceHeaders() });
      inputTokens = usage?.prompt_tokens ?? 0;
      embedded = unitVector(data[0]?.embedding ?? [], this.dimension);
    } catch (error) {
      embedded = fail(await openAiFailure(error, signal));
    }
    const error = embedded.ok ? null : embedded.error.reason;
    onProviderCall({ provider: "openai", model: this.#model, inputTokens, outputTokens: 0, error });
    return embedded;
  }
}

/** Models that give vectors as long as is asked; others refuse the field. */
const shortens = (model: string): boolean => model.startsWith("text-embedding-3-");

/** The words of an error may quote the prompt or the key: only its code and status are passed on. */
async function openAiFailure(error: unknown, signal: AbortSignal): Promise<ModelError> {
  const { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } = await import("openai");
  if (signal.aborted || error instanceof APIUserAbortError)
    return { reason: "aborted", message: "the call was called off" };
  if (error instanceof APIConnectionTimeoutError)
    return { reason: "timeout", message: "OpenAI did not answer in time" };
  if (error instanceof APIConnectionError) return { reason: "unavailable", message: "OpenAI could not be reached" };
  if (!(error instanceof APIError)) return { reason: "malformed", message: "OpenAI's answer could not be read" };
  const { status, code, param } = error;
  const message = `OpenAI answered ${[status ?? "an error", code, param].filter(Boolean).join(" ")}`;
  if (code === "insufficient_quota") return { reason: "quota_exhausted", message };
  const told = retryAfterMs(error.headers, Date.now());
  if (status === 429) return { reason: "rate_limited", message, retryAfterMs: told };
  if (status === 401 || status === 403) return { reason: "unauthorized", message };
  if (status === 408) return { reason: "timeout", message };
  if (status === undefined || status >= 500 || status === 409)
    return { reason: "unavailable", message, retryAfterMs: told };
  if (status === 404) return { reason: "no_such_model", message };
  return { reason: "bad_request", message };
}
