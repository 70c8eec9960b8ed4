// A single client sends a text and polls until it is done: the latency of a task without other load.
import * as z from "zod";
import type { Measured } from "../bars.ts";
import { BenchServer } from "../bench-server.ts";
import { median } from "../statistics.ts";
import { taskBody } from "../submit-tasks.ts";

const pairs = 3;
/** The two Workers take turns of `tasksPerTurn` tasks, so that other work of the machine affects both. */
const turns = 40;
const tasksPerTurn = 20;
const accepted = z.object({ task_id: z.string() });
const task = z.object({ status: z.string() });

async function addWaits(waits: number[], server: BenchServer): Promise<void> {
  for (let n = 0; n < tasksPerTurn; n++) {
    const start = performance.now();
    const { task_id } = await server.post("/process", taskBody(false), accepted);
    while ((await server.get(`/task/${task_id}`, task)).status !== "SUCCESS") {
      // No pause between polls: it would be measured too.
    }
    waits.push(performance.now() - start);
  }
}

/** The median latency of each Worker. */
async function measurePair(floor: BenchServer, ours: BenchServer): Promise<{ base: number; own: number }> {
  const waits = { floor: [] as number[], ours: [] as number[] };
  for (let turn = 0; turn < turns; turn++) {
    await addWaits(waits.floor, floor);
    await addWaits(waits.ours, ours);
  }
  return { base: median(waits.floor), own: median(waits.ours) };
}

export async function measureOneAtATime(): Promise<Measured[]> {
  const floor = await BenchServer.start("floor");
  const ours = await BenchServer.start("ours");
  // The first run is not measured, because code is compiled on its first use.
  await measurePair(floor, ours);
  const waits: { base: number; own: number }[] = [];
  for (let pair = 0; pair < pairs; pair++) waits.push(await measurePair(floor, ours));
  await Promise.all([floor.stop(), ours.stop()]);
  const [base, own] = [median(waits.map((wait) => wait.base)), median(waits.map((wait) => wait.own))];
  return [
    {
      name: "one task at a time, p50 × floor",
      value: median(waits.map((wait) => wait.own / wait.base)),
      bar: { atMost: 1.5 },
      from: `${own.toFixed(1)} against ${base.toFixed(1)} ms`,
    },
  ];
}
