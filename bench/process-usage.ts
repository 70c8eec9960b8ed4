// What the system says a process has used. Linux only: read from /proc.
import { readFileSync } from "node:fs";

/** The kernel counts CPU time in hundredths of a second, whatever its own clock does. */
const msPerTick = 10;

/** User and system time since the process began. */
export function cpuMs(pid: number): number {
  // After the name, which may hold spaces: state is field 3, utime 14 and stime 15.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}

export function residentMib(pid: number): number {
  const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kib) / 1024;
}
