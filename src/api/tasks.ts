// Reads, lists and revokes tasks.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { readTask } from "../tasks/read-task.ts";
import { isSettled, timelineEvent } from "../tasks/task.ts";
import { taskView, viewOf } from "../tasks/task-result.ts";
import { askAboutTask, foundTask, noSuchTask, revokedTask } from "./found-task.ts";
import { pageCursor, pageSize } from "./page.ts";
import { unavailable } from "./problem.ts";
import { route } from "./route.ts";
import { listTasks } from "./task-listing.ts";
import { filterOf, filterQuery, listedTask, listedViewOf } from "./task-query.ts";

const waitQuery = z.object({
  wait: z.coerce.number().int().min(1).max(30).optional().describe("How many seconds to wait for the task to settle."),
});

export const getTask = route<unknown, z.infer<typeof waitQuery>>({
  method: "GET",
  path: "/task/{id}",
  summary: "Read a task and its result",
  role: "reader",
  query: waitQuery,
  responses: { 200: { description: "The task.", schema: taskView }, ...noSuchTask },
  handle: async ({ params, caller, query }, services: Pick<ApiServices, "shards" | "results">) => {
    const task = await readTask(params.id ?? "", caller.tenant, (query.wait ?? 0) * 1000, services);
    if (!task.ok) throw unavailable("The result cannot be read now. Try again.");
    return Response.json(foundTask(task.value));
  },
});

export const getTaskEvents = route({
  method: "GET",
  path: "/task/{id}/events",
  summary: "Read a task's timeline",
  role: "reader",
  responses: {
    200: {
      description: "Every state that the task reached, oldest first.",
      schema: z.object({ task_id: z.string(), events: z.array(timelineEvent) }),
    },
    ...noSuchTask,
  },
  handle: async (exchange, services: Pick<ApiServices, "shards">) => {
    const task = await askAboutTask(exchange, services, (shard, id, tenant) => shard.get(id, tenant, 0));
    return Response.json({ task_id: task.id, events: task.timeline });
  },
});

export const revokeTask = route({
  method: "DELETE",
  path: "/task/{id}",
  summary: "Revoke a task",
  description:
    "A waiting task becomes REVOKED at once. The model call of a started task is aborted. A settled task does not change.",
  role: "writer",
  audit: "task.revoke",
  responses: { 200: { description: "The task as it is now.", schema: taskView }, ...noSuchTask },
  handle: async (exchange, services: Pick<ApiServices, "shards" | "results">) => {
    const task = await revokedTask(exchange, services);
    if (task.state === "REVOKED" || !isSettled(task.state)) return Response.json(viewOf(task, null));
    const settled = await readTask(task.id, task.tenant, 0, services);
    return Response.json(settled.ok ? settled.value : viewOf(task, null));
  },
});

const listQuery = filterQuery.extend({ limit: pageSize, cursor: pageCursor });

export const listTasksRoute = route<unknown, z.infer<typeof listQuery>>({
  method: "GET",
  path: "/tasks",
  summary: "List tasks, newest first",
  role: "reader",
  query: listQuery,
  responses: {
    200: {
      description: "One page of tasks, without their results.",
      schema: z.object({
        tasks: z.array(listedTask),
        next_cursor: z.string().nullable(),
      }),
    },
  },
  handle: async ({ query, caller }, { shards }) => {
    const page = await listTasks(filterOf(query, caller.tenant), query.cursor ?? null, query.limit, shards);
    const tasks = page.tasks.map(listedViewOf);
    return Response.json({ tasks, next_cursor: page.nextCursor });
  },
});
