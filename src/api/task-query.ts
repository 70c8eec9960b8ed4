// The filter of a listing of tasks, and how each task is shown in it.
import * as z from "zod";
import { cacheExplanation } from "../cache/cache-types.ts";
import { taskTypeName } from "../task-types/task-types.ts";
import { searchQuery } from "../tasks/search-terms.ts";
import type { ListedTask, TaskFilter } from "../tasks/submission.ts";
import { queueNames, taskStates } from "../tasks/task.ts";
import { taskView, viewOf } from "../tasks/task-result.ts";
import { checkPeriod } from "./period.ts";

const part = z.string().min(1).max(200);
export const filterQuery = z.object({
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
});

export function filterOf(query: z.infer<typeof filterQuery>, tenant: string): TaskFilter {
  checkPeriod(query, "query");
  return {
    tenant,
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
}

export const listedTask = taskView.omit({ result: true, result_expired: true }).extend({
  text: z.string().describe("The beginning of the task's text."),
  worker: z.string().nullable().describe("The worker that has the task or had it last."),
  model: z.string().nullable().describe("The model that answered."),
  tokens: z.number().nullable(),
  cache: cacheExplanation.nullable().describe("The decision of the cache, if the task succeeded."),
});
export type ListedTaskView = z.infer<typeof listedTask>;

export function listedViewOf({ task, excerpt }: ListedTask): ListedTaskView {
  const { result: _, result_expired: __, ...view } = viewOf(task, null);
  const { model = null, tokens = null, cache = null } = task.summary ?? {};
  return { ...view, message: task.error ?? "", text: excerpt, worker: task.worker, model, tokens, cache };
}
