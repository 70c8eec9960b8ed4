// Answers a question with the answer of an equal or similar one, or computes it once for all requests at the same time.
// Order: exact layer, coalescing, semantic layer with its gates, `compute`. A failure of the cache is a miss, never an error.
// Promises: no answer is served across partitions, after it expires, below the caller's or the operator's minimum score, or
// from before a `clear` that the lookup saw; a hit never extends its life. An equal question may still be computed again later.
import type { EmbeddingModel } from "../ai/embedding-model.ts";
import type { Generation } from "../ai/language-model.ts";
import { ignoreProviderCall, type OnProviderCall } from "../ai/model-call.ts";
import type { ModelError } from "../ai/model-error.ts";
import { exceedsBytes } from "../kernel/exceeds-bytes.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import { asScore, type Score } from "../storage/score.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { AnswerStore, Lead, NearMatch } from "./answer-store.ts";
import { answerOf, type CacheEntry } from "./cache-entry.ts";
import type { CacheEvent } from "./cache-event.ts";
import type { CachedAnswer, CacheExplanation, Question } from "./cache-types.ts";
import { embedQuestion, judgeMatches, type NotEmbedded } from "./candidates.ts";
import { explainMiss, findSimilar, type SimilarFound, type Verify } from "./find-similar.ts";
import { decideNearest, type NearEntry } from "./nearest.ts";
import { type QuestionKeys, questionKeys } from "./partition.ts";
import type { Reranking } from "./rerank.ts";
import type { BackgroundModel } from "./zones/background-model.ts";
import type { ZoneLearning } from "./zones/zone-learning.ts";
import type { ZonesView } from "./zones/zones-view.ts";

export interface CacheSettings {
  minScore: number;
  /** The minimum score of the same question in other words: every word is explained and nothing is found. At most `minScore`. */
  explainedScore: number;
  /** Highest probability of serving a wrong answer, by task type. */
  maxWrongOf: (taskType: string) => number;
  ttlSeconds: number;
  maxAnswerBytes: number;
  /** `shadow`: do not serve similar answers; ask the model and compare. */
  mode: "on" | "shadow";
}

interface SemanticCacheOptions {
  answers: AnswerStore;
  embedder: EmbeddingModel;
  settings: CacheSettings;
  now: () => number;
  random: () => number;
  /** Takes work that the answer does not wait for, as `ctx.waitUntil` does. Its promises never reject. */
  defer: (work: Promise<unknown>) => void;
  onEvent: (event: CacheEvent) => void;
  /** Null when no reranker is configured, or none was fitted for this embedder. */
  reranking: Reranking | null;
  /** Returns the verifier of a partition; null when none is configured. */
  verifier: ((partition: string) => Verify) | null;
  /** Whether two outputs of a task type say the same. Shadow mode uses it. */
  sameAnswer: (question: Question, a: unknown, b: unknown) => boolean;
  /** Null when only the gates decide. */
  learning: ZoneLearning | null;
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
  /** Is called for each provider call that embeds the question, or asks the reranker or the verifier; `compute` reports its own. */
  onProviderCall: OnProviderCall;
  /** For calls after the answer; null when nothing may be asked then. */
  background: BackgroundModel | null;
}

export type Compute = (signal: AbortSignal) => Promise<Result<Generation, ModelError>>;

/** What the semantic layer gets: the matches, or why there are none. */
type Matches = Result<readonly NearMatch[], NotEmbedded | "store_failed">;

/** How many nearest questions a task compares. */
const topK = 3;

// Answers written in one burst must not all expire at the same moment.
const TTL_JITTER = 0.1;

export class SemanticCache {
  readonly #options: SemanticCacheOptions;
  readonly #keys = new WeakMap<Question, Promise<QuestionKeys>>();

  constructor(options: SemanticCacheOptions) {
    this.#options = options;
  }

  /** Looks up many questions in the exact layer at once. */
  async lookupMany(questions: readonly Question[]): Promise<Lookup[]> {
    const { answers, now } = this.#options;
    const keys = await Promise.all(questions.map((question) => this.#keysOf(question)));
    const found = await answers.lookup(keys);
    if (!found.ok) return questions.map(() => ({ hit: null, generation: null, reason: "store_failed" }));
    return questions.map((question, index) => {
      const { entry = null, generation = null } = found.value[index] ?? {};
      if (entry === null) return { hit: null, generation, reason: "no_candidate" };
      if (entry.score < this.#floor(question)) return { hit: null, generation, reason: "below_threshold" };
      return { hit: answerOf(entry, "exact_match", now()), generation, reason: "exact_match" };
    });
  }

  /** `compute` must return complete answers that match their output schema. Its errors are returned and not stored. */
  async answer(
    question: Question,
    context: AnswerContext,
    compute: Compute,
  ): Promise<Result<CachedAnswer, ModelError>> {
    const { answers, defer, now } = this.#options;
    const { signal, onProviderCall } = context;
    let { generation } = context;
    if (generation === null) {
      const [lookup] = await this.lookupMany([question]);
      if (lookup?.hit) return ok(lookup.hit);
      generation = lookup?.generation ?? null;
    }
    const keys = await this.#keysOf(question);
    // Without the store there is no answer to serve, so embedding the question would be wasted.
    const embedded: { vector: Result<Float32Array, NotEmbedded | "store_failed"> } = { vector: fail("store_failed") };
    const embed = async () => {
      if (generation === null) return null;
      if (embedded.vector.ok) return embedded.vector.value;
      const vector = await embedQuestion(question.text, this.#options, signal, onProviderCall);
      embedded.vector = vector;
      return vector.ok ? vector.value : null;
    };
    const begun = await answers.begin({ keys, generation, minScore: this.#floor(question), topK, embed, signal });
    if (begun.role === "failed") return fail(begun.error);
    if (begun.role === "answered") {
      return ok(answerOf(begun.entry, begun.isStored ? "exact_match" : "shared_in_flight", now()));
    }
    const { lead, near } = begun;
    const { vector } = embedded;
    const matches: Matches = vector.ok ? (near.ok ? near : fail("store_failed")) : vector;
    const led = await this.#lead(question, lead, matches, vector.ok ? vector.value : null, context, compute).catch(
      (bug: unknown) => {
        defer(answers.release(lead, { reason: "unavailable", message: "the answer was not computed" }));
        throw bug;
      },
    );
    if (!led.ok) defer(answers.release(lead, led.error));
    return led;
  }

  /** The nearest stored questions of the question's partition, best first, with the decision about each. Changes nothing. */
  async nearest(
    question: Question,
    most: number,
    signal: AbortSignal,
  ): Promise<Result<NearEntry[], NotEmbedded | "store_failed">> {
    const { answers, embedder, reranking } = this.#options;
    const keys = await this.#keysOf(question);
    const vector = await embedQuestion(question.text, this.#options, signal, ignoreProviderCall);
    if (!vector.ok) return vector;
    const matches = await answers.nearest(keys, vector.value, most);
    if (!matches.ok) return fail("store_failed");
    const limits = this.limitsOf(question);
    const zones = await this.zonesOf(question);
    const ports = { embedderId: embedder.id, limits, reranking, signal, onProviderCall: ignoreProviderCall };
    const candidates = await judgeMatches(question, matches.value.slice(0, topK), ports);
    const others = await judgeMatches(question, matches.value.slice(topK), { ...ports, reranking: null });
    const lowestLearned = zones?.lowest_p_right ?? null;
    return ok(decideNearest(candidates, others, { lowestLearned, isReranked: reranking !== null }));
  }

  /** What labels allow to serve beside the gates; null when only the gates decide, or when it cannot be read. */
  async zonesOf(question: Question): Promise<ZonesView | null> {
    const { learning, settings } = this.#options;
    if (!learning || settings.mode !== "on") return null;
    return learning.zonesOf(question, this.limitsOf(question).maxWrong);
  }

  /** Invalidates a tenant's answers of these task types, from the next lookup on; running requests keep their generation. */
  clear(tenant: string, taskTypes: readonly string[]): Promise<Result<void, StorageError>> {
    return this.#options.answers.clear(tenant, taskTypes);
  }

  async #lead(
    question: Question,
    lead: Lead,
    matches: Matches,
    vector: Float32Array | null,
    { taskId, signal, onProviderCall, background }: AnswerContext,
    compute: Compute,
  ): Promise<Result<CachedAnswer, ModelError>> {
    const { answers, settings, now, random, defer, sameAnswer, learning } = this.#options;
    const similar = await this.#findSimilar(question, lead, matches, signal, onProviderCall);
    if (similar.hit && settings.mode === "on") {
      const { entry, score, pRight, reason } = similar.hit;
      const taken: CacheEntry = { ...entry, score, p_right: pRight, taken_over: true };
      if (learning && background) {
        const revoke = async () => (await answers.revoke(lead.keys, entry)).ok;
        defer(learning.audit(question, similar.hit, this.limitsOf(question).maxWrong, background, revoke));
      }
      defer(answers.complete(lead, { entry: taken, text: JSON.stringify(taken), vector: null, isKept: true }));
      return ok(answerOf(taken, reason, now()));
    }
    const computed = await compute(signal);
    if (!computed.ok) return computed;
    const { output, unanswered, model, usage } = computed.value;
    if (unanswered !== undefined) {
      // Whoever waits for this answer asks for itself, one after the other.
      defer(answers.release(lead, { reason: "aborted", message: "there was no answer to share" }));
      return ok({ generation: computed.value, cache: { ...explainMiss(similar), shadow: null } });
    }
    const written_at = now();
    const ttlSeconds = Math.min(settings.ttlSeconds, question.own?.own?.cache?.ttl_seconds ?? settings.ttlSeconds);
    const own: CacheEntry = {
      text: question.text,
      generation: lead.generation,
      task_id: taskId,
      written_at,
      expires_at: written_at + Math.floor(ttlSeconds * 1000 * (1 - TTL_JITTER * random())),
      score: 1,
      taken_over: false,
      p_right: null,
      output,
      model,
      usage,
    };
    const text = JSON.stringify(own);
    const isKept = lead.generation !== null && !this.#isTooLarge(text);
    defer(answers.complete(lead, { entry: own, text, vector, isKept }));
    if (learning && similar.nearMiss) {
      defer(learning.learn(question, similar.nearMiss, output, this.limitsOf(question).maxWrong, background));
    }
    const agrees = similar.hit && sameAnswer(question, similar.hit.entry.output, output);
    const shadow = agrees === null ? null : agrees ? "agreed" : "differed";
    return ok({ generation: computed.value, cache: { ...explainMiss(similar), shadow } });
  }

  async #findSimilar(
    question: Question,
    lead: Lead,
    matches: Matches,
    signal: AbortSignal,
    onProviderCall: OnProviderCall,
  ): Promise<SimilarFound> {
    if (!matches.ok) return { hit: null, bestScore: null, reason: matches.error, judgement: null, nearMiss: null };
    const { answers, embedder, settings, defer, onEvent, reranking, verifier, learning } = this.#options;
    const limits = this.limitsOf(question);
    const search = {
      question,
      embedderId: embedder.id,
      ...limits,
      lowestLearned: settings.mode === "on" ? (learning?.lowestServed(question, limits.maxWrong) ?? null) : null,
      reranking,
      verify: verifier?.(lead.keys.partition) ?? null,
      forget: (ids: readonly string[]) =>
        defer(
          answers
            .forget(lead, ids)
            .then((gone) =>
              onEvent(gone.ok ? { event: "vector_repaired" } : { event: "index_failed", error: gone.error }),
            ),
        ),
    };
    return findSimilar(matches.value, search, signal, onProviderCall);
  }

  #isTooLarge(text: string): boolean {
    const { settings, onEvent } = this.#options;
    const isTooLarge = exceedsBytes(text, settings.maxAnswerBytes);
    if (isTooLarge) onEvent({ event: "answer_too_large" });
    return isTooLarge;
  }

  /** The limits for a question. Its own minimum score and the rules of a tenant's own task type can only be stricter than the settings. */
  limitsOf({ taskType, minScore, own }: Question): { minScore: Score; explainedScore: Score; maxWrong: number } {
    const { settings } = this.#options;
    const { threshold = 0, max_wrong = 1 } = own?.own?.cache ?? {};
    const asked = Math.max(minScore ?? 0, threshold);
    return {
      minScore: asScore(Math.max(settings.minScore, asked)),
      explainedScore: asScore(Math.max(settings.explainedScore, asked)),
      maxWrong: Math.min(settings.maxWrongOf(taskType), max_wrong),
    };
  }

  /** Keeps the keys as long as the caller holds the question, which goes to `lookupMany` and then to `answer`. */
  #keysOf(question: Question): Promise<QuestionKeys> {
    const known = this.#keys.get(question);
    if (known) return known;
    const keys = questionKeys(question, this.#options.embedder);
    this.#keys.set(question, keys);
    return keys;
  }

  /** What holds for a task type as the deployment has it set. */
  settingsOf(taskType: string): { minScore: number; maxWrong: number; ttlSeconds: number } {
    const { minScore, maxWrongOf, ttlSeconds } = this.#options.settings;
    return { minScore, maxWrong: maxWrongOf(taskType), ttlSeconds };
  }

  /** No answer is served below it, whatever the words say. */
  #floor(question: Question): Score {
    return this.limitsOf(question).explainedScore;
  }
}
