// The clock of the simulation: it runs what is scheduled, in the order of time, and jumps from one event to the next.
import FlatQueue from "flatqueue";

export class Clock {
  readonly #events = new FlatQueue<() => void>();
  #now = 0;

  /** Milliseconds since the simulation began. */
  get now(): number {
    return this.#now;
  }

  after(ms: number, run: () => void): void {
    this.#events.push(run, this.#now + ms);
  }

  /** Runs every event up to the time `endMs`. */
  runUntil(endMs: number): void {
    for (;;) {
      const at = this.#events.peekValue();
      if (at === undefined || at > endMs) break;
      const run = this.#events.pop();
      this.#now = at;
      run?.();
    }
    this.#now = endMs;
  }
}
