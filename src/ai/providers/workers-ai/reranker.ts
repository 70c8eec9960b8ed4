// Workers AI's rerankers. Source: developers.cloudflare.com/workers-ai/models/bge-reranker-base
import * as z from "zod";
import type { Result } from "../../../kernel/result.ts";
import type { ModelError } from "../../model-error.ts";
import { type Reranker, type RerankRequest, scoresInOrder } from "../../reranker.ts";
import { type AiBinding, run } from "./client.ts";

const reranked = z.object({
  response: z.array(z.object({ id: z.int(), score: z.number() }).transform(({ id, score }) => ({ index: id, score }))),
});

export class WorkersAiReranker implements Reranker {
  readonly id: string;
  readonly #ai: AiBinding;
  readonly #model: string;
  readonly #timeoutMs: number;

  constructor(ai: AiBinding, model: string, timeoutMs: number) {
    this.id = `workers-ai/${model}`;
    this.#ai = ai;
    this.#model = model;
    this.#timeoutMs = timeoutMs;
  }

  async rerank(request: RerankRequest, signal: AbortSignal): Promise<Result<number[], ModelError>> {
    const { query, documents, onProviderCall } = request;
    const inputs = { query, contexts: documents.map((text) => ({ text })) };
    const scores = await run(this.#ai, this.#model, inputs, this.#timeoutMs, signal, async (value) =>
      scoresInOrder("Workers AI", reranked.safeParse(value).data?.response, documents.length),
    );
    // The binding does not report the usage.
    const call = { provider: "workers-ai", model: this.#model, inputTokens: 0, outputTokens: 0 };
    onProviderCall({ ...call, error: scores.ok ? null : scores.error.reason });
    return scores;
  }
}
