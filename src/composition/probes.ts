// The probes of the services in the settings. A probe makes its own client, so that it can use its own timeout.
import { modelsInUse } from "../ai/configured-models.ts";
import type { EmbeddingModel } from "../ai/embedding-model.ts";
import type { LanguageModel } from "../ai/language-model.ts";
import { ignoreProviderCall } from "../ai/model-call.ts";
import type { ModelError } from "../ai/model-error.ts";
import { findProvider, type ProviderName } from "../ai/providers.ts";
import type { Reranker } from "../ai/reranker.ts";
import type { Config } from "../config/config.ts";
import type { Dial } from "../kafka/wire/transport.ts";
import type { Finding, Probe } from "../monitoring/probe.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { UpstashRedisStore } from "../storage/upstash-redis.ts";
import { languageDetection } from "../task-types/language-detection.ts";
import { log } from "../telemetry/log.ts";
import { createTopicProbes } from "./kafka.ts";
import { createEmbeddingModel, createModelOf, createReranker, withModel } from "./models.ts";
import { createUpstashRedis, createUpstashVector } from "./storage.ts";

const timeoutMs = 5000;

/**
 * Probes of external services only, because embedded stores need none. `env` contains the binding AI if there is one. It is
 * `elsewhere` when only the deployment will have the binding.
 */
export function createProbes(env: object | "elsewhere", settings: Config, dial: Dial): Probe[] {
  const config = {
    ...settings,
    PROVIDER_TIMEOUT_MS: timeoutMs,
    STORE_TIMEOUT_MS: timeoutMs,
    RERANKER_TIMEOUT_MS: timeoutMs,
  };
  const probes: Probe[] = [];
  const add = (service: string, run: Probe["run"]) => probes.push({ service, run });
  for (const { setting, provider, model, price } of modelsInUse(config, Date.now())) {
    const priceText = price
      ? `$${price.inputUsd} in and $${price.outputUsd} out a million tokens`
      : "the price is not known";
    if (findProvider(provider)?.binding && env === "elsewhere") {
      const told = "can be tested only in the deployment, with GET /health?deep=1";
      add(`${provider}/${model}`, async () => ({ ok: true, told }));
      continue;
    }
    const bindings = env === "elsewhere" ? {} : env;
    if (setting === "RERANKER_MODEL") {
      add(`reranker ${provider}/${model}`, async (signal) =>
        rerank(createReranker(bindings, config), signal, priceText, (error) => rerankerRemedy(error, provider)),
      );
      continue;
    }
    const remedyOf = (error: ModelError) => modelRemedy(error, setting, provider);
    if (setting === "EMBEDDING_MODEL") {
      add(`embedding model ${provider}/${model}`, async (signal) =>
        embed(createEmbeddingModel(bindings, config), signal, priceText, remedyOf),
      );
    } else {
      add(`language model ${provider}/${model}`, async (signal) =>
        answer(withModel(createModelOf(provider, bindings, config), model), signal, priceText, remedyOf),
      );
    }
  }
  if (config.UPSTASH_REDIS_REST_URL) add("Upstash Redis", () => writeAndRead(createUpstashRedis(config)));
  if (config.UPSTASH_VECTOR_REST_URL) add("Upstash Vector", () => checkIndex(config));
  return [...probes, ...createTopicProbes(config, dial)];
}

/** The index must have the dimension of the embedder and the similarity that the threshold is made for. */
async function checkIndex(config: Config): Promise<Finding & { misfit?: true }> {
  const described = await createUpstashVector(config).describe();
  if (!described.ok) return storeFinding(described.error, "UPSTASH_VECTOR_REST");
  const { dimension, similarity } = described.value;
  const { dimension: required } = config.embedder;
  const told = `${dimension} dimensions, ${similarity}`;
  if (dimension === required && similarity === "COSINE") return { ok: true, told };
  const remedy = `Create an index of ${required} dimensions with COSINE and set UPSTASH_VECTOR_REST_URL and _TOKEN to it.`;
  return { ok: false, told: `${told}; the embedder gives ${required}`, remedy, misfit: true };
}

/**
 * Says how the vector index does not fit the embedder, with the remedy; null when it fits or does not answer. After the first answer
 * it asks no more, because an index does not change its dimension.
 */
export function createIndexCheck(config: Config): () => Promise<string | null> {
  if (!config.UPSTASH_VECTOR_REST_URL) return async () => null;
  let known: string | null | undefined;
  return async () => {
    if (known !== undefined) return known;
    const found = await checkIndex(config);
    if (found.ok) known = null;
    else if (found.misfit) {
      known = `Upstash Vector: ${found.told}. ${found.remedy}`;
      log("error", { event: "index_misfit", error: known });
    }
    return known ?? null;
  };
}

async function answer(
  model: LanguageModel,
  signal: AbortSignal,
  priceText: string,
  remedyOf: (error: ModelError) => string,
): Promise<Finding> {
  const input = {
    text: "Good morning",
    options: {},
    model: null,
    temperature: 0,
    maxTokens: 300,
    language: null,
    listener: null,
  };
  const request = { taskType: languageDetection, ...input, onProviderCall: ignoreProviderCall };
  const answered = await model.generate(request, signal);
  if (answered.ok) return { ok: true, told: `answers in the form that is asked; ${priceText}` };
  return { ok: false, told: answered.error.message, remedy: remedyOf(answered.error) };
}

async function embed(
  model: EmbeddingModel,
  signal: AbortSignal,
  priceText: string,
  remedyOf: (error: ModelError) => string,
): Promise<Finding> {
  const embedded = await model.embed({ text: "Good morning", onProviderCall: ignoreProviderCall }, signal);
  if (embedded.ok) return { ok: true, told: `${embedded.value.length} dimensions; ${priceText}` };
  return { ok: false, told: embedded.error.message, remedy: remedyOf(embedded.error) };
}

async function rerank(
  reranker: Reranker | null,
  signal: AbortSignal,
  priceText: string,
  remedyOf: (error: ModelError) => string,
): Promise<Finding> {
  if (!reranker) throw new Error("no reranker is configured");
  const request = { query: "Good morning", documents: ["Good morning", "Good night"] };
  const scored = await reranker.rerank({ ...request, onProviderCall: ignoreProviderCall }, signal);
  if (scored.ok) return { ok: true, told: `scores texts; ${priceText}` };
  return { ok: false, told: scored.error.message, remedy: remedyOf(scored.error) };
}

async function writeAndRead(store: UpstashRedisStore): Promise<Finding> {
  const entry = { key: `health:${crypto.randomUUID()}`, value: "null", ttlSeconds: 60 };
  const written = await store.write([entry]);
  if (!written.ok) return storeFinding(written.error, "UPSTASH_REDIS_REST");
  const read = await store.read([entry.key]);
  if (!read.ok) return storeFinding(read.error, "UPSTASH_REDIS_REST");
  await store.remove([entry.key]);
  if (read.value[0] === entry.value) return { ok: true, told: "writes, and reads what was written" };
  const remedy = "Set UPSTASH_REDIS_REST_URL to the primary, and configure its eviction so that it keeps new keys.";
  return { ok: false, told: "does not return what was just written", remedy };
}

function rerankerRemedy({ reason }: ModelError, provider: "workers-ai" | "reranker"): string {
  if (provider === "workers-ai") return "Set RERANKER_MODEL to a reranker of Workers AI, and check the binding AI.";
  switch (reason) {
    case "unauthorized":
      return "Set RERANKER_API_KEY to a valid key of that server.";
    case "quota_exhausted":
    case "rate_limited":
      return "Wait, or ask for a higher limit there.";
    case "unavailable":
    case "timeout":
      return "Check that the server is up and that RERANKER_URL is right.";
    default:
      return "Set RERANKER_URL to the whole address of a route in Cohere's form, such as /v1/rerank, and RERANKER_MODEL to its name there.";
  }
}

function modelRemedy({ reason, message }: ModelError, setting: string, name: ProviderName): string {
  const { keySetting, urlSetting, binding } = findProvider(name) ?? {};
  const key = keySetting ?? `the binding ${binding}`;
  const at = urlSetting ?? key;
  switch (reason) {
    case "unauthorized":
      return `Set ${key} to a valid key of ${name}.`;
    case "quota_exhausted":
      return `Add credit at ${name}, or put another provider first in AI_PROVIDERS.`;
    case "rate_limited":
      return `Wait, or ask ${name} for a higher limit.`;
    case "bad_request":
    case "too_long":
    case "unsupported":
      return message.includes("dimensions")
        ? "Set EMBEDDING_DIMENSION to the dimension of the model."
        : `Set ${setting} to a model of ${name} that supports such a request.`;
    case "no_such_model":
      return `Set ${setting} to a model that this key may use at ${name}, and check ${at}.`;
    case "unavailable":
    case "timeout":
    case "aborted":
      return `Check that ${name} is up and that ${at} is right.`;
    case "malformed":
    case "refused":
    case "truncated":
    case "budget_spent":
      return `Set ${setting} to a model that follows a JSON schema.`;
    default:
      return reason satisfies never;
  }
}

function storeFinding({ reason, message }: StorageError, prefix: string): Finding {
  const isToken = reason === "rejected" && message.includes("token");
  const remedy = isToken
    ? `Set ${prefix}_TOKEN to a token of this database that may write.`
    : reason === "rejected"
      ? "The database refuses commands. See its page at Upstash."
      : `Check ${prefix}_URL, and that the database exists.`;
  return { ok: false, told: message, remedy };
}
