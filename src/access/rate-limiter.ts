// The port that counts a tenant's writes. A limiter that cannot answer throws, and the door stays closed.

export interface RateLimitDecision {
  allowed: boolean;
  /** Units left in this window; null when the limiter does not say. */
  remaining: number | null;
  resetSeconds: number;
}

export interface RateLimiter {
  /** Adapter name, as `/health` shows it. */
  readonly name: string;
  take(tenant: string, units: number): Promise<RateLimitDecision>;
}
