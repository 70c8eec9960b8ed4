// What has been unsettled longest, over all shards, each with the reason.
import * as z from "zod";
import { taskStates } from "../tasks/task.ts";
import { isoTime } from "../tasks/task-result.ts";
import { route } from "./route.ts";
import { whyOf, whyView } from "./why.ts";

const stuckQuery = z.object({ limit: z.coerce.number().int().min(1).max(50).default(10) });

const stuckTask = z
  .object({
    task_id: z.string(),
    status: z.enum(taskStates),
    task_type: z.string(),
    queue: z.string(),
    attempt: z.number(),
    created_at: z.iso.datetime(),
    age_ms: z.number().describe("Since it was accepted."),
    why: whyView,
  })
  .meta({ id: "StuckTask" });

export const listStuckTasks = route<unknown, z.infer<typeof stuckQuery>>({
  method: "GET",
  path: "/tasks/stuck",
  summary: "The tasks that have been unsettled longest, and why",
  role: "reader",
  query: stuckQuery,
  responses: { 200: { description: "The longest first.", schema: z.object({ tasks: z.array(stuckTask) }) } },
  handle: async ({ query, caller }, { shards, now, config }) => {
    const found = await shards.askAll((shard) => shard.longestUnsettled(caller.tenant, query.limit));
    const longest = found
      .flat()
      .sort((a, b) => a.task.createdAt - b.task.createdAt)
      .slice(0, query.limit);
    const tasks = longest.map((inspected): z.infer<typeof stuckTask> => {
      const { id, state, taskType, queue, attempt, createdAt } = inspected.task;
      return {
        task_id: id,
        status: state,
        task_type: taskType,
        queue,
        attempt,
        created_at: isoTime(createdAt),
        age_ms: Math.max(0, now() - createdAt),
        why: whyOf(inspected, now(), config),
      };
    });
    return Response.json({ tasks });
  },
});
