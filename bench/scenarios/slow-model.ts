// A model that takes 50 ms, as a fast provider does, and one worker: then nearly all the time must be spent in the model,
// and the calls in flight must not exceed the concurrency of one worker.
import * as z from "zod";
import type { Measured } from "../bars.ts";
import { BenchServer } from "../bench-server.ts";
import { median } from "../statistics.ts";
import { completedTasks, submitTasks, untilCompleted } from "../submit-tasks.ts";

const tasks = 200;
const pairs = 3;
/** The queue's max_batch_size. */
const concurrency = 4;
const model = z.object({ most_in_flight: z.number() });

async function tasksPerSecond(server: BenchServer): Promise<number> {
  const before = await completedTasks(server);
  const start = performance.now();
  await submitTasks(server, tasks, false);
  await untilCompleted(server, before + tasks);
  return (tasks * 1000) / (performance.now() - start);
}

export async function measureSlowModel(): Promise<Measured[]> {
  const variables = { MODEL_DELAY_MS: "50", WORKERS: "1" };
  const floor = await BenchServer.start("floor", variables);
  const ours = await BenchServer.start("ours", variables);
  const rates = { floor: [] as number[], ours: [] as number[] };
  for (let pair = 0; pair < pairs; pair++) {
    rates.floor.push(await tasksPerSecond(floor));
    rates.ours.push(await tasksPerSecond(ours));
  }
  const { most_in_flight } = await ours.get("/bench/model", model);
  await Promise.all([floor.stop(), ours.stop()]);
  const [base, value] = [median(rates.floor), median(rates.ours)];
  return [
    {
      name: "a model of 50 ms, tasks/s × floor",
      value: value / base,
      bar: { atLeast: 0.9 },
      from: `${value.toFixed(1)} against ${base.toFixed(1)} tasks/s`,
    },
    {
      name: "model calls in flight",
      value: most_in_flight,
      bar: { atMost: concurrency },
      from: `maximum over ${tasks * pairs} tasks`,
    },
  ];
}
