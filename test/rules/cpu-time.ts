// Bounds of how long code may take, in the CPU time of its thread: however busy the machine is with other work, it counts only this.
import { expect } from "vitest";

const mostRuns = 3;

/** The work takes no more CPU time than this. It is run again when it took longer, because a busy machine has cold caches. */
export async function expectWithinCpuMs(boundMs: number, work: () => unknown): Promise<void> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < mostRuns && least >= boundMs; run++) {
    const before = process.threadCpuUsage();
    await work();
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  expect(least).toBeLessThan(boundMs);
}
