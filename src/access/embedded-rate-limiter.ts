// Counts exactly: one object per tenant counts all requests, wherever they come from.
import type { RateLimitDecision, RateLimiter } from "./rate-limiter.ts";

/** What `RateLimitWindow` answers over RPC. */
export interface RateLimitWindowObject {
  take(units: number, limit: number): Promise<RateLimitDecision>;
}

export class EmbeddedRateLimiter implements RateLimiter {
  readonly name = "embedded";
  readonly #windowOf: (tenant: string) => RateLimitWindowObject;
  readonly #limit: number;

  constructor(windowOf: (tenant: string) => RateLimitWindowObject, limit: number) {
    this.#windowOf = windowOf;
    this.#limit = limit;
  }

  take(tenant: string, units: number): Promise<RateLimitDecision> {
    return this.#windowOf(tenant).take(units, this.#limit);
  }
}
