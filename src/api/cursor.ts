// Where a page ends, as a text that clients hand back and do not read.
import type * as z from "zod";
import { invalidField } from "./problem.ts";

export const writeCursor = (place: unknown): string => btoa(JSON.stringify(place));

/** Throws the 422 for what no page gave. */
export function parseCursor<T>(schema: z.ZodType<T>, cursor: string): T {
  try {
    return schema.parse(JSON.parse(atob(cursor)));
  } catch {
    throw invalidField("query.cursor", "must be the next_cursor of a page");
  }
}
