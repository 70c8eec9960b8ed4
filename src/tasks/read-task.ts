// Reads a task with its result: one call to its shard, and one read of the result store once it has succeeded.
import { fail, ok, type Result } from "../kernel/result.ts";
import type { StorageError } from "../storage/storage-error.ts";
import { taskIdOf } from "./event-task-id.ts";
import type { ResultStore } from "./result-store.ts";
import type { Task } from "./task.ts";
import { type TaskResult, type TaskView, viewOf } from "./task-result.ts";
import type { TaskShards } from "./task-shards.ts";

/** `id` is the task's or its event's. Null when the tenant has no such task. Waits up to `waitMs` for the task to settle. */
export async function readTask(
  id: string,
  tenant: string,
  waitMs: number,
  { shards, results }: { shards: TaskShards; results: ResultStore },
): Promise<Result<TaskView | null, StorageError>> {
  const taskId = await taskIdOf(id, tenant);
  const shard = shards.holding(taskId);
  const isOwnId = taskId === id;
  const task = await (isOwnId ? shard?.get(id, tenant, waitMs) : shard?.getHolder(taskId, tenant, waitMs));
  if (!task) return ok(null);
  const result = await readResult(task, results);
  return result.ok ? ok(viewOf(task, result.value)) : fail(result.error);
}

export async function readResult(task: Task, results: ResultStore): Promise<Result<TaskResult | null, StorageError>> {
  if (task.state !== "SUCCESS") return ok(null);
  return results.read(task);
}
