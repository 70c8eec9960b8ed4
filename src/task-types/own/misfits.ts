// What is wrong with a value by a plain JSON Schema. The library needs no `eval`, which the platform forbids.
import { Validator } from "@cfworker/json-schema";
import type { JsonSchema } from "./plain-schema.ts";

export interface Misfit {
  path: string[];
  rule: string;
}

/** They only say that something below them is wrong. */
const outer = ["properties", "additionalProperties", "items", "prefixItems", "allOf"];

/** Returns the check of a schema, which finds nothing when a value fits. */
export function misfitsBy(schema: JsonSchema): (value: unknown) => Misfit[] {
  const validator = new Validator(schema, "2020-12", false);
  return (value) => {
    const { valid, errors } = validator.validate(value);
    if (valid) return [];
    const inner = errors.filter(({ keyword }) => !outer.includes(keyword));
    return (inner.length > 0 ? inner : errors).map(({ instanceLocation, keyword, error }) => ({
      path: instanceLocation.split("/").slice(1).map(unescaped),
      rule: keyword === "false" ? "is not allowed here" : error,
    }));
  };
}

const unescaped = (part: string): string => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
