// Chooses where the cache keeps its answers. Without a service, all that belongs to a question is in one Durable Object; with one or
// both of Upstash's services, answers and vectors are in the stores of this deployment.
import type { AnswerEditor } from "../cache/answer-editor.ts";
import type { AnswerStore } from "../cache/answer-store.ts";
import type { CacheEvent } from "../cache/cache-event.ts";
import { ComposedAnswerEditor } from "../cache/composed-answer-editor.ts";
import { ComposedAnswerStore } from "../cache/composed-answer-store.ts";
import { EmbeddedAnswerKeys } from "../cache/embedded-answer-keys.ts";
import { EmbeddedAnswerStore } from "../cache/embedded-answer-store.ts";
import { IsolateFlights } from "../cache/isolate-flights.ts";
import { SharedCoalescer } from "../cache/shared-coalescer.ts";
import type { Config } from "../config/config.ts";
import type { KeyBrowser } from "../storage/key-browser.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { CommandWatch } from "../storage/timed-store.ts";
import type { VectorIndex } from "../storage/vector-index.ts";
import type { OwnTaskTypes } from "../task-types/own/own-task-types.ts";
import { taskTypes } from "../task-types/task-types.ts";
import { log } from "../telemetry/log.ts";

/** How many objects share the keys in flight. They keep them in memory only, so the number may change. */
const coalescerShards = 4;

/** The services are made anew when the isolate retires as a worker, but its requests in flight go on. */
let isolateFlights: IsolateFlights | undefined;

interface Answers {
  answers: AnswerStore;
  /** Null when the answers are in the key-value store, which shows its own keys. */
  answerKeys: EmbeddedAnswerKeys | null;
  answerEditor: AnswerEditor;
}

export function createAnswers(
  env: Env,
  config: Config,
  { store, keys, index }: { store: KeyValueStore; keys: KeyBrowser; index: VectorIndex },
  ownTaskTypes: Pick<OwnTaskTypes, "current">,
  watch: CommandWatch,
): Answers {
  const flights = { leaseMs: config.COALESCE_SECONDS * 1000, now: Date.now, newId: () => crypto.randomUUID() };
  const ports = { now: Date.now, onEvent: logCacheEvent };
  if (config.UPSTASH_REDIS_REST_URL || config.UPSTASH_VECTOR_REST_URL) {
    const coalescer = new SharedCoalescer({ namespace: env.COALESCER, shards: coalescerShards, ...flights });
    const answers = new ComposedAnswerStore({
      store,
      index,
      coalescer,
      ttlSeconds: config.CACHE_TTL_SECONDS,
      ...ports,
    });
    return { answers, answerKeys: null, answerEditor: new ComposedAnswerEditor({ store, keys, index, now: Date.now }) };
  }
  const namespace = env.EMBEDDED_ANSWERS;
  isolateFlights ??= new IsolateFlights(flights);
  const builtIn = [...new Set([...taskTypes.values()].map(({ name }) => name))];
  const taskTypesOf = async (tenant: string) => [
    ...builtIn,
    ...(await ownTaskTypes.current(tenant)).map(({ name }) => name).sort(),
  ];
  const answerKeys = new EmbeddedAnswerKeys({ namespace, taskTypesOf, now: Date.now });
  return {
    answers: new EmbeddedAnswerStore({ namespace, flights: isolateFlights, watch, ...ports }),
    answerKeys,
    answerEditor: answerKeys,
  };
}

export function logCacheEvent(event: CacheEvent): void {
  if ("error" in event) log("warn", { event: event.event, reason: event.error.reason, error: event.error.message });
  else log("debug", event);
}
