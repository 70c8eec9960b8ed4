// OpenAI's API and compatible ones (Ollama, vLLM, LM Studio, Azure's v1 API). The shard retries, so the client does not: it would ignore
// a Retry-After above a minute. The library is loaded with the first call, because it is larger than everything else that a Worker
// starts with.
import type OpenAI from "openai";
import * as z from "zod";
import { bytesOfBase64 } from "../../../kernel/base64.ts";
import { parseJson } from "../../../kernel/parse-json.ts";
import { fail, type Result } from "../../../kernel/result.ts";
import { retryAfterMs } from "../../../kernel/retry-after.ts";
import { traceHeaders } from "../../../telemetry/tracing/active-trace.ts";
import { answerOfChunks, answerOfCompletion, completionUsage } from "../../chat-completion.ts";
import { type Chat, type ChatAnswer, type ChatModel, heardWhole } from "../../chat-model.ts";
import { type EmbeddingModel, type EmbeddingRequest, reported, unitVector } from "../../embedding-model.ts";
import { bodyOf, type ErrorBody, errorIn, failureInside, failureOf, noErrorBody } from "../../error-body.ts";
import { eventsIn, isEventStream } from "../../event-stream.ts";
import { callWithin, type ModelError } from "../../model-error.ts";
import { type ChatForm, firstForm, formWithout, requestIn, streamedRequestIn } from "./form.ts";

export interface OpenAiAccess {
  apiKey: string;
  baseUrl: string;
  timeoutMs: number;
  /** `api-key` is Azure's own header; Azure's v1 API accepts both. */
  auth: "bearer" | "api-key";
}

/** Creates the client at the first call. */
function clientOf({ apiKey, baseUrl, timeoutMs, auth }: OpenAiAccess): () => Promise<OpenAI> {
  let client: OpenAI | null = null;
  return async () => {
    const { OpenAI } = await import("openai");
    const defaultHeaders = auth === "api-key" ? { "api-key": apiKey, Authorization: null } : {};
    const settings = { apiKey: apiKey || "none", baseURL: baseUrl, timeout: timeoutMs, maxRetries: 0, defaultHeaders };
    client ??= new OpenAI({ ...settings, fetch: fetchWithErrors });
    return client;
  };
}

/** Servers of their own kind say in another form which field they refuse, and the SDK passes only `error` on. */
async function fetchWithErrors(url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (response.status !== 400 && response.status !== 422) return response;
  const { status, headers } = response;
  const text = await response.text();
  const body = errorIn(parseJson(text)) ? text : JSON.stringify({ error: { message: text } });
  return new Response(body, { status, headers });
}

export class OpenAiChat implements ChatModel {
  readonly provider = "openai";
  readonly #client: () => Promise<OpenAI>;
  readonly #isOpenAi: boolean;
  readonly #timeoutMs: number;
  /** By model, the form in which it answered after it had refused another. */
  readonly #forms = new Map<string, ChatForm>();

  constructor(access: OpenAiAccess) {
    this.#client = clientOf(access);
    this.#timeoutMs = access.timeoutMs;
    this.#isOpenAi = /(^|\.)(openai|azure)\.com$/.test(new URL(access.baseUrl).hostname);
  }

  ask(chat: Chat, signal: AbortSignal): Promise<Result<ChatAnswer, ModelError>> {
    // The SDK's own deadline ends with the head of an answer, before what is streamed.
    return callWithin("OpenAI", this.#timeoutMs, signal, (ended) => this.#askInForms(chat, ended), unreadable);
  }

  async #askInForms(chat: Chat, signal: AbortSignal): Promise<Result<ChatAnswer, ModelError>> {
    const { model } = chat;
    const known = this.#forms.get(model) ?? firstForm(model, this.#isOpenAi);
    let form = known;
    for (let wasRefused = false; ; wasRefused = true) {
      try {
        const answered = await this.#answered(form, chat, signal);
        // The schema of a conversation is its caller's: that it was refused says nothing of another.
        if (wasRefused) this.#forms.set(model, chat.conversation ? { ...form, schema: known.schema } : form);
        return await answered();
      } catch (error) {
        if (signal.aborted) throw error;
        const refusal = await refusalOf(error);
        const next = refusal && formWithout(form, refusal);
        if (!next) return fail(await openAiFailure(error, signal));
        form = next;
      }
    }
  }

  /** Rejects when the request is refused; otherwise the answer can be read. */
  async #answered(form: ChatForm, chat: Chat, signal: AbortSignal) {
    const { completions } = (await this.#client()).chat;
    const settings = { signal, headers: traceHeaders() };
    const { listener, conversation } = chat;
    // Calls of tools are no text to hear.
    if (!listener || form.stream === "none" || conversation?.parameters.tools) {
      const completion = await completions.create(requestIn(form, chat), settings);
      return async () => heardWhole(answerOfCompletion("OpenAI", completion, chat), chat);
    }
    const response = await completions.create(streamedRequestIn(form, chat), settings).asResponse();
    return async () =>
      isEventStream(response)
        ? answerOfChunks("OpenAI", eventsIn(response.body, signal), listener, chat)
        : heardWhole(answerOfCompletion("OpenAI", await response.text(), chat), chat);
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
    let inputTokens = 0;
    let embedded: Result<Float32Array, ModelError>;
    try {
      const body = {
        model: this.#model,
        input: request.text,
        // When the format is given, the SDK leaves the vector as it came; otherwise it makes an array of numbers of it.
        encoding_format: "base64" as const,
        ...(shortens(this.#model) && { dimensions: this.dimension }),
      };
      const { embeddings } = await this.#client();
      const answer = bodyOf(await embeddings.create(body, { signal, headers: traceHeaders() }));
      inputTokens = told.parse(answer).usage.inputTokens;
      const failure = failureInside("OpenAI", answer);
      embedded = failure ? fail(failure) : vectorOf(answer, this.dimension);
    } catch (error) {
      embedded = fail(await openAiFailure(error, signal));
    }
    return reported(embedded, request, { provider: "openai", model: this.#model, inputTokens });
  }
}

const told = z.object({ usage: completionUsage }).catch({ usage: { inputTokens: 0, outputTokens: 0 } });
/** In Base64, or as numbers from servers that do not know the format. */
const vectors = z.object({ data: z.array(z.unknown()) });
const vector = z.object({ embedding: z.union([z.string(), z.array(z.number())]) });

function vectorOf(answer: unknown, dimension: number): Result<Float32Array, ModelError> {
  const [first] = vectors.safeParse(answer).data?.data ?? [];
  if (first === undefined) return unitVector([], dimension);
  const embedding = vector.safeParse(first).data?.embedding;
  try {
    if (Array.isArray(embedding)) return unitVector(embedding, dimension);
    if (embedding) return unitVector(new Float32Array(bytesOfBase64(embedding).buffer), dimension);
  } catch {
    // The text is no Base64, or not that of whole numbers.
  }
  return fail({ reason: "malformed", message: "OpenAI's answer could not be read" });
}

/** Whether the model accepts the field `dimensions`; others refuse it. */
const shortens = (model: string): boolean => model.startsWith("text-embedding-3-");

// A body that was cut off reaches this too: as a syntax error of its JSON, or as a connection that ended.
const unreadable = (): ModelError => ({ reason: "unavailable", message: "OpenAI's answer could not be read" });

/** What a 400 or 422 says of the request; null for every other error. */
async function refusalOf(error: unknown): Promise<ErrorBody | null> {
  const { APIError } = await import("openai");
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return null;
  return errorIn({ error: error.error ?? error.message });
}

async function openAiFailure(error: unknown, signal: AbortSignal): Promise<ModelError> {
  const { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } = await import("openai");
  if (signal.aborted || error instanceof APIUserAbortError)
    return { reason: "aborted", message: "the call was aborted" };
  if (error instanceof APIConnectionTimeoutError)
    return { reason: "timeout", message: "OpenAI did not answer in time" };
  if (error instanceof APIConnectionError) return { reason: "unavailable", message: "OpenAI could not be reached" };
  if (!(error instanceof APIError)) return unreadable();
  const body = errorIn({ error: error.error }) ?? noErrorBody;
  return failureOf("OpenAI", error.status ?? 500, body, retryAfterMs(error.headers, Date.now()));
}
