// Chooses the key-value store, the vector index, and the stores of results and cached answers, from parsed settings. Every call is timed, and slow calls are
// reported to `watch`.
import type { AnswerEditor } from "../cache/answer-editor.ts";
import type { AnswerStore } from "../cache/answer-store.ts";
import type { EmbeddedAnswerKeys } from "../cache/embedded-answer-keys.ts";
import type { Config } from "../config/config.ts";
import { EmbeddedKeyValueStore } from "../storage/embedded-key-value-store.ts";
import { EmbeddedVectorIndexAdapter } from "../storage/embedded-vector-index.ts";
import type { KeyBrowser } from "../storage/key-browser.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import { type CommandWatch, timedIndex, timedStore } from "../storage/timed-store.ts";
import { UpstashRedisStore } from "../storage/upstash-redis.ts";
import { UpstashVectorIndex } from "../storage/upstash-vector-index.ts";
import type { VectorIndex } from "../storage/vector-index.ts";
import type { OwnTaskTypes } from "../task-types/own/own-task-types.ts";
import { EmbeddedResultStore } from "../tasks/embedded-result-store.ts";
import { KeyValueResultStore } from "../tasks/key-value-result-store.ts";
import type { ResultStore } from "../tasks/result-store.ts";
import { createAnswers } from "./answers.ts";

export interface Stores {
  store: KeyValueStore;
  keys: KeyBrowser;
  index: VectorIndex;
  results: ResultStore;
  answers: AnswerStore;
  answerKeys: EmbeddedAnswerKeys | null;
  answerEditor: AnswerEditor;
}

export function createStores(
  env: Env,
  config: Config,
  watch: CommandWatch,
  ownTaskTypes: Pick<OwnTaskTypes, "current">,
): Stores {
  const keys = createStore(env, config);
  const store = timedStore(keys, watch);
  const embeddedResults = new EmbeddedResultStore(config.RESULT_TTL_SECONDS, Date.now, store);
  const results = config.UPSTASH_REDIS_REST_URL
    ? new KeyValueResultStore(store, embeddedResults, config.RESULT_TTL_SECONDS)
    : embeddedResults;
  const index = timedIndex(createIndex(env, config), watch);
  return { store, keys, index, results, ...createAnswers(env, config, { store, keys, index }, ownTaskTypes, watch) };
}

function createStore(env: Env, config: Config): KeyValueStore & KeyBrowser {
  if (config.UPSTASH_REDIS_REST_URL) return createUpstashRedis(config);
  return new EmbeddedKeyValueStore(env.EMBEDDED_KEY_VALUE, config.EMBEDDED_KEY_VALUE_SHARDS);
}

function createIndex(env: Env, config: Config): VectorIndex {
  if (config.UPSTASH_VECTOR_REST_URL) return createUpstashVector(config);
  return new EmbeddedVectorIndexAdapter(env.EMBEDDED_VECTOR_INDEX);
}

export function createUpstashRedis(config: Config): UpstashRedisStore {
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token, STORE_TIMEOUT_MS: timeoutMs } = config;
  return new UpstashRedisStore({ url, token, timeoutMs });
}

export function createUpstashVector(config: Config): UpstashVectorIndex {
  const { UPSTASH_VECTOR_REST_URL: url, UPSTASH_VECTOR_REST_TOKEN: token, STORE_TIMEOUT_MS: timeoutMs } = config;
  return new UpstashVectorIndex({ url, token, timeoutMs });
}
