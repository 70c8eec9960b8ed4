// A queue consumer as the platform runs it, with the test's own model, settings and broken services.
import { createExecutionContext, createMessageBatch, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { LanguageModel } from "../../../src/ai/language-model.ts";
import { type ConsumerServices, createServices } from "../../../src/composition/services.ts";
import { fail } from "../../../src/kernel/result.ts";
import type { KeyValueStore } from "../../../src/storage/key-value-store.ts";
import { KeyValueResultStore } from "../../../src/tasks/key-value-result-store.ts";
import { readTask } from "../../../src/tasks/read-task.ts";
import { TaskShards } from "../../../src/tasks/task-shards.ts";
import { createWorker } from "../../../src/worker.ts";
import { tenant } from "../tasks/shard-under-test.ts";

type ConsumedQueue =
  | "ai-processing"
  | "kafka-events"
  | "default"
  | "ai-processing-dlq"
  | "kafka-events-dlq"
  | "default-dlq";

interface Setup {
  languageModel?: LanguageModel;
  vars?: Record<string, string>;
  /** Changes the services of each worker generation. */
  change?: (services: ConsumerServices, store: KeyValueStore) => ConsumerServices;
}

/** The outcome of a message: acknowledged, or retried after this many seconds. */
type MessageOutcome = "ack" | number;

export class ConsumerUnderTest {
  /** How many worker generations were created. */
  generations = 0;
  /** How many milliseconds this consumer's clock is ahead. */
  skewMs = 0;
  #stoppedAt: number | null = null;
  readonly services: ConsumerServices;
  readonly store: KeyValueStore;
  readonly #worker: ReturnType<typeof createWorker>;

  constructor({ languageModel, vars = {}, change = (services) => services }: Setup = {}) {
    const create = () => {
      // A slow machine does not end a worker in the middle of a test.
      const bindings = Object.assign({}, env, { LOG_LEVEL: "error", WORKER_SECONDS: "600" }, vars);
      const services = createServices(bindings as Env, languageModel ? { languageModel } : {});
      const consumer = { ...services.consumer(), now: () => (this.#stoppedAt ?? Date.now()) + this.skewMs };
      const changed = change(consumer, services.api().store);
      return { ...services, consumer: () => changed };
    };
    const services = create();
    this.services = services.consumer();
    this.store = services.api().store;
    this.#worker = createWorker(() => {
      this.generations += 1;
      return create();
    });
  }

  /** No attempt takes long and no worker's time ends, however slow the machine is. */
  stopClock(): void {
    this.#stoppedAt = Date.now();
  }

  deliver(queue: ConsumedQueue, taskIds: readonly string[], attempts = 1): Promise<MessageOutcome[]> {
    const bodies = taskIds.map((task_id) => ({ task_id }));
    return this.deliverBodies(queue, bodies, attempts);
  }

  async deliverBodies(queue: ConsumedQueue, bodies: readonly unknown[], attempts = 1): Promise<MessageOutcome[]> {
    const outcomes = new Array<MessageOutcome | null>(bodies.length).fill(null);
    const messages = bodies.map((body, index): Message<unknown> => {
      const decide = (outcome: MessageOutcome) => {
        outcomes[index] ??= outcome;
      };
      const ack = () => decide("ack");
      const retry = (options?: QueueRetryOptions) => decide(options?.delaySeconds ?? 0);
      return { id: `${index}`, timestamp: new Date(), attempts, body, ack, retry };
    });
    // The batch of the test pool does not report the delay of a retry.
    const batch = { ...createMessageBatch(queue, []), queue, messages } as MessageBatch<{ task_id: string }>;
    const context = createExecutionContext();
    await this.#worker.queue?.(batch, env, context);
    await waitOnExecutionContext(context);
    return outcomes.map((outcome, index) => {
      if (outcome === null) throw new Error(`message ${index} was neither acknowledged nor retried`);
      return outcome;
    });
  }

  /** The task with its result, as its tenant reads it. */
  async view(id: string) {
    const read = await readTask(id, tenant, 0, this.services);
    if (!read.ok) throw new Error(read.error.message);
    return read.value;
  }
}

/** Services for which no shard can be reached. */
export const withoutShards = (services: ConsumerServices): ConsumerServices => ({
  ...services,
  shards: new TaskShards(
    () => {
      throw new Error("no shard can be reached");
    },
    async () => [],
  ),
});

/** Services that keep results in the key-value store, which fails while `isDown` returns true. */
export const withBreakableStore =
  (isDown: () => boolean) =>
  (services: ConsumerServices, stored: KeyValueStore): ConsumerServices => {
    const down = () => fail({ reason: "unavailable", store: "breakable", message: "the store is down" } as const);
    const store: KeyValueStore = {
      name: "breakable",
      read: async (keys) => (isDown() ? down() : stored.read(keys)),
      write: async (entries) => (isDown() ? down() : stored.write(entries)),
      remove: async (keys) => (isDown() ? down() : stored.remove(keys)),
    };
    return {
      ...services,
      results: new KeyValueResultStore(store, services.results, services.config.RESULT_TTL_SECONDS),
    };
  };
