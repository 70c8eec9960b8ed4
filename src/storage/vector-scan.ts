// The vectors of one partition in memory, with an exact search: every vector is compared, and the best few are kept.
// Slots have no gaps: the last entry moves to the slot of a removed one. Vectors have length 1, so a dot product is the cosine.
// `#slots` is ordered by use, least recently used first. An expired entry is never found, even before it is removed.
import { asCosine, type Cosine } from "./score.ts";

// Blocks instead of one array: growth does not copy, so no memory beyond the vectors is needed. A block has 400 KB at dimension 1536.
const BLOCK_BITS = 6;
const BLOCK_SLOTS = 1 << BLOCK_BITS;

interface ScanMatch {
  id: string;
  cosine: Cosine;
}

export class VectorScan {
  readonly dimension: number;
  readonly #blocks: Float32Array[] = [];
  readonly #slots = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #endsAt: number[] = [];
  readonly #cosines = new Float64Array(BLOCK_SLOTS);

  constructor(dimension: number) {
    this.dimension = dimension;
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Adds or replaces an entry, as the most recently used. `unit` has length 1 and the scan's dimension. */
  set(id: string, unit: Float32Array, endsAt: number): void {
    const slot = this.#slots.get(id) ?? this.#ids.length;
    this.#slots.delete(id);
    this.#slots.set(id, slot);
    this.#ids[slot] = id;
    this.#endsAt[slot] = endsAt;
    this.#block(slot).set(unit, (slot & (BLOCK_SLOTS - 1)) * this.dimension);
  }

  delete(id: string): boolean {
    const slot = this.#slots.get(id);
    if (slot === undefined) return false;
    const last = this.#ids.length - 1;
    const lastId = this.#ids[last];
    if (lastId !== undefined && slot !== last) {
      const from = (last & (BLOCK_SLOTS - 1)) * this.dimension;
      const moved = this.#block(last).subarray(from, from + this.dimension);
      this.#block(slot).set(moved, (slot & (BLOCK_SLOTS - 1)) * this.dimension);
      this.#ids[slot] = lastId;
      this.#endsAt[slot] = this.#endsAt[last] ?? 0;
      // Setting an existing key of a Map keeps its position in the order of use.
      this.#slots.set(lastId, slot);
    }
    this.#slots.delete(id);
    this.#ids.pop();
    this.#endsAt.pop();
    this.#blocks.length = Math.ceil(last / BLOCK_SLOTS);
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
    const bestSlots: number[] = [];
    const bestCosines: number[] = [];
    this.#blocks.forEach((block, index) => {
      const first = index << BLOCK_BITS;
      const rows = Math.min(BLOCK_SLOTS, this.#ids.length - first);
      dotRows(block, unit, rows, this.#cosines);
      for (let row = 0; row < rows; row++) {
        const cosine = this.#cosines[row] ?? 0;
        const full = bestCosines.length === topK;
        if (full && cosine <= (bestCosines[topK - 1] ?? 0)) continue;
        if ((this.#endsAt[first + row] ?? 0) <= now) continue;
        let rank = full ? topK - 1 : bestCosines.length;
        for (; rank > 0 && (bestCosines[rank - 1] ?? 0) < cosine; rank--) {
          bestCosines[rank] = bestCosines[rank - 1] ?? 0;
          bestSlots[rank] = bestSlots[rank - 1] ?? 0;
        }
        bestCosines[rank] = cosine;
        bestSlots[rank] = first + row;
      }
    });
    return bestSlots.map((slot, rank) => ({
      id: this.#ids[slot] ?? "",
      // Rounding may give a cosine a little above 1.
      cosine: asCosine(Math.max(-1, Math.min(1, bestCosines[rank] ?? 0))),
    }));
  }

  #block(slot: number): Float32Array {
    const index = slot >> BLOCK_BITS;
    const known = this.#blocks[index];
    if (known) return known;
    const block = new Float32Array(BLOCK_SLOTS * this.dimension);
    this.#blocks[index] = block;
    return block;
  }
}

/** The vector with length 1, or null when that is impossible (all zero, or not finite). */
export function toUnit(vector: Float32Array): Float32Array | null {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  if (!Number.isFinite(length) || length === 0) return null;
  return vector.map((value) => value / length);
}

// The dot products of the block's first rows. Each step computes four rows and two positions: a value of `unit` is read once for four
// rows, and the sums do not wait for each other. This was measured to be a third faster than row by row. Up to three rows after the
// last are computed too, so the number of rows in a block is a multiple of four.
function dotRows(block: Float32Array, unit: Float32Array, rows: number, out: Float64Array): void {
  const length = unit.length;
  const pairs = length - (length % 2);
  const at = (values: Float32Array, index: number): number => values[index] as number;
  for (let row = 0; row < rows; row += 4) {
    const first = row * length;
    const second = first + length;
    const third = second + length;
    const fourth = third + length;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < pairs; i += 2) {
      const x = at(unit, i);
      const y = at(unit, i + 1);
      a += at(block, first + i) * x + at(block, first + i + 1) * y;
      b += at(block, second + i) * x + at(block, second + i + 1) * y;
      c += at(block, third + i) * x + at(block, third + i + 1) * y;
      d += at(block, fourth + i) * x + at(block, fourth + i + 1) * y;
    }
    if (pairs < length) {
      const x = at(unit, pairs);
      a += at(block, first + pairs) * x;
      b += at(block, second + pairs) * x;
      c += at(block, third + pairs) * x;
      d += at(block, fourth + pairs) * x;
    }
    out[row] = a;
    out[row + 1] = b;
    out[row + 2] = c;
    out[row + 3] = d;
  }
}
