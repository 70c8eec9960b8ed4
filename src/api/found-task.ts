// Finds the task that a path names, by its id or by the id of its event. A task of another tenant is a 404, like no task.
import type { ApiServices } from "../composition/services.ts";
import { findTaskId } from "../tasks/event-task-id.ts";
import type { Task } from "../tasks/task.ts";
import type { TaskShardObject } from "../tasks/task-shards.ts";
import { Problem } from "./problem.ts";
import type { Exchange } from "./route.ts";

type Named = Pick<Exchange<unknown, unknown>, "params" | "caller">;
type Shards = Pick<ApiServices, "shards">;

/** An entry of a route's `responses`. */
export const noSuchTask = { 404: { description: "There is no such task." } };

export function foundTask<T>(found: T | null | undefined): T {
  if (!found) throw new Problem("not_found", noSuchTask[404].description);
  return found;
}

/** Asks the task's shard; throws a 404 when the shard answers null. */
export async function askAboutTask<T>(
  { params, caller }: Named,
  { shards }: Shards,
  ask: (shard: TaskShardObject, id: string, tenant: string) => Promise<T | null>,
): Promise<T> {
  const id = await findTaskId(params.id ?? "", caller.tenant, shards);
  const shard = shards.holding(id);
  return foundTask(shard && (await ask(shard, id, caller.tenant)));
}

/** Revokes the task. The returned task is REVOKED, about to be revoked, or was settled before. */
export const revokedTask = (exchange: Named, services: Shards): Promise<Task> =>
  askAboutTask(exchange, services, (shard, id, tenant) =>
    shard.revoke(id, tenant, `${exchange.caller.role} of ${tenant}`),
  );
