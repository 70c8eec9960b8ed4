// A queue consumer as the platform runs it, with the test's own model, settings and broken parts.
import { createExecutionContext, createMessageBatch, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { LanguageModel } from "../../../src/ai/language-model.ts";
import { createServices, type Services } from "../../../src/composition/services.ts";
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
  change?: (services: Services) => Services;
}

/** What became of each message, by its place in the batch: acknowledged, or again after so many seconds. */
type Fate = "ack" | number;

export class ConsumerUnderTest {
  /** Worker generations that were given services. */
  generations = 0;
  /** Milliseconds this consumer's clock is ahead. */
  skewMs = 0;
  readonly services: Services;
  readonly #worker: ReturnType<typeof createWorker>;

  constructor({ languageModel, vars = {}, change = (services) => services }: Setup = {}) {
    const create = () => {
      const bindings = Object.assign({}, env, { LOG_LEVEL: "error" }, vars);
      const services = createServices(bindings as Env, languageModel ? { languageModel } : {});
      return change({ ...services, now: () => Date.now() + this.skewMs });
    };
    this.services = create();
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
export const withoutShards = (services: Services): Services => ({
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
  (services: Services): Services => {
    const down = () => fail({ reason: "unavailable", store: "breakable", message: "the store is down" } as const);
    const store: KeyValueStore = {
      name: "breakable",
      read: async (keys) => (isDown() ? down() : services.store.read(keys)),
      write: async (entries) => (isDown() ? down() : services.store.write(entries)),
      remove: async (keys) => (isDown() ? down() : services.store.remove(keys)),
    };
    return {
      ...services,
      store,
      results: new KeyValueResultStore(store, services.results, services.config.RESULT_TTL_SECONDS),
    };
  };
