// Sends the outbox to the queues, one batch at a time. A batch that its queue refuses returns to the outbox and is sent later.
import { log } from "../../telemetry/log.ts";
import type { Outbox, OutboxQueue } from "./outbox.ts";

/** sendBatch takes at most 100 messages. */
const batchSize = 100;

export interface OutboxSenderPorts {
  outbox: Outbox;
  queues: Record<OutboxQueue, Pick<Queue<{ task_id: string }>, "sendBatch">>;
  /** How long the outbox lets a message linger. */
  lingerMs: number;
  /** Keeps the object alive until the promise settles. */
  waitUntil: (promise: Promise<void>) => void;
  /** Runs when a queue refused a batch: `send` must be called again later. */
  onRefused: () => void;
}

export class OutboxSender {
  readonly #ports: OutboxSenderPorts;
  #isSending = false;
  #hasTimer = false;

  constructor(ports: OutboxSenderPorts) {
    this.#ports = ports;
  }

  /** Sends what may be sent now, and later what lingers. */
  send(): void {
    if (this.#isSending) return;
    const { outbox, waitUntil } = this.#ports;
    const batch = outbox.take(batchSize, Date.now());
    if (!batch) {
      this.#sendLater();
      return;
    }
    this.#isSending = true;
    waitUntil(this.#sendBatch(batch.queue, batch.taskIds));
  }

  #sendLater(): void {
    const { outbox, lingerMs } = this.#ports;
    if (this.#hasTimer || !outbox.isLingering()) return;
    this.#hasTimer = true;
    setTimeout(() => {
      this.#hasTimer = false;
      this.send();
    }, lingerMs);
  }

  async #sendBatch(queue: OutboxQueue, taskIds: readonly string[]): Promise<void> {
    const { outbox, queues, onRefused } = this.#ports;
    try {
      await queues[queue].sendBatch(taskIds.map((task_id) => ({ body: { task_id } })));
    } catch (error) {
      outbox.putBack(queue, taskIds);
      log("warn", { event: "queue_refused", queue, messages: taskIds.length, error: String(error) });
      onRefused();
      return;
    } finally {
      this.#isSending = false;
    }
    this.send();
  }
}
