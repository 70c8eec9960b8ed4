// Started by guard-runtime.ts with the runtime's pid. Its standard input is a pipe that nobody writes to:
// the pipe ends when the server's process ends, however it ended, and then the runtime must end too.
const pid = Number(process.argv[2]);

process.stdin.resume();
process.stdin.once("close", () => {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Already gone, which is what was wanted.
  }
});
