// Coalescing in two steps: equal requests of an isolate share a flight in memory, and only their leader joins the flight in a Durable
// Object, across isolates. Create one instance per isolate. Without the object, the isolate's leader computes alone.
import type { ModelError } from "../ai/model-error.ts";
import { untilAborted } from "../kernel/deadline.ts";
import { logOncePerMinute } from "../telemetry/log.ts";
import { ABORTED, Flights } from "./flights.ts";
import { joinFlight } from "./join-flight.ts";
import { RevokedTasks } from "./revoked-tasks.ts";

interface IsolateFlightsOptions {
  leaseMs: number;
  now: () => number;
  newId: () => string;
}

/** The flight in the object, of which this isolate's leader is one of the requests. */
interface SharedFlight<Answered extends { answer: string }, Led> {
  join(id: string): Promise<SharedOutcome<Answered, Led>>;
  /** True when this failure ends the flight for all. */
  release(id: string, error: ModelError): Promise<boolean>;
}

type SharedOutcome<Answered, Led> =
  | ({ role: "follower" } & Answered)
  | ({ role: "leader" } & Led)
  | { role: "failed"; error: ModelError };

type Joined<Answered, Led> =
  /** `shared` is null when the object could not be reached. */
  | { role: "leader"; id: string; shared: Led | null }
  /** `shared` is null when the answer came from this isolate. */
  | { role: "follower"; answer: string; shared: Answered | null }
  | { role: "failed"; error: ModelError };

const MAX_KEYS = 1_000;
const MAX_ANSWER_UNITS = 2_000_000;

const logUnreachable = (error: unknown): void =>
  logOncePerMinute({ event: "coalescer_unreachable", error: String(error) });

export class IsolateFlights {
  /** The answers that a finished flight may still hold. */
  readonly revoked = new RevokedTasks();
  readonly #options: IsolateFlightsOptions;
  readonly #flights: Flights;
  /** Ids of leaders that could not reach the object. */
  readonly #localLeaders = new Set<string>();

  constructor(options: IsolateFlightsOptions) {
    this.#options = options;
    this.#flights = new Flights({ leaseMs: options.leaseMs, maxKeys: MAX_KEYS, maxAnswerUnits: MAX_ANSWER_UNITS });
  }

  /** Never rejects. */
  async join<Answered extends { answer: string }, Led>(
    key: string,
    flight: SharedFlight<Answered, Led>,
    signal: AbortSignal,
  ): Promise<Joined<Answered, Led>> {
    const { now, newId, leaseMs } = this.#options;
    const id = newId();
    const local = await joinFlight(this.#flights, key, id, { now, leaseMs, signal });
    if (local.role === "failed") return local;
    if (local.role === "follower") return { ...local, shared: null };
    const shared = await this.#joinShared(id, flight, signal);
    switch (shared?.role) {
      case undefined:
        this.#localLeaders.add(id);
        return { role: "leader", id, shared: null };
      case "leader":
        this.#flights.renew(key, id, now());
        return { role: "leader", id, shared };
      case "follower":
        this.#flights.complete(key, shared.answer, now());
        return { role: "follower", answer: shared.answer, shared };
      case "failed":
        if (shared.error.reason === "aborted") this.#flights.release(key, id, shared.error, now());
        else this.#flights.fail(key, shared.error);
        return shared;
    }
  }

  /** Returns whether the object knows this leader, so that it must get the answer too. */
  complete(key: string, id: string, answer: string): boolean {
    this.#flights.complete(key, answer, this.#options.now());
    return !this.#localLeaders.delete(id);
  }

  async release(
    key: string,
    id: string,
    error: ModelError,
    flight: Pick<SharedFlight<{ answer: string }, object>, "release">,
  ): Promise<void> {
    const isShared = !this.#localLeaders.delete(id);
    const isOver = isShared && (await flight.release(id, error).catch(logUnreachable));
    if (isOver) this.#flights.fail(key, error);
    else this.#flights.release(key, id, error, this.#options.now());
  }

  /** Null when the object cannot be reached. */
  async #joinShared<Answered extends { answer: string }, Led>(
    id: string,
    flight: SharedFlight<Answered, Led>,
    signal: AbortSignal,
  ): Promise<SharedOutcome<Answered, Led> | null> {
    if (signal.aborted) return { role: "failed", error: ABORTED };
    try {
      return await untilAborted(signal, flight.join(id));
    } catch (error) {
      if (!signal.aborted) {
        logUnreachable(error);
        return null;
      }
      // The object makes another caller the leader, if this one was.
      flight.release(id, ABORTED).catch(logUnreachable);
      return { role: "failed", error: ABORTED };
    }
  }
}
