// Coalescing in two steps: equal requests of an isolate share a flight in memory, and only their leader joins the flight in the
// Coalescer object, across isolates. Create one instance per isolate. Without the object, the isolate's leader computes alone.
import type { ModelError } from "../ai/model-error.ts";
import { untilAborted } from "../kernel/deadline.ts";
import { stableHash } from "../kernel/stable-hash.ts";
import type { ObjectNamespace } from "../storage/object-namespace.ts";
import { logOncePerMinute } from "../telemetry/log.ts";
import type { Coalescer, Joined, LeaderToken } from "./coalescer.ts";
import { ABORTED, type FlightOutcome, Flights } from "./flights.ts";
import { joinFlight } from "./join-flight.ts";

/** The RPC methods of the Durable Object `Coalescer`. */
export interface CoalescerObject {
  join(key: string, id: string): Promise<FlightOutcome>;
  complete(key: string, answer: string): Promise<void>;
  release(key: string, id: string, error: ModelError): Promise<boolean>;
}

interface SharedCoalescerOptions {
  namespace: ObjectNamespace<CoalescerObject>;
  shards: number;
  leaseMs: number;
  now: () => number;
  newId: () => string;
}

const logUnreachable = (error: unknown): void =>
  logOncePerMinute({ event: "coalescer_unreachable", error: String(error) });

const MAX_KEYS = 1_000;
const MAX_ANSWER_UNITS = 2_000_000;

export class SharedCoalescer implements Coalescer {
  readonly #options: SharedCoalescerOptions;
  readonly #flights: Flights;
  /** Tokens of leaders that could not reach the object. */
  readonly #localLeaders = new WeakSet<LeaderToken>();

  constructor(options: SharedCoalescerOptions) {
    this.#options = options;
    this.#flights = new Flights({ leaseMs: options.leaseMs, maxKeys: MAX_KEYS, maxAnswerUnits: MAX_ANSWER_UNITS });
  }

  async join(key: string, signal: AbortSignal): Promise<Joined> {
    const { now, newId, leaseMs } = this.#options;
    const id = newId();
    const local = await joinFlight(this.#flights, key, id, { now, leaseMs, signal });
    if (local.role !== "leader") return local;
    const token: LeaderToken = { id };
    const global = await this.#joinObject(key, id, signal);
    switch (global?.role) {
      case undefined:
        this.#localLeaders.add(token);
        return { role: "leader", token };
      case "leader":
        this.#flights.renew(key, id, now());
        return { role: "leader", token };
      case "follower":
        this.#flights.complete(key, global.answer, now());
        return global;
      case "failed":
        if (global.error.reason === "aborted") this.#flights.release(key, id, global.error, now());
        else this.#flights.fail(key, global.error);
        return global;
    }
  }

  async complete(key: string, token: LeaderToken, answer: string): Promise<void> {
    this.#flights.complete(key, answer, this.#options.now());
    if (this.#localLeaders.has(token)) return;
    // When the object cannot be reached, the lease runs out and a waiter of another isolate computes.
    await this.#object(key).complete(key, answer).catch(logUnreachable);
  }

  async release(key: string, token: LeaderToken, error: ModelError): Promise<void> {
    const isOver =
      !this.#localLeaders.has(token) && (await this.#object(key).release(key, token.id, error).catch(logUnreachable));
    if (isOver) this.#flights.fail(key, error);
    else this.#flights.release(key, token.id, error, this.#options.now());
  }

  /** Null when the object cannot be reached. */
  async #joinObject(key: string, id: string, signal: AbortSignal): Promise<FlightOutcome | null> {
    if (signal.aborted) return { role: "failed", error: ABORTED };
    try {
      return await untilAborted(signal, this.#object(key).join(key, id));
    } catch (error) {
      if (!signal.aborted) {
        logUnreachable(error);
        return null;
      }
      // The object makes another caller the leader, if this one was.
      this.#object(key).release(key, id, ABORTED).catch(logUnreachable);
      return { role: "failed", error: ABORTED };
    }
  }

  #object(key: string): CoalescerObject {
    return this.#options.namespace.getByName(`coalescer-${stableHash(key) % this.#options.shards}`);
  }
}
