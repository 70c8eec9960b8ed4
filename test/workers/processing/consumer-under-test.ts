// A queue consumer as the platform runs it, with the test's own model, settings and broken services.
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

/** The outcome of a message: acknowledged, or retried after this many seconds. */
type MessageOutcome = "ack" | number;

export class ConsumerUnderTest {
  /** How many worker generations were created. */
  generations = 0;
  /** How many milliseconds this consumer's clock is ahead. */
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
export const withoutShards = (services: Services): Services => ({
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
