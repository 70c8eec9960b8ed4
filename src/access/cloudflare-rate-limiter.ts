// Cloudflare's rate-limit binding: no call to an object, but counted per Cloudflare location and eventually consistent,
// so a global client may get a multiple of the limit. The limit itself stands in wrangler.toml.
import type { RateLimitDecision, RateLimiter } from "./rate-limiter.ts";

/** The binding's period. */
const periodSeconds = 60;

export class CloudflareRateLimiter implements RateLimiter {
  readonly name = "cloudflare";
  readonly #binding: RateLimit;

  constructor(binding: RateLimit) {
    this.#binding = binding;
  }

  /** The binding counts calls, so a request of several units makes as many. */
  async take(tenant: string, units: number): Promise<RateLimitDecision> {
    const calls = await Promise.all(Array.from({ length: units }, () => this.#binding.limit({ key: tenant })));
    return { allowed: calls.every(({ success }) => success), remaining: null, resetSeconds: periodSeconds };
  }
}
