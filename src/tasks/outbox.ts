// Which tasks of a shard are to be sent to which queue, and which were sent and not claimed yet. In memory only: it keeps
// messages in flight bounded, so that the shard and not the queue is the backlog. What it forgets in a crash, the
// shard's alarm sends again, because a task stays due until it is claimed.

export type OutboxQueue = "ai_processing" | "kafka_events" | "default";

export class Outbox {
  readonly #waiting = new Map<OutboxQueue, Set<string>>();
  readonly #inFlight = new Map<string, { queue: OutboxQueue; sentAt: number }>();

  readonly #limit: number;
  /** After this time a message that nobody claimed counts as lost. */
  readonly #lostMs: number;

  constructor(limit: number, lostMs: number) {
    this.#limit = limit;
    this.#lostMs = lostMs;
  }

  add(taskId: string, queue: OutboxQueue): void {
    const ids = this.#waiting.get(queue) ?? new Set();
    this.#waiting.set(queue, ids.add(taskId));
  }

  /** Whether the task waits here to be sent, or was sent lately enough to still be in its queue. */
  holds(taskId: string, now: number): boolean {
    const sent = this.#inFlight.get(taskId);
    if (sent) return now - sent.sentAt < this.#lostMs;
    for (const ids of this.#waiting.values()) if (ids.has(taskId)) return true;
    return false;
  }

  /** The next batch of one queue, oldest first, now counted as in flight; null when nothing may be sent. */
  take(batchSize: number, now: number): { queue: OutboxQueue; taskIds: string[] } | null {
    const room = Math.min(batchSize, this.#limit - this.#inFlight.size);
    if (room <= 0) return null;
    for (const [queue, ids] of this.#waiting) {
      const taskIds = [...ids.values().take(room)];
      for (const taskId of taskIds) {
        ids.delete(taskId);
        this.#inFlight.set(taskId, { queue, sentAt: now });
      }
      if (taskIds.length > 0) return { queue, taskIds };
    }
    return null;
  }

  /** The queue did not take the batch. */
  putBack(queue: OutboxQueue, taskIds: readonly string[]): void {
    for (const taskId of taskIds) {
      this.#inFlight.delete(taskId);
      this.add(taskId, queue);
    }
  }

  /** The task was claimed or needs no message any more. */
  forget(taskId: string): void {
    this.#inFlight.delete(taskId);
    for (const ids of this.#waiting.values()) ids.delete(taskId);
  }
}
