// Opens the folder that holds all local state and keeps every other server out of it.
// The lock is SQLite's on an empty file: the system drops it when the process ends, so it is never stale.
// A runtime left over from a killed server is waited for, then ended, before its files are touched.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { isRunning } from "./running-process.ts";
import { StartError } from "./start-error.ts";

/** How long a start waits for the server before it to be gone: a watchdog needs some milliseconds, a Ctrl-C some more. */
const LOCK_WAIT_MS = 2000;
const RUNTIME_WAIT_MS = 1000;

export interface StateFolder {
  path: string;
  recordRuntime(pid: number): void;
  close(): void;
}

export async function openStateFolder(stateDir: string): Promise<StateFolder> {
  const path = resolve(stateDir);
  const runtimeFile = join(path, "runtime.pid");
  const lock = openLock(path);
  try {
    await endLeftover(readPid(runtimeFile));
    writeFileSync(runtimeFile, "");
  } catch (error) {
    lock.close();
    throw unusable(path, error);
  }
  return {
    path,
    recordRuntime: (pid) => writeFileSync(runtimeFile, String(pid)),
    close() {
      rmSync(runtimeFile, { force: true });
      lock.close();
    },
  };
}

function openLock(path: string): DatabaseSync {
  try {
    makeFolder(path);
    const lock = new DatabaseSync(join(path, "lock"), { timeout: LOCK_WAIT_MS });
    lock.exec("BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    const SQLITE_BUSY = 5;
    if (error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY) {
      throw new StartError(
        `STATE_DIR: ${path} is in use by another running server. Stop that one, or set STATE_DIR to another folder.`,
      );
    }
    throw unusable(path, error);
  }
}

/** Not `mkdir` with `recursive`: below a folder that takes no entries, such as /proc, Node repeats it for ever. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function unusable(path: string, error: unknown): StartError {
  const reason = error instanceof Error ? error.message : String(error);
  return new StartError(
    `STATE_DIR: ${path} cannot be used (${reason}). Make it writable, or set STATE_DIR to another folder.`,
  );
}

function readPid(file: string): number | undefined {
  try {
    return Number(readFileSync(file, "utf8")) || undefined;
  } catch {
    return undefined;
  }
}

async function endLeftover(pid: number | undefined): Promise<void> {
  if (pid === undefined) return;
  const start = Date.now();
  while (isRunning(pid, "workerd")) {
    if (Date.now() - start > RUNTIME_WAIT_MS) process.kill(pid, "SIGKILL");
    if (Date.now() - start > 3 * RUNTIME_WAIT_MS) throw new Error(`process ${pid} still serves it and cannot be ended`);
    await wait(20);
  }
}
