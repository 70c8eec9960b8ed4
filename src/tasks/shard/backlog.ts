// What waits in a shard, in one lane for each queue, and which messages are on their way to wake a worker for it. A message is a
// doorbell: it brings a worker, and the worker takes the task whose turn it is, so a task that a running worker takes needs no
// message. Enough messages are in flight to bring slots for all waiting tasks, up to a limit: the shard and not the queue is the backlog.
// It is in memory only: when the shard wakes, it adds every task that waits.
import type { QueueName } from "../task.ts";
import { FairQueue, type WaitingTask } from "./fair-queue.ts";

export type MessageQueue = QueueName | "default";

/** A task waits behind `before` others, while `inFlight` messages of at most `limit` are on their way to a worker. */
export interface WaitPosition {
  priority: number;
  before: number;
  inFlight: number;
  limit: number;
}

interface Lane {
  waiting: FairQueue;
  /** The waiting tasks that no message in flight names, oldest first. */
  unnamed: Set<string>;
  /** The task that the message names → when the message was sent, Unix milliseconds. */
  inFlight: Map<string, number>;
  /** Since when the tasks without a message linger, Unix milliseconds. */
  lingersSince: number | null;
}

export interface BacklogLimits {
  /** Messages in flight, for each queue, so that a flood in one queue never delays another. */
  inFlight: number;
  /** How many tasks the worker that a message wakes takes at once. */
  tasksPerMessage: number;
  /** A message that did not arrive within this time counts as lost. */
  lostMs: number;
  /**
   * While messages are in flight, fewer tasks than this linger, as in Nagle's algorithm: the workers that run take most tasks
   * before a message for them is sent, and the queue bills fewer operations.
   */
  batchSize: number;
  /** No task lingers longer than this. */
  lingerMs: number;
}

export class Backlog {
  readonly #lanes = new Map<MessageQueue, Lane>();
  readonly #limits: BacklogLimits;

  constructor(limits: BacklogLimits) {
    this.#limits = limits;
  }

  add(task: WaitingTask, queue: MessageQueue): void {
    const lane = this.#laneOf(queue);
    lane.waiting.add(task);
    if (!lane.inFlight.has(task.id)) lane.unnamed.add(task.id);
  }

  holds(taskId: string): boolean {
    return this.#lanes.values().some(({ waiting }) => waiting.has(taskId));
  }

  waitingIn(queue: MessageQueue): number {
    return this.#lanes.get(queue)?.waiting.size ?? 0;
  }

  isEmpty(): boolean {
    return this.#lanes.values().every(({ waiting }) => waiting.size === 0);
  }

  /** Null when the task does not wait here. */
  positionOf(taskId: string): WaitPosition | null {
    for (const { waiting, inFlight } of this.#lanes.values()) {
      const position = waiting.positionOf(taskId);
      if (position !== null) return { ...position, inFlight: inFlight.size, limit: this.#limits.inFlight };
    }
    return null;
  }

  /** Removes and returns the task whose turn it is; null when none waits in this queue. */
  take(queue: MessageQueue): string | null {
    const lane = this.#lanes.get(queue);
    const id = lane?.waiting.take() ?? null;
    if (lane && id !== null) drop(lane, id);
    return id;
  }

  /** The task does not wait in this queue any more. */
  remove(taskId: string, queue: MessageQueue): void {
    const lane = this.#lanes.get(queue);
    if (lane) drop(lane, taskId);
  }

  /** A worker received the message that names this task. */
  arrived(taskId: string, queue: MessageQueue): void {
    const lane = this.#lanes.get(queue);
    if (lane?.inFlight.delete(taskId) && lane.waiting.has(taskId)) lane.unnamed.add(taskId);
  }

  /** The messages to send next to one queue, now counted as in flight; null when nothing may be sent. */
  nextMessages(maxMessages: number, now: number): { queue: MessageQueue; taskIds: string[] } | null {
    for (const [queue, lane] of this.#lanes) {
      const { waiting, unnamed, inFlight } = lane;
      this.#forgetLost(lane, now);
      const missing = this.#messagesFor(queue, waiting.size) - inFlight.size;
      if (missing > 0 && this.#lingers(lane, now)) continue;
      lane.lingersSince = null;
      if (missing <= 0) continue;
      const taskIds = [...unnamed.values().take(Math.min(maxMessages, missing))];
      for (const taskId of taskIds) {
        unnamed.delete(taskId);
        inFlight.set(taskId, now);
      }
      if (taskIds.length > 0) return { queue, taskIds };
    }
    return null;
  }

  /** Whether a task lingers: call `nextMessages` again within `lingerMs`. */
  isLingering(): boolean {
    return this.#lanes.values().some(({ lingersSince }) => lingersSince !== null);
  }

  /** The queue did not take these messages. */
  notSent(queue: MessageQueue, taskIds: readonly string[]): void {
    for (const taskId of taskIds) this.arrived(taskId, queue);
  }

  #laneOf(queue: MessageQueue): Lane {
    const known = this.#lanes.get(queue);
    if (known) return known;
    const lane = { waiting: new FairQueue(), unnamed: new Set<string>(), inFlight: new Map(), lingersSince: null };
    this.#lanes.set(queue, lane);
    return lane;
  }

  /** Messages are in the order in which they were sent. */
  #forgetLost(lane: Lane, now: number): void {
    for (const [taskId, sentAt] of lane.inFlight) {
      if (now - sentAt < this.#limits.lostMs) return;
      lane.inFlight.delete(taskId);
      if (lane.waiting.has(taskId)) lane.unnamed.add(taskId);
    }
  }

  /** A follow-up is the work of the message that names it, so each has its own. */
  #messagesFor(queue: MessageQueue, tasks: number): number {
    const tasksPerMessage = queue === "default" ? 1 : this.#limits.tasksPerMessage;
    return Math.min(Math.ceil(tasks / tasksPerMessage), this.#limits.inFlight);
  }

  #lingers(lane: Lane, now: number): boolean {
    if (lane.inFlight.size === 0 || lane.unnamed.size >= this.#limits.batchSize) return false;
    lane.lingersSince ??= now;
    return now - lane.lingersSince < this.#limits.lingerMs;
  }
}

function drop(lane: Lane, taskId: string): void {
  lane.waiting.delete(taskId);
  lane.unnamed.delete(taskId);
  if (lane.unnamed.size === 0) lane.lingersSince = null;
}
