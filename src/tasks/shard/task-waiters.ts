// Calls that wait for a task to change: a client's call for its end, a worker's call for the news that it may stop.
// They are in memory only: a restart of the object breaks them, and the caller calls again.

export class TaskWaiters {
  readonly #waiters = new Map<string, Set<() => void>>();

  /** Returns at the next `notify` of this task, or after `waitMs`. */
  async changed(taskId: string, waitMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const waiting = this.#waiters.get(taskId) ?? new Set();
      const leave = () => {
        clearTimeout(timer);
        waiting.delete(leave);
        if (waiting.size === 0) this.#waiters.delete(taskId);
        resolve();
      };
      const timer = setTimeout(leave, waitMs);
      this.#waiters.set(taskId, waiting.add(leave));
    });
  }

  notify(taskId: string): void {
    for (const leave of [...(this.#waiters.get(taskId) ?? [])]) leave();
  }
}
