// Measures the time and the memory of an exact search in a full partition. Run: node bench/vector-index.ts [entries] [dimension]
import { toUnit, VectorScan } from "../src/storage/vector-scan.ts";

const entries = Number(process.argv[2] ?? 10_000);
const dimension = Number(process.argv[3] ?? 1536);
const searches = 60;

const randomUnit = (): Float32Array => {
  const unit = toUnit(Float32Array.from({ length: dimension }, () => Math.random() - 0.5));
  if (unit === null) throw new Error("a random vector has a direction");
  return unit;
};
const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
const held = (): number => process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;

globalThis.gc?.();
const before = held();
const scan = new VectorScan(dimension);
for (let i = 0; i < entries; i++) scan.set(`entry-${i}`, randomUnit(), Number.MAX_SAFE_INTEGER);
globalThis.gc?.();

const times = Array.from({ length: searches }, () => {
  const unit = randomUnit();
  const start = performance.now();
  scan.search(unit, 3, 0);
  return performance.now() - start;
})
  // The first searches are left out, because they run before the loop is compiled.
  .slice(10)
  .sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
console.log(
  `${entries} vectors of ${dimension}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ${megabytes(held() - before)} MB held`,
);
