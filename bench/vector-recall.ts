// Compares the scan with a comparison of every vector, and counts the vectors that it reads and the bytes that it takes.
import { compileAssembled } from "../scripts/build/dot-products.ts";
import { cosineOf } from "../src/storage/unit-vector.ts";
import { VectorScan } from "../src/storage/vector-scan.ts";
import { percentile } from "./statistics.ts";
import type { VectorSet } from "./vector-sets.ts";

const topK = 3;
const never = Number.MAX_SAFE_INTEGER;

export interface Recall {
  queries: number;
  /** Queries whose three highest cosines are those of the exact comparison. */
  equal: number;
  readsP50: number;
  readsP95: number;
}

export function measureRecall({ stored, queries }: VectorSet): Recall {
  const dotProducts = compileAssembled();
  const dimension = stored[0]?.length ?? 0;
  const vectors = new Map<string, Float32Array>();
  let reads = 0;
  const unitOf = (id: string) => {
    reads++;
    return vectors.get(id);
  };
  const scan = new VectorScan({ dotProducts, dimension, unitOf });
  for (const [nth, vector] of stored.entries()) {
    scan.set(`${nth}`, vector, never);
    vectors.set(`${nth}`, vector);
  }

  let equal = 0;
  const readsOfQueries: number[] = [];
  for (const query of queries) {
    reads = 0;
    const found = scan.search(query, topK, 0).map(({ cosine }) => cosine);
    readsOfQueries.push(reads);
    const exact = highestCosines(query, stored);
    // The two add up in another order.
    if (exact.every((cosine, rank) => Math.abs(cosine - (found[rank] ?? Number.NaN)) < 1e-9)) equal++;
  }
  readsOfQueries.sort((a, b) => a - b);
  return {
    queries: queries.length,
    equal,
    readsP50: percentile(readsOfQueries, 0.5),
    readsP95: percentile(readsOfQueries, 0.95),
  };
}

/** Bytes of a scan for each of its vectors, with ids of the length of a UUID. */
export function measureBytes({ stored }: VectorSet): number {
  const scans = [filledScan(stored)];
  const compactBytes = scans[0]?.bytes ?? 0;
  const withScan = heldBytes();
  scans.pop();
  return (withScan - heldBytes() + compactBytes) / stored.length;
}

function filledScan(stored: readonly Float32Array[]): VectorScan {
  const dimension = stored[0]?.length ?? 0;
  const scan = new VectorScan({ dotProducts: compileAssembled(), dimension, unitOf: () => undefined });
  // A text as it is read from a row; a new UUID is joined of parts, and keeps them.
  for (const vector of stored) scan.set(Buffer.from(crypto.randomUUID()).toString(), vector, never);
  return scan;
}

/** The memory of WebAssembly is not part of it. */
function heldBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function highestCosines(query: Float32Array, stored: readonly Float32Array[]): number[] {
  const used = [...query.keys()].filter((position) => query[position] !== 0);
  const isSparse = used.length < query.length / 4;
  const cosines = stored.map((vector) => {
    if (!isSparse) return cosineOf(query, vector);
    let sum = 0;
    for (const position of used) sum += (query[position] ?? 0) * (vector[position] ?? 0);
    return Math.max(-1, Math.min(1, sum));
  });
  return Float64Array.from(cosines).sort().reverse().slice(0, topK).values().toArray();
}
