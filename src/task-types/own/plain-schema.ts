// Checks the JSON Schema of a tenant's task type and makes it plain: a tree without references, which every provider takes. What is not
// supported is refused by name, because a keyword that is ignored would be a promise that nobody keeps. Expressions such as `pattern` are not
// supported: one that backtracks would hold the server.
import { jsonText } from "../../kernel/json-text.ts";
import { fail, ok, type Result } from "../../kernel/result.ts";

export type JsonSchema = Record<string, unknown>;

export interface SchemaProblem {
  /** From the root of the schema to what is wrong. */
  path: string[];
  rule: string;
}

const maxBytes = 16_384;
/** OpenAI takes as many levels. */
const maxDepth = 10;
/** Of a schema whose references have been resolved, which may be many times as large. */
const maxSchemas = 1000;

const annotations = ["title", "description", "default", "examples", "$comment", "deprecated"];
const bounds = [
  ...["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
];
const values = ["type", "enum", "const", "format", "required", ...bounds, ...annotations];
const schemaIn = ["items", "additionalProperties", "not"];
const schemasIn = ["anyOf", "oneOf", "allOf", "prefixItems"];
const atRoot = ["$schema", "$defs", "definitions"];
const types = ["string", "number", "integer", "boolean", "null", "array", "object"];
const formats = ["date", "date-time", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uuid"];

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One that a number would change is read as a bigint. For what is not nested too deeply. */
const hasHugeInteger = (value: unknown): boolean =>
  typeof value === "bigint" ||
  (typeof value === "object" && value !== null && Object.values(value).some(hasHugeInteger));

/** The plain schema of objects with `properties`, or everything that is wrong with the document. */
export function plainSchema(document: unknown): Result<JsonSchema, SchemaProblem[]> {
  if (!isObject(document)) return fail([{ path: [], rule: "must be a JSON Schema, which is an object" }]);
  const written = jsonText(document);
  if (written === null) return fail([{ path: [], rule: "is nested too deeply" }]);
  const bytes = new TextEncoder().encode(written).length;
  if (bytes > maxBytes) return fail([{ path: [], rule: `must be at most ${maxBytes} bytes, has ${bytes}` }]);
  if (hasHugeInteger(document))
    return fail([{ path: [], rule: "must have no integer that is above 2^53 - 1 in size" }]);
  const reading = new Reading(document);
  const { $schema: _, $defs: __, definitions: ___, ...root } = document;
  const plain = reading.schema(root, [], []);
  if (document.type !== "object") reading.report(["type"], 'must be "object"');
  return reading.problems.length === 0 && isObject(plain) ? ok(plain) : fail(reading.problems.slice(0, 20));
}

class Reading {
  readonly problems: SchemaProblem[] = [];
  readonly #document: JsonSchema;
  #schemas = 0;

  constructor(document: JsonSchema) {
    this.#document = document;
  }

  report(path: string[], rule: string): void {
    this.problems.push({ path, rule });
  }

  /** `within` are the references that led here. */
  schema(schema: unknown, path: string[], within: readonly string[], depth = 0): unknown {
    if (typeof schema === "boolean") return schema;
    if (!isObject(schema)) return this.report(path, "must be a JSON Schema");
    this.#schemas += 1;
    if (this.#schemas === maxSchemas + 1) this.report(path, `is one schema too many: ${maxSchemas} are allowed`);
    if (this.#schemas > maxSchemas) return {};
    if (depth > maxDepth) return this.report(path, `is nested more than ${maxDepth} levels deep`);
    if ("$ref" in schema) return this.#referred(schema, path, within, depth);
    return Object.fromEntries(
      Object.entries(schema)
        // zod writes both for an e-mail address or a date; the format says the same, and is checked.
        .filter(([keyword]) => keyword !== "pattern" || !formats.includes(String(schema.format)))
        .map(([keyword, value]) => [keyword, this.#keyword(keyword, value, [...path, keyword], within, depth)]),
    );
  }

  #referred({ $ref, ...beside }: JsonSchema, path: string[], within: readonly string[], depth: number): unknown {
    const at = [...path, "$ref"];
    if (typeof $ref !== "string" || !$ref.startsWith("#/")) {
      return this.report(at, 'must refer to a part of this schema, as "#/$defs/address" does');
    }
    if (within.includes($ref)) return this.report(at, `refers to itself through ${$ref}`);
    const target = $ref
      .slice(2)
      .split("/")
      .map((part) => decodePart(part))
      .reduce<unknown>(
        (part, name) => (isObject(part) && Object.hasOwn(part, name) ? part[name] : undefined),
        this.#document,
      );
    if (target === undefined) return this.report(at, `${$ref} is not in this schema`);
    const plain = this.schema(target, path, [...within, $ref], depth);
    if (Object.keys(beside).length === 0 || !isObject(plain)) return plain;
    const more = this.schema(beside, path, within, depth);
    return isObject(more) ? { ...plain, ...more } : plain;
  }

  #keyword(keyword: string, value: unknown, path: string[], within: readonly string[], depth: number): unknown {
    const inner = (schema: unknown, ...at: string[]) => this.schema(schema, [...path, ...at], within, depth + 1);
    if (keyword === "properties") {
      if (!isObject(value)) return this.report(path, "must be an object of schemas");
      // It would be lost in the objects that are made of the schema.
      if (Object.hasOwn(value, "__proto__")) return this.report([...path, "__proto__"], "must have another name");
      return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, inner(schema, name)]));
    }
    if (schemaIn.includes(keyword)) return inner(value);
    if (schemasIn.includes(keyword)) {
      if (!Array.isArray(value) || value.length === 0) return this.report(path, "must be a list of schemas");
      return value.map((schema, index) => inner(schema, String(index)));
    }
    if (!values.includes(keyword)) {
      const rule = atRoot.includes(keyword) ? "belongs to the root of the schema" : "is not supported";
      return this.report(
        path,
        `${rule}; supported are ${[...values, "properties", "$ref", ...schemaIn, ...schemasIn].join(", ")}`,
      );
    }
    const rule = ruleOf(keyword, value);
    if (rule !== null) this.report(path, rule);
    return value;
  }
}

/** The rule that a keyword's value breaks. */
function ruleOf(keyword: string, value: unknown): string | null {
  const isListOf = (isRight: (entry: unknown) => boolean) => Array.isArray(value) && value.every(isRight);
  const isText = (entry: unknown) => typeof entry === "string";
  switch (keyword) {
    case "type":
      return types.includes(String(value)) && isText(value)
        ? null
        : isListOf((entry) => types.includes(String(entry)))
          ? null
          : `must be one or more of ${types.join(", ")}`;
    case "format":
      return formats.includes(String(value)) ? null : `must be one of ${formats.join(", ")}`;
    case "required":
      return isListOf(isText) ? null : "must be a list of names";
    case "enum":
      return Array.isArray(value) && value.length > 0 ? null : "must be a list of at least one value";
    default:
      return bounds.includes(keyword) && (typeof value !== "number" || !Number.isFinite(value))
        ? "must be a number"
        : null;
  }
}

/** A part of a JSON Pointer in a URI fragment. */
function decodePart(part: string): string {
  const unescaped = part.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(unescaped);
  } catch {
    return unescaped;
  }
}
