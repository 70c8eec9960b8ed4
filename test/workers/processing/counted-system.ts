// The system from the HTTP API to the consumer with its real objects, and a counter at each port.
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import * as z from "zod";
import type { EmbeddingModel } from "../../../src/ai/embedding-model.ts";
import { LocalEmbeddingModel } from "../../../src/ai/local/embedder.ts";
import { createApp } from "../../../src/api/app.ts";
import { ComposedAnswerStore } from "../../../src/cache/composed-answer-store.ts";
import { SemanticCache } from "../../../src/cache/semantic-cache.ts";
import { SharedCoalescer } from "../../../src/cache/shared-coalescer.ts";
import { createServices, type Services } from "../../../src/composition/services.ts";
import type { KeyValueStore } from "../../../src/storage/key-value-store.ts";
import type { VectorIndex } from "../../../src/storage/vector-index.ts";
import { type TaskShardObject, TaskShards } from "../../../src/tasks/task-shards.ts";
import { echoModel } from "../api/stub-models.ts";
import type { HeldQueues } from "../tasks/held-queues.ts";
import { ConsumerUnderTest } from "./consumer-under-test.ts";

const nothing = {
  shardCalls: 0,
  queueSends: 0,
  /** Number of lookups in the exact layer. */
  exactReads: 0,
  /** Number of reads of a similar question's answer. */
  answerReads: 0,
  embeddings: 0,
  vectorQueries: 0,
  modelCalls: 0,
  exactWrites: 0,
  vectorWrites: 0,
};
export type Counts = typeof nothing;
/** All counts are 0 except those given. */
export const exactly = (counts: Partial<Counts>): Counts => ({ ...nothing, ...counts });

export class CountedSystem {
  readonly #tenant = `tenant-${crypto.randomUUID().slice(0, 8)}`;
  readonly #model = echoModel();
  readonly #counts = { ...nothing };
  readonly #deferred: Promise<unknown>[] = [];
  readonly #queues: HeldQueues;
  readonly #consumer: ConsumerUnderTest;
  readonly #app: ReturnType<typeof createApp>;

  constructor(queues: HeldQueues, more: Record<string, string> = {}) {
    this.#queues = queues;
    const vars = { LOG_LEVEL: "error", OPEN_TENANT: this.#tenant, RATE_LIMIT_PER_MINUTE: "0", ...more };
    const bindings = Object.assign({}, env, vars);
    const embeddingModel = this.#countedEmbedder();
    const real = createServices(bindings as Env, { languageModel: this.#model, embeddingModel });
    const services = this.#counted(real);
    this.#consumer = new ConsumerUnderTest({ change: () => services.consumer() });
    this.#app = createApp(services.api);
  }

  /** Status and task id of a request to the API. */
  async request(method: string, path: string, body?: unknown): Promise<{ status: number; taskId: string }> {
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = { "Content-Type": "application/json" };
    const request = new Request(`http://api.test${path}`, { method, headers, ...init });
    const response = await this.#app.fetch(request, env, createExecutionContext());
    const answer = z.object({ task_id: z.string() }).safeParse(await response.json());
    return { status: response.status, taskId: answer.data?.task_id ?? "" };
  }

  deliver(taskIds: readonly string[]) {
    return this.#consumer.deliver("ai-processing", taskIds);
  }

  /** Counts the calls during the work, including the work that continues after its answer. */
  async costOf(work: () => Promise<unknown>): Promise<Counts> {
    Object.assign(this.#counts, nothing);
    const [calls, sends] = [this.#model.calls, this.#queues.sendCalls];
    await work();
    while (this.#deferred.length > 0) await Promise.all(this.#deferred.splice(0));
    return { ...this.#counts, modelCalls: this.#model.calls - calls, queueSends: this.#queues.sendCalls - sends };
  }

  #counted(real: Services): Services {
    const api = real.api();
    const store = this.#countedStore(api.store);
    const index = this.#countedIndex(api.index);
    const cache = new SemanticCache({
      answers: new ComposedAnswerStore({
        store,
        index,
        coalescer: new SharedCoalescer({
          namespace: env.COALESCER,
          shards: 4,
          leaseMs: 60_000,
          now: Date.now,
          newId: () => crypto.randomUUID(),
        }),
        ttlSeconds: 3600,
        now: Date.now,
        onEvent: () => undefined,
      }),
      embedder: api.embeddingModel,
      settings: {
        minScore: 0.85,
        explainedScore: 0.75,
        maxWrongOf: () => 0.01,
        mode: "on",
        ttlSeconds: 3600,
        maxAnswerBytes: 65_536,
      },
      now: Date.now,
      random: Math.random,
      defer: (work) => this.#deferred.push(work),
      onEvent: () => undefined,
      reranking: null,
      verifier: null,
      sameAnswer: () => true,
      learning: null,
    });
    const shards = new TaskShards(
      (name) => this.#countedShard(api.shards.named(name)),
      () => api.shards.askAll(async (_, name) => name),
    );
    const counted = { ...api, store, index, cache, shards };
    // No attempt takes so long that the free slots of its worker call the shard meanwhile.
    const startedAt = Date.now();
    const consumer = { ...real.consumer(), cache, shards, now: () => startedAt };
    return { ...real, api: () => counted, consumer: () => consumer };
  }

  #countedShard(shard: TaskShardObject): TaskShardObject {
    return new Proxy(shard, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== "function") return method;
        return (...args: unknown[]) => {
          // An attempt that a slow machine draws out asks whether its lease still holds.
          if (name !== "released") this.#counts.shardCalls += 1;
          return Reflect.apply(method, target, args);
        };
      },
    });
  }

  #countedStore(store: KeyValueStore): KeyValueStore {
    const has = (keys: readonly string[], prefix: string) => (keys.some((key) => key.startsWith(prefix)) ? 1 : 0);
    return {
      name: store.name,
      read: (keys) => {
        // Both ask for answers together with the generation that `clear` raises: a lookup first, and then a search for what it found.
        const isLookup = this.#counts.vectorQueries === 0;
        this.#counts.exactReads += isLookup ? has(keys, "cache_generation:") : 0;
        this.#counts.answerReads += isLookup ? 0 : has(keys, "cache:");
        return store.read(keys);
      },
      write: (entries) => {
        const keys = entries.map(({ key }) => key);
        this.#counts.exactWrites += has(keys, "cache:");
        return store.write(entries);
      },
      remove: (keys) => store.remove(keys),
    };
  }

  #countedIndex(index: VectorIndex): VectorIndex {
    return {
      name: index.name,
      query: (...args) => {
        this.#counts.vectorQueries += 1;
        return index.query(...args);
      },
      upsert: (...written) => {
        this.#counts.vectorWrites += 1;
        return index.upsert(...written);
      },
      remove: (...removed) => {
        this.#counts.vectorWrites += 1;
        return index.remove(...removed);
      },
    };
  }

  #countedEmbedder(): EmbeddingModel {
    const model = new LocalEmbeddingModel();
    return {
      id: model.id,
      dimension: model.dimension,
      embed: (request, signal) => {
        this.#counts.embeddings += 1;
        return model.embed(request, signal);
      },
    };
  }
}
