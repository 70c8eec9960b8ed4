// The free slots of workers that wait for a slow task of theirs: their calls wait here for a task, which they get without a message.
// They are in memory only: a restart of the object breaks the calls, and messages wake workers instead.
import type { ClaimedTask, IdleTurn } from "../submission.ts";
import type { QueueName } from "../task.ts";
import type { WorkerIdentity } from "../worker-identity.ts";

interface IdleWorker {
  worker: WorkerIdentity;
  queue: QueueName;
  wanted: number;
  tasks: ClaimedTask[];
  leave: () => void;
}

export class IdleSlots {
  /** Longest waiting first. */
  readonly #waiting = new Set<IdleWorker>();

  /** Returns the tasks that were given to the worker; none when nothing came within `waitMs`, or `end` was called. */
  async wait({ worker, queue, wanted, waitMs }: IdleTurn): Promise<ClaimedTask[]> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const idle: IdleWorker = { worker, queue, wanted, tasks: [], leave: resolve };
    const timer = setTimeout(resolve, waitMs);
    this.#waiting.add(idle);
    await promise;
    clearTimeout(timer);
    this.#waiting.delete(idle);
    return idle.tasks;
  }

  /** The worker that has waited longest for a task of this queue; null when none waits. */
  next(queue: QueueName): WorkerIdentity | null {
    return this.#first(queue)?.worker ?? null;
  }

  /** Gives the task to the worker that `next` returned. Tasks that are given in one turn of the event loop arrive together. */
  give(queue: QueueName, task: ClaimedTask): void {
    const idle = this.#first(queue);
    if (!idle) throw new Error("no worker waits");
    idle.tasks.push(task);
    if (idle.tasks.length === idle.wanted) this.#waiting.delete(idle);
    idle.leave();
  }

  /** The worker has nothing left to do and ends. */
  end(workerName: string): void {
    for (const { worker, leave } of this.#waiting) if (worker.name === workerName) leave();
  }

  #first(queue: QueueName): IdleWorker | null {
    for (const idle of this.#waiting) if (idle.queue === queue) return idle;
    return null;
  }
}
