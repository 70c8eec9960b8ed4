// Answers a question from an earlier equal or similar one, or computes it, once for all who ask it at the same time.
// Exact layer, then coalescing, then vector layer, then `compute`. A failing cache is a miss, never an error.
// Promises: nothing is served across partitions, past its end, below the caller's or the operator's score, or from before a
// `clear` that the lookup saw; a hit never extends life. Does not promise that equal questions are computed once over time.
import type { EmbeddingModel } from "../ai/embedding-model.ts";
import type { Generation } from "../ai/language-model.ts";
import type { TellCall } from "../ai/model-call.ts";
import type { ModelError } from "../ai/model-error.ts";
import { fail, ok, type Result } from "../result.ts";
import { exceedsBytes } from "../storage/exceeds-bytes.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { VectorIndex } from "../storage/vector-index.ts";
import { answerOf, type CacheEntry, isAlive, parseEntry } from "./cache-entry.ts";
import type { CacheEvent } from "./cache-event.ts";
import type { CachedAnswer, CacheExplanation, Question } from "./cache-types.ts";
import type { Coalescer } from "./coalescer.ts";
import { explainMiss, findSimilar, type SimilarFound } from "./find-similar.ts";
import { findNearest, type NearEntry } from "./nearest.ts";
import { generationKey, namespaceOf, type QuestionKeys, questionKeys } from "./partition.ts";

interface SemanticCacheOptions {
  store: KeyValueStore;
  index: VectorIndex;
  embedder: EmbeddingModel;
  coalescer: Coalescer;
  settings: { minScore: number; ttlSeconds: number; maxAnswerBytes: number };
  now: () => number;
  random: () => number;
  /** Takes work the answer need not wait for, as `ctx.waitUntil` does. Never given a promise that rejects. */
  defer: (work: Promise<unknown>) => void;
  onEvent?: (event: CacheEvent) => void;
}

export interface Lookup {
  hit: CachedAnswer | null;
  /** The clear generation the lookup saw, or null when the store failed. */
  generation: number | null;
  reason: CacheExplanation["reason"];
}

interface AnswerContext {
  taskId: string;
  /** From this question's miss in `lookupMany`, or null to look up first. */
  generation: number | null;
  signal: AbortSignal;
  /** Hears of the call that embeds the question. */
  tell?: TellCall;
}

export type Compute = (signal: AbortSignal) => Promise<Result<Generation, ModelError>>;

// Answers written in one burst must not all end in one moment.
const TTL_JITTER = 0.1;

export class SemanticCache {
  readonly #options: Required<SemanticCacheOptions>;
  readonly #keys = new WeakMap<Question, Promise<QuestionKeys>>();

  constructor(options: SemanticCacheOptions) {
    this.#options = { onEvent: () => undefined, ...options };
  }

  /** The exact layer for many questions in one read. */
  async lookupMany(questions: readonly Question[]): Promise<Lookup[]> {
    const { store, now, onEvent } = this.#options;
    const keys = await Promise.all(questions.map((question) => this.#keysOf(question)));
    const asked = [...new Set(keys.flatMap(({ exact, generation }) => [exact, generation]))];
    const read = await store.read(asked);
    if (!read.ok) {
      onEvent({ event: "store_failed", error: read.error });
      return questions.map(() => ({ hit: null, generation: null, reason: "store_failed" }));
    }
    const values = new Map(asked.map((key, place) => [key, read.value[place] ?? null]));
    return questions.map((question, place) => {
      const generation = parseGeneration(values.get(keys[place]?.generation ?? "") ?? null);
      const entry = parseEntry(values.get(keys[place]?.exact ?? "") ?? null);
      if (!isAlive(entry, generation, now())) return { hit: null, generation, reason: "no_candidate" };
      if (entry.score < this.#minScore(question)) return { hit: null, generation, reason: "below_threshold" };
      return { hit: answerOf(entry, "exact_match", now()), generation, reason: "exact_match" };
    });
  }

  /** `compute` returns only complete answers that fit their output schema; its errors are passed on and not kept. */
  async answer(
    question: Question,
    context: AnswerContext,
    compute: Compute,
  ): Promise<Result<CachedAnswer, ModelError>> {
    let { generation } = context;
    if (generation === null) {
      const [lookup] = await this.lookupMany([question]);
      if (lookup?.hit) return ok(lookup.hit);
      generation = lookup?.generation ?? null;
    }
    const { coalescer, defer, now } = this.#options;
    const { exact } = await this.#keysOf(question);
    // Two callers share an answer only if both would have accepted it.
    const flight = `${exact}:${generation}:${this.#minScore(question)}`;
    const joined = await coalescer.join(flight, context.signal);
    if (joined.role === "failed") return fail(joined.error);
    if (joined.role === "follower") {
      const entry = parseEntry(joined.answer);
      if (entry !== null && entry.expires_at > now()) return ok(answerOf(entry, "shared_in_flight", now()));
    }
    const token = joined.role === "leader" ? joined.token : null;
    const lead = await this.#lead(question, { ...context, generation }, compute, (text) => {
      if (token) defer(coalescer.complete(flight, token, text));
    }).catch((bug: unknown) => {
      if (token)
        defer(coalescer.release(flight, token, { reason: "unavailable", message: "the answer was not computed" }));
      throw bug;
    });
    if (!lead.ok && token) defer(coalescer.release(flight, token, lead.error));
    return lead;
  }

  /** The nearest stored questions of the question's partition, best first, and what would become of each. Changes nothing. */
  async nearest(
    question: Question,
    topK: number,
    signal: AbortSignal,
  ): Promise<Result<NearEntry[], CacheEvent["event"]>> {
    const { partition } = await this.#keysOf(question);
    const [lookup] = await this.lookupMany([question]);
    const generation = lookup?.generation ?? null;
    if (generation === null) return fail("store_failed");
    const namespace = namespaceOf(partition, generation);
    const search = { text: question.text, namespace, generation, minScore: this.#minScore(question) };
    return findNearest(search, topK, this.#options, signal);
  }

  /** Forgets a tenant's answers of these task types: one small write a type. Seen by the next lookup; earlier misses keep theirs. */
  async clear(tenant: string, taskTypes: readonly string[]): Promise<Result<void, StorageError>> {
    const { store, settings, now } = this.#options;
    const keys = taskTypes.map((taskType) => generationKey(tenant, taskType));
    const before = await store.read(keys);
    if (!before.ok) return before;
    return store.write(
      keys.map((key, place) => ({
        key,
        // Rises even when two clears fall in one millisecond or the clock is set back.
        value: String(Math.max(now(), parseGeneration(before.value[place] ?? null) + 1)),
        // Everything written before has ended by then, so the number may be forgotten.
        ttlSeconds: 2 * settings.ttlSeconds,
      })),
    );
  }

  async #lead(
    question: Question,
    { taskId, generation, signal, tell }: AnswerContext,
    compute: Compute,
    share: (text: string) => void,
  ): Promise<Result<CachedAnswer, ModelError>> {
    const { settings, now, random, defer } = this.#options;
    const keys = await this.#keysOf(question);
    const similar = await this.#findSimilar(question, keys, generation, signal, tell);
    if (similar.hit) {
      const taken: CacheEntry = { ...similar.hit.entry, score: similar.hit.score, taken_over: true };
      const text = JSON.stringify(taken);
      share(text);
      defer(this.#write(keys.exact, text, taken.expires_at));
      return ok(answerOf(taken, "similar_question", now()));
    }
    const computed = await compute(signal);
    if (!computed.ok) return computed;
    const { output, model, usage } = computed.value;
    const written_at = now();
    const expires_at = written_at + Math.floor(settings.ttlSeconds * 1000 * (1 - TTL_JITTER * random()));
    const times = { written_at, expires_at };
    const own: CacheEntry = {
      generation,
      task_id: taskId,
      ...times,
      score: 1,
      taken_over: false,
      output,
      model,
      usage,
    };
    const text = JSON.stringify(own);
    share(text);
    if (generation !== null) {
      defer(this.#store(question, keys, namespaceOf(keys.partition, generation), text, expires_at, similar.vector));
    }
    return ok({ generation: computed.value, cache: explainMiss(similar) });
  }

  async #findSimilar(
    question: Question,
    { partition }: QuestionKeys,
    generation: number | null,
    signal: AbortSignal,
    tell: TellCall | undefined,
  ): Promise<SimilarFound> {
    // Without the store there is no answer to serve, so nothing is worth embedding.
    if (generation === null) return { hit: null, vector: null, bestScore: null, reason: "store_failed" };
    const namespace = namespaceOf(partition, generation);
    const search = { text: question.text, namespace, generation, minScore: this.#minScore(question) };
    return findSimilar(search, this.#options, signal, tell);
  }

  /** The value before its vector: a vector found without its value is taken for one whose answer is gone. */
  async #store(
    { taskType }: Question,
    { id, exact }: QuestionKeys,
    namespace: string,
    text: string,
    expiresAt: number,
    vector: Float32Array | null,
  ): Promise<void> {
    const { index, settings, onEvent } = this.#options;
    if (exceedsBytes(text, settings.maxAnswerBytes)) return onEvent({ event: "answer_too_large" });
    const written = await this.#write(exact, text, expiresAt);
    if (!written || vector === null) return;
    const metadata = { task_type: taskType, response_key: exact, expires_at: expiresAt };
    const upserted = await index.upsert(namespace, { id, vector, metadata });
    onEvent(upserted.ok ? { event: "answer_stored" } : { event: "index_failed", error: upserted.error });
  }

  async #write(key: string, value: string, expiresAt: number): Promise<boolean> {
    const { store, now, onEvent } = this.#options;
    const ttlSeconds = Math.ceil((expiresAt - now()) / 1000);
    if (ttlSeconds <= 0) return false;
    const written = await store.write([{ key, value, ttlSeconds }]);
    if (!written.ok) onEvent({ event: "store_failed", error: written.error });
    return written.ok;
  }

  /** Hashing is kept for as long as the caller holds the question, which is asked of `lookupMany` and then of `answer`. */
  #keysOf(question: Question): Promise<QuestionKeys> {
    const known = this.#keys.get(question);
    if (known) return known;
    const keys = questionKeys(question, this.#options.embedder);
    this.#keys.set(question, keys);
    return keys;
  }

  #minScore({ minScore }: Question): number {
    return Math.max(this.#options.settings.minScore, minScore ?? 0);
  }
}

function parseGeneration(value: string | null): number {
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : 0;
}
