// The port that limits a tenant's writes. A limiter that cannot answer throws, so the request is refused.

export interface RateLimitDecision {
  allowed: boolean;
  /** Units left in this window; null when the limiter does not report it. */
  remaining: number | null;
  resetSeconds: number;
}

export interface RateLimiter {
  /** Adapter name, as `/health` shows it. */
  readonly name: string;
  take(tenant: string, units: number): Promise<RateLimitDecision>;
}
