// Who wants to hear of a task, in memory: callers waiting for its end, and the worker that holds it. What is lost when the
// object restarts is found again by asking: waiters time out and read, a worker's late result is refused.
import type { Task } from "../src/tasks/task.ts";

/** A function of the worker's, called over RPC. */
export type Abort = ((reason: string) => unknown) & Partial<{ dup(): Abort } & Disposable>;

export class TaskAudience {
  readonly #waiters = new Map<string, Set<() => void>>();
  readonly #aborts = new Map<string, Abort>();

  /** RPC ends a stub with its call; a duplicate lives on. */
  holdAbort(taskId: string, abort: Abort): void {
    this.#aborts.get(taskId)?.[Symbol.dispose]?.();
    this.#aborts.set(taskId, abort.dup?.() ?? abort);
  }

  async settled(taskId: string, waitMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const waiting = this.#waiters.get(taskId) ?? new Set();
      this.#waiters.set(taskId, waiting.add(resolve));
      setTimeout(() => {
        waiting.delete(resolve);
        if (waiting.size === 0 && this.#waiters.get(taskId) === waiting) this.#waiters.delete(taskId);
        resolve();
      }, waitMs);
    });
  }

  /** The task has left its worker: settled or waiting for a retry. */
  tell(task: Task): void {
    const abort = this.#aborts.get(task.id);
    this.#aborts.delete(task.id);
    if (abort) void hangUp(abort, task);
    if (task.settledAt === null) return;
    for (const wake of this.#waiters.get(task.id) ?? []) wake();
    this.#waiters.delete(task.id);
  }
}

async function hangUp(abort: Abort, task: Task): Promise<void> {
  try {
    if (task.state !== "SUCCESS") await abort(task.timeline.at(-1)?.reason ?? task.state);
  } catch {
    // The worker is gone, and with it the call that was to be aborted.
  } finally {
    abort[Symbol.dispose]?.();
  }
}
