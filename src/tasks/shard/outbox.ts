// Which tasks of a shard are to be sent to which queue, and which were sent and not claimed yet. In memory only: it keeps
// messages in flight bounded, so that the shard and not the queue is the backlog. What it forgets in a crash, the
// shard's alarm sends again, because a task stays due until it is claimed.

export type OutboxQueue = "ai_processing" | "kafka_events" | "default";

/** A message was handed to its queue, or waits in its shard behind `before` others because the queue has enough. */
export type MessagePlace =
  | { at: "queue"; sentAt: number }
  | { at: "shard"; before: number; inFlight: number; limit: number };

interface Lane {
  waiting: Set<string>;
  /** Task id → when its message was sent, Unix milliseconds. */
  inFlight: Map<string, number>;
  /** Since when those waiting are held back for company, Unix milliseconds. */
  heldSince: number | null;
}

export interface OutboxLimits {
  /** Messages in flight, for each queue, so that a flood in one never holds up another. */
  inFlight: number;
  /** After this time a message that nobody claimed counts as lost. */
  lostMs: number;
  /**
   * While messages are in flight, unclaimed, fewer than these wait for each other, as in Nagle's algorithm: what is sent
   * together is claimed and settled together, in one call and one commit.
   */
  company: number;
  /** No message waits for company longer than this. */
  companyMs: number;
}

export class Outbox {
  readonly #lanes = new Map<OutboxQueue, Lane>();
  readonly #limits: OutboxLimits;

  constructor(limits: OutboxLimits) {
    this.#limits = limits;
  }

  /** An earlier message of the task counts as lost: it makes room. */
  add(taskId: string, queue: OutboxQueue): void {
    const lane = this.#lanes.get(queue) ?? { waiting: new Set(), inFlight: new Map(), heldSince: null };
    this.#lanes.set(queue, lane);
    lane.inFlight.delete(taskId);
    lane.waiting.add(taskId);
  }

  /** Whether the task waits here to be sent, or was sent lately enough to still be in its queue. */
  holds(taskId: string, now: number): boolean {
    for (const { waiting, inFlight } of this.#lanes.values()) {
      const sentAt = inFlight.get(taskId);
      if (waiting.has(taskId) || (sentAt !== undefined && now - sentAt < this.#limits.lostMs)) return true;
    }
    return false;
  }

  /** Where the task's message is; null when there is none here. */
  placeOf(taskId: string): MessagePlace | null {
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
  take(batchSize: number, now: number): { queue: OutboxQueue; taskIds: string[] } | null {
    for (const [queue, lane] of this.#lanes) {
      const { waiting, inFlight } = lane;
      if (waiting.size === 0 || this.#waitsForCompany(lane, now)) continue;
      lane.heldSince = null;
      const room = Math.max(0, Math.min(batchSize, this.#limits.inFlight - inFlight.size));
      const taskIds = [...waiting.values().take(room)];
      for (const taskId of taskIds) {
        waiting.delete(taskId);
        inFlight.set(taskId, now);
      }
      if (taskIds.length > 0) return { queue, taskIds };
    }
    return null;
  }

  /** Whether a message waits for nothing but company: ask again within `companyMs`. */
  isHolding(): boolean {
    return this.#lanes.values().some(({ heldSince }) => heldSince !== null);
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
    if (lane?.waiting.size === 0) lane.heldSince = null;
  }

  #waitsForCompany(lane: Lane, now: number): boolean {
    if (lane.inFlight.size === 0 || lane.waiting.size >= this.#limits.company) return false;
    lane.heldSince ??= now;
    return now - lane.heldSince < this.#limits.companyMs;
  }
}
