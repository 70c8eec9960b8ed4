// The partitions of one answer object whose vectors are in memory. A partition is loaded when it is searched, and the least recently
// searched are dropped from memory (not from disk) above a bound, because tasks with their own context have a partition each.
import type { VectorScan } from "../storage/vector-scan.ts";

// Objects share the 128 MB of an isolate. The partition that is searched stays, also when it alone is larger.
const MAX_BYTES = 48_000_000;

export class PartitionScans {
  /** Least recently searched first. */
  readonly #scans = new Map<string, VectorScan>();

  /** The partition's scan if it is in memory. */
  loaded(partition: string): VectorScan | null {
    return this.#scans.get(partition) ?? null;
  }

  /** The partition's scan, as the most recently searched. `load` returns null for a partition without vectors. */
  get(partition: string, load: () => VectorScan | null): VectorScan | null {
    const scan = this.#scans.get(partition) ?? load();
    if (scan === null) return null;
    this.#scans.delete(partition);
    this.#scans.set(partition, scan);
    this.makeRoom();
    return scan;
  }

  drop(partition: string): void {
    this.#scans.delete(partition);
  }

  clear(): void {
    this.#scans.clear();
  }

  makeRoom(): void {
    let bytes = this.#scans.values().reduce((sum, scan) => sum + scan.bytes, 0);
    for (const [partition, scan] of this.#scans) {
      if (bytes <= MAX_BYTES || this.#scans.size === 1) return;
      this.#scans.delete(partition);
      bytes -= scan.bytes;
    }
  }
}
