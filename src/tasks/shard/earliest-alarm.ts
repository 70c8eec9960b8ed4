// An object's single alarm, set to the earliest moment that anything asked for. Setting an alarm is a billed write, so it is set
// again only to bring it forward.

export class EarliestAlarm {
  readonly #storage: DurableObjectStorage;
  readonly #waitUntil: (promise: Promise<void>) => void;
  /** Unix milliseconds; null when no alarm is set. */
  #at: number | null = null;

  constructor(storage: DurableObjectStorage, waitUntil: (promise: Promise<void>) => void) {
    this.#storage = storage;
    this.#waitUntil = waitUntil;
  }

  /** Reads which alarm is set. */
  async load(): Promise<void> {
    this.#at = await this.#storage.getAlarm();
  }

  /** Call when the alarm runs: the platform has cleared it. */
  started(): void {
    this.#at = null;
  }

  /** Does nothing when `at` is null or an earlier alarm is set. */
  bringForwardTo(at: number | null): void {
    if (at === null || (this.#at !== null && this.#at <= at)) return;
    this.#at = at;
    this.#waitUntil(this.#storage.setAlarm(at));
  }
}
