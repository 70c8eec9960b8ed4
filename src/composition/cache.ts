// Constructs the semantic cache over the stores and models of this deployment, and makes the question for a task.
import { waitUntil } from "cloudflare:workers";
import type { CacheEvent } from "../cache/cache-event.ts";
import type { Question } from "../cache/cache-types.ts";
import { ComposedAnswerStore } from "../cache/composed-answer-store.ts";
import { SemanticCache } from "../cache/semantic-cache.ts";
import { SharedCoalescer } from "../cache/shared-coalescer.ts";
import { verifierOf } from "../cache/verifier.ts";
import { parseWrongBudget, type WrongBudget } from "../cache/wrong-budget.ts";
import type { Config } from "../config/config.ts";
import { findTaskType } from "../task-types/task-types.ts";
import { sameAnswer } from "../tasks/same-answer.ts";
import type { TaskPayload } from "../tasks/task.ts";
import { log } from "../telemetry/log.ts";
import type { Models } from "./models.ts";
import type { Stores } from "./storage.ts";

/** How many objects share the keys in flight. They keep them in memory only, so the number may change. */
const coalescerShards = 4;

export function createCache(
  env: Env,
  config: Config,
  { store, index, languageModel, embeddingModel }: Pick<Stores, "store" | "index"> & Models,
): SemanticCache {
  const answers = new ComposedAnswerStore({
    store,
    index,
    coalescer: new SharedCoalescer({
      namespace: env.COALESCER,
      shards: coalescerShards,
      leaseMs: config.COALESCE_SECONDS * 1000,
      now: Date.now,
      newId: () => crypto.randomUUID(),
    }),
    ttlSeconds: config.CACHE_TTL_SECONDS,
    now: Date.now,
    onEvent: logCacheEvent,
  });
  const verifier = verifierOf({
    model: languageModel,
    store,
    timeoutMs: config.CACHE_VERIFIER_TIMEOUT_MS,
    ttlSeconds: config.CACHE_TTL_SECONDS,
  });
  return new SemanticCache({
    answers,
    embedder: embeddingModel,
    settings: {
      minScore: config.CACHE_THRESHOLD,
      maxWrongOf: wrongBudgetOf(config),
      mode: config.CACHE_MODE,
      ttlSeconds: config.CACHE_TTL_SECONDS,
      maxAnswerBytes: config.CACHE_MAX_ANSWER_BYTES,
    },
    now: Date.now,
    random: Math.random,
    defer: waitUntil,
    sameAnswer,
    onEvent: logCacheEvent,
    verifier: config.CACHE_VERIFIER ? verifier : null,
  });
}

/** The question to the cache for a task that this model would answer. */
export function questionOf(payload: TaskPayload, tenant: string, modelId: string): Question {
  const type = findTaskType(payload.task_type);
  return {
    tenant,
    taskType: type?.name ?? payload.task_type,
    version: type?.version ?? 0,
    model: payload.model ? `${modelId} as ${payload.model}` : modelId,
    temperature: payload.temperature,
    maxTokens: payload.max_tokens,
    options: payload.options,
    language: payload.language,
    text: payload.text,
    minScore: payload.cache_threshold,
  };
}

function logCacheEvent(event: CacheEvent): void {
  if ("error" in event) log("warn", { event: event.event, reason: event.error.reason, error: event.error.message });
  else log("debug", event);
}

/** The text is valid, because the settings have been parsed. */
function wrongBudgetOf({ CACHE_MAX_WRONG: text }: Config): WrongBudget {
  const budget = parseWrongBudget(text);
  if (!budget.ok) throw new Error(budget.error);
  return budget.value;
}
