// What a listing shows of a request and its answer, and how long each part may be: a page of tasks is one answer of a shard.
import { shorten } from "../../kernel/shorten.ts";

/** SQL of at least the first `length` characters of a text, in bytes: SQLite's own functions end a text at the character 0. */
export const beginningOf = (text: string, length: number): string => `substr(CAST(${text} AS BLOB), 1, ${4 * length})`;

/** The first `length` characters (code points) of what `beginningOf` read, which is null for an empty text. */
export function excerptOf(bytes: ArrayBuffer | null, length: number): string {
  if (bytes === null) return "";
  const text = utf8.decode(bytes);
  return text.length <= length ? text : [...text].slice(0, length).join("");
}

/** The text is listed by itself; the others are not the client's. */
export const unlistedFields: readonly string[] = ["text", "cache_generation", "request_id", "source", "trace"];

export const listedFieldsOf = (payload: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(payload).filter(([name]) => !unlistedFields.includes(name)));

const utf8 = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true });

/** In characters of JSON. Metadata, at most 4 KiB, is never shortened. */
const maxFieldLength = 5000;

/** The fields are all there, and the JSON can be parsed, however long they are. */
export function listedRest(json: string): string {
  if (json.length <= maxFieldLength) return json;
  const fields = Object.entries(JSON.parse(json)).map(([name, value]) => [name, shorten(value, maxFieldLength)]);
  return JSON.stringify(Object.fromEntries(fields));
}
