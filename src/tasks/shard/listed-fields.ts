// Which fields of a request a listing shows beside its text, and how long each may be: a page of tasks is one answer of a shard.
import { shorten } from "../../kernel/shorten.ts";

/** The text is listed by itself; the others are not the client's. */
export const unlistedFields = ["text", "cache_generation", "request_id", "source", "trace"] as const;

/** In characters of JSON. Metadata, at most 4 KiB, is never shortened. */
const maxFieldLength = 5000;

/** The fields are all there, and the JSON can be parsed, however long they are. */
export function listedRest(json: string): string {
  if (json.length <= maxFieldLength) return json;
  const fields = Object.entries(JSON.parse(json)).map(([name, value]) => [name, shorten(value, maxFieldLength)]);
  return JSON.stringify(Object.fromEntries(fields));
}
