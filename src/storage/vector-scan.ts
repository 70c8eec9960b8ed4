// The vectors of one partition in memory, searched exactly: every live vector is compared, the best few are kept.
// Slots are dense: a removed entry's slot is taken by the last one. Vectors are stored at length 1, so a dot product is the cosine.
// Least recently used order is the order of `#slots`; an entry past its end is never found, removed or not.
import { asCosine, type Cosine } from "./score.ts";

// Blocks instead of one array: growing never copies, so the peak is the vectors themselves. One block is 400 KB at dimension 1536.
const BLOCK_BITS = 6;
const BLOCK_SLOTS = 1 << BLOCK_BITS;

export interface ScanMatch {
  id: string;
  cosine: Cosine;
}

export class VectorScan {
  readonly dimension: number;
  readonly #blocks: Float32Array[] = [];
  readonly #slots = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #endsAt: number[] = [];

  constructor(dimension: number) {
    this.dimension = dimension;
  }

  get size(): number {
    return this.#ids.length;
  }

  has(id: string): boolean {
    return this.#slots.has(id);
  }

  /** Adds or replaces, as the most recently used. `unit` has length 1 and the scan's dimension. */
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
      // Setting an existing key keeps its place in the order of use.
      this.#slots.set(lastId, slot);
    }
    this.#slots.delete(id);
    this.#ids.pop();
    this.#endsAt.pop();
    this.#blocks.length = Math.ceil(last / BLOCK_SLOTS);
    return true;
  }

  /** Marks as most recently used. */
  touch(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#slots.delete(id);
    this.#slots.set(id, slot);
  }

  leastRecentlyUsed(): string | undefined {
    return this.#slots.keys().next().value;
  }

  ended(now: number): string[] {
    return this.#ids.filter((_, slot) => (this.#endsAt[slot] ?? 0) <= now);
  }

  earliestEnd(): number | null {
    return this.#endsAt.length === 0 ? null : this.#endsAt.reduce((a, b) => Math.min(a, b));
  }

  /** The `topK` nearest entries that have not ended, best first. `unit` has length 1. */
  search(unit: Float32Array, topK: number, now: number): ScanMatch[] {
    const bestSlots: number[] = [];
    const bestCosines: number[] = [];
    const count = this.#ids.length;
    for (let slot = 0; slot < count; slot++) {
      if ((this.#endsAt[slot] ?? 0) <= now) continue;
      const cosine = dot(this.#block(slot), (slot & (BLOCK_SLOTS - 1)) * this.dimension, unit);
      if (bestCosines.length === topK && cosine <= (bestCosines[topK - 1] ?? 0)) continue;
      let place = bestCosines.length === topK ? topK - 1 : bestCosines.length;
      for (; place > 0 && (bestCosines[place - 1] ?? 0) < cosine; place--) {
        bestCosines[place] = bestCosines[place - 1] ?? 0;
        bestSlots[place] = bestSlots[place - 1] ?? 0;
      }
      bestCosines[place] = cosine;
      bestSlots[place] = slot;
    }
    return bestSlots.map((slot, place) => ({
      id: this.#ids[slot] ?? "",
      // Rounding may carry a perfect match past 1.
      cosine: asCosine(Math.max(-1, Math.min(1, bestCosines[place] ?? 0))),
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

/** The vector at length 1, or null when it has none (all zero, or not finite). */
export function toUnit(vector: Float32Array): Float32Array | null {
  const length = Math.sqrt(dot(vector, 0, vector));
  if (!Number.isFinite(length) || length === 0) return null;
  return vector.map((value) => value / length);
}

// Four sums at a time: independent additions, so the processor need not wait for the one before.
// The `?? 0` of other code is left out by comparing into typed arrays of known length.
function dot(block: Float32Array, offset: number, unit: Float32Array): number {
  const length = unit.length;
  const whole = length - (length % 4);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  for (let at = offset; i < whole; i += 4, at += 4) {
    a += (block[at] as number) * (unit[i] as number);
    b += (block[at + 1] as number) * (unit[i + 1] as number);
    c += (block[at + 2] as number) * (unit[i + 2] as number);
    d += (block[at + 3] as number) * (unit[i + 3] as number);
  }
  for (; i < length; i++) a += (block[offset + i] as number) * (unit[i] as number);
  return a + b + c + d;
}
