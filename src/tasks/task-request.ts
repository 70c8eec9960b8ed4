// The request of a client, as one schema that both validates and documents it.
import * as z from "zod";
import { wholeNumber } from "../kernel/whole-number.ts";
import { withoutInvisible } from "../language/invisible-characters.ts";
import { defaultTaskTypeName, findTaskType, taskTypeName, taskTypeNames, taskTypes } from "../task-types/task-types.ts";
import { type ScheduleRequest, scheduleFields, scheduleProblems } from "./schedule.ts";
import { storageProblems } from "./storable.ts";
import type { TaskPayload } from "./task.ts";

/** Characters (UTF-16 code units). */
const maxTextLength = 100_000;

/** The options of all task types, none of them required here: each task type validates its own. */
const optionFields: z.ZodRawShape = Object.fromEntries(
  [...taskTypes.values()].flatMap(({ options }) =>
    Object.entries(options.shape).map(([name, field]) => [name, optional(field)] as const),
  ),
);

/** Removes the default, which would add every option to every task. Null is as if it were not sent, as for the other fields. */
function optional(field: z.core.$ZodType): z.ZodType {
  return z.nullish(field instanceof z.ZodDefault ? field.unwrap() : field);
}

/** A record of zod would leave out a member with the name `__proto__`, so that nobody could refuse it. */
const objectAsSent = z.unknown().transform((value, context): Record<string, unknown> => {
  if (isObject(value)) return value;
  context.addIssue({ code: "custom", message: "must be an object" });
  return z.NEVER;
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What an unknown field is told. */
export const notAField = "is not a field of this request";

export const taskRequest = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .max(maxTextLength)
      .refine((text) => text === "" || withoutInvisible(text) !== "", "must have a visible character")
      .describe(
        "The text to process. Any Unicode, including NUL and right-to-left marks. Characters that nobody sees are removed, such as tags and zero-width characters.",
      ),
    task_type: taskTypeName.default(defaultTaskTypeName).meta({
      description:
        "What to do with the text; see GET /task-types. Any other name is a general analysis, unless it looks like a misspelling.",
      examples: [...taskTypeNames],
    }),
    use_cache: z
      .boolean()
      .default(true)
      .describe("With false, the task neither reads nor writes the cache and shares no answer with a concurrent task."),
    cache_threshold: z
      .number()
      .min(0)
      .max(1)
      .nullish()
      .describe(
        "Lowest score at which a similar question's answer is accepted. It can only be higher than the operator's.",
      ),
    model: z
      .string()
      .min(1)
      .max(200)
      .nullish()
      .describe("A model id of the configured provider. The local rules ignore it."),
    temperature: z.number().min(0).max(2).default(0.7),
    max_tokens: wholeNumber(1, 4000).default(1000),
    language: z
      .string()
      .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, "must be a BCP 47 language tag such as en or es-MX")
      .nullish()
      .describe("Language of the answer. The default is the language of the text."),
    metadata: objectAsSent
      .default({})
      .describe(
        "Stored with the task and returned as it was sent. At most 4 KiB as JSON. An integer beyond 2^53 must be sent as a text.",
      )
      .meta({ type: "object", additionalProperties: {} }),
    callback_url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullish()
      .describe(
        "This URL is called with the settled task, as a Standard Webhook of type task.success, task.failure or task.revoked.",
      ),
    ...scheduleFields,
    ...optionFields,
  })
  .superRefine(checkTogether, {
    when: ({ value }) => isObject(value),
  })
  .meta({ id: "TaskRequest" });
export type TaskRequest = z.infer<typeof taskRequest>;

/** The part of a valid request that a shard stores. */
export function payloadOf(request: TaskRequest, requestId: string | null): TaskPayload {
  return {
    text: withoutInvisible(request.text),
    task_type: request.task_type,
    options: findTaskType(request.task_type)?.options.parse(optionsOf(request)) ?? {},
    use_cache: request.use_cache,
    cache_threshold: request.cache_threshold ?? null,
    model: request.model ?? null,
    temperature: request.temperature,
    max_tokens: request.max_tokens,
    language: request.language ?? null,
    metadata: request.metadata,
    callback_url: request.callback_url ?? null,
    cache_generation: null,
    request_id: requestId,
    source: null,
    ...scheduleOptionsOf(request),
  };
}

/** Only those that were sent, so that the fingerprint of a request does not depend on the options that there are. */
function scheduleOptionsOf(request: ScheduleRequest): ScheduleRequest {
  const { countdown, eta, expires, priority, max_retries, deadline_seconds } = request;
  return JSON.parse(JSON.stringify({ countdown, eta, expires, priority, max_retries, deadline_seconds }));
}

/** Rules over several fields. They run even when other rules fail, so that one answer names every invalid field. */
function checkTogether(request: Record<string, unknown>, context: z.core.$RefinementCtx): void {
  const reportedFields = new Set(context.issues.map(({ path }) => path?.[0]));
  const report = (path: PropertyKey[], message: string) => {
    if (!reportedFields.has(path[0])) context.addIssue({ code: "custom", path, message });
  };
  for (const [field, value] of Object.entries(request)) {
    if (!(field in taskRequest.shape)) continue;
    const problems = storageProblems(value);
    for (const { path, rule } of problems) report([field, ...path], rule);
    if (problems.length > 0) continue;
    if (field === "metadata" && JSON.stringify(value).length > 4096) report([field], "must be at most 4 KiB as JSON");
  }
  for (const { field, rule } of scheduleProblems(request, Date.now()))
    context.addIssue({ code: "custom", path: [field], message: rule });
  const name = String(request.task_type);
  for (const issue of findTaskType(name)?.options.safeParse(optionsOf(request)).error?.issues ?? []) {
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys) report([key], `is not an option of task type ${name}`);
    else report(issue.path, `${issue.message} (task type ${name})`);
  }
}

/** Those that were sent for the task type; a client of the old stack may send any with a name of its own, which has none. */
function optionsOf(request: Record<string, unknown>): Record<string, unknown> {
  const ignored = foreignOptionsIn(request);
  return Object.fromEntries(
    Object.entries(request).filter(
      ([name, value]) => name in optionFields && value !== undefined && value !== null && !ignored.includes(name),
    ),
  );
}

/** Options of built-in task types in a request whose task type is not built in. */
export function foreignOptionsIn(request: Record<string, unknown>): string[] {
  if (taskTypes.has(String(request.task_type))) return [];
  const own = findTaskType(defaultTaskTypeName)?.options.shape ?? {};
  return Object.keys(request).filter((name) => name in optionFields && !(name in own));
}
