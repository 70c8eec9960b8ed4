// Bounds the memory of records that were unpacked and wait for the log, of all connections. A few bytes can unpack to many records, and a
// client need not wait for an answer before it sends the next request.

/** What waits; one request more may be unpacked. */
const mostWaitingBytes = 64_000_000;

export class RecordRoom {
  #waitingBytes = 0;
  #last: Promise<unknown> = Promise.resolve();
  #wake: (() => void) | null = null;

  /** Unpacks when there is room, one request after the other. `unpack` returns how many bytes the records have, which count until `leave`. */
  enter(unpack: () => Promise<number>): Promise<{ leave: () => void }> {
    const entered = this.#last.then(async () => {
      while (this.#waitingBytes > mostWaitingBytes) await this.#left();
      const bytes = await unpack();
      this.#waitingBytes += bytes;
      return {
        leave: () => {
          this.#waitingBytes -= bytes;
          this.#wake?.();
        },
      };
    });
    this.#last = entered.catch(() => undefined);
    return entered;
  }

  #left(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
