// What a Durable Object is made with: one call from its constructor.
import { type Config, parseConfig } from "../config/config.ts";
import { createDailyBudget } from "./access.ts";
import { createEventSource } from "./kafka.ts";
import { createQueues, createShardDirectory, createTaskShards } from "./tasks.ts";
import { createTracer } from "./tracing.ts";

/** For an object that needs its settings and nothing else. */
export const createObjectConfig = (env: object): Config => parseConfig(env);

export function createTaskShardServices(env: Env) {
  return { config: parseConfig(env), queues: createQueues(env), directory: createShardDirectory(env) };
}

export function createKafkaPollerServices(env: Env) {
  const config = parseConfig(env);
  return {
    config,
    shards: createTaskShards(env),
    tracer: createTracer(config),
    budget: createDailyBudget(env, config),
    sourceOf: (poller: number) => createEventSource(env, config, poller),
  };
}
