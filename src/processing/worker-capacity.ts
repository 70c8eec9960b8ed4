// How many tasks a worker can take: its slots that are free, and what is left of its share of tasks and of its time.
import type { WorkerSeat } from "./worker-seats.ts";

/** A worker whose tasks are shorter than this ends soon when its shard has none left, and needs no other tasks meanwhile. */
export const slowTaskMs = 250;

export class WorkerCapacity {
  readonly slots: number;
  readonly #seat: WorkerSeat;
  readonly #now: () => number;
  readonly #endsAt: number;
  #free: number;
  #taken = 0;
  /** One for each busy slot, the longest running first. */
  readonly #running = new Set<{ startedAt: number }>();

  constructor(slots: number, lifeMs: number, seat: WorkerSeat, now: () => number) {
    this.slots = slots;
    this.#seat = seat;
    this.#now = now;
    this.#endsAt = now() + lifeMs;
    this.#free = slots;
  }

  get isBusy(): boolean {
    return this.#running.size > 0;
  }

  /** Of the task that has run longest; 0 when none runs. */
  get longestRunMs(): number {
    const [longest] = this.#running;
    return longest ? this.#now() - longest.startedAt : 0;
  }

  /** One of its tasks is slow, so the free slots would stand idle for a while. */
  get isHeldUp(): boolean {
    return this.longestRunMs >= slowTaskMs;
  }

  /** The worker took more tasks than it has slots, so its shard had a backlog. */
  get hasMetBacklog(): boolean {
    return this.#taken > this.slots;
  }

  /** Milliseconds in which the worker may take tasks. */
  get timeLeft(): number {
    return this.#endsAt - this.#now();
  }

  /** How many tasks to ask for, when at most `slots` are meant for them. */
  wanted(slots = this.slots): number {
    return this.timeLeft <= 0 ? 0 : Math.max(0, Math.min(slots, this.#free, this.#seat.tasksLeft));
  }

  /** Keeps slots free for the tasks that a call may give. Call what it returns with their number: the other slots are free again. */
  reserve(slots: number): (tasks: number) => void {
    this.#change(-slots);
    return (tasks) => {
      this.#taken += tasks;
      this.#change(slots - tasks);
    };
  }

  /** A task begins in a slot that was reserved. Call what it returns when the task has ended: the slot is free again. */
  occupy(): () => void {
    const run = { startedAt: this.#now() };
    this.#running.add(run);
    return () => {
      this.#running.delete(run);
      this.#free += 1;
    };
  }

  #change(slots: number): void {
    this.#free += slots;
    this.#seat.tasksLeft += slots;
  }
}
