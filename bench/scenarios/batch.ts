// Compares accepted tasks per second: a hundred texts in a request, and a single text in a request.
import * as z from "zod";
import type { Measured } from "../bars.ts";
import { BenchServer } from "../bench-server.ts";
import { inParallel } from "../in-parallel.ts";
import { median } from "../statistics.ts";
import { completedTasks, submitTasks, taskBody, untilCompleted } from "../submit-tasks.ts";

const itemsPerBatch = 100;
const batches = 20;
const atATime = 4;
const runs = 3;
const outcomes = z.object({ items: z.array(z.object({ status: z.literal(202) })).length(itemsPerBatch) });

async function acceptedPerSecond(server: BenchServer): Promise<number> {
  const start = performance.now();
  await inParallel(batches, atATime, () => {
    const items = Array.from({ length: itemsPerBatch }, () => taskBody(false));
    return server.post("/process/batch", { items }, outcomes);
  });
  return (batches * itemsPerBatch * 1000) / (performance.now() - start);
}

export async function measureBatch(): Promise<Measured[]> {
  const ours = await BenchServer.start("ours");
  const rates = { single: [] as number[], batch: [] as number[] };
  const count = batches * itemsPerBatch;
  for (let run = 0; run < runs; run++) {
    const before = await completedTasks(ours);
    rates.single.push((await submitTasks(ours, count, false)).acceptedPerSecond);
    await untilCompleted(ours, before + count);
    rates.batch.push(await acceptedPerSecond(ours));
    await untilCompleted(ours, before + 2 * count);
  }
  await ours.stop();
  const [single, batch] = [median(rates.single), median(rates.batch)];
  return [
    {
      name: "accepted through /process/batch × single",
      value: batch / single,
      bar: { atLeast: 5 },
      from: `${batch.toFixed(0)} against ${single.toFixed(0)} tasks/s`,
    },
  ];
}
