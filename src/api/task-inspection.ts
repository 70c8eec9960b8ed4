// Why a task is in its state: everything about a task, and the tasks that have been unsettled longest.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import type { Config } from "../config/config.ts";
import { explainWait } from "../tasks/explain-wait.ts";
import { readResult } from "../tasks/read-task.ts";
import { defaultPriority } from "../tasks/schedule.ts";
import type { TaskInspection } from "../tasks/submission.ts";
import { mightBeginAt, taskPayload, taskStates, timelineEvent } from "../tasks/task.ts";
import { isoTime, taskView, viewOf } from "../tasks/task-result.ts";
import { parseTraceFields } from "../telemetry/tracing/trace-context.ts";
import { askAboutTask, noSuchTask } from "./found-task.ts";
import { route } from "./route.ts";

const whyView = z
  .object({
    headline: z.string(),
    details: z.array(z.string()),
    next_at: z.iso.datetime().nullable().describe("When the system acts next without a request."),
  })
  .describe("The reason for the task's state, in words.");

function whyOf(
  { task, position }: TaskInspection,
  now: number,
  config: Pick<Config, "MAX_RETRIES">,
): z.infer<typeof whyView> {
  const { headline, details, nextAt } = explainWait(task, { position, now, maxRetries: config.MAX_RETRIES });
  return { headline, details, next_at: nextAt === null ? null : isoTime(nextAt) };
}

const inspection = z
  .object({
    task: taskView,
    payload: taskPayload,
    events: z.array(timelineEvent),
    worker: z.string().nullable(),
    deadline_at: z.iso.datetime(),
    start_at: z.iso.datetime().nullable().describe("When the task may begin; null when it might begin at once."),
    expires_at: z.iso.datetime().nullable().describe("When it becomes REVOKED if no worker has taken it."),
    priority: z.number(),
    max_retries: z.number(),
    follow_up: z
      .enum(["none", "pending", "done", "abandoned"])
      .describe("State of the callback and of the record in the results topic."),
    trace_id: z.string().nullable().describe("The trace that the task belongs to."),
    why: whyView,
  })
  .meta({ id: "TaskInspection" });

export const inspectTask = route({
  method: "GET",
  path: "/task/{id}/inspect",
  summary: "Read a task with its payload, its timeline and the reason for its state",
  role: "reader",
  responses: {
    200: { description: "The result is null if the store cannot be read.", schema: inspection },
    ...noSuchTask,
  },
  handle: async (exchange, services: Pick<ApiServices, "shards" | "results" | "now" | "config">) => {
    const found = await askAboutTask(exchange, services, (shard, id, tenant) => shard.inspect(id, tenant));
    const { task, payload } = found;
    const result = await readResult(task, services.results);
    const body: z.infer<typeof inspection> = {
      task: viewOf(task, result.ok ? result.value : null),
      payload,
      events: [...task.timeline],
      worker: task.worker,
      deadline_at: isoTime(task.deadlineAt),
      start_at: task.startAt === null ? null : isoTime(task.startAt),
      expires_at: task.expiresAt === null ? null : isoTime(task.expiresAt),
      priority: payload.priority ?? defaultPriority,
      max_retries: task.maxRetries ?? services.config.MAX_RETRIES,
      follow_up: task.followUp,
      trace_id: parseTraceFields(payload.trace)?.traceId ?? null,
      why: whyOf(found, services.now(), services.config),
    };
    return Response.json(body);
  },
});

const stuckQuery = z.object({ limit: z.coerce.number().int().min(1).max(50).default(10) });

const stuckTask = z
  .object({
    task_id: z.string(),
    status: z.enum(taskStates),
    task_type: z.string(),
    queue: z.string(),
    attempt: z.number(),
    created_at: z.iso.datetime(),
    age_ms: z.number().describe("Time since the task was accepted."),
    why: whyView,
  })
  .meta({ id: "StuckTask" });

export const listStuckTasks = route<unknown, z.infer<typeof stuckQuery>>({
  method: "GET",
  path: "/tasks/stuck",
  summary:
    "List the tasks that have been unsettled longest, with the reason. A task that waits for its eta is not among them",
  role: "reader",
  query: stuckQuery,
  responses: { 200: { description: "The oldest task comes first.", schema: z.object({ tasks: z.array(stuckTask) }) } },
  handle: async ({ query, caller }, { shards, now, config }) => {
    const found = await shards.askAll((shard) => shard.longestUnsettled(caller.tenant, query.limit));
    const longest = found
      .flat()
      .sort((a, b) => mightBeginAt(a.task) - mightBeginAt(b.task))
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
