// Equal requests in flight share one answer across isolates. The state is in memory only. After a restart each isolate computes for
// itself, which costs more calls but gives the same answers.
import { DurableObject } from "cloudflare:workers";
import type { ModelError } from "../src/ai/model-error.ts";
import { type FlightOutcome, Flights } from "../src/cache/flights.ts";
import { joinFlight } from "../src/cache/join-flight.ts";
import type { CoalescerObject } from "../src/cache/shared-coalescer.ts";
import { createConfig } from "../src/composition/config.ts";

// Far below the 128 MB that the objects of an isolate share.
const maxKeys = 20_000;
const maxAnswerUnits = 8_000_000;

export class Coalescer extends DurableObject<object> implements CoalescerObject {
  readonly #leaseMs: number;
  readonly #flights: Flights;

  constructor(ctx: DurableObjectState, env: object) {
    super(ctx, env);
    this.#leaseMs = createConfig(env).COALESCE_SECONDS * 1000;
    this.#flights = new Flights({ leaseMs: this.#leaseMs, maxKeys, maxAnswerUnits });
  }

  join(key: string, id: string): Promise<FlightOutcome> {
    return joinFlight(this.#flights, key, id, { now: Date.now, leaseMs: this.#leaseMs });
  }

  async complete(key: string, answer: string): Promise<void> {
    this.#flights.complete(key, answer, Date.now());
  }

  async release(key: string, id: string, error: ModelError): Promise<boolean> {
    return this.#flights.release(key, id, error, Date.now());
  }
}
