// The task shards, their directory and their queues, reached through the bindings. A stub belongs to the request that made it, so each
// call makes a new one.
import type { TaskJobsObject } from "../tasks/jobs/task-jobs.ts";
import type { MessageQueue } from "../tasks/shard/backlog.ts";
import { locationHintOf } from "../tasks/task-id.ts";
import { type ShardDirectoryObject, type TaskShardObject, TaskShards } from "../tasks/task-shards.ts";
import { objectStub } from "./object-stub.ts";

export function createTaskShards(env: Env): TaskShards {
  const named = (shard: string): TaskShardObject => {
    const locationHint = locationHintOf(shard);
    return objectStub(env.TASK_SHARD, shard, locationHint ? { locationHint } : {});
  };
  return new TaskShards(named, createShardDirectory(env).list);
}

export function createShardDirectory(env: Env): Pick<ShardDirectoryObject, "add" | "list"> {
  const object = () => env.SHARD_DIRECTORY.getByName("directory");
  return { add: (name) => object().add(name), list: () => object().list() };
}

/** The jobs of a tenant. */
export function createTaskJobs(env: Env): (tenant: string) => TaskJobsObject {
  return (tenant) => env.TASK_JOBS.getByName(tenant);
}

export function createQueues(env: Env): Record<MessageQueue, Queue<{ task_id: string }>> {
  return { ai_processing: env.AI_PROCESSING, kafka_events: env.KAFKA_EVENTS, default: env.DEFAULT };
}
