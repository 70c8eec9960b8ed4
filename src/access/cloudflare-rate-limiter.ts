// Cloudflare's rate-limit binding. It needs no call to an object, but it counts per Cloudflare location and is eventually
// consistent, so a global client may get a multiple of the limit. The limit itself is set in wrangler.toml.
import type { RateLimitDecision, RateLimiter } from "./rate-limiter.ts";

/** The binding's period. */
const periodSeconds = 60;

export class CloudflareRateLimiter implements RateLimiter {
  readonly name = "cloudflare";
  readonly #binding: RateLimit;

  constructor(binding: RateLimit) {
    this.#binding = binding;
  }

  /** The binding counts calls, so a request of several units makes one call per unit. */
  async take(tenant: string, units: number): Promise<RateLimitDecision> {
    const calls = await Promise.all(Array.from({ length: units }, () => this.#binding.limit({ key: tenant })));
    return { allowed: calls.every(({ success }) => success), remaining: null, resetSeconds: periodSeconds };
  }
}
