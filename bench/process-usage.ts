// Reads the CPU time and the memory of a process from /proc, so it works on Linux only.
import { readFileSync } from "node:fs";

/** The kernel reports CPU time in hundredths of a second, whatever its clock rate is. */
const msPerTick = 10;

/** User and system time since the process started. */
export function cpuMs(pid: number): number {
  // The fields are counted after the name, which may contain spaces: state is field 3, utime 14 and stime 15.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}

export function residentMib(pid: number): number {
  const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kib) / 1024;
}
