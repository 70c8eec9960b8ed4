// The answers without any account: Durable Objects that have everything about a partition, so a lookup is one call, and a new or similar
// question two. A tenant's answers of a task type are in a fixed number of objects, so that clearing them finds all objects, and every
// partition is in one of them. Each object has its own generation, which it returns with every lookup.
import type { ModelError } from "../ai/model-error.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import { scatter } from "../kernel/scatter.ts";
import { stableHash } from "../kernel/stable-hash.ts";
import type { ObjectFigures } from "../storage/embedded-key-value-store.ts";
import { callObject, type ObjectNamespace } from "../storage/object-namespace.ts";
import type { StorageError } from "../storage/storage-error.ts";
import { type CommandWatch, timed } from "../storage/timed-store.ts";
import type { QuestionId } from "./answer-rows.ts";
import type { AnswerStore, BeginRequest, Begun, Completion, ExactMatch, Lead, NearMatch } from "./answer-store.ts";
import { type CacheEntry, isAlive, isOwnAnswer, parseEntry } from "./cache-entry.ts";
import type { CacheEvent } from "./cache-event.ts";
import { ABORTED } from "./flights.ts";
import type { IsolateFlights } from "./isolate-flights.ts";
import type { QuestionKeys } from "./partition.ts";
import type { NearRow } from "./stored-answers.ts";

/** A request for a question in flight. */
export interface FlightRequest extends QuestionId {
  minScore: number;
  requestId: string;
}

/** `waitedMs`: how long the request waited for another request. */
export type BegunInObject = { waitedMs: number } & (
  | { role: "leader"; generation: number; near: Result<NearRow[], string> }
  | { role: "follower"; answer: string; isStored: boolean }
  | { role: "failed"; error: ModelError }
);

export interface KeptAnswer {
  score: number;
  /** The task that the answer was computed for. An isolate of an earlier version does not name it. */
  taskId?: string;
  expiresAt: number;
  vector: Float32Array | null;
}

/** The methods of the object `EmbeddedAnswers` over RPC. */
export interface EmbeddedAnswersObject {
  lookup(questions: QuestionId[]): Promise<{ generation: number; answers: (string | null)[] }>;
  begin(request: FlightRequest, vector: Float32Array | null, topK: number): Promise<BegunInObject>;
  /** `kept` is null for an answer that is only for requests that wait. */
  complete(
    request: FlightRequest,
    generation: number | null,
    answer: string,
    kept: KeptAnswer | null,
  ): Promise<Result<boolean, string>>;
  /** True when this failure ends the flight for all. */
  release(request: FlightRequest, generation: number | null, error: ModelError): Promise<boolean>;
  nearest(
    partition: string,
    vector: Float32Array,
    topK: number,
  ): Promise<{ generation: number; near: Result<NearRow[], string> }>;
  /** Deletes a task's answer and what similar questions took of it, and never stores it again. */
  revoke(partition: string, taskId: string, expiresAt: number): Promise<void>;
  forget(partition: string, ids: string[]): Promise<void>;
  clear(): Promise<void>;
  list(after: number, limit: number): Promise<AnswerList>;
  /** The answer of a question whose partition is not known. */
  search(id: string): Promise<string | null>;
  figures(): Promise<ObjectFigures>;
  /** At most so many of the answers that can be served, without a preference. */
  sample(limit: number): Promise<{ id: string; endsAt: number; bytes: number }[]>;
  /** `takenOver` counts the rows of other questions with the same answers. */
  removeAnswers(ids: string[]): Promise<{ removed: number; takenOver: number }>;
  /** Returns how many of the questions have an answer. */
  expireAnswers(ids: string[], ttlSeconds: number): Promise<number>;
}

export interface AnswerList {
  generation: number;
  rows: { row: number; id: string; generation: number; endsAt: number; bytes: number }[];
}

interface EmbeddedOptions {
  namespace: ObjectNamespace<EmbeddedAnswersObject>;
  flights: IsolateFlights;
  watch: CommandWatch;
  now: () => number;
  onEvent: (event: CacheEvent) => void;
}

const store = "embedded-answers";
/** A fixed number: after another one, a clear would not find all objects that have answers. */
const shards = 4;

export const objectNames = (tenant: string, taskType: string): string[] =>
  Array.from({ length: shards }, (_, shard) => objectName(tenant, taskType, shard));

const objectName = (tenant: string, taskType: string, shard: number): string => `${tenant}:${taskType}:${shard}`;
const objectOf = ({ tenant, taskType, partition }: QuestionKeys): string =>
  objectName(tenant, taskType, stableHash(partition) % shards);
const questionOf = ({ partition, id }: QuestionKeys): QuestionId => ({ partition, id });

export class EmbeddedAnswerStore implements AnswerStore {
  readonly name = store;
  readonly #options: EmbeddedOptions;

  constructor(options: EmbeddedOptions) {
    this.#options = options;
  }

  async lookup(questions: readonly QuestionKeys[]): Promise<Result<ExactMatch[], StorageError>> {
    const { now } = this.#options;
    const found = await this.#call("lookup", questions.length, () =>
      scatter(questions, objectOf, async (name, keys) => {
        const { generation, answers } = await this.#object(name).lookup(keys.map(questionOf));
        return keys.map((_, index) => ({ generation, answer: answers[index] ?? null }));
      }),
    );
    if (!found.ok) return found;
    return ok(
      found.value.map(({ answer, generation } = { answer: null, generation: 0 }) => {
        const entry = parseEntry(answer);
        return { entry: isAlive(entry, generation, now()) ? entry : null, generation };
      }),
    );
  }

  async begin({ keys, generation, minScore, topK, embed, signal }: BeginRequest): Promise<Begun> {
    const { flights, now, watch } = this.#options;
    const object = this.#object(objectOf(keys));
    const flight = {
      join: async (requestId: string): Promise<BegunInObject> => {
        const vector = await embed();
        // The request has left the flight already, so nobody would complete it.
        if (signal.aborted) return { role: "failed", error: ABORTED, waitedMs: 0 };
        const request = { ...questionOf(keys), minScore, requestId };
        const begin = () => object.begin(request, vector && ownBuffer(vector), topK);
        return timed(store, "begin", 1, begin, watch, ({ waitedMs }) => waitedMs);
      },
      release: (requestId: string, error: ModelError) =>
        object.release({ ...questionOf(keys), minScore, requestId }, null, error),
    };
    const joined = await flights.join<
      Extract<BegunInObject, { role: "follower" }>,
      Extract<BegunInObject, { role: "leader" }>
    >(flightOf(keys, generation, minScore), flight, signal);
    if (joined.role === "failed") return joined;
    if (joined.role === "follower") {
      const entry = parseEntry(joined.answer);
      if (entry !== null && entry.expires_at > now() && !flights.revoked.has(entry.task_id)) {
        return { role: "answered", entry, isStored: joined.shared?.isStored ?? false };
      }
    }
    if (joined.role === "follower") {
      const lead: Lead = { id: noFlight, keys, minScore, generation, askedGeneration: generation };
      const vector = await embed();
      return { role: "leader", lead, near: vector ? await this.nearest(keys, vector, topK) : ok([]) };
    }
    const { id, shared } = joined;
    const lead: Lead = {
      id,
      keys,
      minScore,
      generation: shared?.generation ?? generation,
      askedGeneration: generation,
    };
    return { role: "leader", lead, near: shared ? this.#matchesOf(shared.near, shared.generation) : fail(unreachable) };
  }

  async complete(lead: Lead, { entry, text, vector, isKept }: Completion): Promise<void> {
    const { flights, onEvent } = this.#options;
    const { keys, minScore, generation, askedGeneration, id: requestId } = lead;
    const isShared =
      requestId !== noFlight && flights.complete(flightOf(keys, askedGeneration, minScore), requestId, text);
    const isStored = isKept && generation !== null;
    if (!isShared && !isStored) return;
    const request = { ...questionOf(keys), minScore, requestId };
    const kept = isStored
      ? {
          score: entry.score,
          taskId: entry.task_id,
          expiresAt: entry.expires_at,
          vector: vector && ownBuffer(vector),
        }
      : null;
    const completed = await this.#call("complete", 1, () =>
      this.#object(objectOf(keys)).complete(request, generation, text, kept),
    );
    if (!completed.ok) return;
    if (!completed.value.ok) onEvent({ event: "store_failed", error: rejected(completed.value.error) });
    else if (completed.value.value && vector) onEvent({ event: "answer_stored" });
  }

  async release(
    { id: requestId, keys, minScore, generation, askedGeneration }: Lead,
    error: ModelError,
  ): Promise<void> {
    if (requestId === noFlight) return;
    await this.#options.flights.release(flightOf(keys, askedGeneration, minScore), requestId, error, {
      release: (requestId) =>
        this.#object(objectOf(keys)).release({ ...questionOf(keys), minScore, requestId }, generation, error),
    });
  }

  async nearest(keys: QuestionKeys, vector: Float32Array, topK: number): Promise<Result<NearMatch[], StorageError>> {
    const found = await this.#call("nearest", topK, () =>
      this.#object(objectOf(keys)).nearest(keys.partition, ownBuffer(vector), topK),
    );
    return found.ok ? this.#matchesOf(found.value.near, found.value.generation) : found;
  }

  forget({ keys }: Lead, ids: readonly string[]): Promise<Result<void, StorageError>> {
    return this.#call("forget", ids.length, () => this.#object(objectOf(keys)).forget(keys.partition, [...ids]));
  }

  revoke(keys: QuestionKeys, { task_id, expires_at }: CacheEntry): Promise<Result<void, StorageError>> {
    this.#options.flights.revoked.add(task_id);
    return this.#call("revoke", 1, () => this.#object(objectOf(keys)).revoke(keys.partition, task_id, expires_at));
  }

  /** After a failure some of the answers may be cleared; clearing again completes it. */
  async clear(tenant: string, taskTypes: readonly string[]): Promise<Result<void, StorageError>> {
    const names = taskTypes.flatMap((taskType) => objectNames(tenant, taskType));
    const cleared = await this.#call("clear", names.length, () =>
      Promise.all(names.map((name) => this.#object(name).clear())),
    );
    return cleared.ok ? ok(undefined) : cleared;
  }

  #matchesOf(near: Result<NearRow[], string>, generation: number): Result<NearMatch[], StorageError> {
    const { now, onEvent } = this.#options;
    if (!near.ok) {
      onEvent({ event: "index_failed", error: rejected(near.error) });
      return fail(rejected(near.error));
    }
    return ok(
      near.value.map(({ id, score, endsAt, answer }) => {
        const stored = parseEntry(answer);
        const entry = isAlive(stored, generation, now()) && isOwnAnswer(stored) ? stored : null;
        return { id, score, endsAt, entry };
      }),
    );
  }

  async #call<T>(command: string, items: number, call: () => Promise<T>): Promise<Result<T, StorageError>> {
    const { watch, onEvent } = this.#options;
    const answer = await timed(store, command, items, () => callObject(store, call), watch);
    if (!answer.ok) onEvent({ event: "store_failed", error: answer.error });
    return answer;
  }

  #object(name: string): EmbeddedAnswersObject {
    return this.#options.namespace.getByName(name);
  }
}

const rejected = (message: string): StorageError => ({ reason: "rejected", store, message });
const unreachable: StorageError = { reason: "unavailable", store, message: "the object of the cache did not answer" };

/** A leader that must not complete a flight, because it joined as a follower of an answer that has expired. */
const noFlight = "";

/** The key of a flight in this isolate. Callers with different minimum scores do not share an answer. */
const flightOf = ({ id }: QuestionKeys, generation: number | null, minScore: number): string =>
  `${id}:${generation}:${minScore}`;

// RPC sends the whole buffer of a typed array, so a view into a larger buffer is copied first.
const ownBuffer = (vector: Float32Array): Float32Array =>
  vector.byteLength === vector.buffer.byteLength ? vector : vector.slice();
