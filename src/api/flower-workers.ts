// Flower's list of workers. A worker is one isolate, so workers come and go.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { taskTypeNames } from "../task-types/task-types.ts";
import { queueNames } from "../tasks/task.ts";
import { mergeWorkers } from "../tasks/worker-identity.ts";
import { Problem } from "./problem.ts";
import { route } from "./route.ts";

const flag = z.string().transform((text) => ["1", "true", "yes", "on", "y", "t"].includes(text.toLowerCase()));
const workersQuery = z.object({
  workername: z.string().optional().describe("Only this worker."),
  refresh: flag.optional().describe("The answer is always fresh."),
  status: flag.optional().describe("With `true`, only whether each worker is alive."),
});

export const flowerWorkers = route<unknown, z.infer<typeof workersQuery>>({
  method: "GET",
  path: "/api/workers",
  summary: "Flower: list workers",
  role: "reader",
  query: workersQuery,
  invalidStatus: 400,
  responses: {
    200: { description: "The last hour's workers, by name.", schema: z.record(z.string(), z.unknown()) },
    404: { description: "There is no such worker." },
  },
  handle: async ({ query, caller }, { shards }) => {
    const workers = await detailsByName(caller.tenant, shards);
    const name = query.workername;
    if (!name)
      return Response.json(
        query.status ? Object.fromEntries([...workers.keys()].map(isAlive)) : Object.fromEntries(workers),
      );
    const details = workers.get(name);
    if (!details) throw new Problem("not_found", `Unknown worker '${name}'`);
    return Response.json(Object.fromEntries(query.status ? [isAlive(name)] : [[name, details]]));
  },
});

/** The platform starts a worker when there is work, so each that was seen counts as alive. */
const isAlive = (name: string): [string, boolean] => [name, true];

async function detailsByName(tenant: string, shards: ApiServices["shards"]): Promise<Map<string, object>> {
  const seen = await shards.askAll((shard) => shard.seenWorkers(tenant));
  const merged = mergeWorkers(seen.flatMap(({ workers }) => workers));
  return new Map(
    [...merged.values()].map(({ name, processed, lastSeenAt }) => {
      const active = seen.flatMap(({ started }) => started.filter(({ worker }) => worker === name));
      const details = {
        timestamp: lastSeenAt / 1000,
        active: active.map(({ id }) => ({ id })),
        scheduled: [],
        reserved: [],
        revoked: [],
        registered: taskTypeNames,
        active_queues: queueNames.map((queue) => ({ name: queue })),
        conf: {},
        stats: { total: { all: processed } },
      };
      return [name, details];
    }),
  );
}
