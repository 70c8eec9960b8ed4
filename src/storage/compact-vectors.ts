// Vectors of length 1 in a quarter of their size, to estimate the cosine with each in a millisecond: a value is an int8 times the
// scale of its vector. The vector's error, the distance between it and what is kept of it, bounds how wrong an estimate is.
// Vectors of one subject often have a common part, which would take most of the range of an int8. So a vector is kept as its share of
// the first vector that was set and the rest, and the rest is kept as int8.
// They lie in the memory of a WebAssembly instance, in the blocks that dot-products.wat describes. A block ends with the scales of
// its vectors, then their errors, then their shares. The memory grows with the slots in use and is freed with this object.
import * as z from "zod";
import { cosineOf } from "./unit-vector.ts";

const pageBytes = 65_536;
const blockSlots = 32;
/** Blocks that are multiplied in one call: 8 KiB of results, which are read while they are in the nearest cache. */
const blocksInCall = 64;
const largestInt8 = 127;
const largestInt16 = 32_767;
const largestInt32 = 2 ** 31 - 1;
/** Positions that are kept in one step. */
const step = 8;
/** Above what sums of float32 lose. */
const rounding = 1e-5;

type Keep = (unit: number, common: number, bytes: number, target: number, header: number) => void;
type Multiply = (
  query: number,
  pairs: number,
  scale: number,
  common: number,
  block: number,
  blockBytes: number,
  blocks: number,
  results: number,
) => number;
const isFunction = (value: unknown) => typeof value === "function";
const kernelExports = z.object({ keep: z.custom<Keep>(isFunction), multiply: z.custom<Multiply>(isFunction) });

export interface Estimates {
  /** By slot; valid until the next estimate. */
  cosines: Float32Array;
  /** The cosine differs from its estimate by at most this. */
  errorOf(slot: number): number;
}

export class CompactVectors {
  readonly #pairs: number;
  // Addresses: the query begins at 0, then follow the results, the vector that is being set, the common vector, and the blocks.
  readonly #results: number;
  readonly #unit: number;
  readonly #commonAt: number;
  readonly #firstBlock: number;
  readonly #blockBytes: number;
  readonly #memory: WebAssembly.Memory;
  readonly #kernel: z.infer<typeof kernelExports>;
  #int16: Int16Array;
  #int32: Int32Array;
  #float32: Float32Array;
  #cosines = new Float32Array(blockSlots);
  #common: Float32Array | null = null;

  constructor(dotProducts: WebAssembly.Module, dimension: number) {
    this.#pairs = (step / 2) * Math.ceil(dimension / step);
    this.#results = 8 * this.#pairs;
    this.#unit = this.#results + 4 * blockSlots * blocksInCall;
    this.#commonAt = this.#unit + 8 * this.#pairs;
    this.#firstBlock = this.#commonAt + 8 * this.#pairs;
    this.#blockBytes = blockSlots * (2 * this.#pairs + 12);
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil(this.#firstBlock / pageBytes) });
    const { exports } = new WebAssembly.Instance(dotProducts, { scan: { memory: this.#memory } });
    this.#kernel = kernelExports.parse(exports);
    this.#int16 = new Int16Array(this.#memory.buffer);
    this.#int32 = new Int32Array(this.#memory.buffer);
    this.#float32 = new Float32Array(this.#memory.buffer);
  }

  get bytes(): number {
    return this.#memory.buffer.byteLength + this.#cosines.byteLength;
  }

  set(slot: number, unit: Float32Array): void {
    this.#reserve(slot + 1);
    this.#float32.set(unit, this.#unit >> 2);
    if (this.#common === null) {
      this.#common = unit.slice();
      this.#float32.set(unit, this.#commonAt >> 2);
    }
    const [target, header] = [2 * this.#values(slot), 4 * this.#scale(slot)];
    this.#kernel.keep(this.#unit, this.#commonAt, 8 * this.#pairs, target, header);
  }

  /** Copies the vector of one slot to another, which is in use. */
  copy(from: number, to: number): void {
    const source = this.#values(from);
    const target = this.#values(to);
    for (let at = 0; at < this.#pairs * blockSlots; at += blockSlots) {
      this.#int16[target + at] = this.#int16[source + at] ?? 0;
    }
    for (const at of [0, blockSlots, 2 * blockSlots]) {
      this.#float32[this.#scale(to) + at] = this.#float32[this.#scale(from) + at] ?? 0;
    }
  }

  /** Estimates the cosines of `unit`, which has length 1, with the first `count` slots. */
  estimate(unit: Float32Array, count: number): Estimates {
    if (this.#cosines.length < count) this.#cosines = new Float32Array(count + (count >> 3));
    const query = this.#writeQuery(unit);
    const common = this.#common === null ? 0 : cosineOf(unit, this.#common);
    const slotsInCall = blockSlots * blocksInCall;
    for (let first = 0; first < count; first += slotsInCall) {
      const slots = Math.min(slotsInCall, count - first);
      const block = this.#firstBlock + (first / blockSlots) * this.#blockBytes;
      const blocks = Math.ceil(slots / blockSlots);
      this.#kernel.multiply(0, query.pairs, query.scale, common, block, this.#blockBytes, blocks, this.#results);
      const results = this.#results >> 2;
      this.#cosines.set(this.#float32.subarray(results, results + slots), first);
    }
    const errorOf = (slot: number): number => {
      const error = this.#float32[this.#scale(slot) + blockSlots] ?? 0;
      return error + query.error * (1 + error) + rounding;
    };
    return { cosines: this.#cosines, errorOf };
  }

  // The query is an int16 times a scale. Pairs of zeros are left out. No sum of products may exceed an int32.
  #writeQuery(unit: Float32Array): { pairs: number; scale: number; error: number } {
    // Loops, because `reduce` takes three times as long.
    let values = 0;
    let largest = 0;
    for (let i = 0; i < unit.length; i++) {
      const size = Math.abs(unit[i] ?? 0);
      if (size === 0) continue;
      values++;
      if (size > largest) largest = size;
    }
    const levels = Math.max(1, Math.min(largestInt16, Math.floor(largestInt32 / (largestInt8 * values))));
    const scale = largest / levels;
    let pairs = 0;
    let squares = 0;
    for (let pair = 0; pair < this.#pairs; pair++) {
      const x = unit[2 * pair] ?? 0;
      const y = unit[2 * pair + 1] ?? 0;
      if (x === 0 && y === 0) continue;
      const a = Math.round(x / scale);
      const b = Math.round(y / scale);
      squares += (x - a * scale) ** 2 + (y - b * scale) ** 2;
      if (a === 0 && b === 0) continue;
      this.#int32[2 * pairs] = pair * 2 * blockSlots;
      this.#int32[2 * pairs + 1] = (a & 0xffff) | (b << 16);
      pairs++;
    }
    return { pairs, scale, error: Math.sqrt(squares) };
  }

  /** Index of the slot's first pair in `#int16`. */
  #values(slot: number): number {
    return (this.#block(slot) >> 1) + (slot % blockSlots);
  }

  /** Index of the slot's scale in `#float32`; its error is `blockSlots` further, and its share as far again. */
  #scale(slot: number): number {
    return ((this.#block(slot) + this.#blockBytes) >> 2) - 3 * blockSlots + (slot % blockSlots);
  }

  #block(slot: number): number {
    return this.#firstBlock + Math.floor(slot / blockSlots) * this.#blockBytes;
  }

  #reserve(slots: number): void {
    const pages = this.#memory.buffer.byteLength / pageBytes;
    const needed = Math.ceil((this.#block(slots - 1) + this.#blockBytes) / pageBytes);
    if (needed <= pages) return;
    // By an eighth at least, because growing may copy all of it.
    this.#memory.grow(Math.max(needed - pages, pages >> 3));
    this.#int16 = new Int16Array(this.#memory.buffer);
    this.#int32 = new Int32Array(this.#memory.buffer);
    this.#float32 = new Float32Array(this.#memory.buffer);
  }
}
