// A queue consumer as the platform runs it, with the test's own model, settings and broken parts.
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

/** What became of each message, by its place in the batch: acknowledged, or again after so many seconds. */
type Fate = "ack" | number;

export class ConsumerUnderTest {
  /** Worker generations that were given services. */
  generations = 0;
  /** Milliseconds this consumer's clock is ahead. */
  skewMs = 0;
  readonly services: ConsumerServices;
  readonly store: KeyValueStore;
  readonly #worker: ReturnType<typeof createWorker>;

  constructor({ languageModel, vars = {}, change = (services) => services }: Setup = {}) {
    const create = () => {
      const bindings = Object.assign({}, env, { LOG_LEVEL: "error" }, vars);
      const services = createServices(bindings as Env, languageModel ? { languageModel } : {});
      const consumer = { ...services.consumer(), now: () => Date.now() + this.skewMs };
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

  deliver(queue: ConsumedQueue, taskIds: readonly string[], attempts = 1): Promise<Fate[]> {
    const bodies = taskIds.map((task_id) => ({ task_id }));
    return this.deliverBodies(queue, bodies, attempts);
  }

  async deliverBodies(queue: ConsumedQueue, bodies: readonly unknown[], attempts = 1): Promise<Fate[]> {
    const fates = new Array<Fate | null>(bodies.length).fill(null);
    const messages = bodies.map((body, place): Message<unknown> => {
      const decide = (fate: Fate) => {
        fates[place] ??= fate;
      };
      const ack = () => decide("ack");
      const retry = (options?: QueueRetryOptions) => decide(options?.delaySeconds ?? 0);
      return { id: `${place}`, timestamp: new Date(), attempts, body, ack, retry };
    });
    // The pool's own batch forgets how long a message is to be delayed.
    const batch = { ...createMessageBatch(queue, []), queue, messages } as MessageBatch<{ task_id: string }>;
    const context = createExecutionContext();
    await this.#worker.queue?.(batch, env, context);
    await waitOnExecutionContext(context);
    return fates.map((fate, place) => {
      if (fate === null) throw new Error(`message ${place} was neither acknowledged nor retried`);
      return fate;
    });
  }

  /** The task with its result, as its tenant reads it. */
  async view(id: string) {
    const read = await readTask(id, tenant, 0, this.services);
    if (!read.ok) throw new Error(read.error.message);
    return read.value;
  }
}

/** The services while no shard answers. */
export const withoutShards = (services: ConsumerServices): ConsumerServices => ({
  ...services,
  shards: new TaskShards(
    () => {
      throw new Error("no shard can be reached");
    },
    async () => [],
  ),
});

/** The services with their results in the key-value store, which refuses everything while `isDown` says so. */
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
