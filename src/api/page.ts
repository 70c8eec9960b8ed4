// Pages of a listing: their size, and the cursor at which a page ends, as a text that clients send back unread.
import * as z from "zod";
import { invalidField } from "./problem.ts";

export const pageSize = z.coerce.number().int().min(1).max(200).default(50);
export const pageCursor = z.string().optional().describe("`next_cursor` of the previous page.");

/** Base64 takes no other letters, and a key of a store may have them. */
const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
export const writeCursor = (position: unknown): string =>
  btoa(JSON.stringify(position).replaceAll(/[\u0080-\uffff]/g, escaped));

/** Throws a 422 for a text that is no cursor of this API. */
export function parseCursor<T>(schema: z.ZodType<T>, cursor: string): T {
  try {
    return schema.parse(JSON.parse(atob(cursor)));
  } catch {
    throw invalidField("query.cursor", "must be the next_cursor of a page");
  }
}
