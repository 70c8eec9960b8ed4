// The request of a client, as one schema that both validates and documents it.
import * as z from "zod";
import { withoutInvisible } from "../language/invisible-characters.ts";
import type { TaskType } from "../task-types/task-type.ts";
import { defaultTaskTypeName, findTaskType, taskTypes } from "../task-types/task-types.ts";
import { commonFields, isObject, maxTextLength, optionFields } from "./request-fields.ts";
import { type ScheduleRequest, scheduleProblems } from "./schedule.ts";
import { storageProblems } from "./storable.ts";
import type { TaskPayload } from "./task.ts";

/** What an unknown field is told. */
export const notAField = "is not a field of this request";

export const taskRequest = z
  .strictObject({ ...commonFields, ...optionFields })
  .superRefine((request: Record<string, unknown>, context) => checkTogether(request, builtInTypeOf(request), context), {
    when: ({ value }) => isObject(value),
  })
  .meta({ id: "TaskRequest" });
export type TaskRequest = z.infer<typeof taskRequest>;

const ownRequests = new WeakMap<TaskType, z.ZodType<TaskRequest>>();

/** The request for a tenant's own task type: its fields stand in the place of those of the built-in ones. */
export function ownTaskRequest(own: TaskType): z.ZodType<TaskRequest> {
  const known = ownRequests.get(own);
  if (known) return known;
  const { temperature = 0.7, max_tokens = 1000 } = own.own?.defaults ?? {};
  const optionFields = Object.fromEntries(Object.keys(own.options.shape).map((name) => [name, z.unknown().optional()]));
  const request = z
    .strictObject({
      ...commonFields,
      task_type: z.string(),
      temperature: commonFields.temperature.default(temperature),
      max_tokens: commonFields.max_tokens.default(max_tokens),
      ...optionFields,
    })
    .superRefine((request: Record<string, unknown>, context) => checkTogether(request, own, context), {
      when: ({ value }) => isObject(value),
    });
  ownRequests.set(own, request);
  return request;
}

/** The part of a valid request that a shard stores. `own` is the tenant's own task type, if it names one. */
export function payloadOf(
  { request, own }: { request: TaskRequest; own: TaskType | null },
  requestId: string | null,
): TaskPayload {
  const { defaults, cache = {} } = own?.own ?? {};
  const type = own ?? findTaskType(request.task_type);
  const options = type?.options.parse(optionsOf(request, type)) ?? {};
  return {
    text: withoutInvisible(request.text),
    task_type: request.task_type,
    ...(own && { task_type_version: own.version }),
    options,
    use_cache: request.use_cache && cache !== null && (type?.isCacheable?.(options) ?? true),
    cache_threshold: request.cache_threshold ?? null,
    model: request.model ?? defaults?.model ?? null,
    temperature: request.temperature,
    max_tokens: request.max_tokens,
    language: request.language ?? null,
    metadata: request.metadata,
    callback_url: request.callback_url ?? null,
    cache_generation: null,
    request_id: requestId,
    source: null,
    ...(request.stream && { stream: true }),
    ...scheduleOptionsOf({ ...request, priority: request.priority ?? defaults?.priority }),
  };
}

/** Only those that were sent, so that the fingerprint of a request does not depend on the options that there are. */
function scheduleOptionsOf(request: ScheduleRequest): ScheduleRequest {
  const { countdown, eta, expires, priority, max_retries, deadline_seconds } = request;
  return JSON.parse(JSON.stringify({ countdown, eta, expires, priority, max_retries, deadline_seconds }));
}

const builtInTypeOf = (request: Record<string, unknown>): TaskType | null => findTaskType(String(request.task_type));

/** Rules over several fields. They run even when other rules fail, so that one answer names every invalid field. */
function checkTogether(request: Record<string, unknown>, type: TaskType | null, context: z.core.$RefinementCtx): void {
  const reportedFields = new Set(context.issues.map(({ path }) => path?.[0]));
  const report = (path: PropertyKey[], message: string) => {
    if (!reportedFields.has(path[0])) context.addIssue({ code: "custom", path, message });
  };
  for (const [field, value] of Object.entries(request)) {
    if (!isField(field, type)) continue;
    const problems = storageProblems(value);
    for (const { path, rule } of problems) report([field, ...path], rule);
    if (problems.length > 0) continue;
    if (field === "metadata" && JSON.stringify(value).length > 4096) report([field], "must be at most 4 KiB as JSON");
  }
  for (const { field, rule } of scheduleProblems(request, Date.now()))
    context.addIssue({ code: "custom", path: [field], message: rule });
  const name = String(request.task_type);
  const options = optionsOf(request, type);
  if (type?.own && JSON.stringify(options).length > maxTextLength) {
    const [first = "text"] = Object.keys(options);
    report([first], `and the other fields of ${name} must be at most ${maxTextLength} characters as JSON`);
    return;
  }
  for (const issue of type?.options.safeParse(options).error?.issues ?? []) {
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys) report([key], `is not an option of task type ${name}`);
    else report(issue.path, `${issue.message} (task type ${name})`);
  }
}

const isField = (name: string, type: TaskType | null): boolean =>
  Object.hasOwn(commonFields, name) || Object.hasOwn(type?.own ? type.options.shape : optionFields, name);

/** Those that were sent for the task type; a client of the old stack may send any with a name of its own, which has none. */
function optionsOf(request: Record<string, unknown>, type: TaskType | null): Record<string, unknown> {
  const fields = type?.own ? type.options.shape : optionFields;
  const ignored = type?.own ? [] : foreignOptionsIn(request);
  return Object.fromEntries(
    Object.entries(request).filter(
      ([name, value]) =>
        Object.hasOwn(fields, name) && value !== undefined && value !== null && !ignored.includes(name),
    ),
  );
}

/** Options of built-in task types in a request whose task type is not built in. */
export function foreignOptionsIn(request: Record<string, unknown>): string[] {
  if (taskTypes.has(String(request.task_type))) return [];
  const own = findTaskType(defaultTaskTypeName)?.options.shape ?? {};
  return Object.keys(request).filter((name) => Object.hasOwn(optionFields, name) && !Object.hasOwn(own, name));
}
