// The slots with the highest values, in order. Of equal values the first that was added comes first and stays.
export class HighestSlots<Value extends number = number> {
  readonly #limit: number;
  readonly #slots: number[] = [];
  readonly #values: Value[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A value must be higher than this to be added. */
  get least(): number {
    return this.#values.length < this.#limit
      ? Number.NEGATIVE_INFINITY
      : (this.#values.at(-1) ?? Number.POSITIVE_INFINITY);
  }

  add(slot: number, value: Value): void {
    if (value <= this.least) return;
    // The slots before `rank` have at least this value.
    let rank = 0;
    for (let end = this.#values.length; rank < end; ) {
      const middle = (rank + end) >> 1;
      if ((this.#values[middle] ?? 0) >= value) rank = middle + 1;
      else end = middle;
    }
    this.#slots.splice(rank, 0, slot);
    this.#values.splice(rank, 0, value);
    if (this.#values.length <= this.#limit) return;
    this.#slots.pop();
    this.#values.pop();
  }

  *[Symbol.iterator](): Generator<{ slot: number; value: Value }> {
    for (const [rank, value] of this.#values.entries()) yield { slot: this.#slots[rank] ?? 0, value };
  }
}
