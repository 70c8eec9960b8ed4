// Reads, lists and revokes tasks.
import * as z from "zod";
import { cacheExplanation } from "../cache/cache-types.ts";
import type { ApiServices } from "../composition/services.ts";
import { taskTypeName } from "../task-types/task-types.ts";
import { readTask } from "../tasks/read-task.ts";
import { searchQuery } from "../tasks/search-terms.ts";
import { isSettled, queueNames, taskStates, timelineEvent } from "../tasks/task.ts";
import { taskView, viewOf } from "../tasks/task-result.ts";
import { askAboutTask, foundTask, noSuchTask, revokedTask } from "./found-task.ts";
import { pageCursor, pageSize } from "./page.ts";
import { unavailable } from "./problem.ts";
import { route } from "./route.ts";
import { listTasks } from "./task-listing.ts";

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

const part = z.string().min(1).max(200);
const listQuery = z.object({
  state: z.enum(taskStates).optional(),
  task_type: taskTypeName.optional(),
  queue: z.enum(queueNames).optional(),
  since: z.iso.datetime({ offset: true }).optional().describe("Only tasks that were accepted at this time or later."),
  until: z.iso.datetime({ offset: true }).optional().describe("Only tasks that were accepted before this time."),
  search: searchQuery
    .optional()
    .describe(
      "The search of Flower: words of text, id, type, state, worker or error, and `name:`, `uuid:`, `state:`, `args:`, `kwargs:key=value`, `result:`. It searches the newest 20,000 tasks of each shard.",
    ),
  worker: part.optional().describe("A part of the name of the worker that has the task or had it last."),
  model: part.optional().describe("A part of the name of the model that answered."),
  error: part
    .optional()
    .describe(
      "Words of the error of tasks in FAILURE or RETRY, or of its cause. Like `search`, these three search the newest 20,000 tasks of each shard; `error` only those with one.",
    ),
  limit: pageSize,
  cursor: pageCursor,
});

const listedTask = taskView.omit({ result: true, result_expired: true }).extend({
  text: z.string().describe("The beginning of the task's text."),
  worker: z.string().nullable().describe("The worker that has the task or had it last."),
  model: z.string().nullable().describe("The model that answered."),
  tokens: z.number().nullable(),
  cache: cacheExplanation.nullable().describe("The decision of the cache, if the task succeeded."),
});

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
    const filter = {
      tenant: caller.tenant,
      state: query.state ?? null,
      taskType: query.task_type ?? null,
      queue: query.queue ?? null,
      since: query.since ? Date.parse(query.since) : null,
      until: query.until ? Date.parse(query.until) : null,
      search: query.search ?? null,
      worker: query.worker ?? null,
      model: query.model ?? null,
      error: query.error ?? null,
    };
    const page = await listTasks(filter, query.cursor ?? null, query.limit, shards);
    const tasks = page.tasks.map(({ task, excerpt }) => {
      const { result: _, result_expired: __, ...view } = viewOf(task, null);
      const { model = null, tokens = null, cache = null } = task.summary ?? {};
      return { ...view, message: task.error ?? "", text: excerpt, worker: task.worker, model, tokens, cache };
    });
    return Response.json({ tasks, next_cursor: page.nextCursor });
  },
});
