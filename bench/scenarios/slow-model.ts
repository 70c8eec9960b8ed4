// A model that takes 50 ms, as a fast provider does, and one worker: then nearly all the time must be spent in the model. With a model
// whose every tenth call takes a second, the other slots of the worker must go on meanwhile.
import * as z from "zod";
import type { Measured } from "../bars.ts";
import { BenchServer } from "../bench-server.ts";
import { median } from "../statistics.ts";
import { completedTasks, submitTasks, untilCompleted } from "../submit-tasks.ts";

const tasks = 200;
const pairs = 3;
/** The default of WORKER_CONCURRENCY, and the floor's max_batch_size. */
const slots = 4;
const model = z.object({ most_in_flight: z.number(), mean_in_flight: z.number() });

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
  await Promise.all([floor.stop(), ours.stop()]);
  const [base, value] = [median(rates.floor), median(rates.ours)];
  const withTail = await BenchServer.start("ours", { ...variables, MODEL_TAIL_MS: "1000" });
  await tasksPerSecond(withTail);
  const { most_in_flight, mean_in_flight } = await withTail.get("/bench/model", model);
  await withTail.stop();
  return [
    {
      name: "a model of 50 ms, tasks/s × floor",
      value: value / base,
      bar: { atLeast: 0.9 },
      from: `${value.toFixed(1)} against ${base.toFixed(1)} tasks/s`,
    },
    {
      name: "slots in use, each tenth call 1 s",
      value: mean_in_flight / slots,
      bar: { atLeast: 0.9 },
      from: `${mean_in_flight.toFixed(2)} of ${slots} calls in flight while tasks waited, at most ${most_in_flight}`,
    },
  ];
}
