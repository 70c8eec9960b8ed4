// The adapters of the answer store over the real objects, as an isolate creates them.
import { env } from "cloudflare:workers";
import { ComposedAnswerEditor } from "../../../src/cache/composed-answer-editor.ts";
import { ComposedAnswerStore } from "../../../src/cache/composed-answer-store.ts";
import { EmbeddedAnswerKeys } from "../../../src/cache/embedded-answer-keys.ts";
import { EmbeddedAnswerStore, type EmbeddedAnswersObject } from "../../../src/cache/embedded-answer-store.ts";
import { IsolateFlights } from "../../../src/cache/isolate-flights.ts";
import { SharedCoalescer } from "../../../src/cache/shared-coalescer.ts";
import { EmbeddedKeyValueStore } from "../../../src/storage/embedded-key-value-store.ts";
import { EmbeddedVectorIndexAdapter } from "../../../src/storage/embedded-vector-index.ts";
import type { ObjectNamespace } from "../../../src/storage/object-namespace.ts";
import type { CommandWatch } from "../../../src/storage/timed-store.ts";

const flights = { leaseMs: 60_000, now: Date.now, newId: () => crypto.randomUUID() };
const ports = { now: Date.now, onEvent: () => undefined };
const unwatched: CommandWatch = { slowMs: Number.POSITIVE_INFINITY, now: Date.now, report: () => undefined };

export const embeddedAnswers = (
  namespace: ObjectNamespace<EmbeddedAnswersObject> = env.EMBEDDED_ANSWERS,
  watch: CommandWatch = unwatched,
): EmbeddedAnswerStore => new EmbeddedAnswerStore({ namespace, flights: new IsolateFlights(flights), watch, ...ports });

export const embeddedKeys = (): EmbeddedAnswerKeys =>
  new EmbeddedAnswerKeys({
    namespace: env.EMBEDDED_ANSWERS,
    taskTypesOf: async () => ["sentiment", "keywords"],
    now: Date.now,
  });

const store = () => new EmbeddedKeyValueStore(env.EMBEDDED_KEY_VALUE, 4);
const index = () => new EmbeddedVectorIndexAdapter(env.EMBEDDED_VECTOR_INDEX);

export const composedEditor = (): ComposedAnswerEditor =>
  new ComposedAnswerEditor({ store: store(), keys: store(), index: index(), now: Date.now });

export const composedAnswers = (): ComposedAnswerStore =>
  new ComposedAnswerStore({
    store: store(),
    index: index(),
    coalescer: new SharedCoalescer({ namespace: env.COALESCER, shards: 4, ...flights }),
    ttlSeconds: 3600,
    ...ports,
  });
