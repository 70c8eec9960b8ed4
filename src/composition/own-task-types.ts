// The task types that tenants define, reached through the binding of their registries. A stub belongs to the request that made it, so each
// call makes a new one.
import { OwnTaskTypes } from "../task-types/own/own-task-types.ts";

export function createOwnTaskTypes(env: Env, defer: (work: Promise<unknown>) => void): OwnTaskTypes {
  return new OwnTaskTypes({
    registryOf: (tenant) => env.TASK_TYPE_REGISTRY.getByName(tenant),
    now: Date.now,
    random: Math.random,
    defer,
  });
}
