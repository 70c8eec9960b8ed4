// A JSON schema as Gemini's `responseSchema` takes it: a part of OpenAPI's, which refuses keywords it does not know.
import type { ResponseSchema } from "@google/generative-ai";

const known = new Set(["type", "properties", "items", "required", "enum", "description", "nullable", "format"]);

export function geminiSchema(schema: Record<string, unknown>): ResponseSchema {
  // The SDK's union of types cannot be built piece by piece.
  return reduce(schema) as ResponseSchema;
}

function reduce(schema: Record<string, unknown>): object {
  const { anyOf } = schema;
  if (Array.isArray(anyOf)) {
    const some = anyOf.find((each) => each.type !== "null") ?? {};
    return { ...reduce(some), nullable: anyOf.some((each) => each.type === "null") };
  }
  const reduced: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (!known.has(key)) continue;
    if (key === "properties") {
      const properties = Object.entries(value as Record<string, Record<string, unknown>>);
      reduced[key] = Object.fromEntries(properties.map(([name, each]) => [name, reduce(each)]));
    } else if (key === "items") reduced[key] = reduce(value as Record<string, unknown>);
    else reduced[key] = value;
  }
  return reduced;
}
