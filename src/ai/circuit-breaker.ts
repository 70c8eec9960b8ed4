// Skips a service after failures in a row. Each isolate has its own, in memory.

/** Failures in a row that open a circuit breaker. */
const failuresToOpen = 5;
/** How long a circuit breaker stays open; then one call tries the service. */
const openMs = 30_000;

export class CircuitBreaker {
  #failures = 0;
  #openUntil = 0;

  /** After `openMs` one call may try; the others are refused until its outcome is known. */
  mayCall(now: number): boolean {
    if (this.#failures < failuresToOpen) return true;
    if (now < this.#openUntil) return false;
    this.#openUntil = now + openMs;
    return true;
  }

  /** Milliseconds until a call may try; 0 when it may try now. */
  closesInMs(now: number): number {
    return this.#failures < failuresToOpen ? 0 : Math.max(0, this.#openUntil - now);
  }

  record(succeeded: boolean, now: number): void {
    this.#failures = succeeded ? 0 : this.#failures + 1;
    if (this.#failures >= failuresToOpen) this.#openUntil = now + openMs;
  }
}
