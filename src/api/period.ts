import { invalidField } from "./problem.ts";

/** Throws a 422 when the period of a filter ends before it begins: nothing would match, and nobody would see why. */
export function checkPeriod(
  { since, until }: { since?: string | undefined; until?: string | undefined },
  parent: "query" | "filter",
  /** Of the two names: `failed_`. */
  prefix = "",
): void {
  if (since === undefined || until === undefined || Date.parse(since) <= Date.parse(until)) return;
  throw invalidField(`${parent}.${prefix}until`, `must not be before ${prefix}since`);
}
