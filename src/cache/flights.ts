// Decides who computes an answer and who waits for it, without clock or I/O. Used inside an isolate and across isolates.
// Each key has one leader. A leader that fails is replaced once, and a second failure goes to all waiters: never one call each.
// A leader that was aborted, or whose lease ran out, is replaced and does not count as a failure. A finished answer is kept for
// one lease, so late equal requests share it. All memory is bounded: when it is full, a request computes for itself.
import type { ModelError } from "../ai/model-error.ts";

export type FlightOutcome =
  | { role: "leader" }
  | { role: "follower"; answer: string }
  | { role: "failed"; error: ModelError };

export interface FlightLimits {
  leaseMs: number;
  /** Limit for keys in flight, and for finished answers. */
  maxKeys: number;
  /** Limit for all finished answers together, in UTF-16 units. */
  maxAnswerUnits: number;
}

type Settle = (outcome: FlightOutcome) => void;

interface Flight {
  leader: string;
  leaseEndsAt: number;
  failures: number;
  waiting: Map<string, Settle>;
}

const FAILURES_SHARED = 2;
export const ABORTED: ModelError = { reason: "aborted", message: "the request was aborted" };

export class Flights {
  readonly #limits: FlightLimits;
  readonly #inFlight = new Map<string, Flight>();
  /** Oldest first. */
  readonly #finished = new Map<string, { answer: string; endsAt: number }>();
  #finishedUnits = 0;

  constructor(limits: FlightLimits) {
    this.#limits = limits;
  }

  /** Calls `settle` once: immediately when the caller leads or the answer is known, otherwise when the flight ends. */
  join(key: string, id: string, now: number, settle: Settle): void {
    this.#forgetFinished(now);
    const finished = this.#finished.get(key);
    if (finished) {
      settle({ role: "follower", answer: finished.answer });
      return;
    }
    this.expire(key, now);
    const flight = this.#inFlight.get(key);
    if (flight) {
      flight.waiting.set(id, settle);
      return;
    }
    if (this.#inFlight.size >= this.#limits.maxKeys) this.#forgetSilent(now);
    if (this.#inFlight.size < this.#limits.maxKeys) {
      this.#inFlight.set(key, { leader: id, leaseEndsAt: now + this.#limits.leaseMs, failures: 0, waiting: new Map() });
    }
    settle({ role: "leader" });
  }

  /** The leader's lease starts again. */
  renew(key: string, id: string, now: number): void {
    const flight = this.#inFlight.get(key);
    if (flight?.leader === id) flight.leaseEndsAt = now + this.#limits.leaseMs;
  }

  /** A leader that was replaced may complete too: its answer is as good. */
  complete(key: string, answer: string, now: number): void {
    const flight = this.#inFlight.get(key);
    this.#inFlight.delete(key);
    this.#keepFinished(key, answer, now);
    for (const settle of flight?.waiting.values() ?? []) settle({ role: "follower", answer });
  }

  /** The leader or a waiter leaves without an answer. True when this failure ends the flight for all. */
  release(key: string, id: string, error: ModelError, now: number): boolean {
    const flight = this.#inFlight.get(key);
    if (flight === undefined) return false;
    if (flight.leader !== id) {
      flight.waiting.get(id)?.({ role: "failed", error });
      flight.waiting.delete(id);
      return false;
    }
    if (error.reason !== "aborted") flight.failures++;
    if (flight.failures >= FAILURES_SHARED) {
      this.fail(key, error);
      return true;
    }
    this.#promote(key, flight, now);
    return false;
  }

  /** All waiters get the error. */
  fail(key: string, error: ModelError): void {
    const flight = this.#inFlight.get(key);
    this.#inFlight.delete(key);
    for (const settle of flight?.waiting.values() ?? []) settle({ role: "failed", error });
  }

  /** Replaces a leader whose lease has run out. */
  expire(key: string, now: number): void {
    const flight = this.#inFlight.get(key);
    if (flight && flight.leaseEndsAt <= now) this.#promote(key, flight, now);
  }

  /** Forgets the finished answers that the test names, so that no late request gets them. */
  forget(isForgotten: (answer: string) => boolean): void {
    for (const [key, { answer }] of this.#finished) if (isForgotten(answer)) this.#drop(key);
  }

  #promote(key: string, flight: Flight, now: number): void {
    const [next] = flight.waiting;
    if (next === undefined) {
      this.#inFlight.delete(key);
      return;
    }
    const [id, settle] = next;
    flight.waiting.delete(id);
    flight.leader = id;
    flight.leaseEndsAt = now + this.#limits.leaseMs;
    settle({ role: "leader" });
  }

  #keepFinished(key: string, answer: string, now: number): void {
    this.#drop(key);
    this.#finished.set(key, { answer, endsAt: now + this.#limits.leaseMs });
    this.#finishedUnits += answer.length;
    for (const oldest of this.#finished.keys()) {
      if (this.#finished.size <= this.#limits.maxKeys && this.#finishedUnits <= this.#limits.maxAnswerUnits) break;
      this.#drop(oldest);
    }
  }

  #forgetFinished(now: number): void {
    for (const [key, { endsAt }] of this.#finished) {
      if (endsAt > now) break;
      this.#drop(key);
    }
  }

  #forgetSilent(now: number): void {
    for (const key of [...this.#inFlight.keys()]) this.expire(key, now);
  }

  #drop(key: string): void {
    this.#finishedUnits -= this.#finished.get(key)?.answer.length ?? 0;
    this.#finished.delete(key);
  }
}
