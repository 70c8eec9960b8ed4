// The real Worker with a model that is called over HTTP at MODEL_URL, so that its calls are counted in another process and the count
// outlives a kill. GET /test/counts returns the number of calls of the Durable Objects, the embedder and the queue.
import { TaskShard as RealTaskShard } from "../../durable-objects/task-shard.ts";
import type { LanguageModel } from "../../src/ai/language-model.ts";
import { LocalEmbeddingModel } from "../../src/ai/local/embedder.ts";
import type { Models } from "../../src/composition/models.ts";
import { createServices } from "../../src/composition/services.ts";
import { fail, ok } from "../../src/kernel/result.ts";
import { createWorker } from "../../src/worker.ts";

// This file's own TaskShard goes before theirs.
// biome-ignore lint/performance/noBarrelFile: the runtime looks for Durable Objects among the entry's exports.
export * from "../../src/index.ts";

const counts: Record<string, number> = {};
function count(what: string, times = 1): void {
  counts[what] = (counts[what] ?? 0) + times;
}

type Told = (method: string) => void;

/** Tells each call of an object's method before it is made. */
function told<T extends Rpc.DurableObjectBranded | undefined>(
  namespace: DurableObjectNamespace<T>,
  tell: Told,
): DurableObjectNamespace<T> {
  const toldObject = (name: string, options?: DurableObjectNamespaceGetDurableObjectOptions) =>
    new Proxy<object>(namespace.getByName(name, options), {
      get:
        (object, method) =>
        (...args: unknown[]) => {
          tell(String(method));
          return Reflect.get(object, method)(...args);
        },
    });
  return new Proxy(namespace, { get: (_, name) => (name === "getByName" ? toldObject : undefined) });
}

function countedEnv(env: Env): Env {
  return {
    ...env,
    TASK_SHARD: told(env.TASK_SHARD, (method) => count(`shard.${method}`)),
    EMBEDDED_ANSWERS: told(env.EMBEDDED_ANSWERS, (method) => count(`answers.${method}`)),
  };
}

export class TaskShard extends RealTaskShard {
  constructor(context: DurableObjectState, env: Env) {
    const queue = new Proxy(env.AI_PROCESSING, {
      get: (target, method) => (messages: unknown[]) => {
        count("queue.messages", messages.length);
        return Reflect.get(target, method).call(target, messages);
      },
    });
    super(context, { ...env, AI_PROCESSING: queue });
  }
}

function modelAt(url: string): LanguageModel {
  return {
    id: "test/http",
    async generate({ text }, signal) {
      try {
        // A deaf model continues after an abort.
        const heard = text.startsWith("deaf") ? {} : { signal };
        const reply = await fetch(url, { method: "POST", body: text, ...heard });
        const output = await reply.json();
        return ok({ output, model: "test/http", usage: { inputTokens: 1, outputTokens: 1 } });
      } catch (error) {
        if (signal.aborted) return fail({ reason: "aborted", message: "called off" });
        return fail({ reason: "unavailable", message: String(error) });
      }
    },
  };
}

function countedModels(env: Env): Partial<Models> {
  const embedder = new LocalEmbeddingModel();
  return {
    languageModel: modelAt("MODEL_URL" in env ? String(env.MODEL_URL) : ""),
    embeddingModel: {
      id: embedder.id,
      dimension: embedder.dimension,
      embed: (text, signal) => {
        count("embeddings");
        return embedder.embed(text, signal);
      },
    },
  };
}

const worker = createWorker((env) => createServices(countedEnv(env), countedModels(env)));

export default {
  ...worker,
  fetch(request, env, context) {
    if (new URL(request.url).pathname === "/test/counts") return Response.json(counts);
    if (!worker.fetch) throw new Error("the Worker has no fetch handler");
    return worker.fetch(request, env, context);
  },
} satisfies ExportedHandler<Env, { task_id: string }>;
