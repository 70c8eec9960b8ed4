// Backpressure: pollers rest while too many tasks of events wait. They stop at the limit and go on below half of it, so that they do
// not start and stop with every task.

/** Counting the backlog takes a call to each shard of derived ids. */
const countEveryMs = 250;

export function mustRest(isResting: boolean, backlog: number, maxBacklog: number): boolean {
  return isResting ? backlog * 2 >= maxBacklog : backlog >= maxBacklog;
}

export class BacklogLimit {
  readonly #maxBacklog: number;
  readonly #countBacklog: () => Promise<number>;
  #isReached = false;
  #countedAt = 0;

  constructor(maxBacklog: number, countBacklog: () => Promise<number>) {
    this.#maxBacklog = maxBacklog;
    this.#countBacklog = countBacklog;
  }

  /** As of the last count. */
  get isReached(): boolean {
    return this.#isReached;
  }

  /** Counts the backlog, unless that was done a moment ago and the limit was not reached. */
  async check(now: number): Promise<boolean> {
    if (!this.#isReached && now - this.#countedAt < countEveryMs) return false;
    this.#countedAt = now;
    this.#isReached = mustRest(this.#isReached, await this.#countBacklog(), this.#maxBacklog);
    return this.#isReached;
  }
}
