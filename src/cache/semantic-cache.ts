// Answers a question with the answer of an equal or similar one, or computes it once for all requests at the same time.
// Order: exact layer, coalescing, semantic layer with its gates, `compute`. A failure of the cache is a miss, never an error.
// Promises: no answer is served across partitions, after it expires, below the caller's or the operator's minimum score, or
// from before a `clear` that the lookup saw; a hit never extends its life. An equal question may still be computed again later.
import type { EmbeddingModel } from "../ai/embedding-model.ts";
import type { Generation } from "../ai/language-model.ts";
import type { OnProviderCall } from "../ai/model-call.ts";
import type { ModelError } from "../ai/model-error.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import { asScore, type Score } from "../storage/score.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { VectorIndex } from "../storage/vector-index.ts";
import { answerOf, type CacheEntry, isAlive, parseEntry } from "./cache-entry.ts";
import type { CacheEvent } from "./cache-event.ts";
import type { CachedAnswer, CacheExplanation, Question } from "./cache-types.ts";
import type { SimilarSearch } from "./candidates.ts";
import type { Coalescer } from "./coalescer.ts";
import { explainMiss, findSimilar, type SimilarFound, type Verify } from "./find-similar.ts";
import { parseGeneration, raiseGenerations } from "./generations.ts";
import { findNearest, type NearEntry } from "./nearest.ts";
import { namespaceOf, type QuestionKeys, questionKeys } from "./partition.ts";
import { storeAnswer, writeAnswer } from "./store-answer.ts";

export interface CacheSettings {
  minScore: number;
  /** Highest probability of serving a wrong answer, by task type. */
  maxWrongOf: (taskType: string) => number;
  ttlSeconds: number;
  maxAnswerBytes: number;
  /** `shadow`: do not serve similar answers; ask the model and compare. */
  mode: "on" | "shadow";
}

interface SemanticCacheOptions {
  store: KeyValueStore;
  index: VectorIndex;
  embedder: EmbeddingModel;
  coalescer: Coalescer;
  settings: CacheSettings;
  now: () => number;
  random: () => number;
  /** Takes work that the answer does not wait for, as `ctx.waitUntil` does. Its promises never reject. */
  defer: (work: Promise<unknown>) => void;
  onEvent: (event: CacheEvent) => void;
  /** Returns the verifier of a partition; null when none is configured. */
  verifier: ((partition: string) => Verify) | null;
  /** Whether two outputs of a task type say the same. Shadow mode uses it. */
  sameAnswer: (taskType: string, a: unknown, b: unknown) => boolean;
}

export interface Lookup {
  hit: CachedAnswer | null;
  /** The generation that the lookup read, or null when the store failed. */
  generation: number | null;
  reason: CacheExplanation["reason"];
}

interface AnswerContext {
  taskId: string;
  /** The generation from this question's miss in `lookupMany`, or null to look up first. */
  generation: number | null;
  signal: AbortSignal;
  /** Is called for each provider call that embeds the question or asks the verifier; `compute` reports its own. */
  onProviderCall: OnProviderCall;
}

export type Compute = (signal: AbortSignal) => Promise<Result<Generation, ModelError>>;

// Answers written in one burst must not all expire at the same moment.
const TTL_JITTER = 0.1;

export class SemanticCache {
  readonly #options: SemanticCacheOptions;
  readonly #keys = new WeakMap<Question, Promise<QuestionKeys>>();

  constructor(options: SemanticCacheOptions) {
    this.#options = options;
  }

  /** Looks up many questions in the exact layer with one read. */
  async lookupMany(questions: readonly Question[]): Promise<Lookup[]> {
    const { store, now, onEvent } = this.#options;
    const keys = await Promise.all(questions.map((question) => this.#keysOf(question)));
    const asked = [...new Set(keys.flatMap(({ exact, generation }) => [exact, generation]))];
    const read = await store.read(asked);
    if (!read.ok) {
      onEvent({ event: "store_failed", error: read.error });
      return questions.map(() => ({ hit: null, generation: null, reason: "store_failed" }));
    }
    const values = new Map(asked.map((key, index) => [key, read.value[index] ?? null]));
    return questions.map((question, index) => {
      const generation = parseGeneration(values.get(keys[index]?.generation ?? "") ?? null);
      const entry = parseEntry(values.get(keys[index]?.exact ?? "") ?? null);
      if (!isAlive(entry, generation, now())) return { hit: null, generation, reason: "no_candidate" };
      if (entry.score < this.#minScore(question)) return { hit: null, generation, reason: "below_threshold" };
      return { hit: answerOf(entry, "exact_match", now()), generation, reason: "exact_match" };
    });
  }

  /** `compute` must return complete answers that match their output schema. Its errors are returned and not stored. */
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
    // Callers with different minimum scores do not share a flight: an answer must be good enough for each of them.
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

  /** The nearest stored questions of the question's partition, best first, with the decision about each. Changes nothing. */
  async nearest(
    question: Question,
    topK: number,
    signal: AbortSignal,
  ): Promise<Result<NearEntry[], "too_long" | "embedding_failed" | "store_failed">> {
    const { partition } = await this.#keysOf(question);
    const [lookup] = await this.lookupMany([question]);
    const generation = lookup?.generation ?? null;
    if (generation === null) return fail("store_failed");
    return findNearest(this.#searchOf(question, partition, generation), topK, this.#options, signal);
  }

  /** Invalidates a tenant's answers of these task types, from the next lookup on; running requests keep their generation. */
  clear(tenant: string, taskTypes: readonly string[]): Promise<Result<void, StorageError>> {
    const { store, settings, now } = this.#options;
    return raiseGenerations(tenant, taskTypes, settings.ttlSeconds, { store, now });
  }

  async #lead(
    question: Question,
    { taskId, generation, signal, onProviderCall }: AnswerContext,
    compute: Compute,
    share: (text: string) => void,
  ): Promise<Result<CachedAnswer, ModelError>> {
    const { settings, now, random, defer, sameAnswer } = this.#options;
    const keys = await this.#keysOf(question);
    const similar = await this.#findSimilar(question, keys, generation, signal, onProviderCall);
    if (similar.hit && settings.mode === "on") {
      const { entry, score, pRight, reason } = similar.hit;
      const taken: CacheEntry = { ...entry, score, p_right: pRight, taken_over: true };
      const text = JSON.stringify(taken);
      share(text);
      defer(writeAnswer(keys.exact, text, taken.expires_at, this.#options));
      return ok(answerOf(taken, reason, now()));
    }
    const computed = await compute(signal);
    if (!computed.ok) return computed;
    const { output, model, usage } = computed.value;
    const written_at = now();
    const expires_at = written_at + Math.floor(settings.ttlSeconds * 1000 * (1 - TTL_JITTER * random()));
    const times = { written_at, expires_at };
    const own: CacheEntry = {
      text: question.text,
      generation,
      task_id: taskId,
      ...times,
      score: 1,
      taken_over: false,
      p_right: null,
      output,
      model,
      usage,
    };
    const text = JSON.stringify(own);
    share(text);
    if (generation !== null) {
      const { id, exact, partition } = keys;
      const target = { id, exact, namespace: namespaceOf(partition, generation), taskType: question.taskType };
      const answer = { text, expiresAt: expires_at, vector: similar.vector, maxBytes: settings.maxAnswerBytes };
      defer(storeAnswer(target, answer, this.#options));
    }
    const agrees = similar.hit && sameAnswer(question.taskType, similar.hit.entry.output, output);
    const shadow = agrees === null ? null : agrees ? "agreed" : "differed";
    return ok({ generation: computed.value, cache: { ...explainMiss(similar), shadow } });
  }

  async #findSimilar(
    question: Question,
    { partition }: QuestionKeys,
    generation: number | null,
    signal: AbortSignal,
    onProviderCall: OnProviderCall,
  ): Promise<SimilarFound> {
    // Without the store there is no answer to serve, so embedding the question would be wasted.
    if (generation === null)
      return { hit: null, vector: null, bestScore: null, reason: "store_failed", judgement: null };
    const verify = this.#options.verifier?.(partition) ?? null;
    const search = this.#searchOf(question, partition, generation);
    return findSimilar(search, { ...this.#options, verify }, signal, onProviderCall);
  }

  #searchOf(question: Question, partition: string, generation: number): SimilarSearch {
    return {
      text: question.text,
      namespace: namespaceOf(partition, generation),
      generation,
      ...this.limitsOf(question.taskType, question.minScore),
    };
  }

  /** The limits for a task type and a caller's own minimum score, which can only raise the configured one. */
  limitsOf(taskType: string, minScore: number | null): { minScore: Score; maxWrong: number } {
    const { settings } = this.#options;
    return { minScore: asScore(Math.max(settings.minScore, minScore ?? 0)), maxWrong: settings.maxWrongOf(taskType) };
  }

  /** Keeps the keys as long as the caller holds the question, which goes to `lookupMany` and then to `answer`. */
  #keysOf(question: Question): Promise<QuestionKeys> {
    const known = this.#keys.get(question);
    if (known) return known;
    const keys = questionKeys(question, this.#options.embedder);
    this.#keys.set(question, keys);
    return keys;
  }

  #minScore({ taskType, minScore }: Question): Score {
    return this.limitsOf(taskType, minScore).minScore;
  }
}
