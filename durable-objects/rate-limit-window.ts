// Counts a tenant's writes in fixed windows of a minute. The count is exact but in memory only: an evicted object loses the count of at
// most one minute, which is cheaper than a billed write for each request.
import { DurableObject } from "cloudflare:workers";
import type { RateLimitWindowObject } from "../src/access/embedded-rate-limiter.ts";
import type { RateLimitDecision } from "../src/access/rate-limiter.ts";

const windowMs = 60_000;

export class RateLimitWindow extends DurableObject<Env> implements RateLimitWindowObject {
  #windowStart = 0;
  #used = 0;

  async take(units: number, limit: number): Promise<RateLimitDecision> {
    const now = Date.now();
    const start = now - (now % windowMs);
    if (start !== this.#windowStart) {
      this.#windowStart = start;
      this.#used = 0;
    }
    const resetSeconds = Math.ceil((start + windowMs - now) / 1000);
    if (this.#used + units > limit) return { allowed: false, remaining: limit - this.#used, resetSeconds };
    this.#used += units;
    return { allowed: true, remaining: limit - this.#used, resetSeconds };
  }
}
