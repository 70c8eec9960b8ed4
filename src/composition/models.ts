// Chooses the models that answer, embed, verify and rerank, from parsed settings. When tracing is on, each model records its own spans.
import { providersOf } from "../ai/configured-models.ts";
import type { EmbeddingModel } from "../ai/embedding-model.ts";
import { HttpReranker } from "../ai/http-reranker.ts";
import type { LanguageModel } from "../ai/language-model.ts";
import { parseModelName } from "../ai/model-name.ts";
import { ProviderChain } from "../ai/provider-chain.ts";
import { workersAiReranker } from "../ai/providers/workers-ai.ts";
import { type ProviderName, providerOf } from "../ai/providers.ts";
import type { Reranker } from "../ai/reranker.ts";
import { TracedEmbeddingModel, TracedLanguageModel, TracedReranker } from "../ai/traced-models.ts";
import type { Config } from "../config/config.ts";
import type { Tracer } from "../telemetry/tracing/tracer.ts";

export interface Models {
  languageModel: LanguageModel;
  embeddingModel: EmbeddingModel;
  /** What the verifier asks. */
  verifierModel: LanguageModel;
  /** Null when none is configured. */
  reranker: Reranker | null;
}

/** `given` replaces configured models, for benchmarks and tests that count their calls. */
export function createModels(env: object, config: Config, tracer: Tracer, given: Partial<Models>): Models {
  const traced = (model: LanguageModel) => (tracer.records ? new TracedLanguageModel(model, tracer) : model);
  const embeddingModel = given.embeddingModel ?? createEmbeddingModel(env, config);
  const languageModel = given.languageModel ? traced(given.languageModel) : createLanguageModel(env, config, traced);
  const reranker = given.reranker ?? createReranker(env, config);
  return {
    languageModel,
    verifierModel: given.verifierModel ?? createVerifierModel(env, config, traced) ?? languageModel,
    reranker: reranker && tracer.records ? new TracedReranker(reranker, tracer) : reranker,
    embeddingModel: tracer.records ? new TracedEmbeddingModel(embeddingModel, tracer) : embeddingModel,
  };
}

/** `traced` wraps each provider's model. */
function createLanguageModel(
  env: object,
  config: Config,
  traced: (model: LanguageModel) => LanguageModel,
): LanguageModel {
  const names = providersOf(config);
  const models = names.map((name) => traced(createModelOf(name, env, config)));
  const [first] = models;
  // The local rules need no chain, because they cannot be unavailable.
  if (first && names.join() === "local") return first;
  // A little less than the deadline of an attempt, so that the task's error is the chain's and not the attempt's.
  return new ProviderChain(models, { deadlineMs: config.MODEL_DEADLINE_SECONDS * 950, now: Date.now });
}

/** Null when the models that answer tasks are the verifier's too. */
function createVerifierModel(
  env: object,
  config: Config,
  traced: (model: LanguageModel) => LanguageModel,
): LanguageModel | null {
  const name = config.CACHE_VERIFIER ? parseModelName(config.CACHE_VERIFIER_MODEL) : null;
  if (!name) return null;
  const model = withModel(traced(createModelOf(name.provider, env, config)), name.model);
  // For its circuit breaker.
  return new ProviderChain([model], { deadlineMs: config.CACHE_VERIFIER_TIMEOUT_MS, now: Date.now });
}

/** A provider's model that answers with this model id, whichever a request names. */
export const withModel = (provider: LanguageModel, model: string): LanguageModel => ({
  id: `${provider.id.slice(0, provider.id.indexOf("/"))}/${model}`,
  generate: (request, signal) => provider.generate({ ...request, model }, signal),
});

export function createReranker(env: object, config: Config): Reranker | null {
  const { RERANKER_URL: url, RERANKER_MODEL: model, RERANKER_API_KEY: apiKey, RERANKER_TIMEOUT_MS: timeoutMs } = config;
  if (model === "") return null;
  if (url !== "") return new HttpReranker({ url, apiKey, model, timeoutMs });
  return workersAiReranker(env, model, timeoutMs);
}

export function createEmbeddingModel(env: object, config: Config): EmbeddingModel {
  const { provider, model, dimension } = config.embedder;
  const { embedding } = providerOf(provider);
  if (!embedding) throw new Error(`${provider} embeds nothing`);
  return embedding.create(config, env, model, dimension);
}

export const createModelOf = (name: ProviderName, env: object, config: Config): LanguageModel =>
  providerOf(name).languageModel(config, env);
