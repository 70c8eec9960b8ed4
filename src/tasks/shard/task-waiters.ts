// Who waits for a task to change, in memory: callers for its end, the worker for the word that it need not go on.
// A restart of the object breaks their calls; they ask again or go without.

export class TaskAudience {
  readonly #waiters = new Map<string, Set<() => void>>();

  /** Returns at the next `tell` of this task, or after `waitMs`. */
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

  tell(taskId: string): void {
    for (const leave of [...(this.#waiters.get(taskId) ?? [])]) leave();
  }
}
