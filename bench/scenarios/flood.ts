// Sends 2,000 tasks at once, with the cache off and on: measures the CPU time of a task, the throughput,
// and the latency of accepting a task while the consumer works.
import type { Measured } from "../bars.ts";
import { BenchServer } from "../bench-server.ts";
import { median, percentile } from "../statistics.ts";
import { completedTasks, submitTasks, untilCompleted } from "../submit-tasks.ts";

const tasks = 2000;
const pairs = 3;
/** Fewer tasks, because they have no bar and each takes as long as several without the cache. */
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

export async function measureFlood(): Promise<Measured[]> {
  const floor = await BenchServer.start("floor");
  const ours = await BenchServer.start("ours");
  // The first run is not measured, because code is compiled on its first use.
  for (const server of [floor, ours]) await flood(server, tasks, false);
  const measured: { base: Run; run: Run }[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    measured.push({ base: await flood(floor, tasks, false), run: await flood(ours, tasks, false) });
  }
  const cached = await flood(ours, cachedTasks, true);
  await Promise.all([floor.stop(), ours.stop()]);

  const bases = measured.map(({ base }) => base);
  const spine = measured.map(({ run }) => run);
  const compare = (name: string, pick: (run: Run) => number, unit: string, bar: Measured["bar"]): Measured[] => {
    const base = median(bases.map(pick));
    const from = (value: number) => `${value.toFixed(2)} against ${base.toFixed(2)} ${unit}`;
    return [
      {
        name: `${name}, spine alone`,
        value: median(measured.map(({ base, run }) => pick(run) / pick(base))),
        from: from(median(spine.map(pick))),
        ...(bar && { bar }),
      },
      {
        name: `${name}, cache on, ${cachedTasks} distinct texts`,
        value: pick(cached) / base,
        from: from(pick(cached)),
      },
    ];
  };
  const latencyText = (run: Run) => `${run.p99.toFixed(1)} / ${run.p50.toFixed(1)}`;
  return [
    ...compare("CPU of a task × floor", (run) => run.cpuMsPerTask, "ms", { atMost: 1.6 }),
    ...compare("2,000 tasks end to end × floor", (run) => run.tasksPerSecond, "tasks/s", { atLeast: 0.6 }),
    ...compare("POST /process × floor", (run) => run.acceptedPerSecond, "accepted/s", { atLeast: 0.7 }),
    {
      name: "POST /process p99 / p50",
      value: median(spine.map(({ p99, p50 }) => p99 / p50)),
      bar: { atMost: 2.5 },
      from: `${spine.map(latencyText).join(", ")} ms; floor ${bases.map(latencyText).join(", ")} ms`,
    },
  ];
}
