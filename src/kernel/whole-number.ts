// A number without a fraction, for the schema of a request. Unlike zod's own integer, one that is refused does not end the checks, so the
// answer also names the other fields that are wrong.
import * as z from "zod";

/** From `min` to `max`. Every value that it refuses has one issue, with the whole rule. */
export function wholeNumber(min: number, max: number) {
  const rule = `must be a whole number from ${min} to ${max}`;
  return z
    .number(rule)
    .refine((value) => Number.isInteger(value) && value >= min && value <= max, rule)
    .meta({ type: "integer", minimum: min, maximum: max });
}
