// The one reader of variables. Every setting has a default, a bound and a message that says how to fix it.
// Parsed in fetch, queue, scheduled and objects alike; cheap to ask again because the last result is kept per environment.
import * as z from "zod";
import { type ApiKeys, parseApiKeys } from "../access/api-keys.ts";
import { configuredModels, isProvider, listOf, providerNames } from "../ai/configured-models.ts";
import { parsePrices } from "../ai/model-price.ts";
import { parseWrongBudget } from "../cache/wrong-budget.ts";
import { dialectNames } from "../kafka/rest-dialects.ts";
import { parseOtlpHeaders } from "../telemetry/tracing/otlp-headers.ts";

const seconds = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);
const count = seconds;

const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((value) => value === "true");
const url = z.union([z.literal(""), z.url({ protocol: /^https?$/ })]).default("");

/** Name → schema; the description is the README's and the error message's text. */
export const settings = z.object({
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"]).default("info").describe("Lowest level that is logged."),
  API_KEYS: z
    .string()
    .default("")
    .describe("Secret. Keys as `tenant:role:key`, separated by commas; role is admin, writer or reader."),
  OPEN_TENANT: z
    .string()
    .regex(/^[a-z0-9-]{0,40}$/)
    .default("")
    .describe("Without API_KEYS: serve everybody as this tenant. For local use; `npm start` sets it to `local`."),
  MAX_BODY_BYTES: count(262_144, 1024, 900_000).describe("Largest request body; 413 above it."),
  RATE_LIMITER: z
    .enum(["embedded", "cloudflare"])
    .default("embedded")
    .describe("`embedded` counts exactly in an object; `cloudflare` uses the rate-limit binding RATE_LIMIT."),
  RATE_LIMIT_PER_MINUTE: count(60, 0, 1_000_000).describe("Writes a tenant may make a minute; 0 turns it off."),
  CORS_ORIGINS: z
    .string()
    .default("")
    .describe("Origins that browsers may call from, separated by commas; empty is none."),

  TASK_SHARDS: count(6, 1, 256).describe("Task shards per region. May change at any time."),
  OUTBOX_REPAIR_SECONDS: seconds(60, 1, 3600).describe("A task not claimed this long after its send is sent again."),
  OUTBOX_IN_FLIGHT: count(1000, 1, 10_000).describe("Messages a shard keeps in a queue; the rest waits in the shard."),
  LEASE_SECONDS: seconds(120, 1, 900).describe("A claimed task is given to another worker after this time."),
  MODEL_DEADLINE_SECONDS: seconds(60, 1, 600).describe("Longest single attempt at an answer; below the lease."),
  MAX_RETRIES: count(5, 0, 50).describe("Attempts after the first."),
  RETRY_BASE_MS: count(1000, 1, 600_000).describe("First retry waits 0 to this long, doubling (full jitter)."),
  RETRY_MAX_MS: count(300_000, 1, 86_400_000).describe("Ceiling of the retry wait."),
  TASK_DEADLINE_SECONDS: seconds(900, 1, 86_400).describe("A task not settled after this time is a FAILURE."),
  RESULT_TTL_SECONDS: seconds(3600, 1, 604_800).describe("How long a result can be read."),
  TASK_RETENTION_SECONDS: seconds(86_400, 60, 2_592_000).describe("How long a settled task's history is kept."),
  DEAD_LETTER_RETENTION_SECONDS: seconds(604_800, 60, 31_536_000).describe("How long a dead letter is kept."),
  IDEMPOTENCY_SECONDS: seconds(86_400, 60, 604_800).describe("How long an Idempotency-Key is remembered."),
  WORKER_MAX_TASKS: count(100, 1, 1_000_000).describe("Tasks after which a worker starts a fresh generation."),

  CACHE_THRESHOLD: z.coerce
    .number()
    .min(0.5)
    .max(1)
    .default(0.85)
    .describe("Lowest score, (1 + cosine) / 2, at which a similar question's answer is served."),
  CACHE_MAX_WRONG: z
    .string()
    .superRefine((text, context) => {
      const budget = parseWrongBudget(text);
      if (!budget.ok) context.addIssue(budget.error);
    })
    .default("0.01")
    .describe(
      "Highest probability at which a similar question's answer is wrong and still served; also by task type: `0.01, summarization=0.05`.",
    ),
  CACHE_MODE: z
    .enum(["on", "shadow"])
    .default("on")
    .describe("`shadow` serves no similar answer, asks the model, and counts how often the answers differ."),
  CACHE_VERIFIER: flag.describe("Asks the model whether an answer fits, when only its probability is too low."),
  CACHE_VERIFIER_TIMEOUT_MS: count(2000, 50, 30_000).describe("After this time the verifier's answer is no."),
  CACHE_TTL_SECONDS: seconds(3600, 1, 604_800).describe(
    "Life of a cached answer; up to a tenth is taken off at random.",
  ),
  CACHE_MAX_ANSWER_BYTES: count(65_536, 256, 1_000_000).describe("Larger answers are not cached."),
  COALESCE_SECONDS: seconds(60, 1, 600).describe("How long equal requests share one answer in flight."),

  AI_PROVIDERS: z
    .string()
    .default("")
    .refine((text) => listOf(text).every((name) => isProvider(name)), `must be of ${providerNames.join(", ")}`)
    .describe("Providers to ask, in order; empty is those with credentials, or `local` without any."),
  PROVIDER_TIMEOUT_MS: count(20_000, 100, 300_000).describe("After this time a provider is given up for the next one."),
  OPENAI_API_KEY: z.string().default("").describe("Secret. For the provider `openai`."),
  OPENAI_BASE_URL: url.default("https://api.openai.com/v1").describe("Anything that speaks OpenAI's API."),
  OPENAI_AUTH: z
    .enum(["bearer", "api-key"])
    .default("bearer")
    .describe("How the key is sent: as a bearer token, or in Azure's header."),
  OPENAI_MODEL: z.string().default("gpt-6-luna").describe("Model id that `openai` answers with."),
  GEMINI_API_KEY: z.string().default("").describe("Secret. For the provider `gemini`."),
  GEMINI_BASE_URL: url.describe("Another address of Gemini's API; empty is Google's."),
  GEMINI_MODEL: z.string().default("gemini-3.5-flash").describe("Model id that `gemini` answers with."),
  WORKERS_AI_MODEL: z
    .string()
    .default("@cf/meta/llama-3.3-70b-instruct-fp8-fast")
    .describe("Model id that `workers-ai` answers with; needs the binding AI."),
  MODEL_PRICES: z
    .string()
    .default("")
    .refine((text) => parsePrices(text) !== null, "must be provider/model=in:out, separated by commas")
    .describe(
      "US dollars per million tokens in and out, as `openai/my-deployment=0.1:0.5`, for models that are not known or cost you something else.",
    ),
  DAILY_BUDGET_USD: z.coerce
    .number()
    .min(0)
    .max(1_000_000)
    .default(0)
    .describe("What a tenant's calls to models may cost in a day (UTC); then only the cache answers. 0 is no limit."),
  EMBEDDING_PROVIDER: z
    .enum(providerNames)
    .default("local")
    .describe("Who embeds questions. Changing it starts the semantic cache anew."),
  EMBEDDING_MODEL: z.string().default("text-embedding-3-small").describe("Model id of that provider; `local` has one."),
  EMBEDDING_DIMENSION: count(1536, 8, 4096).describe("Length of that model's vectors."),
  UPSTASH_REDIS_REST_URL: url.describe("Upstash Redis for results and exact answers; empty keeps them in this system."),
  UPSTASH_REDIS_REST_TOKEN: z.string().default("").describe("Secret. For UPSTASH_REDIS_REST_URL."),
  UPSTASH_VECTOR_REST_URL: url.describe(
    "Upstash Vector for questions (COSINE, the embedder's dimension); empty keeps them in this system.",
  ),
  UPSTASH_VECTOR_REST_TOKEN: z.string().default("").describe("Secret. For UPSTASH_VECTOR_REST_URL."),
  STORE_TIMEOUT_MS: count(1500, 50, 30_000).describe("After this time a call to Upstash Redis or Vector is given up."),
  EMBEDDED_KEY_VALUE_SHARDS: count(4, 1, 64).describe("Objects the embedded key-value store is spread over."),
  EMBEDDED_KEY_VALUE_MAX_BYTES: count(1_000_000_000, 100_000, 9_000_000_000).describe(
    "Size of one such object before the least recently used go.",
  ),
  EMBEDDED_VECTOR_MAX_ENTRIES: count(10_000, 1, 20_000).describe(
    "Vectors per partition before the least recently used go.",
  ),
  SLOW_COMMAND_MS: count(250, 1, 60_000).describe("A store command that takes this long is kept among the slowest."),
  HISTORY_HOURS: count(24, 1, 168).describe("How long the minutes of the metrics are kept."),
  AUDIT_RETENTION_DAYS: count(90, 1, 3650).describe("How long the audit log keeps an action."),
  ALERT_WEBHOOK_URL: url.describe(
    "Secret, as such addresses are. Called when an alert begins or ends; empty calls nobody.",
  ),
  ALERT_WEBHOOK_SECRET: z
    .string()
    .default("")
    .describe("Secret. Signs those calls as Standard Webhooks says; empty sends them unsigned."),
  ALERT_WINDOW_MINUTES: count(15, 1, 1440).describe("How far back alerts look that are about a time, not a moment."),
  ALERT_QUEUE_LENGTH: count(100, 0, 1_000_000).describe(
    "Alert above this many waiting tasks in a queue; 0 turns it off.",
  ),
  ALERT_OLDEST_SECONDS: seconds(120, 0, 86_400).describe("Alert when a task waits longer than this; 0 turns it off."),
  ALERT_SATURATION_PERCENT: count(80, 0, 99).describe(
    "Alert above this share of workers' places in use; 0 turns it off.",
  ),
  ALERT_HIT_RATE_PERCENT: count(50, 0, 100).describe(
    "Alert below this share of answers from the cache; 0 turns it off.",
  ),
  ALERT_HIT_RATE_ANSWERS: count(100, 1, 1_000_000).describe(
    "Answers in the window below which the hit rate says nothing.",
  ),
  ALERT_DEAD_LETTERS: count(10, 0, 1_000_000).describe(
    "Alert at this many new dead letters in the window; 0 turns it off.",
  ),
  ALERT_PASSED_OVER: count(1, 0, 1_000_000).describe(
    "Alert when a provider's circuit was open for this many calls in two minutes; 0 turns it off.",
  ),
  ALERT_BUDGET_PERCENT: count(80, 0, 100).describe("Alert at this share of DAILY_BUDGET_USD; 0 turns it off."),
  ALERT_MODEL_DAYS: count(30, 0, 365).describe("Alert this many days before a model in use ends; 0 turns it off."),
  ALERT_KAFKA_LAG: count(1000, 0, 1_000_000_000).describe(
    "Alert above this lag when it is more than a window ago; 0 turns it off.",
  ),
  KAFKA_TENANT: z
    .string()
    .regex(/^[a-z0-9-]{0,40}$/)
    .default("")
    .describe("Whose tasks Kafka's records become; empty is the first of API_KEYS, or OPEN_TENANT."),
  KAFKA_TOPIC: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,249}$/)
    .default("datos_crudos")
    .describe("Topic that events are read from."),
  KAFKA_RESULTS_TOPIC: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,249}$/)
    .default("datos_procesados")
    .describe("Topic that results are published to."),
  KAFKA_PARTITIONS: count(3, 1, 64).describe("Partitions of each topic."),
  KAFKA_DRIVER: z
    .enum(["embedded", "upstash", "rest"])
    .default("embedded")
    .describe("Where events come from: the log in this system, Upstash's Kafka REST, or Kafka REST v2."),
  KAFKA_GROUP: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,200}$/)
    .default("ai_eventstream_consumers")
    .describe("Consumer group that offsets are committed to."),
  UPSTASH_KAFKA_REST_URL: url.describe("For KAFKA_DRIVER `upstash`."),
  UPSTASH_KAFKA_REST_USERNAME: z.string().default("").describe("For KAFKA_DRIVER `upstash`."),
  UPSTASH_KAFKA_REST_PASSWORD: z.string().default("").describe("Secret. For KAFKA_DRIVER `upstash`."),
  KAFKA_REST_URL: url.describe("For KAFKA_DRIVER `rest`: where the bridge or proxy is."),
  KAFKA_REST_DIALECT: z.enum(dialectNames).default("strimzi").describe("Which server speaks at KAFKA_REST_URL."),
  KAFKA_REST_USERNAME: z.string().default("").describe("For Basic auth at KAFKA_REST_URL; empty sends none."),
  KAFKA_REST_PASSWORD: z.string().default("").describe("Secret. For Basic auth at KAFKA_REST_URL."),
  KAFKA_OFFSET_RESET: z
    .enum(["earliest", "latest"])
    .default("earliest")
    .describe("Where a partition begins that was never read."),
  KAFKA_AUTO_COMMIT: flag.describe(
    "Commits what was read before it is stored, as the old stack did: a crash in between loses up to a poll of records.",
  ),
  KAFKA_PUBLISH_RESULTS: flag.describe("Publishes results of events to KAFKA_RESULTS_TOPIC, at least once."),
  KAFKA_MAX_BACKLOG: count(1000, 1, 1_000_000).describe("Waiting events above which pollers rest, until half of it."),
  KAFKA_MAX_FETCH_RECORDS: count(200, 1, 10_000).describe(
    "Records of a partition in one fetch, where the source can be told.",
  ),
  KAFKA_MAX_FETCH_BYTES: count(4_000_000, 1000, 50_000_000).describe(
    "Size of one reply; more than the largest record, which some servers never give otherwise.",
  ),
  KAFKA_FETCH_WAIT_MS: count(1000, 1, 30_000).describe("How long a fetch from outside waits for a first record."),
  KAFKA_CONSUMERS: count(3, 0, 64).describe(
    "Pollers of the events topic, which share its partitions; 0 turns them off.",
  ),
  KAFKA_RETENTION_SECONDS: seconds(604_800, 60, 31_536_000).describe("How long the embedded log keeps a record."),
  KAFKA_RETENTION_BYTES: count(1_000_000_000, 1_000_000, 9_000_000_000).describe(
    "Size of an embedded partition before its oldest records go.",
  ),
  CALLBACK_SECRET: z
    .string()
    .default("")
    .describe("Secret. Signs callbacks as Standard Webhooks says; empty sends them unsigned."),
  OTEL_EXPORTER_OTLP_ENDPOINT: url.describe(
    "Where spans are sent over OTLP/HTTP, at `/v1/traces` below it; empty records none.",
  ),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .default("")
    .refine(
      (text) => parseOtlpHeaders(text).ok,
      "must be `name=value` pairs separated by commas, values percent-encoded",
    )
    .describe("Secret. Headers of those requests, as `name=value` separated by commas."),
  OTEL_SERVICE_NAME: z.string().min(1).max(200).default("ai-eventstream").describe("`service.name` of the spans."),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe("Share of the traces begun here that are sampled; a caller's own decision is kept."),
});

export type Config = Omit<z.infer<typeof settings>, "API_KEYS"> & { API_KEYS: ApiKeys };

/** Says every wrong variable, its rule and what the setting is for. */
export class ConfigError extends Error {}

let last: { env: object; config: Config } | undefined;

export function parseConfig(env: object): Config {
  if (last?.env === env) return last.config;
  // An empty variable is one left out; as a number it would be 0, which turns some limits off.
  const given = Object.entries(env).filter(([, value]) => value !== "");
  const parsed = settings.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues
        .map(({ path, message }) => `${path.join(".")}: ${message}. ${describe(String(path[0]))}`)
        .join(" "),
    );
  }
  const keys = parseApiKeys(parsed.data.API_KEYS);
  if (!keys.ok) throw new ConfigError(keys.error);
  if (parsed.data.MODEL_DEADLINE_SECONDS >= parsed.data.LEASE_SECONDS) {
    throw new ConfigError("MODEL_DEADLINE_SECONDS: must be below LEASE_SECONDS, or two workers answer one task.");
  }
  const half = halfConfigured(parsed.data);
  if (half) throw new ConfigError(half);
  const config = { ...parsed.data, API_KEYS: keys.value };
  last = { env, config };
  return config;
}

export function describe(name: string): string {
  return settings.shape[name as keyof typeof settings.shape]?.description ?? "";
}

/** What a chosen service still needs, with the remedy. */
function halfConfigured(given: z.infer<typeof settings>): string | null {
  for (const service of ["UPSTASH_REDIS_REST", "UPSTASH_VECTOR_REST"] as const) {
    const [hasUrl, hasToken] = [given[`${service}_URL`] !== "", given[`${service}_TOKEN`] !== ""];
    if (hasUrl && !hasToken) return `${service}_TOKEN: must be set with ${service}_URL. Set both, or neither.`;
    if (hasToken && !hasUrl) return `${service}_URL: must be set with ${service}_TOKEN. Set both, or neither.`;
  }
  const unpriced =
    given.DAILY_BUDGET_USD > 0 && configuredModels(given, Date.now()).find(({ price }) => price === null);
  if (unpriced) {
    const { provider, model } = unpriced;
    return `DAILY_BUDGET_USD: what ${provider}/${model} costs is not known. Add ${provider}/${model}=in:out to MODEL_PRICES.`;
  }
  const { KAFKA_DRIVER: driver } = given;
  const missing = (name: keyof typeof given) =>
    `${name}: must be set for KAFKA_DRIVER ${driver}. Set it, or KAFKA_DRIVER to embedded, which needs nothing.`;
  if (driver === "upstash") {
    if (!given.UPSTASH_KAFKA_REST_URL) return missing("UPSTASH_KAFKA_REST_URL");
    if (!given.UPSTASH_KAFKA_REST_USERNAME) return missing("UPSTASH_KAFKA_REST_USERNAME");
    if (!given.UPSTASH_KAFKA_REST_PASSWORD) return missing("UPSTASH_KAFKA_REST_PASSWORD");
  }
  if (driver !== "rest") return null;
  if (!given.KAFKA_REST_URL) return missing("KAFKA_REST_URL");
  if (given.KAFKA_REST_DIALECT === "redpanda" && given.KAFKA_CONSUMERS > 1) {
    return "KAFKA_CONSUMERS: must be 1 for KAFKA_REST_DIALECT redpanda, whose consumers cannot be given partitions.";
  }
  return null;
}
