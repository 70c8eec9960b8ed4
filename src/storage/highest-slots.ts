// The slots with the highest values, in order. Of equal values the first that was added comes first and stays.
export class HighestSlots {
  readonly #slots: Int32Array;
  readonly #values: Float64Array;
  #size = 0;
  #least = Number.NEGATIVE_INFINITY;

  /** `limit` is at least 1. */
  constructor(limit: number) {
    this.#slots = new Int32Array(limit);
    this.#values = new Float64Array(limit);
  }

  /** A value must be higher than this to be added. */
  get least(): number {
    return this.#least;
  }

  add(slot: number, value: number): void {
    if (value <= this.#least) return;
    const [slots, values] = [this.#slots, this.#values];
    if (this.#size < values.length) this.#size++;
    let rank = this.#size - 1;
    for (; rank > 0 && (values[rank - 1] ?? 0) < value; rank--) {
      values[rank] = values[rank - 1] ?? 0;
      slots[rank] = slots[rank - 1] ?? 0;
    }
    values[rank] = value;
    slots[rank] = slot;
    if (this.#size === values.length) this.#least = values[this.#size - 1] ?? 0;
  }

  *[Symbol.iterator](): Generator<{ slot: number; value: number }> {
    for (let rank = 0; rank < this.#size; rank++) {
      yield { slot: this.#slots[rank] ?? 0, value: this.#values[rank] ?? 0 };
    }
  }
}
