// The schemas of the OpenAPI document: JSON Schema 2020-12, which zod writes.
import * as z from "zod";

/** The document's schemas by name. */
export type Components = Record<string, unknown>;

export function jsonContent(type: z.ZodType, io: "input" | "output", components: Components, example?: unknown) {
  const schema = schemaOf(type, io, components);
  return { "application/json": { schema, ...(example !== undefined && { example }) } };
}

/** A schema with an id becomes a component, and so do the schemas that it contains. */
function schemaOf(type: z.ZodType, io: "input" | "output", components: Components): unknown {
  const { $schema: _, $defs = {}, id, ...schema } = z.toJSONSchema(type, { io, unrepresentable: "any" });
  const moved = (part: unknown): unknown =>
    JSON.parse(JSON.stringify(part).replaceAll('"#/$defs/', '"#/components/schemas/'));
  for (const [name, definition] of Object.entries($defs)) {
    const { id: __, ...rest } = definition;
    components[name] = moved(rest);
  }
  if (typeof id !== "string") return moved(schema);
  components[id] = moved(schema);
  return { $ref: `#/components/schemas/${id}` };
}

export function queryFields(query: z.ZodType | undefined) {
  if (!query) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input", unrepresentable: "any" });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}
