// Flower's routes that read one task or count tasks.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { taskTypeNames } from "../task-types/task-types.ts";
import { readResult } from "../tasks/read-task.ts";
import { listedFieldsOf } from "../tasks/shard/listed-fields.ts";
import { isSettled, queueNames, type Task, taskStates } from "../tasks/task.ts";
import { flowerTask, flowerTaskOf } from "./flower-view.ts";
import { askAboutTask, noSuchTask } from "./found-task.ts";
import { unavailable } from "./problem.ts";
import { maxWaitSeconds } from "./process.ts";
import { route } from "./route.ts";

export const flowerTaskInfo = route({
  method: "GET",
  path: "/api/task/info/{id}",
  summary: "Flower: read a task",
  description: "Unlike in the list, `args`, `kwargs` and `result` are whole, however long they are.",
  role: "reader",
  responses: {
    200: { description: "The task.", schema: flowerTask.extend({ "task-id": z.string() }) },
    ...noSuchTask,
  },
  handle: async (exchange, services: Pick<ApiServices, "shards" | "results">) => {
    const { task, payload } = await askAboutTask(exchange, services, (shard, id, tenant) => shard.inspect(id, tenant));
    const rest = listedFieldsOf(payload);
    const result = await readResult(task, services.results);
    const answer = result.ok ? (result.value?.response ?? null) : null;
    return Response.json({ "task-id": task.id, ...flowerTaskOf({ task, text: payload.text, rest, answer }) });
  },
});

const resultQuery = z.object({
  timeout: z.coerce
    .number()
    .default(0)
    .describe(`How many seconds to wait for the task to settle, at most ${maxWaitSeconds}.`),
});

export const flowerResult = z
  .object({
    "task-id": z.string(),
    state: z.enum(taskStates),
    result: z.string().nullish().describe("The answer or the error of a settled task."),
    traceback: z.null().optional(),
  })
  .meta({ id: "FlowerResult" });

/** The parts that Flower's answer has only when the task is settled. Throws a 503 when the result cannot be read. */
export async function flowerResultOf(
  task: Task,
  { results }: Pick<ApiServices, "results">,
): Promise<z.infer<typeof flowerResult>> {
  const { id, state } = task;
  if (!isSettled(state)) return { "task-id": id, state };
  if (state !== "SUCCESS") return { "task-id": id, state, result: task.error, traceback: null };
  const result = await readResult(task, results);
  if (!result.ok) throw unavailable("The result cannot be read now. Try again.");
  return { "task-id": id, state, result: result.value?.response ?? null };
}

/** In milliseconds. */
export const waitOf = (timeoutSeconds: number): number => Math.min(maxWaitSeconds, Math.max(0, timeoutSeconds)) * 1000;

export const flowerTaskResult = route<unknown, z.infer<typeof resultQuery>>({
  method: "GET",
  path: "/api/task/result/{id}",
  summary: "Flower: read a task's result",
  description: "`result` is null when it has expired. GET /task/{id} returns the result with all its fields.",
  role: "reader",
  query: resultQuery,
  invalidStatus: 400,
  responses: {
    200: { description: "The state, and the result when there is one.", schema: flowerResult },
    ...noSuchTask,
  },
  handle: async (exchange, services: Pick<ApiServices, "shards" | "results">) => {
    const waitMs = waitOf(exchange.query.timeout);
    const task = await askAboutTask(exchange, services, (shard, id, tenant) => shard.get(id, tenant, waitMs));
    return Response.json(await flowerResultOf(task, services));
  },
});

export const flowerTaskTypes = route({
  method: "GET",
  path: "/api/task/types",
  summary: "Flower: list the names of the task types",
  role: "reader",
  responses: {
    200: { description: "The names, sorted.", schema: z.object({ "task-types": z.array(z.string()) }) },
  },
  handle: async () => Response.json({ "task-types": taskTypeNames.toSorted() }),
});

export const flowerQueues = route({
  method: "GET",
  path: "/api/queues/length",
  summary: "Flower: count the tasks that wait in each queue",
  role: "reader",
  responses: {
    200: {
      description: "The tasks that wait for their first attempt or a further one.",
      schema: z.object({ active_queues: z.array(z.object({ name: z.string(), messages: z.number() })) }),
    },
  },
  handle: async ({ caller }, { scrape }) => {
    const { current } = (await scrape(caller.tenant)).observed.counters;
    const active_queues = queueNames.map((name) => ({ name, messages: current[name].PENDING + current[name].RETRY }));
    return Response.json({ active_queues });
  },
});

export const flowerHealthcheck = route({
  method: "GET",
  path: "/healthcheck",
  summary: "Flower: whether requests are answered",
  description: "GET /health says whether every part works.",
  role: "open",
  responses: { 200: { description: "The text `OK`.", mediaType: "text/plain" } },
  handle: async () => new Response("OK", { headers: { "Content-Type": "text/plain; charset=UTF-8" } }),
});
