// Sends the messages of the backlog to their queues, one batch at a time. A batch that its queue refuses is sent later.
import { log } from "../../telemetry/log.ts";
import type { Backlog, MessageQueue } from "./backlog.ts";
import { messagesPerBatch } from "./message-policy.ts";

export interface MessageSenderPorts {
  backlog: Backlog;
  queues: Record<MessageQueue, Pick<Queue<{ task_id: string }>, "sendBatch">>;
  /** How long the backlog lets a task linger. */
  lingerMs: number;
  /** Keeps the object alive until the promise settles. */
  waitUntil: (promise: Promise<void>) => void;
  /** Runs when a queue refused a batch: `send` must be called again later. */
  onRefused: () => void;
}

export class MessageSender {
  readonly #ports: MessageSenderPorts;
  #isSending = false;
  #hasTimer = false;

  constructor(ports: MessageSenderPorts) {
    this.#ports = ports;
  }

  /** Sends what may be sent now, and later what lingers. */
  send(): void {
    if (this.#isSending) return;
    const { backlog, waitUntil } = this.#ports;
    const batch = backlog.nextMessages(messagesPerBatch, Date.now());
    if (!batch) {
      this.#sendLater();
      return;
    }
    this.#isSending = true;
    waitUntil(this.#sendBatch(batch.queue, batch.taskIds));
  }

  #sendLater(): void {
    const { backlog, lingerMs } = this.#ports;
    if (this.#hasTimer || !backlog.isLingering()) return;
    this.#hasTimer = true;
    setTimeout(() => {
      this.#hasTimer = false;
      this.send();
    }, lingerMs);
  }

  async #sendBatch(queue: MessageQueue, taskIds: readonly string[]): Promise<void> {
    const { backlog, queues, onRefused } = this.#ports;
    try {
      await queues[queue].sendBatch(taskIds.map((task_id) => ({ body: { task_id } })));
    } catch (error) {
      backlog.notSent(queue, taskIds);
      log("warn", { event: "queue_refused", queue, messages: taskIds.length, error: String(error) });
      onRefused();
      return;
    } finally {
      this.#isSending = false;
    }
    this.send();
  }
}
