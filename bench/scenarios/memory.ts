// Memory must not grow with the number of finished tasks: after ten rounds of 2,000 tasks it is little more than after one.
import type { Measured } from "../bars.ts";
import { BenchServer } from "../bench-server.ts";
import { submitTasks, untilCompleted } from "../submit-tasks.ts";

const tasksPerRound = 2000;
const rounds = 10;

export async function measureMemory(): Promise<Measured[]> {
  const ours = await BenchServer.start("ours");
  const mib: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    await submitTasks(ours, tasksPerRound, false);
    await untilCompleted(ours, round * tasksPerRound);
    mib.push(ours.residentMib());
  }
  await submitTasks(ours, rounds * tasksPerRound, false);
  const unpaused = ours.residentMib();
  await ours.stop();
  const [first = Number.NaN] = mib;
  const last = mib.at(-1) ?? Number.NaN;
  return [
    {
      name: "memory after 20,000 / 2,000 tasks",
      value: last / first,
      bar: { atMost: 1.3 },
      from: `${mib.map((value) => value.toFixed(0)).join(", ")} MiB after each 2,000`,
    },
    {
      name: "memory after 20,000 more without a pause / 2,000 tasks",
      value: unpaused / first,
      from: `${unpaused.toFixed(0)} MiB when the last task is accepted`,
    },
  ];
}
