// Composition root: the only place that constructs adapters. Which twin runs is decided here, once, from parsed settings.
import { waitUntil } from "cloudflare:workers";
import { CloudflareRateLimiter } from "../access/cloudflare-rate-limiter.ts";
import { DailyBudget } from "../access/daily-budget.ts";
import { EmbeddedRateLimiter } from "../access/embedded-rate-limiter.ts";
import type { RateLimiter } from "../access/rate-limiter.ts";
import type { EmbeddingModel } from "../ai/embedding-model.ts";
import type { LanguageModel } from "../ai/language-model.ts";
import type { ModelCall } from "../ai/model-call.ts";
import { costOf, parsePrices } from "../ai/model-price.ts";
import type { Question } from "../cache/cache-types.ts";
import type { SemanticCache } from "../cache/semantic-cache.ts";
import { type Config, parseConfig } from "../config/config.ts";
import { kafkaTenant } from "../config/kafka-settings.ts";
import type { AlertLog } from "../monitoring/alerts.ts";
import type { AuditLog } from "../monitoring/audit.ts";
import type { MetricsHistory } from "../monitoring/history.ts";
import { IncidentBuffer, type IncidentLog, type SlowCommand } from "../monitoring/incidents.ts";
import { type Check, runProbes } from "../monitoring/probe.ts";
import { createScrape, type Scrape } from "../monitoring/scrape.ts";
import { EmbeddedKeyValueStore } from "../storage/embedded-key-value-store.ts";
import { EmbeddedVectorIndexAdapter } from "../storage/embedded-vector-index.ts";
import type { KeyBrowser } from "../storage/key-browser.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import { timedIndex, timedStore } from "../storage/timed-store.ts";
import { UpstashRedisStore } from "../storage/upstash-redis.ts";
import { UpstashVectorIndex } from "../storage/upstash-vector-index.ts";
import type { VectorIndex } from "../storage/vector-index.ts";
import { findTaskType } from "../task-types/task-types.ts";
import { EmbeddedResultStore } from "../tasks/embedded-result-store.ts";
import { KeyValueResultStore } from "../tasks/key-value-result-store.ts";
import type { ResultStore } from "../tasks/result-store.ts";
import type { OutboxQueue } from "../tasks/shard/outbox.ts";
import type { TaskPayload } from "../tasks/task.ts";
import { locationHintOf } from "../tasks/task-id.ts";
import { type TaskShard, TaskShards } from "../tasks/task-shards.ts";
import { log, setLogLevel, setProblemListener } from "../telemetry/log.ts";
import type { Tracer } from "../telemetry/tracing/tracer.ts";
import { createEmbeddingModel, createLanguageModel } from "./ai-services.ts";
import { createCache } from "./cache-services.ts";
import { createKafka, type Kafka } from "./kafka-services.ts";
import { checkIndex, createProbes } from "./probe-services.ts";
import { createTracer, tracedEmbeddingModel, tracedLanguageModel } from "./tracing-services.ts";

export interface Services {
  config: Config;
  shards: TaskShards;
  store: KeyValueStore;
  keys: KeyBrowser;
  results: ResultStore;
  index: VectorIndex;
  cache: SemanticCache;
  languageModel: LanguageModel;
  embeddingModel: EmbeddingModel;
  /** US dollars; null when not known. */
  costOf: (call: ModelCall) => number | null;
  rateLimiter: RateLimiter;
  budget: DailyBudget;
  /** Tries each service outside, now. */
  checkServices: () => Promise<Check[]>;
  /** What is wrong with the vector index, with the remedy; null when it fits, or could not be asked. */
  indexMisfit: () => Promise<string | null>;
  kafka: Kafka;
  /** What the cache is asked for a task. */
  questionOf: (payload: TaskPayload, tenant: string) => Question;
  auditLog: (tenant: string) => AuditLog;
  history: (tenant: string) => MetricsHistory;
  incidents: IncidentLog;
  tracer: Tracer;
  alerts: AlertLog;
  /** A tenant's numbers now. */
  scrape: (tenant: string) => Promise<Scrape>;
  assets: Fetcher;
  now: () => number;
  random: () => number;
  newId: () => string;
}

/** Models other than the configured ones, for benches and tests that count their calls. */
export interface Models {
  languageModel?: LanguageModel;
  embeddingModel?: EmbeddingModel;
}

export function createServices(env: Env, models: Models = {}): Services {
  const config = parseConfig(env);
  setLogLevel(config.LOG_LEVEL);
  const tracer = createTracer(config);
  const watched = (model: LanguageModel) => tracedLanguageModel(model, tracer);
  const languageModel = models.languageModel
    ? watched(models.languageModel)
    : createLanguageModel(env, config, watched);
  const embeddingModel = tracedEmbeddingModel(models.embeddingModel ?? createEmbeddingModel(env, config), tracer);
  const incidents = createIncidentLog(env);
  const gathering = new IncidentBuffer({
    log: incidents,
    defer: waitUntil,
    wait: (ms) => scheduler.wait(ms),
    now: Date.now,
  });
  setProblemListener((line) => gathering.error(line));
  const watch = {
    slowMs: config.SLOW_COMMAND_MS,
    now: Date.now,
    tell: (command: SlowCommand) => gathering.slow(command),
  };
  const keys = createStore(env, config);
  const store = timedStore(keys, watch);
  const withTask = new EmbeddedResultStore(config.RESULT_TTL_SECONDS, Date.now);
  const index = timedIndex(createIndex(env, config), watch);
  const cache = createCache(env, config, { store, index, languageModel, embeddingModel });
  const prices = parsePrices(config.MODEL_PRICES) ?? new Map();
  const shards = createTaskShards(env);
  const kafka = createKafka(env);
  const alerts = createAlertLog(env);
  const budget = createDailyBudget(env, config);
  return {
    config,
    costOf: (call) => costOf(call, prices, Date.now()),
    shards,
    store,
    keys,
    results: config.UPSTASH_REDIS_REST_URL
      ? new KeyValueResultStore(store, withTask, config.RESULT_TTL_SECONDS)
      : withTask,
    index,
    cache,
    languageModel,
    embeddingModel,
    rateLimiter: createRateLimiter(env, config),
    budget,
    checkServices: () => runProbes(createProbes(env, config), Date.now),
    indexMisfit: createIndexCheck(config),
    kafka,
    questionOf: (payload, tenant) => questionOf(payload, tenant, languageModel.id),
    auditLog: (tenant) => env.AUDIT_LOG.getByName(tenant),
    incidents,
    tracer,
    alerts,
    scrape: createScrape({
      shards,
      pollers: kafka.pollers,
      budget,
      alerts,
      kafkaTenant: kafkaTenant(config),
      now: Date.now,
      defer: waitUntil,
    }),
    history: (tenant) => env.METRICS_HISTORY.getByName(tenant),
    assets: env.ASSETS,
    now: Date.now,
    random: Math.random,
    newId: () => crypto.randomUUID(),
  };
}

function createStore(env: Env, config: Config): KeyValueStore & KeyBrowser {
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token, STORE_TIMEOUT_MS: timeoutMs } = config;
  if (url) return new UpstashRedisStore({ url, token, timeoutMs });
  return new EmbeddedKeyValueStore(env.EMBEDDED_KEY_VALUE, config.EMBEDDED_KEY_VALUE_SHARDS);
}

function createIndex(env: Env, config: Config): VectorIndex {
  const { UPSTASH_VECTOR_REST_URL: url, UPSTASH_VECTOR_REST_TOKEN: token, STORE_TIMEOUT_MS: timeoutMs } = config;
  if (url) return new UpstashVectorIndex({ url, token, timeoutMs });
  return new EmbeddedVectorIndexAdapter(env.EMBEDDED_VECTOR_INDEX);
}

/** Asks until it is answered once: an index does not change its dimension. */
function createIndexCheck(config: Config): () => Promise<string | null> {
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

export function createQueues(env: Env): Record<OutboxQueue, Queue<{ task_id: string }>> {
  return { ai_processing: env.AI_PROCESSING, kafka_events: env.KAFKA_EVENTS, default: env.DEFAULT };
}

export function createShardDirectory(env: Env): { add(name: string): Promise<void>; list(): Promise<string[]> } {
  return env.SHARD_DIRECTORY.getByName("directory");
}

function createIncidentLog(env: Env): IncidentLog {
  // The stub's own types cannot say a line's open fields.
  const object = () => env.INCIDENT_LOG.getByName("incidents") as unknown as IncidentLog;
  return { add: (incidents) => object().add(incidents), read: () => object().read() };
}

function createAlertLog(env: Env): AlertLog {
  // Anew for each call: a stub belongs to the request that made it.
  const object = () => env.ALERT_LOG.getByName("alerts");
  return {
    record: (judgements, at, notify) => object().record(judgements, at, notify),
    firing: (tenant) => object().firing(tenant),
    transitions: (tenant, limit) => object().transitions(tenant, limit),
    beginDelivery: (at) => object().beginDelivery(at),
    endDelivery: (delivered, failed) => object().endDelivery(delivered, failed),
  };
}

export function createTaskShards(env: Env): TaskShards {
  const named = (shard: string): TaskShard => {
    const locationHint = locationHintOf(shard);
    const stub = env.TASK_SHARD.getByName(shard, locationHint ? { locationHint } : {});
    // The stub's own types turn every `unknown` inside a payload into `never`.
    return stub as unknown as TaskShard;
  };
  return new TaskShards(named, () => createShardDirectory(env).list());
}

export function createDailyBudget(env: Env, config: Config): DailyBudget {
  return new DailyBudget(config.DAILY_BUDGET_USD, (tenant) => env.DAILY_SPEND.getByName(tenant), Date.now);
}

function createRateLimiter(env: Env, config: Config): RateLimiter {
  if (config.RATE_LIMITER === "cloudflare") return new CloudflareRateLimiter(env.RATE_LIMIT);
  return new EmbeddedRateLimiter((tenant) => env.RATE_LIMIT_WINDOW.getByName(tenant), config.RATE_LIMIT_PER_MINUTE);
}

function questionOf(payload: TaskPayload, tenant: string, modelId: string): Question {
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
