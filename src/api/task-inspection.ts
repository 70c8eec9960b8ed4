// Everything about one task: what was asked, how it went, and why it is not moving when it is not.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { readResult } from "../tasks/read-task.ts";
import { taskPayload, timelineEvent } from "../tasks/task.ts";
import { isoTime, taskView, viewOf } from "../tasks/task-result.ts";
import { parseTraceFields } from "../telemetry/tracing/trace-context.ts";
import { askAboutTask, noSuchTask } from "./found-task.ts";
import { route } from "./route.ts";
import { whyOf, whyView } from "./why.ts";

const inspection = z
  .object({
    task: taskView,
    payload: taskPayload,
    events: z.array(timelineEvent),
    worker: z.string().nullable(),
    deadline_at: z.iso.datetime(),
    follow_up: z.enum(["none", "pending", "done", "abandoned"]).describe("The callback."),
    trace_id: z.string().nullable().describe("The trace that the task belongs to."),
    why: whyView,
  })
  .meta({ id: "TaskInspection" });

export const inspectTask = route({
  method: "GET",
  path: "/task/{id}/inspect",
  summary: "A task with its payload, timeline and why it is not moving",
  role: "reader",
  responses: {
    200: { description: "The task; its result is null when the store cannot be read.", schema: inspection },
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
      follow_up: task.followUp,
      trace_id: parseTraceFields(payload.trace)?.traceId ?? null,
      why: whyOf(found, services.now(), services.config),
    };
    return Response.json(body);
  },
});
