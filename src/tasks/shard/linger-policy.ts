// Whether a write lingers, which means it waits a few milliseconds so that others of its kind (submissions, or settlements) share its
// commit. Three writes within 10 ms look like many clients, but they may be one client that posts in a loop and gains nothing from
// waiting: after two commits that were not shared, no write lingers for a while.

const burstMs = 10;
const maxUnsharedCommits = 2;
const restMs = 200;

export class LingerPolicy {
  /** When the last two writes arrived, Unix milliseconds. */
  #arrivals: readonly [number, number] = [0, 0];
  #lingering = 0;
  #unsharedCommits = 0;
  #restUntil = 0;

  /** Call for each write that arrives. True when it should linger. */
  arrive(now: number): boolean {
    const [beforeLast, last] = this.#arrivals;
    this.#arrivals = [last, now];
    const lingers = now - beforeLast <= burstMs && now >= this.#restUntil;
    if (lingers || this.#lingering > 0) this.#lingering += 1;
    return lingers;
  }

  /** Call for each commit: it takes all writes that lingered. */
  commit(now: number): void {
    if (this.#lingering === 0) return;
    this.#unsharedCommits = this.#lingering === 1 ? this.#unsharedCommits + 1 : 0;
    this.#lingering = 0;
    if (this.#unsharedCommits < maxUnsharedCommits) return;
    this.#unsharedCommits = 0;
    this.#restUntil = now + restMs;
  }
}
