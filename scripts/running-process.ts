// Whether a process id still belongs to the program we think of: ids are used again, and a dead child
// that its parent has not collected (a zombie) keeps its id.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export function isRunning(pid: number, program: string): boolean {
  const { state, name } = process.platform === "linux" ? fromProc(pid) : fromPs(pid);
  return state !== "" && !state.startsWith("Z") && name.includes(program);
}

interface ProcessState {
  /** Empty when there is no such process. */
  state: string;
  name: string;
}

function fromProc(pid: number): ProcessState {
  try {
    // "123 (workerd) S 1 …"
    const [, name = "", state = ""] = /\((.*)\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return { state, name };
  } catch {
    return { state: "", name: "" };
  }
}

function fromPs(pid: number): ProcessState {
  const { stdout = "" } = spawnSync("ps", ["-p", String(pid), "-o", "stat=,comm="], { encoding: "utf8" });
  const [state = "", ...name] = stdout.trim().split(/\s+/);
  return { state, name: name.join(" ") };
}
