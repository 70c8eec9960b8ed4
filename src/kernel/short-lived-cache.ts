// Keeps an answer for a moment, so that requests at about the same time share it: ten open tabs cost as much as one.
// It lives in the memory of one isolate.

interface Entry<T> {
  createdAt: number;
  answer: Promise<T>;
}

export class ShortLivedCache<T> {
  readonly #maxAgeMs: number;
  readonly #now: () => number;
  readonly #defer: (work: Promise<unknown>) => void;
  readonly #entries = new Map<string, Entry<T>>();

  /** `defer` lets the work continue when the request that started it has ended, because other requests may wait for it. */
  constructor(maxAgeMs: number, now: () => number, defer: (work: Promise<unknown>) => void) {
    this.#maxAgeMs = maxAgeMs;
    this.#now = now;
    this.#defer = defer;
  }

  /** Returns the kept answer for this key, or calls `load` and keeps its answer. A failure is not kept. */
  get(key: string, load: () => Promise<T>): Promise<T> {
    const now = this.#now();
    for (const [entryKey, { createdAt }] of this.#entries) {
      if (now - createdAt >= this.#maxAgeMs) this.#entries.delete(entryKey);
    }
    const known = this.#entries.get(key);
    if (known) return known.answer;
    const answer = load();
    this.#entries.set(key, { createdAt: now, answer });
    this.#defer(
      answer.catch(() => {
        if (this.#entries.get(key)?.answer === answer) this.#entries.delete(key);
      }),
    );
    return answer;
  }

  forget(key: string): void {
    this.#entries.delete(key);
  }
}
