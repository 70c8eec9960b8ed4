// The text in values that have names: the fields of JSON and the cells of CSV.
import { joinBlocks, type Reading } from "./reading.ts";

export interface Field {
  /** Empty when the value has no name. */
  name: string;
  value: string;
}

/** A record's fields are read together, so that what belongs together stays in one sentence. */
export type FieldRecord = readonly Field[];

export function readRecords(records: readonly FieldRecord[], read: (value: string) => Reading): Reading {
  const readings = records.map((fields) => fields.map(({ name, value }) => ({ name, ...read(value) })));
  const values = readings.flat().map(({ said }) => said);
  const own = values.filter(isWording);
  const shown = readings.map((fields) =>
    fields
      .filter((field) => field.shown.trim() !== "")
      .map((field) => (field.name === "" ? field.shown.trim() : `${labelOf(field.name)}: ${field.shown.trim()}`))
      .join("; "),
  );
  return { said: joinBlocks(own.length > 0 ? own : values.filter(isWord)), shown: joinBlocks(shown) };
}

/** `orderId` and `order_id` are read as "order id": in lower case, so that no label is taken for a name. */
const labelOf = (name: string): string =>
  name
    .slice(0, 80)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replace(/[_-]+/g, " ")
    .toLowerCase();

/** Several words, or one that begins or ends as a sentence does; not a code, a state or a key of something. */
function isWording(value: string): boolean {
  const text = value.trim();
  const words = text.slice(0, 200).match(/(?<![\p{L}\p{N}_/.:@-])\p{L}[\p{L}\p{M}'’]*(?![\p{L}\p{N}_/:@-])/gu) ?? [];
  return (
    words.length >= 2 || (words.length === 1 && /^[¡¿]?\p{Lu}\p{Ll}|[.!?]$/u.test(text) && !/[\p{N}_]/u.test(text))
  );
}

const isWord = (value: string): boolean => /^[^\p{N}_/:@]*\p{L}[^\p{N}_/:@]*$/u.test(value.slice(0, 200));
