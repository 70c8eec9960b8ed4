// The vectors of one partition, to find the most similar ones to a vector. Memory holds them in a quarter of their size, which gives
// an estimate of each cosine and a bound of its error. The vectors with the highest estimates are read whole, except those that the
// bound excludes; so every cosine that is returned is exact, and so is the choice, unless more than `candidateCount` estimates are so
// close to each other that they do not decide it.
// Slots have no gaps: the last entry moves to the slot of a removed one.
// `#slots` is ordered by use, least recently used first. An expired entry is never found, even before it is removed.
import { CompactVectors } from "./compact-vectors.ts";
import { HighestSlots } from "./highest-slots.ts";
import { asCosine, type Cosine } from "./score.ts";
import { cosineOf } from "./unit-vector.ts";

/** At most so many vectors are read for a search. A read takes 0.01 ms; far fewer are needed unless very many are nearly equal. */
const candidateCount = 128;

interface ScanMatch {
  id: string;
  cosine: Cosine;
}

interface ScanParts {
  /** The compiled dot-products.wasm. */
  dotProducts: WebAssembly.Module;
  dimension: number;
  /** The vector that was last set for this id. */
  unitOf(id: string): Float32Array | undefined;
}

export class VectorScan {
  readonly dimension: number;
  readonly #unitOf: ScanParts["unitOf"];
  readonly #vectors: CompactVectors;
  readonly #slots = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #endsAt: number[] = [];

  constructor({ dotProducts, dimension, unitOf }: ScanParts) {
    this.dimension = dimension;
    this.#unitOf = unitOf;
    this.#vectors = new CompactVectors(dotProducts, dimension);
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Of the compact vectors. */
  get bytes(): number {
    return this.#vectors.bytes;
  }

  /** Adds or replaces an entry, as the most recently used. `unit` has length 1 and the scan's dimension. */
  set(id: string, unit: Float32Array, endsAt: number): void {
    const slot = this.#slots.get(id) ?? this.#ids.length;
    this.#slots.delete(id);
    this.#slots.set(id, slot);
    this.#ids[slot] = id;
    this.#endsAt[slot] = endsAt;
    this.#vectors.set(slot, unit);
  }

  delete(id: string): boolean {
    const slot = this.#slots.get(id);
    if (slot === undefined) return false;
    const last = this.#ids.length - 1;
    const lastId = this.#ids[last];
    if (lastId !== undefined && slot !== last) {
      this.#vectors.copy(last, slot);
      this.#ids[slot] = lastId;
      this.#endsAt[slot] = this.#endsAt[last] ?? 0;
      // Setting an existing key of a Map keeps its position in the order of use.
      this.#slots.set(lastId, slot);
    }
    this.#slots.delete(id);
    this.#ids.pop();
    this.#endsAt.pop();
    return true;
  }

  /** Marks the entry as the most recently used. */
  touch(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#slots.delete(id);
    this.#slots.set(id, slot);
  }

  /** The ids of the `count` least recently used entries; none when `count` is negative. */
  leastRecentlyUsed(count: number): string[] {
    return this.#slots.keys().take(Math.max(0, count)).toArray();
  }

  ended(now: number): string[] {
    return this.#ids.filter((_, slot) => (this.#endsAt[slot] ?? 0) <= now);
  }

  earliestEnd(): number | null {
    return this.#endsAt.length === 0 ? null : this.#endsAt.reduce((a, b) => Math.min(a, b));
  }

  /** The `topK` most similar entries that have not expired, best first. `unit` has length 1. */
  search(unit: Float32Array, topK: number, now: number): ScanMatch[] {
    const { cosines, errorOf } = this.#vectors.estimate(unit, this.size);
    const size = this.size;
    // The values are lower bounds of cosines: what is certainly below all of them is not among the nearest.
    const certain = new HighestSlots(topK);
    for (let slot = 0; slot < size; slot++) {
      const estimate = cosines[slot] ?? 0;
      if (estimate > certain.least && (this.#endsAt[slot] ?? 0) > now) certain.add(slot, estimate - errorOf(slot));
    }
    const candidates = new HighestSlots(Math.max(topK, candidateCount));
    for (let slot = 0; slot < size; slot++) {
      const estimate = cosines[slot] ?? 0;
      if (estimate <= candidates.least || estimate + errorOf(slot) < certain.least) continue;
      if ((this.#endsAt[slot] ?? 0) > now) candidates.add(slot, estimate);
    }
    const best = new HighestSlots(topK);
    for (const { slot, value: estimate } of candidates) {
      if (estimate + errorOf(slot) <= best.least) continue;
      const stored = this.#unitOf(this.#ids[slot] ?? "");
      if (stored !== undefined) best.add(slot, cosineOf(unit, stored));
    }
    return Array.from(best, ({ slot, value }) => ({ id: this.#ids[slot] ?? "", cosine: asCosine(value) }));
  }
}
