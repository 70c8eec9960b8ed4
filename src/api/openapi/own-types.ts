// The requests and outputs of a tenant's own task types in the OpenAPI document. A request of POST /process is then one of several.
import * as z from "zod";
import type { TaskType } from "../../task-types/task-type.ts";
import { ownTaskRequest } from "../../tasks/task-request.ts";

/** The components that hold the request of any task type. */
const requests = ["ProcessRequest", "TaskRequest"];

export function describeOwnRequests(components: Record<string, unknown>, own: readonly TaskType[]): void {
  if (own.length === 0) return;
  for (const type of own) {
    components[`${type.name}.request`] = requestOf(type);
    components[`${type.name}.output`] = type.outputSchema ?? jsonSchemaOf(type.output);
  }
  for (const name of requests) {
    const anyType = components[name];
    if (anyType === undefined) continue;
    const alternatives = own.map((type) => ({ $ref: `#/components/schemas/${type.name}.request` }));
    components[name] = { anyOf: [...alternatives, anyType] };
  }
}

function requestOf(type: TaskType): Record<string, unknown> {
  const request = jsonSchemaOf(ownTaskRequest(type));
  const { properties = {}, required = [] } = fields.parse(type.own?.optionsSchema ?? {});
  const of = fields.parse(request);
  return {
    ...request,
    description: `${type.description} \`result.output\` is a ${type.name}.output.`.trim(),
    properties: { ...of.properties, task_type: { const: type.name }, ...properties },
    required: [...new Set(["text", "task_type", ...required])],
  };
}

const fields = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
});

function jsonSchemaOf(type: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io: "input", unrepresentable: "any" });
  return schema;
}
