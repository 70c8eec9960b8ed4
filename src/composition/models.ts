// Chooses the providers that answer and embed, from parsed settings. When tracing is on, each model records its own spans.
import { type ProviderName, providersOf } from "../ai/configured-models.ts";
import type { EmbeddingModel } from "../ai/embedding-model.ts";
import { GeminiChat, GeminiEmbedder } from "../ai/gemini.ts";
import type { LanguageModel } from "../ai/language-model.ts";
import { LocalEmbeddingModel } from "../ai/local/embedder.ts";
import { LocalLanguageModel } from "../ai/local/language-model.ts";
import { OpenAiChat, OpenAiEmbedder } from "../ai/openai.ts";
import { ProviderChain } from "../ai/provider-chain.ts";
import { TracedEmbeddingModel, TracedLanguageModel } from "../ai/traced-models.ts";
import { TypedLanguageModel } from "../ai/typed-language-model.ts";
import { type AiBinding, WorkersAiChat, WorkersAiEmbedder } from "../ai/workers-ai.ts";
import { type Config, ConfigError } from "../config/config.ts";
import type { Tracer } from "../telemetry/tracing/tracer.ts";

export interface Models {
  languageModel: LanguageModel;
  embeddingModel: EmbeddingModel;
}

/** `given` replaces configured models, for benchmarks and tests that count their calls. */
export function createModels(env: object, config: Config, tracer: Tracer, given: Partial<Models>): Models {
  const traced = (model: LanguageModel) => (tracer.records ? new TracedLanguageModel(model, tracer) : model);
  const embeddingModel = given.embeddingModel ?? createEmbeddingModel(env, config);
  return {
    languageModel: given.languageModel ? traced(given.languageModel) : createLanguageModel(env, config, traced),
    embeddingModel: tracer.records ? new TracedEmbeddingModel(embeddingModel, tracer) : embeddingModel,
  };
}

/** `traced` wraps each provider's model. */
function createLanguageModel(
  env: object,
  config: Config,
  traced: (model: LanguageModel) => LanguageModel,
): LanguageModel {
  const providers = providersOf(config);
  // The local rules need no chain, because they cannot be unavailable.
  if (providers.join() === "local") return traced(new LocalLanguageModel());
  const models = providers.map((provider) => traced(createModelOf(provider, env, config)));
  // A little less than the deadline of an attempt, so that the task's error is the chain's and not the attempt's.
  return new ProviderChain(models, { deadlineMs: config.MODEL_DEADLINE_SECONDS * 950, now: Date.now });
}

export function createEmbeddingModel(env: object, config: Config): EmbeddingModel {
  const { EMBEDDING_PROVIDER: provider, EMBEDDING_MODEL: model, EMBEDDING_DIMENSION: dimension } = config;
  switch (provider) {
    case "openai":
      return new OpenAiEmbedder(openAiAccess(config), model, dimension);
    case "gemini":
      return new GeminiEmbedder(geminiAccess(config), model, dimension);
    case "workers-ai":
      return new WorkersAiEmbedder(bindingOf(env), model, dimension, config.PROVIDER_TIMEOUT_MS);
    case "local":
      return new LocalEmbeddingModel();
    default:
      return provider satisfies never;
  }
}

export function createModelOf(provider: ProviderName, env: object, config: Config): LanguageModel {
  switch (provider) {
    case "openai":
      return new TypedLanguageModel(new OpenAiChat(openAiAccess(config)), config.OPENAI_MODEL);
    case "gemini":
      return new TypedLanguageModel(new GeminiChat(geminiAccess(config)), config.GEMINI_MODEL);
    case "workers-ai":
      return new TypedLanguageModel(
        new WorkersAiChat(bindingOf(env), config.PROVIDER_TIMEOUT_MS),
        config.WORKERS_AI_MODEL,
      );
    case "local":
      return new LocalLanguageModel();
    default:
      return provider satisfies never;
  }
}

const openAiAccess = (config: Config) => ({
  apiKey: config.OPENAI_API_KEY,
  baseUrl: config.OPENAI_BASE_URL,
  timeoutMs: config.PROVIDER_TIMEOUT_MS,
  auth: config.OPENAI_AUTH,
});

const geminiAccess = (config: Config) => ({
  apiKey: config.GEMINI_API_KEY,
  baseUrl: config.GEMINI_BASE_URL,
  timeoutMs: config.PROVIDER_TIMEOUT_MS,
});

/** The binding is in wrangler.toml only if the operator adds it, so its type is not in `Env`. */
function bindingOf(env: object): AiBinding {
  const binding: unknown = Reflect.get(env, "AI");
  if (isAi(binding)) return binding;
  throw new ConfigError(
    'AI: the provider workers-ai needs the binding. Add [ai] with binding = "AI" to wrangler.toml.',
  );
}

const isAi = (binding: unknown): binding is AiBinding =>
  typeof binding === "object" && binding !== null && "run" in binding;
