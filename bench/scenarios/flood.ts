// 2,000 tasks at once, through the spine alone and with the cache on: what a task costs, how fast tasks get through,
// and how soon each is accepted while the consumer works.
import type { Measured } from "../bars.ts";
import { BenchServer } from "../bench-server.ts";
import { median, percentile } from "../statistics.ts";
import { completedTasks, submitTasks, untilCompleted } from "../submit-tasks.ts";

const tasks = 2000;
const pairs = 3;
/** No bar hangs on these, and each costs as much time as several without a cache. */
const cachedTasks = 500;

interface Run {
  cpuMsPerTask: number;
  tasksPerSecond: number;
  acceptedPerSecond: number;
  p50: number;
  p99: number;
}

async function flood(server: BenchServer, tasks: number, useCache: boolean): Promise<Run> {
  const before = await completedTasks(server);
  const cpuBefore = server.cpuMs();
  const start = performance.now();
  const { acceptedPerSecond, latencies } = await submitTasks(server, tasks, useCache);
  await untilCompleted(server, before + tasks);
  const seconds = (performance.now() - start) / 1000;
  return {
    cpuMsPerTask: (server.cpuMs() - cpuBefore) / tasks,
    tasksPerSecond: tasks / seconds,
    acceptedPerSecond,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
}

/** Medians over the runs of one Worker. */
function middle(runs: readonly Run[]): Run {
  const of = (pick: (run: Run) => number) => median(runs.map(pick));
  return {
    cpuMsPerTask: of((run) => run.cpuMsPerTask),
    tasksPerSecond: of((run) => run.tasksPerSecond),
    acceptedPerSecond: of((run) => run.acceptedPerSecond),
    p50: of((run) => run.p50),
    p99: of((run) => run.p99),
  };
}

export async function measureFlood(): Promise<Measured[]> {
  const floor = await BenchServer.start("floor");
  const ours = await BenchServer.start("ours");
  const runs = { floor: [] as Run[], spine: [] as Run[], cached: [] as Run[] };
  // The first of each warms up what is compiled on first use.
  for (const server of [floor, ours]) await flood(server, tasks, false);
  for (let pair = 0; pair < pairs; pair++) {
    runs.floor.push(await flood(floor, tasks, false));
    runs.spine.push(await flood(ours, tasks, false));
  }
  const cached = await flood(ours, cachedTasks, true);
  await Promise.all([floor.stop(), ours.stop()]);

  const [base, spine] = [middle(runs.floor), middle(runs.spine)];
  const compare = (name: string, pick: (run: Run) => number, unit: string, bar: Measured["bar"]): Measured[] => {
    const row = (suffix: string, run: Run): Measured => ({
      name: `${name}, ${suffix}`,
      value: pick(run) / pick(base),
      from: `${pick(run).toFixed(2)} against ${pick(base).toFixed(2)} ${unit}`,
    });
    return [
      { ...row("spine alone", spine), ...(bar && { bar }) },
      row(`cache on, ${cachedTasks} distinct texts`, cached),
    ];
  };
  return [
    ...compare("CPU of a task × floor", (run) => run.cpuMsPerTask, "ms", { atMost: 1.6 }),
    ...compare("2,000 tasks end to end × floor", (run) => run.tasksPerSecond, "tasks/s", { atLeast: 0.6 }),
    ...compare("POST /process × floor", (run) => run.acceptedPerSecond, "accepted/s", { atLeast: 0.7 }),
    {
      name: "POST /process p99 / p50",
      value: spine.p99 / spine.p50,
      bar: { atMost: 2.5 },
      from: `${spine.p99.toFixed(1)} / ${spine.p50.toFixed(1)} ms; floor ${base.p99.toFixed(1)} / ${base.p50.toFixed(1)} ms`,
    },
  ];
}
