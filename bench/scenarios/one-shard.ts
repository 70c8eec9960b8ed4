// One task shard, which is one object: how many tasks a second it takes through all their calls, beside several shards.
import type { Measured } from "../bars.ts";
import { BenchServer } from "../bench-server.ts";
import { median } from "../statistics.ts";
import { completedTasks, submitTasks, untilCompleted } from "../submit-tasks.ts";

const tasks = 2000;
const runs = 3;

async function tasksPerSecond(shards: number): Promise<number> {
  const server = await BenchServer.start("ours", { TASK_SHARDS: String(shards) });
  const rates: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const before = await completedTasks(server);
    const start = performance.now();
    await submitTasks(server, tasks, false);
    await untilCompleted(server, before + tasks);
    // The first run warms up.
    if (run > 0) rates.push((tasks * 1000) / (performance.now() - start));
  }
  await server.stop();
  return median(rates);
}

export async function measureOneShard(): Promise<Measured[]> {
  const value = await tasksPerSecond(1);
  const six = await tasksPerSecond(6);
  const from = `${tasks} tasks end to end, median of ${runs}; with six shards ${six.toFixed(0)} tasks/s on the same cores`;
  return [{ name: "one shard, tasks/s", value, from }];
}
