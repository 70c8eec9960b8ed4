// The workers of this isolate. A worker is one invocation of a queue consumer and sits in a seat, which keeps its name from one
// invocation to the next. After WORKER_MAX_TASKS tasks the seat gets a new name and generation: the worker has retired.
import type { WorkerIdentity } from "../tasks/worker-identity.ts";

export interface WorkerSeat {
  identity: WorkerIdentity;
  /** How many tasks the worker may still take. */
  tasksLeft: number;
}

export class WorkerSeats {
  readonly #free: WorkerSeat[] = [];
  readonly #newName: () => string;
  readonly #onRetired: () => void;

  /** `onRetired` runs when a worker has retired, before the next generation begins. */
  constructor(newName: () => string, onRetired: () => void) {
    this.#newName = newName;
    this.#onRetired = onRetired;
  }

  /** The caller leaves the seat when it has finished. */
  take(maxTasks: number): WorkerSeat {
    const free = this.#free.pop();
    if (free && free.tasksLeft > 0) return free;
    if (free) this.#onRetired();
    const generation = (free?.identity.generation ?? 0) + 1;
    return { identity: { name: this.#newName(), generation }, tasksLeft: maxTasks };
  }

  leave(seat: WorkerSeat): void {
    this.#free.push(seat);
  }
}
