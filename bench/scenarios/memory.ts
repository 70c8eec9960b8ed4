// Memory must follow what is going on, not what has been: after 20,000 tasks little more than after 2,000.
import type { Measured } from "../bars.ts";
import { BenchServer } from "../bench-server.ts";
import { submitTasks, untilCompleted } from "../submit-tasks.ts";

const early = 2000;
const late = 20_000;

export async function measureMemory(): Promise<Measured[]> {
  const ours = await BenchServer.start("ours");
  const after = async (total: number, already: number): Promise<number> => {
    await submitTasks(ours, total - already, false);
    await untilCompleted(ours, total);
    return ours.residentMib();
  };
  const first = await after(early, 0);
  const last = await after(late, early);
  await ours.stop();
  return [
    {
      name: "memory after 20,000 / 2,000 tasks",
      value: last / first,
      bar: { atMost: 1.3 },
      from: `${last.toFixed(0)} / ${first.toFixed(0)} MiB`,
    },
  ];
}
