// Flower's API over this system's tasks, for dashboards and scripts that were written for Flower. Times are Unix seconds. Fields of a
// Celery message that a task does not have are null. A worker is one isolate, so workers come and go.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { findTaskType, taskTypeNames } from "../task-types/task-types.ts";
import { readResult } from "../tasks/read-task.ts";
import { searchQuery } from "../tasks/search-terms.ts";
import type { ListedTask } from "../tasks/submission.ts";
import { isSettled, queueNames, type Task, taskStates } from "../tasks/task.ts";
import { mergeWorkers } from "../tasks/worker-identity.ts";
import { askAboutTask, noSuchTask, revokedTask } from "./found-task.ts";
import { Problem } from "./problem.ts";
import { route } from "./route.ts";
import { listTasks } from "./task-listing.ts";

/** How many tasks one request reads. Flower pages by an offset, but shards page by a position. */
const maxTasks = 1000;
/** `2026-11-24 10:30`, in UTC. */
const minute = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, "must look like 2026-11-24 10:30, in UTC")
  .transform((text) => Date.parse(`${text.replace(" ", "T")}Z`))
  .refine((time) => !Number.isNaN(time), "must be a valid time");

const sortable = ["name", "state", "received", "started", "runtime", "worker"] as const;
const tasksQuery = z.object({
  limit: z.coerce.number().int().min(1).max(maxTasks).default(100),
  offset: z.coerce.number().int().min(0).max(maxTasks).default(0),
  sort_by: z
    .string()
    .refine(
      (name) => sortable.some((known) => known === name.replace(/^-/, "")),
      `must be one of ${sortable.join(", ")}`,
    )
    .optional(),
  workername: z.string().optional(),
  taskname: z.string().optional(),
  state: z.enum(taskStates).optional(),
  received_start: minute.optional(),
  received_end: minute.optional(),
  search: searchQuery
    .optional()
    .describe("The search of Flower. `result:` finds answers that are stored with their tasks."),
});

const flowerTask = z
  .object({
    uuid: z.string(),
    name: z.string(),
    state: z.enum(taskStates),
    received: z.number(),
    started: z.number().nullable(),
    succeeded: z.number().nullable(),
    failed: z.number().nullable(),
    revoked: z.number().nullable(),
    retries: z.number(),
    worker: z.string().nullable(),
    runtime: z.number().nullable(),
    exception: z.string().nullable(),
    result: z.string().nullable(),
    args: z.string(),
    kwargs: z.string(),
    routing_key: z.string(),
    timestamp: z.number(),
  })
  .meta({ id: "FlowerTask" });
type FlowerTask = z.infer<typeof flowerTask>;

const seconds = (ms: number | null): number | null => (ms === null ? null : ms / 1000);

function flowerTaskOf({ task, excerpt, rest, answer }: Omit<ListedTask, "seq">): FlowerTask {
  const { createdAt, startedAt, settledAt, state } = task;
  const settledIn = (wanted: Task["state"]) => (state === wanted ? seconds(settledAt) : null);
  return {
    uuid: task.id,
    name: task.taskType,
    state,
    received: createdAt / 1000,
    started: seconds(startedAt),
    succeeded: settledIn("SUCCESS"),
    failed: settledIn("FAILURE"),
    revoked: settledIn("REVOKED"),
    retries: Math.max(0, task.attempt - 1),
    worker: task.worker,
    runtime: startedAt !== null && settledAt !== null ? (settledAt - startedAt) / 1000 : null,
    exception: task.error,
    result: answer,
    args: JSON.stringify([excerpt]),
    kwargs: rest,
    routing_key: task.queue,
    timestamp: (settledAt ?? startedAt ?? createdAt) / 1000,
  };
}

export const flowerTasks = route<unknown, z.infer<typeof tasksQuery>>({
  method: "GET",
  path: "/api/tasks",
  summary: "Flower: list tasks by id",
  description: `The newest task comes first unless \`sort_by\` is set. Only the newest ${maxTasks} tasks are read.`,
  role: "reader",
  query: tasksQuery,
  responses: { 200: { description: "The tasks by id, in order.", schema: z.record(z.string(), flowerTask) } },
  handle: async ({ query, caller }, { shards }) => {
    const { limit, offset, sort_by, workername, taskname } = query;
    if (taskname && findTaskType(taskname) === null) return Response.json({});
    const filter = {
      tenant: caller.tenant,
      state: query.state ?? null,
      taskType: taskname ?? null,
      queue: null,
      since: query.received_start ?? null,
      until: query.received_end ?? null,
      search: query.search ?? null,
    };
    const { tasks } = await listTasks(filter, null, maxTasks, shards);
    const found = tasks.map(flowerTaskOf).filter(({ worker }) => !workername || worker === workername);
    if (sort_by) found.sort(comparing(sort_by));
    return Response.json(Object.fromEntries(found.slice(offset, offset + limit).map((task) => [task.uuid, task])));
  },
});

function comparing(sortBy: string): (a: FlowerTask, b: FlowerTask) => number {
  const [field, direction] = sortBy.startsWith("-") ? [sortBy.slice(1), -1] : [sortBy, 1];
  const fieldOf = (task: FlowerTask) => Reflect.get(task, field) ?? "";
  return (a, b) => direction * (fieldOf(a) < fieldOf(b) ? -1 : fieldOf(a) > fieldOf(b) ? 1 : 0);
}

export const flowerTaskInfo = route({
  method: "GET",
  path: "/api/task/info/{id}",
  summary: "Flower: read a task",
  role: "reader",
  responses: { 200: { description: "The task.", schema: flowerTask }, ...noSuchTask },
  handle: async (exchange, services: Pick<ApiServices, "shards" | "results">) => {
    const { task, payload } = await askAboutTask(exchange, services, (shard, id, tenant) => shard.inspect(id, tenant));
    const { text, cache_generation: _, request_id: __, source: ___, ...rest } = payload;
    const result = await readResult(task, services.results);
    const answer = result.ok ? (result.value?.response ?? null) : null;
    const view = flowerTaskOf({ task, excerpt: text, rest: JSON.stringify(rest), answer });
    return Response.json({ "task-id": task.id, ...view });
  },
});

const flag = z.stringbool().default(false);
const revokeQuery = z.object({
  terminate: flag.describe("The call of a started task is aborted in any case."),
  signal: z.string().max(20).optional().describe("Not used: a task is not a process."),
});

export const flowerRevoke = route<unknown, z.infer<typeof revokeQuery>>({
  method: "POST",
  path: "/api/task/revoke/{id}",
  summary: "Flower: revoke a task",
  query: revokeQuery,
  role: "writer",
  audit: "task.revoke",
  responses: { 200: { description: "The outcome.", schema: z.object({ message: z.string() }) }, ...noSuchTask },
  handle: async (exchange, services: Pick<ApiServices, "shards">) => {
    const { id, state } = await revokedTask(exchange, services);
    const isRevoked = state === "REVOKED" || !isSettled(state);
    return Response.json({ message: isRevoked ? `Revoked '${id}'` : `'${id}' is ${state} already` });
  },
});

const workersQuery = z.object({
  workername: z.string().optional().describe("Only this worker."),
  refresh: flag.describe("The answer is always fresh."),
  status: flag.describe("With 1, the answer is `true` for each worker."),
});

export const flowerWorkers = route<unknown, z.infer<typeof workersQuery>>({
  method: "GET",
  path: "/api/workers",
  summary: "Flower: list workers",
  role: "reader",
  query: workersQuery,
  responses: {
    200: { description: "The last hour's workers, by name.", schema: z.record(z.string(), z.unknown()) },
    404: { description: "No such worker was seen in the last hour." },
  },
  handle: async ({ query: { workername, status }, caller }, { shards }) => {
    const seen = await shards.askAll((shard) => shard.seenWorkers(caller.tenant));
    const merged = mergeWorkers(seen.flatMap(({ workers }) => workers));
    const asked = [...merged.values()].filter(({ name }) => !workername || name === workername);
    if (workername && asked.length === 0) throw new Problem("not_found", "There is no such worker.");
    if (status) return Response.json(Object.fromEntries(asked.map(({ name }) => [name, true])));
    const workers = asked.map(({ name, processed, lastSeenAt }) => {
      const active = seen.flatMap(({ started }) => started.filter(({ worker }) => worker === name));
      const details = {
        timestamp: lastSeenAt / 1000,
        active: active.map(({ id }) => ({ id })),
        registered: taskTypeNames,
        active_queues: queueNames.map((name) => ({ name })),
        stats: { total: { all: processed } },
      };
      return [name, details];
    });
    return Response.json(Object.fromEntries(workers));
  },
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
