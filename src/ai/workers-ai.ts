// Models that Cloudflare runs, through the `AI` binding: no key, but a login to develop against. Chosen by setting, never
// because the binding is there.
import { z } from "zod";
import { fail, ok, type Result } from "../result.ts";
import { type Chat, type ChatAnswer, type ChatModel, repairRequest } from "./chat-model.ts";
import type { EmbeddingModel } from "./embedding-model.ts";
import type { TellCall } from "./model-call.ts";
import type { ModelError } from "./model-error.ts";
import { unitVector } from "./unit-vector.ts";

/** What is used of the binding. */
export interface AiBinding {
  run(model: string, inputs: Record<string, unknown>): Promise<unknown>;
}

const answer = z.object({
  // With a schema some models answer the object itself.
  response: z.union([z.string(), z.record(z.string(), z.unknown())]),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).partial().optional(),
});
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
    const { system, user, model, temperature, maxTokens, schema, misfit } = chat;
    const said = misfit
      ? [
          { role: "assistant", content: misfit.answer },
          { role: "user", content: repairRequest(misfit.problem) },
        ]
      : [];
    const messages = [{ role: "system", content: system }, { role: "user", content: user }, ...said];
    const response_format = { type: "json_schema", json_schema: schema.json };
    const ran = await run(
      this.#ai,
      model,
      { messages, temperature, max_tokens: maxTokens, response_format },
      this.#timeoutMs,
      signal,
    );
    if (!ran.ok) return ran;
    const parsed = answer.safeParse(ran.value);
    if (!parsed.success) return fail({ reason: "malformed", message: "Workers AI's answer could not be read" });
    const { response, usage = {} } = parsed.data;
    const used = { inputTokens: usage.prompt_tokens ?? 0, outputTokens: usage.completion_tokens ?? 0 };
    // The binding tells no reason for an end.
    if (used.outputTokens >= maxTokens)
      return fail({ reason: "truncated", message: "the answer reached max_tokens", usage: used });
    const text = typeof response === "string" ? response : JSON.stringify(response);
    return ok({ text, ...used });
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

  async embed(text: string, signal: AbortSignal, tell?: TellCall): Promise<Result<Float32Array, ModelError>> {
    const embedded = await this.#embed(text, signal);
    const error = embedded.ok ? null : embedded.error.reason;
    // The binding tells no usage.
    tell?.({ provider: "workers-ai", model: this.#model, inputTokens: 0, outputTokens: 0, error });
    return embedded;
  }

  async #embed(text: string, signal: AbortSignal): Promise<Result<Float32Array, ModelError>> {
    const ran = await run(this.#ai, this.#model, { text: [text] }, this.#timeoutMs, signal);
    if (!ran.ok) return ran;
    const parsed = embeddings.safeParse(ran.value);
    if (!parsed.success) return fail({ reason: "malformed", message: "Workers AI's answer could not be read" });
    return unitVector(parsed.data.data[0] ?? [], this.dimension);
  }
}

/** The binding cannot be called off: its answer is left behind. */
async function run(
  ai: AiBinding,
  model: string,
  inputs: Record<string, unknown>,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Result<unknown, ModelError>> {
  if (signal.aborted) return fail({ reason: "aborted", message: "the call was called off" });
  const deadline = AbortSignal.timeout(timeoutMs);
  const ended = AbortSignal.any([signal, deadline]);
  const left = Promise.withResolvers<never>();
  const leave = () => left.reject(new Error("left"));
  ended.addEventListener("abort", leave, { once: true });
  try {
    return ok(await Promise.race([ai.run(model, inputs), left.promise]));
  } catch (error) {
    if (signal.aborted) return fail({ reason: "aborted", message: "the call was called off" });
    if (deadline.aborted) return fail({ reason: "timeout", message: "Workers AI did not answer in time" });
    const told = error instanceof Error ? error.message : "";
    // The binding's codes: 3036 the account's allotment is spent, 3040 out of capacity, 5007 no such model.
    const code = /\b(\d{4})\b/.exec(told)?.[1];
    const message = `Workers AI answered ${code ?? "an error"}`;
    if (code === "3036") return fail({ reason: "quota_exhausted", message });
    if (/JSON mode/i.test(told)) return fail({ reason: "malformed", message });
    if (code === "5007") return fail({ reason: "no_such_model", message });
    if (code === "3040") return fail({ reason: "rate_limited", message, retryAfterMs: null });
    return fail({ reason: code?.startsWith("5") ? "bad_request" : "unavailable", message });
  } finally {
    ended.removeEventListener("abort", leave);
  }
}
