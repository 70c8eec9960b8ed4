// What models write in another coat than the schema wants, and how it is mended: each function returns the value as the schema has it, or
// unchanged when it is not sure what is meant. A good value is never changed.
import type * as z from "zod";

export type Mender = (value: unknown) => unknown;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object whose named fields are mended. */
export const fields =
  (menders: Record<string, Mender>): Mender =>
  (said) => {
    if (!isRecord(said)) return said;
    const mended = Object.entries(menders).map(([name, mend]) => [name, mend(said[name])]);
    return { ...said, ...Object.fromEntries(mended) };
  };

/** A list without the entries that do not fit, as long as one fits; null is an empty list. */
export const entries =
  (entry: z.ZodType, mend: Mender = (value) => value): Mender =>
  (said) => {
    if (said === null) return [];
    if (!Array.isArray(said)) return said;
    const mended = said.map(mend);
    const good = mended.filter((each) => entry.safeParse(each).success);
    return good.length > 0 ? good : mended;
  };

/** Letter case, white space, quotes and stars around it, and a final stop do not matter. */
const folded = (word: string): string =>
  word
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ")
    .replaceAll(/^[\s"'“”«»*`]+|[\s"'“”«»*`.,;:!]+$/g, "");

/** One of the words, also when it is written in another way; only when it can be no other of them. */
export const wordOf =
  (words: readonly string[]): Mender =>
  (said) => {
    if (typeof said !== "string" || said.length > 200 || words.includes(said)) return said;
    const [word, another] = words.filter((each) => folded(each) === folded(said));
    return word !== undefined && another === undefined ? word : said;
  };

const numeral = /^[+-]?\d{1,6}(?:[.,]\d{1,20})?$/;

/** A number, also as text; `isPercent` when it says so itself. */
function numberOf(said: unknown): { value: number; isPercent: boolean } | null {
  if (typeof said === "number") return { value: said, isPercent: false };
  if (typeof said !== "string") return null;
  const text = said.trim();
  const isPercent = text.endsWith("%");
  const digits = isPercent ? text.slice(0, -1).trim() : text;
  return numeral.test(digits) ? { value: Number(digits.replace(",", ".")), isPercent } : null;
}

/**
 * Shares of 1 that belong together, so that all are percentages when one can be nothing else. Up to 10 a number might be of another
 * scale, as 5 of 5, and is left.
 */
function shares(said: readonly unknown[]): unknown[] {
  const numbers = said.map(numberOf);
  const arePercent = numbers.some((number) => number && !number.isPercent && Math.abs(number.value) > 10);
  return said.map((value, index) => {
    const number = numbers[index];
    if (!number) return value;
    return number.isPercent || arePercent ? number.value / 100 : number.value;
  });
}

export const share: Mender = (said) => shares([said])[0];

/** A list whose entries have a share each, in the field of this name. */
export const withShares =
  (name: string): Mender =>
  (said) => {
    if (!Array.isArray(said)) return said;
    const mended = shares(said.map((entry) => (isRecord(entry) ? entry[name] : undefined)));
    return said.map((entry, index) => (isRecord(entry) ? { ...entry, [name]: mended[index] } : entry));
  };

/** An object whose values are shares; its keys may be written in another way. */
export const sharesByWord =
  (words: readonly string[]): Mender =>
  (said) => {
    if (!isRecord(said)) return said;
    const keys = Object.keys(said).map((key) => String(wordOf(words)(key)));
    const values = shares(Object.values(said));
    return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
  };

export const truth: Mender = (said) => {
  const word = typeof said === "string" ? folded(said) : "";
  return word === "true" ? true : word === "false" ? false : said;
};

/** Null, also as a word or as nothing. */
export const orNull: Mender = (said) => {
  if (typeof said !== "string" || said.length > 10) return said;
  return ["", "null", "none", "n/a", "nil", "undefined"].includes(folded(said)) ? null : said;
};
