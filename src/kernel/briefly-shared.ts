// One answer for everybody who asks at about the same time: a page and a scraper open in ten tabs cost what one does.
// In the memory of one isolate.

interface Shared<T> {
  at: number;
  answer: Promise<T>;
}

export class BrieflyShared<T> {
  readonly #ms: number;
  readonly #now: () => number;
  readonly #defer: (work: Promise<unknown>) => void;
  readonly #shared = new Map<string, Shared<T>>();

  /** `defer` keeps an answer coming when the request that asked for it is gone: others may wait for it. */
  constructor(ms: number, now: () => number, defer: (work: Promise<unknown>) => void) {
    this.#ms = ms;
    this.#now = now;
    this.#defer = defer;
  }

  /** What was answered for this key within the time, or else what `ask` answers now. A failure is not kept. */
  get(key: string, ask: () => Promise<T>): Promise<T> {
    for (const [name, { at }] of this.#shared) if (this.#now() - at >= this.#ms) this.#shared.delete(name);
    const known = this.#shared.get(key);
    if (known) return known.answer;
    const answer = ask();
    this.#shared.set(key, { at: this.#now(), answer });
    this.#defer(
      answer.catch(() => {
        if (this.#shared.get(key)?.answer === answer) this.#shared.delete(key);
      }),
    );
    return answer;
  }
}
