// Task shards and what they send to, reached through the bindings. A stub belongs to the request that made it, so each call
// makes its own.
import type { OutboxQueue } from "../tasks/shard/outbox.ts";
import { locationHintOf } from "../tasks/task-id.ts";
import { type TaskShard, TaskShards } from "../tasks/task-shards.ts";

/** The names of the shards in use. */
export interface ShardDirectory {
  add(name: string): Promise<void>;
  list(): Promise<string[]>;
}

export function createTaskShards(env: Env): TaskShards {
  const named = (shard: string): TaskShard => {
    const locationHint = locationHintOf(shard);
    const stub = env.TASK_SHARD.getByName(shard, locationHint ? { locationHint } : {});
    // The stub's own types turn every `unknown` inside a payload into `never`.
    return stub as unknown as TaskShard;
  };
  return new TaskShards(named, createShardDirectory(env).list);
}

export function createShardDirectory(env: Env): ShardDirectory {
  const object = () => env.SHARD_DIRECTORY.getByName("directory");
  return { add: (name) => object().add(name), list: () => object().list() };
}

export function createQueues(env: Env): Record<OutboxQueue, Queue<{ task_id: string }>> {
  return { ai_processing: env.AI_PROCESSING, kafka_events: env.KAFKA_EVENTS, default: env.DEFAULT };
}
