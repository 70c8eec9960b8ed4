// Tasks a shard wrote lately, in memory, so that claiming, settling and the reading that follows need not fetch them. Only what
// was committed is here; the object is the only writer of its rows, so a remembered task is the stored one.
import { isSettled, type Task, type TaskPayload } from "../task.ts";

const maxUnsettled = 1000;
/** Who waits for a task asks as soon as it is settled. */
const maxSettled = 50;
/** Characters of JSON; a longer payload or result is read again when it is asked for. */
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
    const known = this.#unsettled.get(task.id);
    if (!isSettled(task.state)) {
      if (known) known.task = task;
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
}

function dropOldest(tasks: Map<string, unknown>, most: number): void {
  const [oldest] = tasks.keys();
  if (tasks.size > most && oldest !== undefined) tasks.delete(oldest);
}
