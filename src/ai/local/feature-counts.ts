// Counts features by hash and keeps where each was first seen. Its arrays are reused for every text, so counting allocates nothing.

export class FeatureCounts {
  readonly hashes: number[] = [];
  readonly counts: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  size = 0;
  readonly #slots = new Map<number, number>();

  clear(): void {
    this.size = 0;
    this.#slots.clear();
  }

  count(hash: number, start: number, end: number): void {
    const slot = this.#slots.get(hash);
    if (slot !== undefined) {
      this.counts[slot] = (this.counts[slot] ?? 0) + 1;
      return;
    }
    this.#slots.set(hash, this.size);
    this.hashes[this.size] = hash;
    this.counts[this.size] = 1;
    this.starts[this.size] = start;
    this.ends[this.size] = end;
    this.size++;
  }
}
