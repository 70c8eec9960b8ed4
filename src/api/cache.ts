// Clears a tenant's semantic cache.
import * as z from "zod";
import { taskTypes } from "../task-types/task-types.ts";
import { invalidField, Problem } from "./problem.ts";
import { route } from "./route.ts";

const query = z.object({ task_type: z.string().optional() });

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
  handle: async ({ query: { task_type }, caller }, { cache, ownTaskTypes }) => {
    const own = (await ownTaskTypes.current(caller.tenant)).map(({ name }) => name);
    const all = [...new Set([...taskTypes.values()].map(({ name }) => name)), ...own];
    const named = task_type && (taskTypes.get(task_type)?.name ?? task_type);
    if (named && !all.includes(named)) throw invalidField("query.task_type", "is not a known task type");
    const names = named ? [named] : all;
    const cleared = await cache.clear(caller.tenant, names);
    if (!cleared.ok) throw new Problem("store_unavailable", "The cache could not be cleared. Try again.");
    const message = `The cache of ${names.join(", ")} is empty.`;
    return Response.json({ status: "cleared", task_types: names, message });
  },
});
