/**
 * Milliseconds before attempt `attempt + 1`: exponential backoff with full jitter, never earlier than the service's Retry-After.
 * Full jitter spreads many tasks that failed together best (Brooker, "Exponential Backoff And Jitter", AWS 2015).
 */
export function retryDelayMs(
  attempt: number,
  retryAfterMs: number | null,
  policy: { baseMs: number; maxMs: number },
  random: () => number,
): number {
  const ceiling = Math.min(policy.maxMs, policy.baseMs * 2 ** Math.min(attempt - 1, 30));
  return Math.max(Math.ceil(random() * ceiling), retryAfterMs ?? 0);
}
