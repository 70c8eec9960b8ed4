// Reads the CPU time and the memory of a process from /proc, so it works on Linux only.
import { readdirSync, readFileSync } from "node:fs";

/** The kernel reports CPU time in hundredths of a second, whatever its clock rate is. */
const msPerTick = 10;

/** User and system time since the process started. */
export function cpuMs(pid: number): number {
  // The fields are counted after the name, which may contain spaces: state is field 3, utime 14 and stime 15.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}

/** How long the busiest thread of the process was ready to run, but waited for a core, since it started. */
export function waitedMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) => {
    const fields = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ");
    return { ranNs: Number(fields[0]), waitedNs: Number(fields[1]) };
  });
  const [busiest] = threads.sort((one, other) => other.ranNs - one.ranNs);
  return (busiest?.waitedNs ?? 0) / 1e6;
}

export function residentMib(pid: number): number {
  const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kib) / 1024;
}
