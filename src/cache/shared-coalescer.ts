// Coalescing over the Coalescer object, for deployments whose answers are not in the object that would coalesce them.
import type { ModelError } from "../ai/model-error.ts";
import { stableHash } from "../kernel/stable-hash.ts";
import type { ObjectNamespace } from "../storage/object-namespace.ts";
import { logOncePerMinute } from "../telemetry/log.ts";
import type { Coalescer, Joined, LeaderToken } from "./coalescer.ts";
import type { FlightOutcome } from "./flights.ts";
import { IsolateFlights } from "./isolate-flights.ts";

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

export class SharedCoalescer implements Coalescer {
  readonly #options: SharedCoalescerOptions;
  readonly #flights: IsolateFlights;

  constructor(options: SharedCoalescerOptions) {
    this.#options = options;
    this.#flights = new IsolateFlights(options);
  }

  async join(key: string, signal: AbortSignal): Promise<Joined> {
    const joined = await this.#flights.join<{ answer: string }, object>(key, this.#flight(key), signal);
    return joined.role === "leader" ? { role: "leader", token: { id: joined.id } } : joined;
  }

  async complete(key: string, { id }: LeaderToken, answer: string): Promise<void> {
    if (!this.#flights.complete(key, id, answer)) return;
    // When the object cannot be reached, the lease runs out and a waiter of another isolate computes.
    await this.#object(key)
      .complete(key, answer)
      .catch((error: unknown) => logOncePerMinute({ event: "coalescer_unreachable", error: String(error) }));
  }

  release(key: string, { id }: LeaderToken, error: ModelError): Promise<void> {
    return this.#flights.release(key, id, error, this.#flight(key));
  }

  #flight(key: string) {
    return {
      join: (id: string) => this.#object(key).join(key, id),
      release: (id: string, error: ModelError) => this.#object(key).release(key, id, error),
    };
  }

  #object(key: string): CoalescerObject {
    return this.#options.namespace.getByName(`coalescer-${stableHash(key) % this.#options.shards}`);
  }
}
