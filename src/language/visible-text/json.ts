// JSON and JSON Lines: what the values say. A list of numbers and a string in quotes are no JSON to read, but a text of their own.
import type { Field, FieldRecord } from "./fields.ts";

/** Values deeper than this are left out. */
const deepest = 60;

/** The records of a JSON text, each object one; null for any other text. */
export function jsonRecords(text: string): FieldRecord[] | null {
  const trimmed = text.trim();
  if (!/^["[{]/.test(trimmed) || !/["\]}]$/.test(trimmed)) return null;
  const values = parsedValues(trimmed);
  if (values === null) return null;
  const records: FieldRecord[] = [];
  for (const value of values) collect(value, "", 0, records);
  const hasWords = records.some((fields) => fields.some(({ value }) => /\p{L}/u.test(value) && !isConstant(value)));
  return hasWords ? records : null;
}

const isConstant = (value: string): boolean => value === "true" || value === "false";

function parsedValues(text: string): unknown[] | null {
  const whole = parsed(text);
  // JSON that was made a string once more.
  if (typeof whole === "string") return /^\s*[[{]/.test(whole) ? parsedValues(whole.trim()) : null;
  if (whole !== undefined) return [whole];
  if (!text.startsWith("{") || !text.includes("\n")) return null;
  const values: unknown[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const value = line.trim().startsWith("{") ? parsed(line) : undefined;
    if (value === undefined) return null;
    values.push(value);
  }
  return values;
}

/** undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Adds the records in a value in their order; returns the value's own fields, which belong to the record around it. */
function collect(value: unknown, name: string, depth: number, records: FieldRecord[]): void {
  if (typeof value !== "object" || value === null) {
    if (value !== null) records.push([{ name, value: String(value) }]);
    return;
  }
  if (depth > deepest) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, name, depth + 1, records);
    return;
  }
  const own: Field[] = [];
  const inner: [string, unknown][] = [];
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === "object" && each !== null) inner.push([key, each]);
    else if (each !== null) own.push({ name: key, value: String(each) });
  }
  if (own.length > 0) records.push(own);
  for (const [key, each] of inner) collect(each, key, depth + 1, records);
}
