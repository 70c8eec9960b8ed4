// The fields of a task request: those of every request, and those that belong to a built-in task type.
import * as z from "zod";
import { wholeNumber } from "../kernel/whole-number.ts";
import { withoutInvisible } from "../language/invisible-characters.ts";
import { defaultTaskTypeName, taskTypeName, taskTypeNames, taskTypes } from "../task-types/task-types.ts";
import { scheduleFields } from "./schedule.ts";

/** Characters (UTF-16 code units). */
export const maxTextLength = 100_000;

/** The envelope of a Kafka record has these. */
const envelopeFields = ["event_id", "timestamp"];

/** The options of all task types, none of them required here: each task type validates its own. */
export const optionFields: z.ZodRawShape = Object.fromEntries(
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

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const taskTypeField = taskTypeName.default(defaultTaskTypeName).meta({
  description:
    "What to do with the text; see GET /task-types. Any other name is a general analysis, unless it looks like a misspelling.",
  examples: [...taskTypeNames],
});

/** The fields of every request, whatever its task type. */
export const commonFields = {
  text: z
    .string()
    .min(1)
    .max(maxTextLength)
    .refine((text) => text === "" || withoutInvisible(text) !== "", "must have a visible character")
    .describe(
      "The text to process. Any Unicode, including NUL and right-to-left marks. Characters that nobody sees are removed, such as tags and zero-width characters.",
    ),
  task_type: taskTypeField,
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
  stream: z
    .boolean()
    .nullish()
    .describe(
      "True when the answer will be watched with GET /task/{id}/stream: the model is then heard from its first token on.",
    ),
  ...scheduleFields,
};

/** No field of a tenant's own task type can have one of these names. */
export const reservedFieldNames: readonly string[] = [...Object.keys(commonFields), ...envelopeFields];
