// Measures the embedded vector index: the time of a search in workerd, in a small and in a full partition, how often it finds the three
// nearest vectors, its memory, and the time of a cache miss. Real texts are embedded when the labelled pairs are next to the project.
// Run: npm run bench:vectors -- [embedder…], with the names in bench/cache/embedders.ts; without one: local use
import { measureMisses } from "./vector-misses.ts";
import { measureBytes, measureRecall } from "./vector-recall.ts";
import { embeddedTexts, randomVectors, type VectorSet } from "./vector-sets.ts";
import { measureTimings } from "./vector-timing.ts";

const full = 10_000;
const sizes = [250, full];
const embedders = process.argv.length > 2 ? process.argv.slice(2) : ["local", "use"];

async function report(set: VectorSet): Promise<void> {
  const timings = await measureTimings(set, sizes);
  for (const [nth, { p50, p95, loadMs }] of timings.entries()) {
    const search = `search p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;
    console.log(`${set.name}: ${sizes[nth]} vectors: ${search}; load ${loadMs} ms`);
  }
  const { queries, equal, readsP50, readsP95 } = measureRecall(set);
  const share = ((100 * equal) / queries).toFixed(2);
  console.log(`${set.name}: the three nearest are exact in ${equal} of ${queries} queries (${share}%)`);
  console.log(`${set.name}: vectors read for a query p50 ${readsP50}, p95 ${readsP95}`);
  console.log(`${set.name}: ${Math.round(measureBytes(set))} bytes a vector, of ${set.stored.length}`);
}

const [few = 0, many = 0] = await measureMisses(sizes);
const misses = `a cache miss p50 ${few.toFixed(1)} ms with ${sizes[0]} stored questions, ${many.toFixed(1)} ms with ${sizes[1]}`;
console.log(`${misses}: ${(many / few).toFixed(2)} times`);
await report(randomVectors(1536, full));
for (const embedder of embedders) await report(await embeddedTexts(embedder, full));
