// Ends the Workers runtime when this process has ended. Node cannot end its child when it is killed with SIGKILL, and the runtime
// would go on serving the port and writing the state; so each runtime gets a watchdog, a process that waits for the end of this one.
import { type ChildProcess, spawn } from "node:child_process";

/** Reads a pipe that stays empty and is closed when this process ends in any way. A shell takes 1 MiB, Node would take 45. */
const killWhenPipeCloses = 'read -r _; kill -KILL "$1" 2>/dev/null';

/** Returns the function that ends the watchdog: to be called before the runtime's id can belong to another process. */
export function watchOver(runtime: number): () => void {
  // Detached, so that neither Ctrl-C nor a kill of the whole process group reaches it.
  const watchdog: ChildProcess = spawn("/bin/sh", ["-c", killWhenPipeCloses, "runtime-watchdog", String(runtime)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watchdog.on("error", () => console.error("The watchdog of the runtime did not start: /bin/sh cannot be run."));
  watchdog.stdin?.on("error", () => undefined);
  watchdog.unref();
  return () => watchdog.kill("SIGKILL");
}
