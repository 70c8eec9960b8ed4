// Settings of the old stack. One that means the same here is taken under its old name, so that an old .env serves; one that has no
// effect here is named with what to set instead. `GET /health` and `npm start` show both sentences.
import { impossibleSettings } from "./kafka-limits.ts";

/** Old name → name. Both have the same unit and scale. */
const renamed: Readonly<Record<string, string>> = {
  GOOGLE_API_KEY: "GEMINI_API_KEY",
  SEMANTIC_SIMILARITY_THRESHOLD: "CACHE_THRESHOLD",
  CACHE_TTL: "CACHE_TTL_SECONDS",
  VECTOR_DIMENSION: "EMBEDDING_DIMENSION",
  KAFKA_TOPIC_RAW_DATA: "KAFKA_TOPIC",
  KAFKA_TOPIC_PROCESSED: "KAFKA_RESULTS_TOPIC",
  KAFKA_CONSUMER_GROUP: "KAFKA_GROUP",
  WORKER_MAX_TASKS_PER_CHILD: "WORKER_MAX_TASKS",
};

/** Old name → what to do. */
const withoutEffect: Readonly<Record<string, string>> = {
  REDIS_URL: "Set UPSTASH_REDIS_REST_URL and its token, or nothing: results are then stored in Durable Objects",
  REDIS_PASSWORD: "Set UPSTASH_REDIS_REST_TOKEN, or nothing",
  KAFKA_BOOTSTRAP_SERVERS: "Set KAFKA_DRIVER to kafka and KAFKA_BROKERS to brokers that this system can reach",
  KAFKA_SECURITY_PROTOCOL: "Set KAFKA_TLS and KAFKA_SASL_MECHANISM",
  // KAFKA_DRIVER `kafka` refuses them; the other drivers have no use for them.
  ...Object.fromEntries(impossibleSettings),
  CELERY_BROKER_URL: "Remove it: the tasks are in this system",
  CELERY_RESULT_BACKEND: "Remove it: the results are in this system",
  FLOWER_BASIC_AUTH: "Set API_KEYS; a key is the password of Flower's clients",
  RATE_LIMIT_CALLS:
    "It slowed down each worker's tasks. RATE_LIMIT_PER_MINUTE refuses the requests of a tenant instead, so choose it anew",
  API_PORT: "Set PORT for `npm start`",
  API_HOST: "Set HOST for `npm start`",
};

export const oldSettingNames: readonly string[] = [...Object.keys(renamed), ...Object.keys(withoutEffect)];

/** Python's names of log levels, in lower case, that differ from those here. */
const logLevels: Readonly<Record<string, string>> = { warning: "warn", critical: "error" };

interface Renewed {
  variables: Record<string, unknown>;
  /** One sentence for each old name that is set. None quotes a value. */
  hints: string[];
}

/** The variables under the names of today. An empty variable counts as absent. */
export function renewNames(given: Readonly<Record<string, unknown>>): Renewed {
  const variables = { ...given };
  const hints: string[] = [];
  for (const [oldName, name] of Object.entries(renamed)) {
    const value = variables[oldName];
    if (isAbsent(value)) continue;
    const isTaken = isAbsent(variables[name]) || variables[name] === value;
    if (isTaken) variables[name] = value;
    hints.push(
      isTaken
        ? `${oldName} is the old name of ${name} and is used as such: rename it.`
        : `${oldName} is ignored, because ${name}, its new name, is set: remove it.`,
    );
  }
  for (const [oldName, remedy] of Object.entries(withoutEffect)) {
    if (!isAbsent(variables[oldName])) hints.push(`${oldName} has no effect. ${remedy}.`);
  }
  if (typeof variables.LOG_LEVEL === "string") {
    const level = variables.LOG_LEVEL.toLowerCase();
    variables.LOG_LEVEL = logLevels[level] ?? level;
  }
  return { variables, hints };
}

const isAbsent = (value: unknown): boolean => value === undefined || value === "";
