// A single client that sends a text and asks for it until it is done: what one task waits for when nobody else is there.
import * as z from "zod";
import type { Measured } from "../bars.ts";
import { BenchServer } from "../bench-server.ts";
import { median, percentile } from "../statistics.ts";
import { taskBody } from "../submit-tasks.ts";

const tasksPerRun = 300;
const pairs = 3;
const accepted = z.object({ task_id: z.string() });
const task = z.object({ status: z.string() });

async function medianWait(server: BenchServer): Promise<number> {
  const waits: number[] = [];
  for (let n = 0; n < tasksPerRun; n++) {
    const start = performance.now();
    const { task_id } = await server.post("/process", taskBody(false), accepted);
    while ((await server.get(`/task/${task_id}`, task)).status !== "SUCCESS") {
      // Asked again at once: a pause would be measured too.
    }
    waits.push(performance.now() - start);
  }
  return percentile(
    waits.sort((a, b) => a - b),
    0.5,
  );
}

export async function measureOneAtATime(): Promise<Measured[]> {
  const floor = await BenchServer.start("floor");
  const ours = await BenchServer.start("ours");
  for (const server of [floor, ours]) await medianWait(server);
  const waits: { base: number; own: number }[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    waits.push({ base: await medianWait(floor), own: await medianWait(ours) });
  }
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
