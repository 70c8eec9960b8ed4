// Clears a tenant's semantic cache.
import * as z from "zod";
import { builtInTaskType, findTaskType, taskTypes } from "../task-types/task-types.ts";
import { Problem } from "./problem.ts";
import { route } from "./route.ts";

const query = z.object({ task_type: builtInTaskType.optional() });

export const clearCache = route<unknown, z.infer<typeof query>>({
  method: "DELETE",
  path: "/cache/clear",
  summary: "Clear the cached answers of one task type or of all",
  role: "admin",
  audit: "cache.clear",
  query,
  responses: {
    200: {
      description: "Answers that were cached before are not served any more.",
      schema: z.object({ status: z.string(), task_types: z.array(z.string()), message: z.string() }),
    },
  },
  handle: async ({ query: { task_type }, caller }, { cache }) => {
    const names = task_type
      ? [findTaskType(task_type)?.name ?? task_type]
      : [...new Set([...taskTypes.values()].map(({ name }) => name))];
    const cleared = await cache.clear(caller.tenant, names);
    if (!cleared.ok) throw new Problem("store_unavailable", "The cache could not be cleared. Try again.");
    const message = `The cache of ${names.join(", ")} is empty.`;
    return Response.json({ status: "cleared", task_types: names, message });
  },
});
