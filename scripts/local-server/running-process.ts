// Whether a process id still belongs to the program we think of: ids are used again, and a dead child that its parent
// has not collected (a zombie) keeps its id. A zombie whose threads still end is not gone: it may hold its files and port.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export function isRunning(pid: number, program: string): boolean {
  const found = process.platform === "linux" ? fromProc(pid) : fromPs(pid);
  if (!found || (found.zombie && found.threads <= 1)) return false;
  return found.name.includes(program);
}

interface FoundProcess {
  name: string;
  zombie: boolean;
  threads: number;
}

function fromProc(pid: number): FoundProcess | undefined {
  try {
    // "123 (workerd) S 1 …": the name is field 2, the state 3, the number of threads 20.
    const [, name = "", rest = ""] = /\((.*)\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    const fields = rest.split(" ");
    return { name, zombie: fields[0] === "Z", threads: Number(fields[17]) };
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): FoundProcess | undefined {
  const { stdout } = spawnSync("ps", ["-p", String(pid), "-o", "stat=,comm="], { encoding: "utf8" });
  const [state, ...name] = stdout?.trim().split(/\s+/) ?? [];
  return state ? { name: name.join(" "), zombie: state.startsWith("Z"), threads: 1 } : undefined;
}
