// Which tasks of a shard must be sent to which queue, and which were sent and are not claimed yet. It bounds the messages in flight,
// so that the shard and not the queue is the backlog. It is in memory only: after a crash the shard's alarm sends every task again,
// because a task stays due until it is claimed.

export type OutboxQueue = "ai_processing" | "kafka_events" | "default";

/** A message is in its queue, or waits in its shard behind `before` others because enough messages are in flight. */
export type MessagePosition =
  | { at: "queue"; sentAt: number }
  | { at: "shard"; before: number; inFlight: number; limit: number };

interface Lane {
  waiting: Set<string>;
  /** Task id → when its message was sent, Unix milliseconds. */
  inFlight: Map<string, number>;
  /** Since when the waiting messages linger, Unix milliseconds. */
  lingersSince: number | null;
}

export interface OutboxLimits {
  /** Messages in flight, for each queue, so that a flood in one queue never delays another. */
  inFlight: number;
  /** A message that no worker claimed within this time counts as lost. */
  lostMs: number;
  /**
   * While unclaimed messages are in flight, fewer messages than this linger, as in Nagle's algorithm: messages that are sent
   * together are claimed and settled together, in one call and one commit.
   */
  batchSize: number;
  /** No message lingers longer than this. */
  lingerMs: number;
}

export class Outbox {
  readonly #lanes = new Map<OutboxQueue, Lane>();
  readonly #limits: OutboxLimits;

  constructor(limits: OutboxLimits) {
    this.#limits = limits;
  }

  /** An earlier message of the task counts as lost: it makes room. */
  add(taskId: string, queue: OutboxQueue): void {
    const lane = this.#lanes.get(queue) ?? { waiting: new Set(), inFlight: new Map(), lingersSince: null };
    this.#lanes.set(queue, lane);
    lane.inFlight.delete(taskId);
    lane.waiting.add(taskId);
  }

  /** Whether the task waits here to be sent, or was sent recently enough to be in its queue still. */
  holds(taskId: string, now: number): boolean {
    for (const { waiting, inFlight } of this.#lanes.values()) {
      const sentAt = inFlight.get(taskId);
      if (waiting.has(taskId) || (sentAt !== undefined && now - sentAt < this.#limits.lostMs)) return true;
    }
    return false;
  }

  /** Where the task's message is; null when there is none here. */
  positionOf(taskId: string): MessagePosition | null {
    for (const { waiting, inFlight } of this.#lanes.values()) {
      const sentAt = inFlight.get(taskId);
      if (sentAt !== undefined) return { at: "queue", sentAt };
      if (!waiting.has(taskId)) continue;
      return {
        at: "shard",
        before: [...waiting].indexOf(taskId),
        inFlight: inFlight.size,
        limit: this.#limits.inFlight,
      };
    }
    return null;
  }

  /** The next batch of one queue, oldest first, now counted as in flight; null when nothing may be sent. */
  take(maxMessages: number, now: number): { queue: OutboxQueue; taskIds: string[] } | null {
    for (const [queue, lane] of this.#lanes) {
      const { waiting, inFlight } = lane;
      if (waiting.size === 0 || this.#lingers(lane, now)) continue;
      lane.lingersSince = null;
      const room = Math.max(0, Math.min(maxMessages, this.#limits.inFlight - inFlight.size));
      const taskIds = [...waiting.values().take(room)];
      for (const taskId of taskIds) {
        waiting.delete(taskId);
        inFlight.set(taskId, now);
      }
      if (taskIds.length > 0) return { queue, taskIds };
    }
    return null;
  }

  /** Whether a message lingers: call `take` again within `lingerMs`. */
  isLingering(): boolean {
    return this.#lanes.values().some(({ lingersSince }) => lingersSince !== null);
  }

  /** The queue did not take the batch. */
  putBack(queue: OutboxQueue, taskIds: readonly string[]): void {
    for (const taskId of taskIds) this.add(taskId, queue);
  }

  /** The message arrived, or the task needs none in this queue any more. */
  forget(taskId: string, queue: OutboxQueue): void {
    const lane = this.#lanes.get(queue);
    lane?.waiting.delete(taskId);
    lane?.inFlight.delete(taskId);
    if (lane?.waiting.size === 0) lane.lingersSince = null;
  }

  #lingers(lane: Lane, now: number): boolean {
    if (lane.inFlight.size === 0 || lane.waiting.size >= this.#limits.batchSize) return false;
    lane.lingersSince ??= now;
    return now - lane.lingersSince < this.#limits.lingerMs;
  }
}
