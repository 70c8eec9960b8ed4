// Whether a provider that failed again and again is asked at all. In the memory of one isolate: each finds out for itself.

/** Failures in a row that open it. */
const failuresToOpen = 5;
/** How long it stays open; then one call tries. */
const openMs = 30_000;

export class CircuitBreaker {
  #failures = 0;
  #opensUntil = 0;

  /** Lets one call through when its time is over, until that call's outcome is known. */
  mayCall(now: number): boolean {
    if (this.#failures < failuresToOpen) return true;
    if (now < this.#opensUntil) return false;
    this.#opensUntil = now + openMs;
    return true;
  }

  /** Milliseconds until a call may try; 0 when it may now. */
  closesInMs(now: number): number {
    return this.#failures < failuresToOpen ? 0 : Math.max(0, this.#opensUntil - now);
  }

  record(succeeded: boolean, now: number): void {
    this.#failures = succeeded ? 0 : this.#failures + 1;
    if (this.#failures >= failuresToOpen) this.#opensUntil = now + openMs;
  }
}
