// How long a poller waits until its next poll, and how many bytes it asks for.
import type { SourceError } from "./event-source.ts";

const firstDelayMs = 100;
/** While polls fail, and while a poller that records wake finds none. */
export const usualMaxDelayMs = 30_000;
/** After two minutes without records, a poller that records wake polls no more until one comes. */
const restAfterMs = 120_000;
const restingIdleMs = 150_000;
/** Half of the memory of an isolate. */
const maxFetchBytes = 64_000_000;

export class PollPace {
  readonly #usualFetchBytes: number;
  readonly #maxDelayMs: number;
  #fetchBytes: number;
  #idleMs: number;

  /** `maxDelayMs`: between polls that find nothing. `idleMs`: of the pace before its object was unloaded. */
  constructor(fetchBytes: number, maxDelayMs: number, idleMs = 0) {
    this.#usualFetchBytes = fetchBytes;
    this.#maxDelayMs = maxDelayMs;
    this.#fetchBytes = fetchBytes;
    this.#idleMs = idleMs;
  }

  /** The sum of the delays since the last record. The next delay follows from it. */
  get idleMs(): number {
    return this.#idleMs;
  }

  get mayRest(): boolean {
    return this.#idleMs >= restAfterMs;
  }

  get fetchBytes(): number {
    return this.#fetchBytes;
  }

  /** There was data, or the poller was woken: delays begin anew. */
  reset(): void {
    this.#idleMs = 0;
  }

  /** Milliseconds until the next poll, after one that found nothing; each delay is twice the one before. */
  backOff(): number {
    return this.#delay(this.#maxDelayMs);
  }

  /** The same after a poll that failed: a broker that is away is not idle. */
  backOffFailed(): number {
    return this.#delay(usualMaxDelayMs);
  }

  #delay(maxMs: number): number {
    const delayMs = Math.min(maxMs, this.#idleMs + firstDelayMs);
    this.#idleMs = Math.min(Math.max(restingIdleMs, this.#maxDelayMs), this.#idleMs + delayMs);
    return delayMs;
  }

  /**
   * Adapts the size of a fetch to how the last one ended. A bridge refuses a reply that is larger than it was allowed, yet polls as
   * much as before, so the next fetch allows more; after a success it allows less again. True when a larger fetch may succeed now.
   */
  adaptFetch(error: SourceError | null): boolean {
    if (error?.reason === "oversize") this.#fetchBytes = Math.min(maxFetchBytes, this.#fetchBytes * 4);
    else if (!error) this.#fetchBytes = Math.max(this.#usualFetchBytes, Math.floor(this.#fetchBytes / 2));
    return error?.reason === "oversize" && this.#fetchBytes < maxFetchBytes;
  }
}
