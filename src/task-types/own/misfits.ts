// What is wrong with a value by a plain JSON Schema. The library needs no `eval`, which the platform forbids.
import { Validator } from "@cfworker/json-schema";
import { tooMuchWorkBy } from "./checking-work.ts";
import type { JsonSchema } from "./plain-schema.ts";

export interface Misfit {
  path: string[];
  rule: string;
  /** The rule's place in the schema. */
  keywordLocation: string;
}

/** They only say that something below them is wrong. */
const outer = ["properties", "additionalProperties", "items", "prefixItems", "allOf"];
const tooLarge = { path: [], rule: "is too large to be checked by this schema", keywordLocation: "#" };
const maxMisfits = 100;

/** Returns the check of a schema, which finds nothing when a value fits, and at most a hundred misfits. */
export function misfitsBy(schema: JsonSchema): (value: unknown) => Misfit[] {
  // A copy, because the library writes into it.
  const validator = new Validator(structuredClone(schema), "2020-12", false);
  const isTooLarge = tooMuchWorkBy(schema);
  return (value) => {
    if (isTooLarge(value)) return [tooLarge];
    const { valid, errors } = checked(validator, value);
    if (valid) return [];
    const inner = errors.filter(({ keyword }) => !outer.includes(keyword));
    return (inner.length > 0 ? inner : errors).slice(0, maxMisfits).map((misfit) => ({
      path: misfit.instanceLocation.split("/").slice(1).map(unescaped),
      rule: misfit.keyword === "false" ? "is not allowed here" : misfit.error,
      // A `false` has the place of the value; the error before it is that of the rule which holds it.
      keywordLocation:
        (misfit.keyword === "false" && errors[errors.indexOf(misfit) - 1]?.keywordLocation) || misfit.keywordLocation,
    }));
  };
}

/** The library cannot name a field whose name is no Unicode, nor more misfits than a call may have arguments. */
function checked(validator: Validator, value: unknown): ReturnType<Validator["validate"]> {
  try {
    return validator.validate(value);
  } catch (error) {
    if (!(error instanceof URIError || error instanceof RangeError)) throw error;
    const message = "has a field whose name is not Unicode, or too much that is wrong";
    return {
      valid: false,
      errors: [{ keyword: "", keywordLocation: "#", instanceLocation: "#", error: message }],
    };
  }
}

const unescaped = (part: string): string => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
