// Unsettled tasks a shard wrote lately, in memory, so that claiming and settling need not read them back. Only what was
// committed is here; the object is the only writer of its rows, so a remembered task is the stored one.
import type { Task, TaskPayload } from "../src/tasks/task.ts";

const maxTasks = 1000;
/** Characters of JSON; a longer payload is read again when it is claimed. */
const maxPayloadLength = 4000;

export class RecentTasks {
  readonly #tasks = new Map<string, { task: Task; payload: TaskPayload | null }>();

  task(id: string): Task | null {
    return this.#tasks.get(id)?.task ?? null;
  }

  payload(id: string): TaskPayload | null {
    return this.#tasks.get(id)?.payload ?? null;
  }

  add(task: Task, payload: TaskPayload, payloadLength: number): void {
    this.#tasks.set(task.id, { task, payload: payloadLength <= maxPayloadLength ? payload : null });
    const [oldest] = this.#tasks.keys();
    if (this.#tasks.size > maxTasks && oldest !== undefined) this.#tasks.delete(oldest);
  }

  replace(task: Task): void {
    const known = this.#tasks.get(task.id);
    if (known) known.task = task;
  }

  forget(id: string): void {
    this.#tasks.delete(id);
  }
}
