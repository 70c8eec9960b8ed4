// The task that a path names, by its own id or its event's. One that the caller's tenant has not is a 404.
import type { ApiServices } from "../composition/services.ts";
import { taskIdOf } from "../tasks/event-task-id.ts";
import type { Task } from "../tasks/task.ts";
import type { TaskShardObject } from "../tasks/task-shards.ts";
import { Problem } from "./problem.ts";
import type { Exchange } from "./route.ts";

type Named = Pick<Exchange<unknown, unknown>, "params" | "caller">;
type Shards = Pick<ApiServices, "shards">;

/** For the responses of a route. */
export const noSuchTask = { 404: { description: "There is no such task." } };

export function foundTask<T>(found: T | null | undefined): T {
  if (!found) throw new Problem("not_found", noSuchTask[404].description);
  return found;
}

/** What the task's shard answers about it. */
export async function askAboutTask<T>(
  { params, caller }: Named,
  { shards }: Shards,
  ask: (shard: TaskShardObject, id: string, tenant: string) => Promise<T | null>,
): Promise<T> {
  const id = await taskIdOf(params.id ?? "", caller.tenant);
  const shard = shards.holding(id);
  return foundTask(shard && (await ask(shard, id, caller.tenant)));
}

/** The task as it is now: REVOKED, about to be, or settled before. */
export const revoked = (exchange: Named, services: Shards): Promise<Task> =>
  askAboutTask(exchange, services, (shard, id, tenant) =>
    shard.revoke(id, tenant, `${exchange.caller.role} of ${tenant}`),
  );
