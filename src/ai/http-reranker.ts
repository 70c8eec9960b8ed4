// A reranker behind HTTP, in the form of Cohere's and Jina's `POST /v1/rerank`, which vLLM, llama.cpp, Infinity, LiteLLM and others have too.
// Sources: docs.cohere.com/reference/rerank, jina.ai/reranker
import * as z from "zod";
import { parseJson } from "../kernel/parse-json.ts";
import { fail, type Result } from "../kernel/result.ts";
import { retryAfterMs } from "../kernel/retry-after.ts";
import { traceHeaders } from "../telemetry/tracing/active-trace.ts";
import { tokenCount } from "./model-call.ts";
import { callWithin, type ModelError } from "./model-error.ts";
import { type Reranker, type RerankRequest, scoresInOrder } from "./reranker.ts";

interface HttpRerankerAccess {
  /** The whole address, with its path. */
  url: string;
  /** Empty when it needs none. */
  apiKey: string;
  model: string;
  timeoutMs: number;
}

const service = "the reranker";
const provider = "reranker";

const answer = z.object({
  results: z.array(
    z
      .object({ index: z.int(), relevance_score: z.number() })
      .transform(({ index, relevance_score: score }) => ({ index, score })),
  ),
});
const told = z.object({ usage: z.object({ total_tokens: tokenCount }) }).catch({ usage: { total_tokens: 0 } });

export class HttpReranker implements Reranker {
  readonly id: string;
  readonly #access: HttpRerankerAccess;

  constructor(access: HttpRerankerAccess) {
    this.id = `${provider}/${access.model}`;
    this.#access = access;
  }

  async rerank(request: RerankRequest, signal: AbortSignal): Promise<Result<number[], ModelError>> {
    const { model, timeoutMs } = this.#access;
    let inputTokens = 0;
    const scores = await callWithin(
      service,
      timeoutMs,
      signal,
      async (ended) => {
        const response = await this.#post(request, ended);
        const text = await response.text();
        if (!response.ok) return fail(failureOf(response));
        const body = parseJson(text);
        inputTokens = told.parse(body).usage.total_tokens;
        return scoresInOrder(service, answer.safeParse(body).data?.results, request.documents.length);
      },
      () => ({ reason: "unavailable", message: `${service} could not be reached` }),
    );
    const error = scores.ok ? null : scores.error.reason;
    request.onProviderCall({ provider, model, inputTokens, outputTokens: 0, error });
    return scores;
  }

  #post({ query, documents }: RerankRequest, signal: AbortSignal): Promise<Response> {
    const { url, apiKey, model } = this.#access;
    const headers = {
      "content-type": "application/json",
      ...(apiKey && { authorization: `Bearer ${apiKey}` }),
      ...traceHeaders(),
    };
    const body = JSON.stringify({ model, query, documents, top_n: documents.length, return_documents: false });
    return fetch(url, { method: "POST", headers, body, signal });
  }
}

function failureOf({ status, headers }: Response): ModelError {
  const message = `${service} answered ${status}`;
  if (status === 401 || status === 403) return { reason: "unauthorized", message };
  if (status === 402) return { reason: "quota_exhausted", message };
  if (status === 404) return { reason: "no_such_model", message };
  if (status === 429) return { reason: "rate_limited", message, retryAfterMs: retryAfterMs(headers, Date.now()) };
  return status < 500 ? { reason: "bad_request", message } : { reason: "unavailable", message };
}
