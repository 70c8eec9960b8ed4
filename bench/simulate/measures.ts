// What the simulation counts while it is measured: from the end of the warm-up until no more tasks arrive.
import type { Clock } from "./clock.ts";

/** The time integral of a number that changes, such as the tasks in the system. */
export class Level {
  readonly #clock: Clock;
  #value = 0;
  #since = 0;
  #sum = 0;
  most = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get value(): number {
    return this.#value;
  }

  add(change: number): void {
    this.#settle();
    this.#value += change;
    this.most = Math.max(this.most, this.#value);
  }

  /** Begins to measure. */
  reset(): void {
    this.#settle();
    this.#sum = 0;
    this.most = this.#value;
  }

  /** The sum of value × milliseconds since it began to measure. */
  integral(): number {
    this.#settle();
    return this.#sum;
  }

  #settle(): void {
    this.#sum += this.#value * (this.#clock.now - this.#since);
    this.#since = this.#clock.now;
  }
}

export class Measures {
  readonly tasks: Level;
  readonly workers: Level;
  /** Slots that run a task. */
  readonly busySlots: Level;
  /** Slots that run a task or wait for the answer to a turn. */
  readonly takenSlots: Level;
  invocations = 0;
  messages = 0;
  refusedMessages = 0;
  objectCalls = 0;
  taken = 0;
  settled = 0;

  constructor(clock: Clock) {
    this.tasks = new Level(clock);
    this.workers = new Level(clock);
    this.busySlots = new Level(clock);
    this.takenSlots = new Level(clock);
  }

  /** Begins to measure: what was counted before is forgotten. */
  reset(): void {
    for (const level of [this.tasks, this.workers, this.busySlots, this.takenSlots]) level.reset();
    this.invocations = 0;
    this.messages = 0;
    this.refusedMessages = 0;
    this.objectCalls = 0;
    this.taken = 0;
    this.settled = 0;
  }
}
