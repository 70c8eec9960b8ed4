// A queue of the platform: it refuses messages above its rate, and starts an invocation of the consumer with up to max_batch_size of
// them while it may. The platform reconsiders how many invocations it allows only when a batch has ended; here it then doubles them,
// which is a guess, because the platform does not publish its rule.
import { WorkerSeats } from "../../src/processing/worker-seats.ts";
import { messagesPerBatch } from "../../src/tasks/shard/message-policy.ts";
import { batchSize } from "./plan.ts";
import { SimulatedWorker, type WakingMessage } from "./worker.ts";
import type { World } from "./world.ts";

export class MessageQueue {
  readonly #world: World;
  readonly #messages = new Set<WakingMessage>();
  readonly #seats: WorkerSeats;
  #running = 0;
  #allowed: number;
  /** Messages that a second without messages leaves room for; at least one batch. */
  readonly #capacity: number;
  #tokens: number;
  #tokensAt = 0;

  constructor(world: World) {
    const { consumersAtStart, messagesPerSecond } = world.plan.platform;
    let names = 0;
    this.#world = world;
    this.#seats = new WorkerSeats(
      () => `worker-${names++}`,
      () => undefined,
    );
    this.#allowed = consumersAtStart;
    this.#capacity = Math.max(messagesPerSecond, messagesPerBatch);
    this.#tokens = this.#capacity;
  }

  /** False when the queue refuses the batch because of its rate. */
  accept(messages: readonly WakingMessage[]): boolean {
    const { clock, measures, plan, random } = this.#world;
    const { messagesPerSecond, deliveryMs } = plan.platform;
    const refilled = this.#tokens + ((clock.now - this.#tokensAt) * messagesPerSecond) / 1000;
    this.#tokens = Math.min(this.#capacity, refilled);
    this.#tokensAt = clock.now;
    if (this.#tokens < messages.length) {
      measures.refusedMessages += messages.length;
      return false;
    }
    this.#tokens -= messages.length;
    measures.messages += messages.length;
    clock.after(deliveryMs(random), () => {
      for (const message of messages) this.#messages.add(message);
      this.#startWorkers();
    });
    return true;
  }

  #startWorkers(): void {
    const { measures, plan } = this.#world;
    while (this.#running < this.#allowed && this.#messages.size > 0) {
      const batch = [...this.#messages.values().take(batchSize)];
      for (const message of batch) this.#messages.delete(message);
      this.#running += 1;
      measures.invocations += 1;
      measures.workers.add(1);
      const seat = this.#seats.take(plan.workerTasks);
      new SimulatedWorker(this.#world, seat, () => {
        this.#seats.leave(seat);
        this.#workerEnded();
      }).run(batch);
    }
  }

  #workerEnded(): void {
    const { measures, plan } = this.#world;
    this.#running -= 1;
    measures.workers.add(-1);
    if (this.#messages.size > 0) this.#allowed = Math.min(plan.platform.consumers, this.#allowed * 2);
    this.#startWorkers();
  }
}
