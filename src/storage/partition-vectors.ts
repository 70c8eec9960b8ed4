// One partition of the embedded vector index: rows on disk, and a scan in memory that is loaded when the object wakes. The scan reads
// a few of the rows for each search.
// The next query finds a new vector. Above the maximum of entries the least recently used are dropped; the order of use is on disk,
// exact to the minute. Vectors are stored with length 1, and all vectors of a partition have the same dimension.
import { fail, ok, type Result } from "../kernel/result.ts";
import dotProducts from "./dot-products.wasm";
import { type Score, scoreOfCosine } from "./score.ts";
import { toUnit } from "./unit-vector.ts";
import type { VectorEntry, VectorMatch, VectorMetadata } from "./vector-index.ts";
import { VectorRows } from "./vector-rows.ts";
import { VectorScan } from "./vector-scan.ts";

const MINUTE_MS = 60_000;

interface Stored {
  row: number;
  metadata: VectorMetadata;
}

export class PartitionVectors {
  readonly #rows: VectorRows;
  readonly #maxEntries: number;
  readonly #stored = new Map<string, Stored>();
  readonly #touched = new Map<number, number>();
  #scan: VectorScan | null = null;

  constructor(storage: DurableObjectStorage, maxEntries: number) {
    this.#rows = new VectorRows(storage);
    this.#maxEntries = maxEntries;
    for (const { row, id, metadata, unit } of this.#rows.load()) {
      this.#scan ??= this.#newScan(unit.length);
      this.#scan.set(id, unit, metadata.expires_at);
      this.#stored.set(id, { row, metadata });
    }
  }

  /** Best match first. Only the best match counts as used. */
  query(vector: Float32Array, topK: number, now: number): Result<VectorMatch[], string> {
    const scan = this.#scan;
    if (scan === null) return ok([]);
    const unit = this.#unitFor(scan, vector);
    if (!unit.ok) return unit;
    const matches: VectorMatch[] = [];
    for (const { id, cosine } of scan.search(unit.value, topK, now)) {
      const stored = this.#stored.get(id);
      if (stored === undefined) continue;
      if (matches.length === 0) {
        scan.touch(id);
        this.#touched.set(stored.row, Math.floor(now / MINUTE_MS));
      }
      const score: Score = scoreOfCosine(cosine);
      matches.push({ id, score, metadata: stored.metadata });
    }
    return ok(matches);
  }

  upsert({ id, vector, metadata }: VectorEntry, now: number): Result<void, string> {
    const scan = this.#scan ?? this.#newScan(vector.length);
    const unit = this.#unitFor(scan, vector);
    if (!unit.ok) return unit;
    this.#scan = scan;
    const minute = Math.floor(now / MINUTE_MS);
    const stored = this.#stored.get(id);
    if (stored === undefined) {
      this.#stored.set(id, { row: this.#rows.insert(id, unit.value, metadata, minute), metadata });
    } else {
      this.#rows.replace(stored.row, unit.value, metadata, minute);
      this.#touched.delete(stored.row);
      stored.metadata = metadata;
    }
    scan.set(id, unit.value, metadata.expires_at);
    if (scan.size > this.#maxEntries) this.#makeRoom(scan, now);
    return ok(undefined);
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) {
      const stored = this.#stored.get(id);
      if (stored === undefined) continue;
      this.#rows.delete(stored.row);
      this.#stored.delete(id);
      this.#touched.delete(stored.row);
      this.#scan?.delete(id);
    }
    // An empty partition accepts any dimension again.
    if (this.#stored.size === 0) this.#scan = null;
  }

  /** Deletes expired vectors. */
  sweep(now: number): void {
    this.remove(this.#scan?.ended(now) ?? []);
    for (const [row, minute] of this.#touched) this.#rows.touch(row, minute);
    this.#touched.clear();
  }

  /** Unix milliseconds of the first expiry, or null when there is no entry. */
  earliestEnd(): number | null {
    return this.#scan?.earliestEnd() ?? null;
  }

  #newScan(dimension: number): VectorScan {
    const unitOf = (id: string) => {
      const stored = this.#stored.get(id);
      return stored && this.#rows.unit(stored.row);
    };
    return new VectorScan({ dotProducts, dimension, unitOf });
  }

  #makeRoom(scan: VectorScan, now: number): void {
    this.sweep(now);
    this.remove(scan.leastRecentlyUsed(scan.size - this.#maxEntries));
  }

  #unitFor(scan: VectorScan, vector: Float32Array): Result<Float32Array, string> {
    if (vector.length !== scan.dimension) {
      return fail(`the vector has ${vector.length} dimensions, the partition holds ${scan.dimension}`);
    }
    const unit = toUnit(vector);
    return unit === null ? fail("the vector is zero or not finite, so it has no direction") : ok(unit);
  }
}
