// Who watches tasks of this shard. Which tasks are watched is in memory only: after a restart the readers ask again, and a task that a
// model was heard of is watched for its next attempts as well.
import type { AnswerChunk, StreamPosition } from "../answer-events.ts";
import type { WatchedTask } from "../submission.ts";
import { isSettled, type Task } from "../task.ts";
import type { TaskLedger } from "./task-ledger.ts";
import { TaskWaiters } from "./task-waiters.ts";

export interface AnswerStreamsPorts {
  /** The present ledger: a failed commit replaces it. */
  ledger: () => TaskLedger;
  /** Null when the tenant has no such task. */
  read: (id: string, tenant: string) => Task | null;
  /** How long what was heard is returned after the task has settled. */
  resultTtlMs: number;
}

export class AnswerStreams {
  readonly #ports: AnswerStreamsPorts;
  readonly #waiters = new TaskWaiters();
  readonly #watched = new Set<string>();

  constructor(ports: AnswerStreamsPorts) {
    this.#ports = ports;
  }

  /** Whether the text of the task's next attempt is kept as a model says it. */
  isWatched(task: Task): boolean {
    return this.#watched.has(task.id) || (task.attempt > 0 && this.#ports.ledger().chunks.has(task.id));
  }

  /** Something happened to the task that its readers do not know. */
  changed(id: string, isOver: boolean): void {
    if (isOver) this.#watched.delete(id);
    this.#waiters.notify(id);
  }

  /** What there is after a position; waits up to `waitMs` for something new. Null when the tenant has no such task. */
  async watch(id: string, tenant: string, after: StreamPosition, waitMs: number): Promise<WatchedTask | null> {
    const until = Date.now() + waitMs;
    for (;;) {
      const task = this.#ports.read(id, tenant);
      if (!task) return null;
      const chunks = this.#chunksOf(task, after);
      const left = until - Date.now();
      const isNew = chunks.length > 0 || task.timeline.length - 1 > after.entry || isSettled(task.state);
      if (!isSettled(task.state)) this.#watched.add(id);
      if (isNew || left <= 0) return { task, chunks, isHeard: this.#ports.ledger().chunks.isHeard(id, task.attempt) };
      await this.#waiters.changed(id, left);
    }
  }

  #chunksOf({ id, timeline, settledAt }: Task, { entry, chunk }: StreamPosition): AnswerChunk[] {
    if (settledAt !== null && Date.now() >= settledAt + this.#ports.resultTtlMs) return [];
    if (entry >= timeline.length) return [];
    const last = timeline[entry];
    // Chunks belong to the entry that began their attempt; every other entry is after those of its attempt.
    const isAmongThem = last?.state === "STARTED";
    return this.#ports.ledger().chunks.after(id, last?.attempt ?? 0, isAmongThem ? chunk : Number.MAX_SAFE_INTEGER);
  }
}
