// A semantic cache over in-memory ports that count their calls and fail when a test sets them to `broken`.

import type { EmbeddingModel } from "../../../src/ai/embedding-model.ts";
import { LocalEmbeddingModel } from "../../../src/ai/local/embedder.ts";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import type { CacheEvent } from "../../../src/cache/cache-event.ts";
import type { Question } from "../../../src/cache/cache-types.ts";
import { ComposedAnswerStore } from "../../../src/cache/composed-answer-store.ts";
import type { Verify } from "../../../src/cache/find-similar.ts";
import { type FlightLimits, Flights } from "../../../src/cache/flights.ts";
import { joinFlight } from "../../../src/cache/join-flight.ts";
import type { Reranking } from "../../../src/cache/rerank.ts";
import { type CacheSettings, type Compute, SemanticCache } from "../../../src/cache/semantic-cache.ts";
import { type CoalescerObject, SharedCoalescer } from "../../../src/cache/shared-coalescer.ts";
import type { BackgroundModel } from "../../../src/cache/zones/background-model.ts";
import type { ZoneLearning } from "../../../src/cache/zones/zone-learning.ts";
import { canonicalJson } from "../../../src/kernel/canonical-json.ts";
import { fail, ok } from "../../../src/kernel/result.ts";
import type { KeyValueStore } from "../../../src/storage/key-value-store.ts";
import { asCosine, scoreOfCosine } from "../../../src/storage/score.ts";
import type { StorageError } from "../../../src/storage/storage-error.ts";
import type { VectorEntry, VectorIndex } from "../../../src/storage/vector-index.ts";

export const START = 1_800_000_000_000;
export const question: Question = {
  tenant: "acme",
  taskType: "question_answering",
  version: 1,
  model: "m",
  temperature: 0,
  maxTokens: 100,
  options: {},
  language: null,
  text: "How do I reset my password?",
  minScore: null,
};
export const paraphrase: Question = { ...question, text: "How can I reset my password?" };

const limits: FlightLimits = { leaseMs: 1000, maxKeys: 1000, maxAnswerUnits: 1_000_000 };

/** The logic of the Coalescer object without the Durable Object around it. */
export function coalescerObject(now: () => number): CoalescerObject {
  const flights = new Flights(limits);
  return {
    join: (key, id) => joinFlight(flights, key, id, { now, leaseMs: limits.leaseMs }),
    complete: async (key, answer) => flights.complete(key, answer, now()),
    release: async (key, id, error) => flights.release(key, id, error, now()),
  };
}

interface More {
  reranking?: Reranking;
  /** The cache whose store and index this one shares. */
  sharesStoresWith?: CacheUnderTest;
  /** Overrides the identity of the same embedder. */
  embedder?: { id?: string; dimension?: number };
  verifier?: (store: KeyValueStore) => (partition: string) => Verify;
  sameAnswer?: (question: Question, a: unknown, b: unknown) => boolean;
  learning?: ZoneLearning;
  background?: BackgroundModel;
}

/** A loop, because thousands of these take most of a test's time. */
function dotProduct(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

export class CacheUnderTest {
  now = START;
  random = 0;
  readonly counts = { reads: 0, writes: 0, embeddings: 0, queries: 0, upserts: 0, removals: 0, computes: 0 };
  readonly events: CacheEvent["event"][] = [];
  readonly values: Map<string, { value: string; endsAt: number }>;
  readonly vectors: Map<string, Map<string, VectorEntry>>;
  readonly broken = new Set<"store" | "index" | "embedder">();
  readonly deferred: Promise<unknown>[] = [];
  readonly cache: SemanticCache;

  readonly #background: BackgroundModel | null;

  constructor(settings: Partial<CacheSettings> = {}, object?: CoalescerObject, more: More = {}) {
    this.#background = more.background ?? null;
    this.values = more.sharesStoresWith?.values ?? new Map();
    this.vectors = more.sharesStoresWith?.vectors ?? new Map();
    const store = this.#store();
    const shared = object ?? coalescerObject(() => this.now);
    let id = 0;
    this.cache = new SemanticCache({
      answers: new ComposedAnswerStore({
        store,
        index: this.#index(),
        coalescer: new SharedCoalescer({
          namespace: { getByName: () => shared },
          shards: 4,
          leaseMs: limits.leaseMs,
          now: () => this.now,
          newId: () => `id-${Math.random()}-${id++}`,
        }),
        ttlSeconds: settings.ttlSeconds ?? 3600,
        now: () => this.now,
        onEvent: ({ event }) => this.events.push(event),
      }),
      embedder: { ...this.#embedder(), ...more.embedder },
      reranking: more.reranking ?? null,
      verifier: more.verifier?.(store) ?? null,
      sameAnswer: more.sameAnswer ?? ((_, a, b) => canonicalJson(a) === canonicalJson(b)),
      learning: more.learning ?? null,
      settings: {
        minScore: 0.85,
        // A minimum that a test sets holds for all pairs, as one that an operator sets.
        explainedScore: settings.minScore ?? 0.75,
        maxWrongOf: () => 0.01,
        mode: "on",
        ttlSeconds: 3600,
        maxAnswerBytes: 10_000,
        ...settings,
      },
      now: () => this.now,
      random: () => this.random,
      defer: (work) => this.deferred.push(work),
      onEvent: ({ event }) => this.events.push(event),
    });
  }

  /** Stands in for the model: each call computes a different answer. */
  readonly compute: Compute = async () => {
    this.counts.computes++;
    return ok({ output: { n: this.counts.computes }, model: "m", usage: { inputTokens: 1, outputTokens: 2 } });
  };

  /** Answers a question as the service does: an exact lookup on admission, then the answer. */
  async ask(asked: Question, taskId = "task", compute = this.compute, signal = new AbortController().signal) {
    const [lookup] = await this.cache.lookupMany([asked]);
    if (lookup?.hit) return ok(lookup.hit);
    return this.cache.answer(
      asked,
      {
        taskId,
        generation: lookup?.generation ?? null,
        signal,
        onProviderCall: ignoreProviderCall,
        background: this.#background,
      },
      compute,
    );
  }

  async settled(): Promise<void> {
    while (this.deferred.length > 0) await Promise.all(this.deferred.splice(0));
  }

  resetCounts(): void {
    for (const name of Object.keys(this.counts) as (keyof typeof this.counts)[]) this.counts[name] = 0;
  }

  #error(store: string): StorageError {
    return { reason: "unavailable", store, message: "down" };
  }

  #store(): KeyValueStore {
    return {
      name: "memory",
      read: async (keys) => {
        this.counts.reads++;
        if (this.broken.has("store")) return fail(this.#error("memory"));
        return ok(
          keys.map((key) => {
            const found = this.values.get(key);
            return found && found.endsAt > this.now ? found.value : null;
          }),
        );
      },
      write: async (entries) => {
        this.counts.writes++;
        if (this.broken.has("store")) return fail(this.#error("memory"));
        for (const { key, value, ttlSeconds } of entries) {
          this.values.set(key, { value, endsAt: this.now + ttlSeconds * 1000 });
        }
        return ok(undefined);
      },
      remove: async (keys) => ok(keys.filter((key) => this.values.delete(key)).length),
    };
  }

  #index(): VectorIndex {
    return {
      name: "memory",
      query: async (namespace, vector, topK) => {
        this.counts.queries++;
        if (this.broken.has("index")) return fail(this.#error("memory"));
        const matches = [...(this.vectors.get(namespace)?.values() ?? [])].map(({ id, vector: stored, metadata }) => {
          return { id, metadata, score: scoreOfCosine(asCosine(Math.min(1, dotProduct(stored, vector)))) };
        });
        return ok(matches.sort((a, b) => b.score - a.score).slice(0, topK));
      },
      upsert: async (namespace, entry) => {
        this.counts.upserts++;
        if (this.broken.has("index")) return fail(this.#error("memory"));
        const entries = this.vectors.get(namespace) ?? new Map<string, VectorEntry>();
        this.vectors.set(namespace, entries.set(entry.id, entry));
        return ok(undefined);
      },
      remove: async (namespace, ids) => {
        this.counts.removals++;
        for (const id of ids) this.vectors.get(namespace)?.delete(id);
        return ok(undefined);
      },
    };
  }

  #embedder(): EmbeddingModel {
    const model = new LocalEmbeddingModel();
    return {
      id: model.id,
      dimension: model.dimension,
      embed: async (request, signal) => {
        this.counts.embeddings++;
        if (this.broken.has("embedder")) return fail({ reason: "unavailable", message: "down" });
        return model.embed(request, signal);
      },
    };
  }
}
