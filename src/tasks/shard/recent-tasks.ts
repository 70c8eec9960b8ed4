// Caches in memory the tasks that a shard wrote recently, so that claiming, settling and reading them need no query. It holds
// committed tasks only; the object is the only writer of its rows, so a cached task equals the stored task.
import { isSettled, type Task, type TaskPayload } from "../task.ts";

const maxUnsettled = 1000;
/** A client that waits for a task reads it as soon as it is settled. */
const maxSettled = 50;
/** Characters of JSON; a longer payload or result is read from storage when it is needed. */
const maxLength = 4000;

export class RecentTasks {
  readonly #unsettled = new Map<string, { task: Task; payload: TaskPayload | null }>();
  readonly #settled = new Map<string, Task>();

  task(id: string): Task | null {
    return this.#unsettled.get(id)?.task ?? this.#settled.get(id) ?? null;
  }

  payload(id: string): TaskPayload | null {
    return this.#unsettled.get(id)?.payload ?? null;
  }

  add(task: Task, payload: TaskPayload, payloadLength: number): void {
    this.#unsettled.set(task.id, { task, payload: payloadLength <= maxLength ? payload : null });
    dropOldest(this.#unsettled, maxUnsettled);
  }

  replace(task: Task): void {
    const cached = this.#unsettled.get(task.id);
    if (!isSettled(task.state)) {
      if (cached) cached.task = task;
      return;
    }
    this.forget(task.id);
    if ((task.result?.length ?? 0) > maxLength) return;
    this.#settled.set(task.id, task);
    dropOldest(this.#settled, maxSettled);
  }

  forget(id: string): void {
    this.#unsettled.delete(id);
    this.#settled.delete(id);
  }

  forgetSettled(): void {
    this.#settled.clear();
  }
}

function dropOldest(tasks: Map<string, unknown>, maxSize: number): void {
  const [oldest] = tasks.keys();
  if (tasks.size > maxSize && oldest !== undefined) tasks.delete(oldest);
}
