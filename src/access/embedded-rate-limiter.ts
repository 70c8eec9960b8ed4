// Counts exactly: one object per tenant counts all requests, wherever they come from.
import type { RateLimitDecision, RateLimiter } from "./rate-limiter.ts";

interface Window {
  take(units: number, limit: number): Promise<RateLimitDecision>;
}

export class EmbeddedRateLimiter implements RateLimiter {
  readonly name = "embedded";
  readonly #windowOf: (tenant: string) => Window;
  readonly #limit: number;

  constructor(windowOf: (tenant: string) => Window, limit: number) {
    this.#windowOf = windowOf;
    this.#limit = limit;
  }

  take(tenant: string, units: number): Promise<RateLimitDecision> {
    return this.#windowOf(tenant).take(units, this.#limit);
  }
}
