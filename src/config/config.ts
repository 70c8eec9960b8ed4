// The one reader of variables: the same parser serves fetch, queue, scheduled and Durable Objects. The last result is kept for its
// environment, so reading the settings again costs nothing.
import type * as z from "zod";
import { type ApiKeys, parseApiKeys } from "../access/api-keys.ts";
import { chooseEmbedder, type Embedder, type EmbedderSettings } from "../ai/choose-embedder.ts";
import { modelsInUse } from "../ai/configured-models.ts";
import { parseModelName } from "../ai/model-name.ts";
import { providerOf } from "../ai/providers.ts";
import type { EventTopic } from "../kafka/event-topic.ts";
import { ConfigError } from "../kernel/config-error.ts";
import { beyondPlatform } from "./kafka-limits.ts";
import { parseEventTopics } from "./kafka-settings.ts";
import { renewNames } from "./old-names.ts";
import { describeSetting, settings } from "./settings.ts";

type Settings = z.infer<typeof settings>;
export type Config = Omit<Settings, "API_KEYS" | keyof EmbedderSettings> & {
  API_KEYS: ApiKeys;
  embedder: Embedder;
  /** The topics that events are read from. */
  eventTopics: readonly EventTopic[];
  /** Whether CACHE_THRESHOLD was set; then it holds for every similar question. */
  isThresholdGiven: boolean;
  /** Sentences about settings that have names of the old stack. */
  oldNameHints: readonly string[];
};

let last: { env: object; config: Config } | undefined;

export function parseConfig(env: object): Config {
  if (last?.env === env) return last.config;
  // An empty variable counts as absent: read as a number it would be 0, which turns some limits off.
  const given = Object.entries(env).filter(([, value]) => value !== "");
  const { variables, hints } = renewNames(Object.fromEntries(given));
  const parsed = settings.safeParse(variables);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(
      ({ path, message }) => `${path.join(".")}: ${message}. ${describeSetting(String(path[0]))}`,
    );
    throw new ConfigError(sentences.join(" "));
  }
  const keys = parseApiKeys(parsed.data.API_KEYS);
  if (!keys.ok) throw new ConfigError(keys.error);
  const embedder = chooseEmbedder(parsed.data, { ...env, ...parsed.data });
  const eventTopics = parseEventTopics({ ...parsed.data, API_KEYS: keys.value });
  if (!eventTopics.ok) throw new ConfigError(eventTopics.error);
  const isThresholdGiven = "CACHE_THRESHOLD" in variables;
  const known = { embedder, isThresholdGiven, eventTopics: eventTopics.value, oldNameHints: hints };
  const config = { ...parsed.data, API_KEYS: keys.value, ...known };
  const conflict = conflictBetween(config) ?? beyondPlatform(config, variables);
  if (conflict) throw new ConfigError(conflict);
  last = { env, config };
  return config;
}

/** Of all workers of a queue together. */
const mostSlots = 1000;

/** Settings that are valid by themselves but not together, with the remedy; null when all agree. */
function conflictBetween(given: Config): string | null {
  if (given.MODEL_DEADLINE_SECONDS >= given.LEASE_SECONDS) {
    return "MODEL_DEADLINE_SECONDS: must be below LEASE_SECONDS, or two workers answer one task.";
  }
  const slots = given.WORKERS * given.WORKER_CONCURRENCY;
  if (slots > mostSlots) {
    return `WORKERS: ${given.WORKERS} workers with ${given.WORKER_CONCURRENCY} slots each (WORKER_CONCURRENCY) are ${slots} slots, and at most ${mostSlots} are allowed. Lower one of the two.`;
  }
  for (const service of ["UPSTASH_REDIS_REST", "UPSTASH_VECTOR_REST"] as const) {
    const [hasUrl, hasToken] = [given[`${service}_URL`] !== "", given[`${service}_TOKEN`] !== ""];
    if (hasUrl && !hasToken) return `${service}_TOKEN: must be set with ${service}_URL. Set both, or neither.`;
    if (hasToken && !hasUrl) return `${service}_URL: must be set with ${service}_TOKEN. Set both, or neither.`;
  }
  const verifier = given.CACHE_VERIFIER ? parseModelName(given.CACHE_VERIFIER_MODEL) : null;
  const keyOfVerifier = verifier && providerOf(verifier.provider).keySetting;
  if (keyOfVerifier && given[keyOfVerifier] === "") {
    return `${keyOfVerifier}: must be set for CACHE_VERIFIER_MODEL ${given.CACHE_VERIFIER_MODEL}.`;
  }
  if (given.RERANKER_URL !== "" && given.RERANKER_MODEL === "") {
    return "RERANKER_MODEL: must be set with RERANKER_URL. It is the name under which that server has the model.";
  }
  if (given.RERANKER_URL === "" && given.RERANKER_MODEL !== "" && !given.RERANKER_MODEL.startsWith("@cf/")) {
    return "RERANKER_URL: must be set for a RERANKER_MODEL that is none of Workers AI. Those begin with @cf/.";
  }
  const unpriced = given.DAILY_BUDGET_USD > 0 && modelsInUse(given, Date.now()).find(({ price }) => price === null);
  if (unpriced) {
    const { provider, model } = unpriced;
    return `DAILY_BUDGET_USD: the price of ${provider}/${model} is not known. Add ${provider}/${model}=in:out to MODEL_PRICES.`;
  }
  if (given.ALERT_WEBHOOK_FORMAT === "pagerduty" && given.ALERT_PAGERDUTY_KEY === "") {
    return "ALERT_PAGERDUTY_KEY: must be set for ALERT_WEBHOOK_FORMAT pagerduty. It is the integration key of Events API v2 in PagerDuty.";
  }
  if (
    given.OTEL_METRICS_EXPORTER === "otlp" &&
    !given.OTEL_EXPORTER_OTLP_METRICS_ENDPOINT &&
    !given.OTEL_EXPORTER_OTLP_ENDPOINT
  ) {
    return "OTEL_EXPORTER_OTLP_ENDPOINT: must be set for OTEL_METRICS_EXPORTER otlp, or OTEL_EXPORTER_OTLP_METRICS_ENDPOINT.";
  }
  return kafkaConflict(given);
}

const neededByDriver = {
  embedded: [],
  upstash: ["UPSTASH_KAFKA_REST_URL", "UPSTASH_KAFKA_REST_USERNAME", "UPSTASH_KAFKA_REST_PASSWORD"],
  rest: ["KAFKA_REST_URL"],
  kafka: ["KAFKA_BROKERS"],
} as const;

function kafkaConflict(given: Config): string | null {
  const { KAFKA_DRIVER: driver, KAFKA_REST_DIALECT: dialect, KAFKA_CONSUMERS: pollers } = given;
  const missing = neededByDriver[driver].find((name) => given[name] === "");
  if (missing) {
    return `${missing}: must be set for KAFKA_DRIVER ${driver}. Set it, or set KAFKA_DRIVER to embedded, which needs no other setting.`;
  }
  if (given.KAFKA_PUBLISH_RESULTS && given.eventTopics.some(({ topic, resultsTopic }) => topic === resultsTopic)) {
    return `KAFKA_RESULTS_TOPIC: must be another topic than KAFKA_TOPIC, or each result is read as an event. Both are ${given.KAFKA_TOPIC}.`;
  }
  if (driver === "rest" && dialect === "redpanda" && pollers > 1) {
    return "KAFKA_CONSUMERS: must be 1 for KAFKA_REST_DIALECT redpanda, because its consumers cannot be assigned partitions.";
  }
  if (driver === "kafka" && given.KAFKA_SASL_MECHANISM !== "none") {
    const absent = (["KAFKA_SASL_USERNAME", "KAFKA_SASL_PASSWORD"] as const).find((name) => given[name] === "");
    if (absent) return `${absent}: must be set for KAFKA_SASL_MECHANISM ${given.KAFKA_SASL_MECHANISM}.`;
  }
  return null;
}
