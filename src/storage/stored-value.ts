// Values from storage are checked with a schema, because other code may have written them. When a value does not fit, the log gets its
// name and the rule that it breaks, but no part of the value, and the caller continues without it.
import * as z from "zod";
import { parseJson } from "../kernel/parse-json.ts";
import { log } from "../telemetry/log.ts";

/** A column with JSON. */
export const jsonColumn = <T extends z.ZodType>(schema: T) => z.string().transform(parseJson).pipe(schema);

/** `task eu00-…: column timeline.0.at: expected number`, without any value. */
export function problemOf(name: string, error: z.ZodError): string {
  const [issue] = error.issues;
  return `${name}: column ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "does not fit"}`;
}

/** Null when the value does not fit; then the log gets a line. */
export function readStored<T>(schema: z.ZodType<T>, value: unknown, name: string): T | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  log("error", { event: "stored_value_unreadable", error: problemOf(name, parsed.error) });
  return null;
}
