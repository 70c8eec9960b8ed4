// A part of a tenant's cached answers of a task type: exact entries, vectors, generation, and the requests in flight. Each call is one
// storage commit at most. An answer is not found after it expires; the alarm deletes the expired rows together, and the whole storage
// when nothing is left. Flights are in memory only: after a restart each isolate computes for itself, which gives the same answers.
import { DurableObject } from "cloudflare:workers";
import type { ModelError } from "../src/ai/model-error.ts";
import { answerMigrations, type QuestionId } from "../src/cache/answer-rows.ts";
import type {
  AnswerList,
  BegunInObject,
  EmbeddedAnswersObject,
  FlightRequest,
  KeptAnswer,
} from "../src/cache/embedded-answer-store.ts";
import { Flights } from "../src/cache/flights.ts";
import { joinFlight } from "../src/cache/join-flight.ts";
import { type NearRow, StoredAnswers } from "../src/cache/stored-answers.ts";
import { createConfig } from "../src/composition/config.ts";
import { ok, type Result } from "../src/kernel/result.ts";
import type { ObjectFigures } from "../src/storage/embedded-key-value-store.ts";

// Far below the 128 MB that the objects of an isolate share.
const maxKeys = 10_000;
const maxAnswerUnits = 4_000_000;
// The alarm deletes what expired in this time together: a sweep reads every row, and setting an alarm is a billed write.
const sweepEveryMs = 600_000;

export class EmbeddedAnswers extends DurableObject<object> implements EmbeddedAnswersObject {
  static readonly migrations = answerMigrations;
  readonly #config = createConfig(this.env);
  readonly #leaseMs = this.#config.COALESCE_SECONDS * 1000;
  readonly #flights = new Flights({ leaseMs: this.#leaseMs, maxKeys, maxAnswerUnits });
  #answers = this.#open();
  /** Undefined until it is read. */
  #alarmAt: number | null | undefined;

  async lookup(questions: QuestionId[]): Promise<{ generation: number; answers: (string | null)[] }> {
    const now = Date.now();
    const answers = questions.map((question) => this.#answers.find(question, now)?.answer ?? null);
    return { generation: this.#answers.generation, answers };
  }

  async begin(request: FlightRequest, vector: Float32Array | null, topK: number): Promise<BegunInObject> {
    const began = Date.now();
    const stored = this.#answers.find(request, began);
    if (stored && stored.score >= request.minScore) {
      return { role: "follower", answer: stored.answer, isStored: true, waitedMs: 0 };
    }
    const { generation } = this.#answers;
    const times = { now: Date.now, leaseMs: this.#leaseMs };
    const outcome = await joinFlight(this.#flights, flightOf(request, generation), request.requestId, times);
    const now = Date.now();
    const waitedMs = now - began;
    if (outcome.role === "follower") return { ...outcome, isStored: false, waitedMs };
    if (outcome.role === "failed") return { ...outcome, waitedMs };
    const near = vector ? this.#answers.near(request.partition, vector, topK, request.minScore, now) : ok([]);
    return { role: "leader", generation, near, waitedMs };
  }

  async complete(
    request: FlightRequest,
    generation: number | null,
    answer: string,
    kept: KeptAnswer | null,
  ): Promise<Result<boolean, string>> {
    this.#flights.complete(flightOf(request, generation ?? this.#answers.generation), answer, Date.now());
    if (kept === null || generation === null) return ok(false);
    await this.#readAlarm();
    const { partition, id } = request;
    const stored = this.#answers.put({ partition, id, generation, answer, ...kept }, Date.now());
    if (stored.ok && stored.value) this.#wakeAfter(kept.expiresAt);
    return stored;
  }

  async release(request: FlightRequest, generation: number | null, error: ModelError): Promise<boolean> {
    const key = flightOf(request, generation ?? this.#answers.generation);
    return this.#flights.release(key, request.requestId, error, Date.now());
  }

  async nearest(
    partition: string,
    vector: Float32Array,
    topK: number,
  ): Promise<{ generation: number; near: Result<NearRow[], string> }> {
    const { generation } = this.#answers;
    return { generation, near: this.#answers.near(partition, vector, topK, 0, Date.now()) };
  }

  async revoke(partition: string, taskId: string, expiresAt: number): Promise<void> {
    await this.#readAlarm();
    this.#answers.revoke(partition, taskId, expiresAt);
    const named = JSON.stringify(taskId);
    this.#flights.forget((answer) => answer.includes(named));
    this.#wakeAfter(expiresAt);
  }

  async forget(partition: string, ids: string[]): Promise<void> {
    this.#answers.forget(partition, ids);
  }

  async clear(): Promise<void> {
    await this.#readAlarm();
    this.#answers.clear(Date.now());
    this.#wakeAfter(Date.now());
  }

  async list(after: number, limit: number): Promise<AnswerList> {
    return { generation: this.#answers.generation, rows: this.#answers.list(after, limit) };
  }

  async search(id: string): Promise<string | null> {
    return this.#answers.search(id, Date.now());
  }

  async figures(): Promise<ObjectFigures> {
    return this.#answers.figures(Date.now());
  }

  async sample(limit: number): Promise<{ id: string; endsAt: number; bytes: number }[]> {
    return this.#answers.sample(limit, Date.now());
  }

  async removeAnswers(ids: string[]): Promise<{ removed: number; takenOver: number }> {
    return this.#answers.remove(ids, Date.now());
  }

  async expireAnswers(ids: string[], ttlSeconds: number): Promise<number> {
    await this.#readAlarm();
    const now = Date.now();
    const end = now + ttlSeconds * 1000;
    const moved = this.#answers.expire(ids, end, now);
    if (moved > 0) this.#wakeAfter(end);
    return moved;
  }

  override async alarm(): Promise<void> {
    const now = Date.now();
    this.#answers.sweep(now);
    const end = this.#answers.earliestEnd(now);
    this.#alarmAt = null;
    if (end !== null) return this.#wakeAfter(end);
    await this.ctx.storage.deleteAll();
    this.#answers = this.#open();
  }

  #open(): StoredAnswers {
    return new StoredAnswers(this.ctx.storage, {
      maxBytes: this.#config.EMBEDDED_KEY_VALUE_MAX_BYTES,
      maxVectors: this.#config.EMBEDDED_VECTOR_MAX_ENTRIES,
    });
  }

  async #readAlarm(): Promise<void> {
    if (this.#alarmAt === undefined) this.#alarmAt = await this.ctx.storage.getAlarm();
  }

  /** Sets the alarm, unless one is set that is early enough. The platform gives up an alarm that is long overdue, so it is set again. */
  #wakeAfter(end: number): void {
    const now = Date.now();
    const current = this.#alarmAt ?? null;
    if (current !== null && current <= end + 2 * sweepEveryMs && current + sweepEveryMs > now) return;
    this.#alarmAt = Math.max(end, now) + sweepEveryMs;
    // Not awaited, so that it joins the commit of the answer; the reply waits for that commit.
    void this.ctx.storage.setAlarm(this.#alarmAt);
  }
}

// A clear begins new flights, so that no request that comes after it gets an answer from before it.
const flightOf = ({ id, minScore }: FlightRequest, generation: number): string => `${id}:${generation}:${minScore}`;
