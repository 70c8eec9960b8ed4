// Answers in a key-value store, their vectors in a vector index, and flights in the Coalescer object: for deployments in which at least
// one of the stores is a service. A value is written before its vector, because a vector without a value counts as one whose answer has
// expired.
import type { ModelError } from "../ai/model-error.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { VectorIndex } from "../storage/vector-index.ts";
import type { AnswerStore, BeginRequest, Begun, Completion, ExactMatch, Lead, NearMatch } from "./answer-store.ts";
import { type CacheEntry, isAlive, isOwnAnswer, parseEntry } from "./cache-entry.ts";
import type { CacheEvent } from "./cache-event.ts";
import type { Coalescer } from "./coalescer.ts";
import { type Generation, parseGeneration, raiseGenerations, revokeAnswer } from "./generations.ts";
import { generationKey, namespaceOf, type QuestionKeys } from "./partition.ts";
import { RevokedTasks } from "./revoked-tasks.ts";

interface ComposedOptions {
  store: KeyValueStore;
  index: VectorIndex;
  coalescer: Coalescer;
  /** How long an answer lives at most. */
  ttlSeconds: number;
  now: () => number;
  onEvent: (event: CacheEvent) => void;
}

/** A leader that must not complete a flight, because it joined as a follower of an answer that has expired. */
const noFlight = "";

export class ComposedAnswerStore implements AnswerStore {
  readonly #options: ComposedOptions;
  readonly #revoked = new RevokedTasks();
  readonly name: string;

  constructor(options: ComposedOptions) {
    this.#options = options;
    this.name = `${options.store.name}, ${options.index.name}`;
  }

  async lookup(questions: readonly QuestionKeys[]): Promise<Result<ExactMatch[], StorageError>> {
    const { store, now } = this.#options;
    const generationOf = ({ tenant, taskType }: QuestionKeys) => generationKey(tenant, taskType);
    const asked = [...new Set(questions.flatMap((keys) => [keys.exact, generationOf(keys)]))];
    const read = await this.#reported(() => store.read(asked));
    if (!read.ok) return read;
    const values = new Map(asked.map((key, index) => [key, read.value[index] ?? null]));
    return ok(
      questions.map((keys) => {
        const generation = this.#generationIn(values.get(generationOf(keys)) ?? null);
        const entry = parseEntry(values.get(keys.exact) ?? null);
        const isServed = isAlive(entry, generation.number, now()) && !generation.revoked.has(entry.task_id);
        return { entry: isServed ? entry : null, generation: generation.number };
      }),
    );
  }

  async begin({ keys, generation, minScore, topK, embed, signal }: BeginRequest): Promise<Begun> {
    const { coalescer, now } = this.#options;
    const flight = { keys, minScore, generation, askedGeneration: generation };
    const joined = await coalescer.join(flightOf(flight), signal);
    if (joined.role === "failed") return joined;
    if (joined.role === "follower") {
      const entry = parseEntry(joined.answer);
      const isRevoked = entry !== null && this.#revoked.has(entry.task_id);
      if (entry !== null && entry.expires_at > now() && !isRevoked) return { role: "answered", entry, isStored: false };
    }
    const lead: Lead = { ...flight, id: joined.role === "leader" ? joined.token.id : noFlight };
    const vector = await embed();
    if (generation === null || vector === null) return { role: "leader", lead, near: ok([]) };
    return { role: "leader", lead, near: await this.#near(keys, generation, vector, topK, minScore) };
  }

  async complete(lead: Lead, { entry, text, vector, isKept }: Completion): Promise<void> {
    const shared = lead.id === noFlight ? null : this.#options.coalescer.complete(flightOf(lead), lead, text);
    if (isKept && lead.generation !== null) {
      const { partition } = lead.keys;
      const value = vector === null ? text : JSON.stringify({ ...entry, partition });
      await this.#write(lead.keys, lead.generation, value, entry.expires_at, vector);
    }
    await shared;
  }

  async release(lead: Lead, error: ModelError): Promise<void> {
    if (lead.id !== noFlight) await this.#options.coalescer.release(flightOf(lead), lead, error);
  }

  async nearest(keys: QuestionKeys, vector: Float32Array, topK: number): Promise<Result<NearMatch[], StorageError>> {
    const key = generationKey(keys.tenant, keys.taskType);
    const read = await this.#reported(() => this.#options.store.read([key]));
    if (!read.ok) return read;
    return this.#near(keys, parseGeneration(read.value[0] ?? null).number, vector, topK, 0);
  }

  forget({ keys, generation }: Lead, ids: readonly string[]): Promise<Result<void, StorageError>> {
    return this.#options.index.remove(namespaceOf(keys.partition, generation ?? 0), ids);
  }

  clear(tenant: string, taskTypes: readonly string[]): Promise<Result<void, StorageError>> {
    return raiseGenerations(tenant, taskTypes, this.#options.ttlSeconds, this.#options);
  }

  revoke(keys: QuestionKeys, entry: CacheEntry): Promise<Result<void, StorageError>> {
    this.#revoked.add(entry.task_id);
    const key = generationKey(keys.tenant, keys.taskType);
    return this.#reported(() => revokeAnswer(key, entry, this.#options.ttlSeconds, this.#options));
  }

  async #near(
    { tenant, taskType, partition }: QuestionKeys,
    generation: number,
    vector: Float32Array,
    topK: number,
    minScore: number,
  ): Promise<Result<NearMatch[], StorageError>> {
    const { store, index, now, onEvent } = this.#options;
    const matches = await index.query(namespaceOf(partition, generation), vector, topK);
    if (!matches.ok) {
      onEvent({ event: "index_failed", error: matches.error });
      return matches;
    }
    const considered = matches.value.filter(({ score }) => score >= minScore);
    const keys = considered.map(({ metadata }) => metadata.response_key);
    const read =
      keys.length === 0 ? ok([]) : await this.#reported(() => store.read([...keys, generationKey(tenant, taskType)]));
    if (!read.ok) return read;
    const { revoked } = this.#generationIn(read.value[keys.length] ?? null);
    const values = new Map(considered.map(({ id }, position) => [id, read.value[position] ?? null]));
    return ok(
      matches.value.map(({ id, score, metadata }) => {
        const stored = parseEntry(values.get(id) ?? null);
        const isServed = isAlive(stored, generation, now()) && isOwnAnswer(stored) && !revoked.has(stored.task_id);
        const entry = isServed ? stored : null;
        return { id, score, endsAt: metadata.expires_at, entry };
      }),
    );
  }

  async #write(
    { id, exact, partition, taskType }: QuestionKeys,
    generation: number,
    value: string,
    expiresAt: number,
    vector: Float32Array | null,
  ): Promise<void> {
    const { store, index, now, onEvent } = this.#options;
    const ttlSeconds = Math.ceil((expiresAt - now()) / 1000);
    if (ttlSeconds <= 0) return;
    const written = await this.#reported(() => store.write([{ key: exact, value, ttlSeconds }]));
    if (!written.ok || vector === null) return;
    const metadata = { task_type: taskType, response_key: exact, expires_at: expiresAt };
    const upserted = await index.upsert(namespaceOf(partition, generation), { id, vector, metadata });
    onEvent(upserted.ok ? { event: "answer_stored" } : { event: "index_failed", error: upserted.error });
  }

  #generationIn(value: string | null): Generation {
    const generation = parseGeneration(value);
    for (const taskId of generation.revoked.keys()) this.#revoked.add(taskId);
    return generation;
  }

  /** Calls the key-value store and reports its failure. */
  async #reported<T>(call: () => Promise<Result<T, StorageError>>): Promise<Result<T, StorageError>> {
    const answer = await call();
    if (answer.ok) return answer;
    this.#options.onEvent({ event: "store_failed", error: answer.error });
    return fail(answer.error);
  }
}

/** Callers with different minimum scores do not share a flight: an answer must be good enough for each of them. */
const flightOf = ({ keys, minScore, askedGeneration }: Omit<Lead, "id" | "generation">): string =>
  `${keys.exact}:${askedGeneration}:${minScore}`;
