// Every setting with its default, its bounds and its description, which the README and the error messages show.
import * as z from "zod";
import { parseModelName } from "../ai/model-name.ts";
import { parsePrices } from "../ai/model-price.ts";
import { embedderNames, isProvider, providerNames, providerSettings } from "../ai/providers.ts";
import { parseWrongBudget } from "../cache/wrong-budget.ts";
import { dialectNames } from "../kafka/rest-dialects.ts";
import { parseBrokers } from "../kafka/wire/broker-list.ts";
import { saslMechanisms } from "../kafka/wire/sasl-mechanisms.ts";
import { choice, count, flag, fraction, listOf, matching, seconds, text, url } from "../kernel/setting.ts";
import { parseWebhookSecrets, webhookSecretRule } from "../kernel/standard-webhooks.ts";
import { parseOtlpHeaders } from "../telemetry/tracing/otlp-headers.ts";
import { topicName } from "./kafka-settings.ts";

const webhookSecrets = text().refine((given) => parseWebhookSecrets(given) !== null, webhookSecretRule);
const tenantName = /^[a-z0-9-]{0,40}$/;

export const settings = z.object({
  LOG_LEVEL: choice(["debug", "info", "warn", "error"], "info").describe("Lowest level that is logged."),
  API_KEYS: text().describe("Secret. Keys as `tenant:role:key`, separated by commas; role is admin, writer or reader."),
  OPEN_TENANT: matching(tenantName, "").describe(
    "When API_KEYS is empty, every request belongs to this tenant. For local use; `npm start` sets it to `local`.",
  ),
  MAX_BODY_BYTES: count(262_144, 1024, 900_000).describe("Largest request body. A larger one is refused with 413."),
  RATE_LIMITER: choice(["embedded", "cloudflare"], "embedded").describe(
    "`embedded` counts exactly, in a Durable Object; `cloudflare` uses the rate-limit binding RATE_LIMIT.",
  ),
  RATE_LIMIT_PER_MINUTE: count(60, 0, 1_000_000).describe(
    "Write requests that a tenant may make in a minute; 0 is no limit.",
  ),
  CORS_ORIGINS: text().describe("Origins whose pages may call this API, separated by commas; empty allows none."),

  TASK_SHARDS: count(6, 1, 256).describe("Number of task shards in each region. It may be changed at any time."),
  OUTBOX_REPAIR_SECONDS: seconds(60, 1, 3600).describe(
    "While tasks wait, a shard looks this often for messages that were lost, and sends them again.",
  ),
  OUTBOX_IN_FLIGHT: count(6, 1, 10_000).describe(
    "Messages that a shard keeps in a queue; other tasks wait in the shard. OUTBOX_IN_FLIGHT × TASK_SHARDS should be near the number of workers.",
  ),
  LEASE_SECONDS: seconds(120, 1, 900).describe(
    "A worker may hold a task for this time; then another worker may claim it.",
  ),
  MODEL_DEADLINE_SECONDS: seconds(60, 1, 600).describe("Longest time for one attempt. It must be below LEASE_SECONDS."),
  MAX_RETRIES: count(5, 0, 50).describe("Number of attempts after the first."),
  RETRY_BASE_MS: count(1000, 1, 600_000).describe(
    "The first retry waits a random time up to this long; each further retry may wait twice as long (full jitter).",
  ),
  RETRY_MAX_MS: count(300_000, 1, 86_400_000).describe("Longest wait before a retry."),
  TASK_DEADLINE_SECONDS: seconds(900, 1, 86_400).describe(
    "A task that has not settled after this time becomes a FAILURE.",
  ),
  RESULT_TTL_SECONDS: seconds(3600, 1, 604_800).describe("How long a result can be read."),
  TASK_RETENTION_SECONDS: seconds(86_400, 60, 2_592_000).describe("How long a settled task and its timeline are kept."),
  DEAD_LETTER_RETENTION_SECONDS: seconds(604_800, 60, 31_536_000).describe("How long a dead letter is kept."),
  IDEMPOTENCY_SECONDS: seconds(86_400, 60, 604_800).describe("How long an Idempotency-Key is remembered."),
  WORKERS: count(32, 1, 250).describe(
    "Workers of each task queue that run side by side. On Cloudflare `max_concurrency` in wrangler.toml decides. WORKERS × WORKER_CONCURRENCY is at most 1,000.",
  ),
  WORKER_CONCURRENCY: count(4, 1, 100).describe("Slots of a worker: tasks that it works on at once."),
  WORKER_MAX_TASKS: count(100, 1, 1_000_000).describe(
    "Number of tasks after which a worker retires and a fresh one comes.",
  ),
  WORKER_SECONDS: seconds(60, 1, 600).describe("How long a worker takes tasks before it ends and a fresh one comes."),

  CACHE_THRESHOLD: fraction(0.85, 0.5).describe(
    "Lowest score, (1 + cosine) / 2, at which the answer to a similar question may be served. While it is not set, 0.75 is enough for the same question in other words.",
  ),
  CACHE_MAX_WRONG: z
    .string()
    .superRefine((given, context) => {
      const budget = parseWrongBudget(given);
      if (!budget.ok) context.addIssue(budget.error);
    })
    .default("0.01")
    .describe(
      "Highest accepted probability that the answer to a similar question is wrong. It may differ by task type: `0.01, summarization=0.05`.",
    ),
  CACHE_MODE: choice(["on", "shadow"], "on").describe(
    "With `shadow`, the model also answers similar questions, and the system counts how often the two answers differ.",
  ),
  CACHE_LEARNING: choice(["on", "off"], "on").describe(
    "Learns from answers of models which less certain pairs of questions may be served within `CACHE_MAX_WRONG`.",
  ),
  CACHE_AUDIT: fraction(0.02, 0).describe(
    "Share of answers to similar questions that the model answers again in the background. A wrong answer is not served any more.",
  ),
  CACHE_AUDIT_USD: z.coerce
    .number()
    .min(0)
    .max(1_000_000)
    .default(0.05)
    .describe(
      "What these audits may cost a tenant in a day (UTC), in US dollars; 0 turns them off. They count in the daily budget too.",
    ),
  CACHE_VERIFIER: flag.describe("Asks the model whether an answer fits when only the probability gate refuses it."),
  CACHE_VERIFIER_MODEL: text()
    .refine((given) => given === "" || parseModelName(given) !== null, "must be provider/model, and not of `local`")
    .describe(
      "Model of the verifier, as `provider/model`, such as a small one; it also compares answers in free text for `CACHE_LEARNING`. Empty: the models that answer tasks.",
    ),
  CACHE_VERIFIER_TIMEOUT_MS: count(2000, 50, 30_000).describe("After this time the verifier's answer counts as no."),
  RERANKER_URL: url.describe(
    "Whole address of a reranker in the form of Cohere's and Jina's `/v1/rerank`. Its score is one more feature of P(right). Empty: RERANKER_MODEL is one of Workers AI.",
  ),
  RERANKER_MODEL: text().describe(
    "Model id of the reranker, such as `@cf/baai/bge-reranker-base`. Empty: none is asked. `npm run fit:cache` fits P(right) with it.",
  ),
  RERANKER_API_KEY: text().describe("Secret. Key for RERANKER_URL, sent as a bearer token."),
  RERANKER_TIMEOUT_MS: count(1000, 50, 30_000).describe(
    "After this time the reranker's score does not count. The question waits for it.",
  ),
  CACHE_TTL_SECONDS: seconds(3600, 1, 604_800).describe(
    "How long a cached answer is kept. A random part of up to a tenth is subtracted.",
  ),
  CACHE_MAX_ANSWER_BYTES: count(65_536, 256, 1_000_000).describe("Larger answers are not cached."),
  COALESCE_SECONDS: seconds(60, 1, 600).describe(
    "How long equal requests wait for the answer that one of them computes.",
  ),

  AI_PROVIDERS: text()
    .refine((given) => listOf(given).every((name) => isProvider(name)), `must be of ${providerNames.join(", ")}`)
    .describe("Providers in the order they are called. Empty: those with an API key, or `local` when there is no key."),
  PROVIDER_TIMEOUT_MS: count(20_000, 100, 300_000).describe("After this time the next provider is called instead."),
  ...providerSettings,
  MODEL_PRICES: text()
    .refine((given) => parsePrices(given) !== null, "must be provider/model=in:out, separated by commas")
    .describe(
      "US dollars per million input and output tokens, as `openai/my-deployment=0.1:0.5`, for models without a known price or with another price for you.",
    ),
  DAILY_BUDGET_USD: z.coerce
    .number()
    .min(0)
    .max(1_000_000)
    .default(0)
    .describe("What a tenant's model calls may cost in a day (UTC). Above it only the cache answers. 0 is no limit."),
  EMBEDDING_PROVIDER: choice(["", ...embedderNames], "").describe(
    "Provider that embeds questions. Empty: the first that has a key, or a binding, or else `local`. After a change, the semantic cache starts empty.",
  ),
  EMBEDDING_MODEL: text().describe(
    "Model id of that provider; empty is the provider's usual one, and `local` has only one.",
  ),
  EMBEDDING_DIMENSION: z.coerce
    .number()
    .int()
    .refine((given) => given === 0 || (given >= 8 && given <= 4096), "must be from 8 to 4096, or 0")
    .default(0)
    .describe("Length of that model's vectors; 0 is the model's own."),
  UPSTASH_REDIS_REST_URL: url.describe(
    "Upstash Redis for results and exact cache entries; when empty, Durable Objects store them.",
  ),
  UPSTASH_REDIS_REST_TOKEN: text().describe("Secret. For UPSTASH_REDIS_REST_URL."),
  UPSTASH_VECTOR_REST_URL: url.describe(
    "Upstash Vector for questions (COSINE, the embedder's dimension); when empty, Durable Objects store them.",
  ),
  UPSTASH_VECTOR_REST_TOKEN: text().describe("Secret. For UPSTASH_VECTOR_REST_URL."),
  STORE_TIMEOUT_MS: count(1500, 50, 30_000).describe("After this time a call to Upstash Redis or Vector fails."),
  EMBEDDED_KEY_VALUE_SHARDS: count(4, 1, 64).describe("Number of Durable Objects of the embedded key-value store."),
  EMBEDDED_KEY_VALUE_MAX_BYTES: count(1_000_000_000, 100_000, 9_000_000_000).describe(
    "Size of one such object, or of one of the cache, above which it drops its least recently used entries.",
  ),
  EMBEDDED_VECTOR_MAX_ENTRIES: count(10_000, 1, 20_000).describe(
    "Vectors in a cache partition above which it drops the least recently used.",
  ),
  SLOW_COMMAND_MS: count(250, 1, 60_000).describe("A store command that takes at least this long is recorded as slow."),
  HISTORY_HOURS: count(48, 1, 168).describe("How long the metrics of each minute are kept."),
  AUDIT_RETENTION_DAYS: count(90, 1, 3650).describe("How long the audit log keeps an entry."),
  ALERT_WEBHOOK_URL: url.describe("Secret. URL that is called when an alert begins or ends; empty calls nothing."),
  ALERT_WEBHOOK_FORMAT: choice(["standard", "slack", "pagerduty"], "standard").describe(
    "What that URL receives: Standard Webhooks, a Slack message, or an event of PagerDuty's Events API v2.",
  ),
  ALERT_WEBHOOK_SECRET: webhookSecrets.describe(
    "Secret. Signs those calls by Standard Webhooks, as `whsec_` and base64; two, separated by a comma, while it changes. Empty sends them unsigned.",
  ),
  ALERT_PAGERDUTY_KEY: text().describe("Secret. Integration key for ALERT_WEBHOOK_FORMAT `pagerduty`."),
  ALERT_WINDOW_MINUTES: count(15, 1, 1440).describe("How many minutes the alerts about a period of time look back."),
  ALERT_MARGIN_PERCENT: count(10, 0, 50).describe(
    "An alert ends only when its value has been back beyond its threshold by this share of the threshold.",
  ),
  ALERT_RECOVERY_MINUTES: count(3, 0, 60).describe("For so many minutes the value must have been there."),
  ALERT_QUEUE_LENGTH: count(100, 0, 1_000_000).describe("Alert when more tasks wait in a queue; 0 turns it off."),
  ALERT_OLDEST_SECONDS: seconds(120, 0, 86_400).describe("Alert when a task waits longer than this; 0 turns it off."),
  ALERT_SATURATION_PERCENT: count(80, 0, 99).describe(
    "Alert when workers use a larger part of their capacity; 0 turns it off.",
  ),
  ALERT_HIT_RATE_PERCENT: count(50, 0, 100).describe(
    "Alert when the cache answers a smaller part of the tasks that ask it; 0 turns it off.",
  ),
  ALERT_HIT_RATE_ANSWERS: count(100, 1, 1_000_000).describe(
    "Answered tasks in the window that asked the cache, which the hit rate's alert needs at least.",
  ),
  ALERT_DEAD_LETTERS: count(10, 0, 1_000_000).describe(
    "Alert at this many new dead letters in the window; 0 turns it off.",
  ),
  ALERT_PASSED_OVER: count(1, 0, 1_000_000).describe(
    "Alert when an open circuit breaker skips a provider for this many calls in two minutes; 0 turns it off.",
  ),
  ALERT_BUDGET_PERCENT: count(80, 0, 100).describe("Alert at this percentage of DAILY_BUDGET_USD; 0 turns it off."),
  ALERT_MODEL_DAYS: count(30, 0, 365).describe("Alert this many days before a model in use ends; 0 turns it off."),
  ALERT_KAFKA_LAG: count(1000, 0, 1_000_000_000).describe(
    "Alert when the lag is above this and has grown since the window began; 0 turns it off.",
  ),
  KAFKA_TENANT: matching(tenantName, "").describe(
    "Tenant of the tasks that Kafka records become; when empty, that of the first of API_KEYS, or else OPEN_TENANT.",
  ),
  KAFKA_TOPIC: matching(topicName, "datos_crudos").describe("Topic that events are read from."),
  KAFKA_RESULTS_TOPIC: matching(topicName, "datos_procesados").describe("Topic that results are published to."),
  KAFKA_TOPICS: text().describe(
    "Several topics instead of KAFKA_TOPIC, separated by commas: `topic=tenant:task_type`, then `priority=`, `results=` and `partitions=` if needed.",
  ),
  KAFKA_PARTITIONS: count(3, 1, 64).describe(
    "Number of partitions of each topic of the embedded log. With another driver, the number is read from the topic, and this one is used until the broker tells it.",
  ),
  KAFKA_MAX_TOPICS: count(100, 0, 1000).describe(
    "How many more topics clients may create in the embedded log, as Kafka's do by first use on port 9092. Their records become no tasks.",
  ),
  KAFKA_DRIVER: choice(["embedded", "upstash", "rest", "kafka"], "embedded").describe(
    "Source of the events: the log in this system, Upstash's Kafka REST API, Kafka REST v2, or Kafka's own protocol.",
  ),
  KAFKA_GROUP: matching(/^[A-Za-z0-9._-]{1,200}$/, "ai_eventstream_consumers").describe(
    "Consumer group that offsets are committed to.",
  ),
  UPSTASH_KAFKA_REST_URL: url.describe("For KAFKA_DRIVER `upstash`."),
  UPSTASH_KAFKA_REST_USERNAME: text().describe("For KAFKA_DRIVER `upstash`."),
  UPSTASH_KAFKA_REST_PASSWORD: text().describe("Secret. For KAFKA_DRIVER `upstash`."),
  KAFKA_REST_URL: url.describe("For KAFKA_DRIVER `rest`: URL of the bridge or proxy."),
  KAFKA_REST_DIALECT: choice(dialectNames, "strimzi").describe("Kind of server at KAFKA_REST_URL."),
  KAFKA_REST_USERNAME: text().describe("For Basic auth at KAFKA_REST_URL; empty sends no credentials."),
  KAFKA_REST_PASSWORD: text().describe("Secret. For Basic auth at KAFKA_REST_URL."),
  KAFKA_BROKERS: z
    .string()
    .superRefine((given, context) => {
      const brokers = parseBrokers(given);
      if (!brokers.ok) context.addIssue(brokers.error);
    })
    .default("")
    .describe(
      "For KAFKA_DRIVER `kafka`: brokers as `host:port`, separated by commas. The rest of the cluster is asked from them.",
    ),
  KAFKA_PRIVATE_BROKERS: choice(["refuse", "allow"], "refuse").describe(
    "Whether KAFKA_BROKERS may be private addresses, which no Worker on Cloudflare reaches; `npm start` sets it to `allow`.",
  ),
  KAFKA_TLS: choice(["on", "off"], "on").describe(
    "For KAFKA_DRIVER `kafka`: whether the brokers speak TLS, with a certificate of a public authority.",
  ),
  KAFKA_SASL_MECHANISM: choice(["none", ...saslMechanisms], "none").describe(
    "For KAFKA_DRIVER `kafka`: how the brokers ask for a login.",
  ),
  KAFKA_SASL_USERNAME: text().describe("For KAFKA_SASL_MECHANISM."),
  KAFKA_SASL_PASSWORD: text().describe("Secret. For KAFKA_SASL_MECHANISM."),
  KAFKA_START: choice(["group", "reset"], "group").describe(
    "Where a poller begins in a partition that it has never read: at the offset that KAFKA_GROUP has committed, if there is one, or at KAFKA_OFFSET_RESET. Only the drivers `embedded` and `kafka` tell committed offsets.",
  ),
  KAFKA_OFFSET_RESET: choice(["earliest", "latest"], "earliest").describe(
    "Where reading begins in a partition without a committed offset.",
  ),
  KAFKA_AUTO_COMMIT: flag.describe(
    "Commits offsets before the tasks are stored, as the old stack did. A crash in between loses up to one poll of records.",
  ),
  KAFKA_TOMBSTONES: choice(["dead-letter", "skip"], "dead-letter").describe(
    "What becomes of records without a value, as compacted topics have: dead letters, or nothing.",
  ),
  KAFKA_PUBLISH_RESULTS: flag.describe(
    "Publishes each event's result to KAFKA_RESULTS_TOPIC, or to the `results=` of its topic in KAFKA_TOPICS, at least once.",
  ),
  KAFKA_MAX_BACKLOG: count(1000, 1, 1_000_000).describe(
    "Above this many waiting events, pollers pause until half are left.",
  ),
  KAFKA_MAX_FETCH_RECORDS: count(200, 1, 10_000).describe(
    "Records of a partition in one fetch, where the source supports a limit.",
  ),
  KAFKA_MAX_FETCH_BYTES: count(4_000_000, 1000, 50_000_000).describe(
    "Largest reply to a fetch. It must exceed the largest record, because some servers never return that record otherwise.",
  ),
  KAFKA_FETCH_WAIT_MS: count(1000, 1, 30_000).describe(
    "How long a fetch from an external source waits for a first record.",
  ),
  KAFKA_IDLE_POLL_SECONDS: seconds(30, 1, 3600).describe(
    "Longest pause of a poller between two polls of an external source that finds no records. A record that ends the silence waits up to this long, and a longer pause costs less.",
  ),
  KAFKA_CONSUMERS: count(3, 0, 64).describe(
    "Number of pollers that share the partitions of a topic; 0 turns polling off.",
  ),
  KAFKA_RETENTION_SECONDS: seconds(604_800, 60, 31_536_000).describe("How long the embedded log keeps a record."),
  KAFKA_RETENTION_BYTES: count(1_000_000_000, 1_000_000, 9_000_000_000).describe(
    "Size of a partition of the embedded log above which it drops its oldest records.",
  ),
  CALLBACK_SECRET: webhookSecrets.describe(
    "Secret. Signs callbacks by Standard Webhooks, as `whsec_` and base64; two, separated by a comma, while it changes. Empty sends them unsigned.",
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: url.describe(
    "Receiver of spans over OTLP/HTTP; they are sent to `/v1/traces` below it. Empty records none.",
  ),
  OTEL_EXPORTER_OTLP_HEADERS: text()
    .refine(
      (given) => parseOtlpHeaders(given).ok,
      "must be `name=value` pairs separated by commas, values percent-encoded",
    )
    .describe("Secret. Headers of those requests, as `name=value` separated by commas."),
  OTEL_METRICS_EXPORTER: choice(["none", "otlp"], "none").describe(
    "`otlp` sends the metrics of all tenants once a minute, to `/v1/metrics` below OTEL_EXPORTER_OTLP_ENDPOINT.",
  ),
  OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: url.describe("Other receiver of the metrics, with its whole path."),
  OTEL_SERVICE_NAME: z
    .string()
    .min(1)
    .max(200)
    .default("ai-eventstream")
    .describe("`service.name` of the spans and metrics."),
  OTEL_TRACES_SAMPLER_ARG: fraction(1, 0).describe(
    "Part of the traces begun here that is sampled. When a caller's traceparent decides, its decision is kept.",
  ),
});

export const describeSetting = (name: string): string =>
  settings.shape[name as keyof typeof settings.shape]?.description ?? "";
