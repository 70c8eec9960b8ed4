// Reads a request with the task types of its tenant. Clients of the old stack send fields and task types that are not known: where they
// are served, these are accepted with a warning. A request that breaks another rule is refused, and its unknown fields are named as well.
import * as z from "zod";
import { meantName } from "../kernel/one-edit-away.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import { cutText } from "../kernel/shorten.ts";
import type { OwnTaskTypes } from "../task-types/own/own-task-types.ts";
import type { TaskType } from "../task-types/task-type.ts";
import { defaultTaskTypeName, taskTypes } from "../task-types/task-types.ts";
import { foreignOptionsIn, notAField, ownTaskRequest, type TaskRequest, taskRequest } from "./task-request.ts";

export interface ParsedRequest {
  request: TaskRequest;
  /** The tenant's own task type that it names; null for a built-in one. */
  own: TaskType | null;
  /** Sentences about what was not used as it was sent. */
  warnings: string[];
}

export interface RequestPorts {
  tenant: string;
  ownTaskTypes: OwnTaskTypes;
  /** With `ignore` they are not even named beside a rule that is broken. */
  unknownFields: "refuse" | "warn" | "ignore";
}

const knownFields = Object.keys(taskRequest.shape);
/** The schema itself and no reference to it. */
const documented = z.toJSONSchema(taskRequest, { io: "input" }).$defs?.TaskRequest;

/** What `parseRequest` reads, for the documentation of a body. It takes any body and has the type of what is read of it. */
export const unreadRequest: z.ZodType<ParsedRequest> = z.any().meta({ ...documented, id: "TaskRequest" });
export const unreadLenientRequest: z.ZodType<ParsedRequest> = z
  .any()
  .meta({ ...documented, id: "ProcessRequest", additionalProperties: {} });

/** Rejects when the tenant's task types cannot be read. */
export async function parseRequest(
  body: unknown,
  { tenant, ownTaskTypes, unknownFields }: RequestPorts,
): Promise<Result<ParsedRequest, z.ZodError>> {
  const named = z.looseObject({ task_type: z.unknown() }).safeParse(body).data?.task_type;
  const own = await ownTaskTypes.forNewTask(tenant, named);
  if (!own.ok) return fail(issuesOf([{ path: ["task_type"], message: `is not defined; did you mean ${own.error}?` }]));
  const schema = own.value ? ownTaskRequest(own.value) : taskRequest;
  const strict = schema.safeParse(body);
  if (strict.success)
    return ok({ request: strict.data, own: own.value, warnings: warningsOf(strict.data, own.value, []) });
  const unknown = strict.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
  );
  const isLenient = unknownFields !== "refuse" && unknown.length > 0;
  const parsed = isLenient ? schema.safeParse(without(unknown, body)) : strict;
  if (parsed.success)
    return ok({ request: parsed.data, own: own.value, warnings: warningsOf(parsed.data, own.value, unknown) });
  return fail(
    issuesOf(
      (unknownFields === "ignore" ? parsed : strict).error.issues.flatMap((issue) => {
        const { path, message } = issue;
        if (issue.code !== "unrecognized_keys") return [{ path, message }];
        return issue.keys.map((key) => ({ path: [...path, key], message: notAField }));
      }),
    ),
  );
}

const issuesOf = (issues: readonly { path: PropertyKey[]; message: string }[]): z.ZodError =>
  new z.ZodError(issues.map((issue) => ({ ...issue, code: "custom", input: undefined })));

const without = (names: readonly string[], body: unknown) =>
  Object.fromEntries(Object.entries(body ?? {}).filter(([name]) => !names.includes(name)));

/** A client that sends many fields may send as many in each request. */
const maxNamed = 10;
const quoted = (name: string): string => `"${cutText(name, 60)}"`;

function warningsOf(request: TaskRequest, own: TaskType | null, unknown: readonly string[]): string[] {
  const { task_type } = request;
  const warnings = unknown.slice(0, maxNamed).map((name) => {
    const meant = meantName(name, own ? [...knownFields, ...Object.keys(own.options.shape)] : knownFields);
    return `The unknown field ${quoted(name)} is ignored.${meant === null ? "" : ` Did you mean ${quoted(meant)}?`}`;
  });
  if (unknown.length > maxNamed) warnings.push(`${unknown.length - maxNamed} more unknown fields are ignored.`);
  if (own) return warnings;
  for (const name of foreignOptionsIn(request))
    warnings.push(`The field ${quoted(name)} is ignored, because it is an option of another task type.`);
  if (!taskTypes.has(task_type)) {
    warnings.push(`The task type ${quoted(task_type)} is not built in, so it is processed as ${defaultTaskTypeName}.`);
  }
  return warnings;
}
