// Coalescing in two steps: requests of one isolate meet in memory, and only their leader asks the Coalescer object, where
// isolates meet. Make one instance per isolate. When the object cannot be reached the isolate's leader leads alone.
import type { ModelError } from "../ai/model-error.ts";
import { untilAborted } from "../kernel/deadline.ts";
import { stableHash } from "../kernel/stable-hash.ts";
import type { ObjectNamespace } from "../storage/object-namespace.ts";
import { logOncePerMinute } from "../telemetry/log.ts";
import type { Coalescer, Joined, LeaderToken } from "./coalescer.ts";
import { ABORTED, type FlightOutcome, Flights } from "./flights.ts";
import { joinFlight } from "./join-flight.ts";

/** What the object `Coalescer` answers over RPC. */
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
  readonly #alone = new WeakSet<LeaderToken>();

  constructor(options: SharedCoalescerOptions) {
    this.#options = options;
    this.#flights = new Flights({ leaseMs: options.leaseMs, maxKeys: MAX_KEYS, maxAnswerUnits: MAX_ANSWER_UNITS });
  }

  async join(key: string, signal: AbortSignal): Promise<Joined> {
    const { now, newId, leaseMs } = this.#options;
    const id = newId();
    const here = await joinFlight(this.#flights, key, id, { now, leaseMs, signal });
    if (here.role !== "leader") return here;
    const token: LeaderToken = { id };
    const everywhere = await this.#ask(key, id, signal);
    switch (everywhere?.role) {
      case undefined:
        this.#alone.add(token);
        return { role: "leader", token };
      case "leader":
        this.#flights.renew(key, id, now());
        return { role: "leader", token };
      case "follower":
        this.#flights.complete(key, everywhere.answer, now());
        return everywhere;
      case "failed":
        if (everywhere.error.reason === "aborted") this.#flights.release(key, id, everywhere.error, now());
        else this.#flights.fail(key, everywhere.error);
        return everywhere;
    }
  }

  async complete(key: string, token: LeaderToken, answer: string): Promise<void> {
    this.#flights.complete(key, answer, this.#options.now());
    if (this.#alone.has(token)) return;
    // Not reached: the others' leases run out and one of them computes.
    await this.#object(key).complete(key, answer).catch(logUnreachable);
  }

  async release(key: string, token: LeaderToken, error: ModelError): Promise<void> {
    const over =
      !this.#alone.has(token) && (await this.#object(key).release(key, token.id, error).catch(logUnreachable));
    if (over) this.#flights.fail(key, error);
    else this.#flights.release(key, token.id, error, this.#options.now());
  }

  /** Null when the object cannot be reached. */
  async #ask(key: string, id: string, signal: AbortSignal): Promise<FlightOutcome | null> {
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
