// A single client that sends a text and asks for it until it is done: what one task waits for when nobody else is there.
import * as z from "zod";
import type { Measured } from "../bars.ts";
import { BenchServer } from "../bench-server.ts";
import { median } from "../statistics.ts";
import { taskBody } from "../submit-tasks.ts";

const pairs = 3;
/** The two take turns of so many tasks: what else the machine does meanwhile falls on both. */
const turns = 40;
const tasksPerTurn = 20;
const accepted = z.object({ task_id: z.string() });
const task = z.object({ status: z.string() });

async function addWaits(waits: number[], server: BenchServer): Promise<void> {
  for (let n = 0; n < tasksPerTurn; n++) {
    const start = performance.now();
    const { task_id } = await server.post("/process", taskBody(false), accepted);
    while ((await server.get(`/task/${task_id}`, task)).status !== "SUCCESS") {
      // Asked again at once: a pause would be measured too.
    }
    waits.push(performance.now() - start);
  }
}

/** The median wait at each. */
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
  // The first warms up what is compiled on first use.
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
