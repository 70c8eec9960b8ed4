// The requests and outputs of a tenant's own task types in the OpenAPI document. A request of POST /process is then one of several.
import * as z from "zod";
import type { TaskType } from "../../task-types/task-type.ts";
import { ownTaskRequest } from "../../tasks/task-request.ts";

/** The components that hold the request of any task type but those of a tenant. */
const requests = ["ProcessRequest", "TaskRequest"];

/**
 * Adds them to the components. The paths that are returned take one of them or the request of any other task type, which keeps its name:
 * what a generator made of it before still is in the code that it makes now.
 */
export function describeOwnRequests<Paths>(
  paths: Paths,
  components: Record<string, unknown>,
  own: readonly TaskType[],
): Paths {
  if (own.length === 0) return paths;
  for (const type of own) {
    components[`${type.name}.request`] = requestOf(type);
    components[`${type.name}.output`] = type.outputSchema ?? jsonSchemaOf(type.output);
  }
  let text = JSON.stringify(paths);
  for (const name of requests) {
    if (components[name] === undefined) continue;
    const alternatives = own.map((type) => ({ $ref: `#/components/schemas/${type.name}.request` }));
    components[`Any${name}`] = { anyOf: [...alternatives, { $ref: `#/components/schemas/${name}` }] };
    text = text.replaceAll(`"#/components/schemas/${name}"`, `"#/components/schemas/Any${name}"`);
  }
  return JSON.parse(text);
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
