// Wrappers that make each model call a span, by the GenAI semantic conventions. No span contains a prompt or an answer.
import type { Result } from "../kernel/result.ts";
import type { Attributes, SpanDefinition } from "../telemetry/tracing/span.ts";
import type { Tracer } from "../telemetry/tracing/tracer.ts";
import type { EmbeddingModel, EmbeddingRequest } from "./embedding-model.ts";
import type { Generation, GenerationRequest, LanguageModel } from "./language-model.ts";
import type { ModelError } from "./model-error.ts";
import { findProvider } from "./providers.ts";
import type { Reranker, RerankRequest } from "./reranker.ts";

export class TracedLanguageModel implements LanguageModel {
  readonly id: string;
  readonly #model: LanguageModel;
  readonly #tracer: Tracer;

  constructor(model: LanguageModel, tracer: Tracer) {
    this.id = model.id;
    this.#model = model;
    this.#tracer = tracer;
  }

  generate(request: GenerationRequest, signal: AbortSignal): Promise<Result<Generation, ModelError>> {
    const { provider, name } = partsOf(this.id);
    const call = callOf("chat", provider, request.model ?? name, {
      "gen_ai.request.temperature": { double: request.temperature },
      "gen_ai.request.max_tokens": request.maxTokens,
      "gen_ai.output.type": isText(request) ? "text" : "json",
    });
    return this.#tracer.span(call, async (span) => {
      const answer = await this.#model.generate(request, signal);
      if (!answer.ok) span.fail(answer.error.reason);
      else {
        const { model, usage } = answer.value;
        span.set({
          "gen_ai.response.model": partsOf(model).name,
          "gen_ai.usage.input_tokens": usage.inputTokens,
          "gen_ai.usage.output_tokens": usage.outputTokens,
        });
      }
      return answer;
    });
  }
}

const isText = ({ taskType, options }: GenerationRequest): boolean =>
  taskType.ofText !== undefined || (taskType.ofAnswer !== undefined && options.response_format === undefined);

export class TracedEmbeddingModel implements EmbeddingModel {
  readonly id: string;
  readonly dimension: number;
  readonly #model: EmbeddingModel;
  readonly #tracer: Tracer;

  constructor(model: EmbeddingModel, tracer: Tracer) {
    this.id = model.id;
    this.dimension = model.dimension;
    this.#model = model;
    this.#tracer = tracer;
  }

  embed(request: EmbeddingRequest, signal: AbortSignal): Promise<Result<Float32Array, ModelError>> {
    const { provider, name } = partsOf(this.id);
    const model = name.replace(`/${this.dimension}`, "");
    const call = callOf("embeddings", provider, model, { "gen_ai.embeddings.dimension.count": this.dimension });
    return this.#tracer.span(call, async (span) => {
      const vector = await this.#model.embed(request, signal);
      if (!vector.ok) span.fail(vector.error.reason);
      return vector;
    });
  }
}

export class TracedReranker implements Reranker {
  readonly id: string;
  readonly #model: Reranker;
  readonly #tracer: Tracer;

  constructor(model: Reranker, tracer: Tracer) {
    this.id = model.id;
    this.#model = model;
    this.#tracer = tracer;
  }

  rerank(request: RerankRequest, signal: AbortSignal): Promise<Result<number[], ModelError>> {
    const { provider, name } = partsOf(this.id);
    return this.#tracer.span(callOf("rerank", provider, name, {}), async (span) => {
      const scores = await this.#model.rerank(request, signal);
      if (!scores.ok) span.fail(scores.error.reason);
      return scores;
    });
  }
}

function callOf(operation: string, provider: string, model: string, more: Attributes): SpanDefinition {
  return {
    name: `${operation} ${model}`,
    // The local rules make no call to another service.
    kind: provider === "local" ? "internal" : "client",
    attributes: {
      "gen_ai.operation.name": operation,
      "gen_ai.provider.name": findProvider(provider)?.telemetryName ?? provider,
      "gen_ai.request.model": model,
      ...more,
    },
  };
}

/** `openai/gpt-x` → the provider, and the provider's name of the model, which may contain slashes. */
function partsOf(id: string): { provider: string; name: string } {
  const slash = id.indexOf("/");
  return { provider: id.slice(0, Math.max(0, slash)), name: id.slice(slash + 1) };
}
