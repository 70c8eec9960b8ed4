// Ties the Workers runtime's life to this process. Killed with SIGKILL, Node cannot end its child, and the runtime
// would go on serving the port and writing the state; so each runtime gets a watchdog that ends it when we are gone.
import { ChildProcess, spawn } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { basename, join } from "node:path";

export interface RuntimeGuard {
  pid(): number | undefined;
  release(): void;
}

/** Watches each runtime this process starts from now on: a crashed one is started again by Miniflare, with a new pid. */
export function guardRuntime(onStart: (pid: number) => void): RuntimeGuard {
  let current: number | undefined;

  const onChildProcess = (message: unknown) => {
    const child = typeof message === "object" && message !== null && "process" in message ? message.process : undefined;
    if (!(child instanceof ChildProcess)) return;
    child.once("spawn", () => {
      if (child.pid === undefined || !basename(child.spawnfile).startsWith("workerd")) return;
      current = child.pid;
      onStart(child.pid);
      const watchdog = startWatchdog(child.pid);
      child.once("exit", () => {
        if (current === child.pid) current = undefined;
        // Before the pid can belong to another process.
        watchdog.kill();
      });
    });
  };
  subscribe("child_process", onChildProcess);
  return { pid: () => current, release: () => unsubscribe("child_process", onChildProcess) };
}

function startWatchdog(pid: number): ChildProcess {
  // Detached, so that neither Ctrl-C nor a kill of the whole process group reaches it.
  const watchdog = spawn(process.execPath, [join(import.meta.dirname, "runtime-watchdog.ts"), String(pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watchdog.unref();
  return watchdog;
}
