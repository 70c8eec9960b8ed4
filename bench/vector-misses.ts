// The time of a task that the cache cannot answer, in the real Worker with a model that answers at once: with few stored questions and
// with as many as a partition holds. The texts are those of the bench, embedded by the local embedder.
import * as z from "zod";
import { BenchServer, connections } from "./bench-server.ts";
import { inParallel } from "./in-parallel.ts";
import { median } from "./statistics.ts";
import { taskBody } from "./submit-tasks.ts";

/** The first requests are not measured, because code is compiled on its first use. */
const warmUp = 150;
const measured = 300;

const settled = z.object({ result: z.object({ from_cache: z.literal(false) }) });

/**
 * Median milliseconds of a miss for each number of stored questions. The partitions take turns, so that other work on the machine
 * slows all of them. Each has half of the measured questions more at the end than the number says, and half less at the beginning.
 */
export async function measureMisses(sizes: readonly number[]): Promise<number[]> {
  const ours = await BenchServer.start("ours");
  const partitions = sizes.map((size, nth) => ({ temperature: nth / 10, size, misses: [] as number[] }));
  for (const { temperature, size } of partitions) await fill(ours, temperature, size - measured / 2 - warmUp);
  for (let n = 0; n < warmUp + measured; n++) {
    for (const { temperature, misses } of partitions) {
      const ms = await missMs(ours, temperature);
      if (n >= warmUp) misses.push(ms);
    }
  }
  await ours.stop();
  return partitions.map(({ misses }) => median(misses));
}

async function fill(server: BenchServer, temperature: number, count: number): Promise<void> {
  await inParallel(count, connections, () => missMs(server, temperature));
}

/** Questions of different temperatures are in different partitions. */
async function missMs(server: BenchServer, temperature: number): Promise<number> {
  const start = performance.now();
  await server.post("/process", { ...taskBody(true), temperature }, settled, { prefer: "wait=10" });
  return performance.now() - start;
}
