// A scan whose vectors are read from a map, as an object reads them from its rows; and the same search without a scan.
import { compileAssembled } from "../../../scripts/build/dot-products.ts";
import { toUnit } from "../../../src/storage/unit-vector.ts";
import { VectorScan } from "../../../src/storage/vector-scan.ts";

export const dotProducts = compileAssembled();

export function unitOf(values: ArrayLike<number>): Float32Array {
  const unit = toUnit(Float32Array.from(values));
  if (unit === null) throw new Error("no direction");
  return unit;
}

export class KeptVectors {
  readonly units = new Map<string, Float32Array>();
  readonly scan: VectorScan;
  reads = 0;

  constructor(dimension: number) {
    const read = (id: string) => {
      this.reads++;
      return this.units.get(id);
    };
    this.scan = new VectorScan({ dotProducts, dimension, unitOf: read });
  }

  set(id: string, values: ArrayLike<number>, endsAt: number): void {
    this.units.set(id, unitOf(values));
    this.scan.set(id, unitOf(values), endsAt);
  }

  delete(id: string): boolean {
    const isKnown = this.units.delete(id);
    if (this.scan.delete(id) !== isKnown) throw new Error(`the scan and the map do not agree about ${id}`);
    return isKnown;
  }

  cosine(unit: Float32Array, id: string): number {
    const stored = this.units.get(id) ?? new Float32Array();
    return stored.reduce((sum, value, i) => sum + value * (unit[i] ?? 0), 0);
  }

  /** The highest cosines, of a comparison with every vector. */
  highest(unit: Float32Array, topK: number): number[] {
    const cosines = [...this.units.keys()].map((id) => this.cosine(unit, id));
    return cosines.sort((a, b) => b - a).slice(0, topK);
  }
}
