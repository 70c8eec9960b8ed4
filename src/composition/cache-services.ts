// The cache's part of the composition root.
import { waitUntil } from "cloudflare:workers";
import type { EmbeddingModel } from "../ai/embedding-model.ts";
import type { LanguageModel } from "../ai/language-model.ts";
import type { CacheEvent } from "../cache/cache-event.ts";
import { SemanticCache } from "../cache/semantic-cache.ts";
import { SharedCoalescer } from "../cache/shared-coalescer.ts";
import { verifierOf } from "../cache/verifier.ts";
import { parseWrongBudget, type WrongBudget } from "../cache/wrong-budget.ts";
import type { Config } from "../config/config.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { VectorIndex } from "../storage/vector-index.ts";
import { sameAnswer } from "../tasks/same-answer.ts";
import { log } from "../telemetry/log.ts";

/** Objects that the keys in flight are spread over; in memory only, so the number may change. */
const coalescerShards = 4;

interface CachePorts {
  store: KeyValueStore;
  index: VectorIndex;
  languageModel: LanguageModel;
  embeddingModel: EmbeddingModel;
}

export function createCache(
  env: Env,
  config: Config,
  { store, index, languageModel, embeddingModel }: CachePorts,
): SemanticCache {
  const verifier = verifierOf({
    model: languageModel,
    store,
    timeoutMs: config.CACHE_VERIFIER_TIMEOUT_MS,
    ttlSeconds: config.CACHE_TTL_SECONDS,
  });
  return new SemanticCache({
    store,
    index,
    embedder: embeddingModel,
    coalescer: new SharedCoalescer({
      namespace: env.COALESCER,
      shards: coalescerShards,
      leaseMs: config.COALESCE_SECONDS * 1000,
      now: Date.now,
      newId: () => crypto.randomUUID(),
    }),
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

function logCacheEvent(event: CacheEvent): void {
  if ("error" in event) log("warn", { event: event.event, reason: event.error.reason, error: event.error.message });
  else log("debug", event);
}

/** Parsed before, when the settings were. */
function wrongBudgetOf({ CACHE_MAX_WRONG: text }: Config): WrongBudget {
  const budget = parseWrongBudget(text);
  if (!budget.ok) throw new Error(budget.error);
  return budget.value;
}
