// Whether submissions should wait for each other to share a commit. Three within a moment may be a crowd, or one client in a hurry:
// when nobody came along twice running, none is asked to wait for a while.

/** Three within this time look like a crowd. */
const momentMs = 10;
/** Commits that brought nobody together. */
const mostLonely = 2;
const patienceMs = 200;

export class Crowd {
  /** When the last two came, Unix milliseconds. */
  #came: readonly [number, number] = [0, 0];
  #waiting = 0;
  #lonely = 0;
  #quietUntil = 0;

  /** Somebody comes. True when it should wait for others. */
  join(now: number): boolean {
    const [beforeLast, last] = this.#came;
    this.#came = [last, now];
    const waits = now - beforeLast <= momentMs && now >= this.#quietUntil;
    if (waits || this.#waiting > 0) this.#waiting += 1;
    return waits;
  }

  /** Those who waited share a commit now. */
  leave(now: number): void {
    if (this.#waiting === 0) return;
    this.#lonely = this.#waiting === 1 ? this.#lonely + 1 : 0;
    this.#waiting = 0;
    if (this.#lonely < mostLonely) return;
    this.#lonely = 0;
    this.#quietUntil = now + patienceMs;
  }
}
