// What is read from storage goes through a schema, since other code may have written it. A value that does not fit is logged by the
// name of what it is, and the caller goes on without it; the log holds the rule that it broke and nothing of the value.
import * as z from "zod";
import { parseJson } from "../kernel/parse-json.ts";
import { log } from "../telemetry/log.ts";

/** A column that holds JSON. */
export const jsonColumn = <T extends z.ZodType>(schema: T) => z.string().transform(parseJson).pipe(schema);

/** `task eu00-…: column timeline.0.at: expected number`, without any value. */
export function problemOf(name: string, error: z.ZodError): string {
  const [issue] = error.issues;
  return `${name}: column ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "does not fit"}`;
}

/** Null, and a line in the log, when the value does not fit. */
export function readStored<T>(schema: z.ZodType<T>, value: unknown, name: string): T | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  log("error", { event: "stored_value_unreadable", error: problemOf(name, parsed.error) });
  return null;
}
