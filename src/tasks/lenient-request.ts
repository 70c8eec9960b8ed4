// A task request as clients of the old stack send it: a field that is not known, and a task type that is not built in, are
// accepted with a warning. A request that breaks another rule is refused, and its unknown fields are named as well.
import * as z from "zod";
import { meantName } from "../kernel/one-edit-away.ts";
import { cutText } from "../kernel/shorten.ts";
import { defaultTaskTypeName, taskTypes } from "../task-types/task-types.ts";
import { foreignOptionsIn, notAField, type TaskRequest, taskRequest } from "./task-request.ts";

export interface LenientRequest {
  request: TaskRequest;
  /** Sentences about what was not used as it was sent. */
  warnings: string[];
}

const knownFields = Object.keys(taskRequest.shape);
/** The schema itself and no reference to it, because that one refuses unknown fields. */
const documented = z.toJSONSchema(taskRequest, { io: "input" }).$defs?.TaskRequest;

export const lenientRequest = z
  .unknown()
  .transform((body, context): LenientRequest => {
    const strict = taskRequest.safeParse(body);
    if (strict.success) return { request: strict.data, warnings: warningsOf(strict.data, []) };
    const unknown = strict.error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
    );
    const parsed = unknown.length === 0 ? strict : taskRequest.safeParse(without(unknown, body));
    if (parsed.success) return { request: parsed.data, warnings: warningsOf(parsed.data, unknown) };
    for (const issue of strict.error.issues) {
      const { path, message } = issue;
      if (issue.code !== "unrecognized_keys") context.addIssue({ code: "custom", path, message });
      else for (const key of issue.keys) context.addIssue({ code: "custom", path: [...path, key], message: notAField });
    }
    return z.NEVER;
  })
  .meta({ ...documented, id: "ProcessRequest", additionalProperties: {} });

const without = (names: readonly string[], body: unknown) =>
  Object.fromEntries(Object.entries(body ?? {}).filter(([name]) => !names.includes(name)));

/** A client that sends many fields may send as many in each request. */
const maxNamed = 10;
const quoted = (name: string): string => `"${cutText(name, 60)}"`;

function warningsOf(request: TaskRequest, unknown: readonly string[]): string[] {
  const { task_type } = request;
  const warnings = unknown.slice(0, maxNamed).map((name) => {
    const meant = meantName(name, knownFields);
    return `The unknown field ${quoted(name)} is ignored.${meant === null ? "" : ` Did you mean ${quoted(meant)}?`}`;
  });
  if (unknown.length > maxNamed) warnings.push(`${unknown.length - maxNamed} more unknown fields are ignored.`);
  for (const name of foreignOptionsIn(request))
    warnings.push(`The field ${quoted(name)} is ignored, because it is an option of another task type.`);
  if (!taskTypes.has(task_type)) {
    warnings.push(`The task type ${quoted(task_type)} is not built in, so it is processed as ${defaultTaskTypeName}.`);
  }
  return warnings;
}
