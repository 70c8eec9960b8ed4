// A value of SQLite as JSON and back, without loss: its storage class is kept as well as its value. A JSON number without a
// fraction is an INTEGER and one with a fraction a REAL; what JSON numbers cannot tell apart or hold has a tag of its own.
import * as z from "zod";

/** As node:sqlite reads them with big integers on: an INTEGER is a bigint, a REAL a number. */
export type StoredValue = null | bigint | number | string | Uint8Array;

/** TEXT that is not valid UTF-8, which SQLite allows and a JavaScript string cannot hold. */
export interface TextBytes {
  textBytes: Uint8Array;
}

const base64 = z.base64().transform((text) => new Uint8Array(Buffer.from(text, "base64")));
const real = z.string().regex(/^(-0|-?\d+(e[+-]\d+)?|-?Infinity)$/);
const maxInteger = 2n ** 63n - 1n;
const integer = z
  .string()
  .regex(/^-?\d{1,19}$/)
  .transform(BigInt)
  .refine((value) => value <= maxInteger && value >= -maxInteger - 1n);

const tagged = z.union([
  z.strictObject({ $integer: integer }).transform(({ $integer }) => $integer),
  z.strictObject({ $real: real }).transform(({ $real }) => Number($real)),
  z.strictObject({ $base64: base64 }).transform(({ $base64 }) => $base64),
  z.strictObject({ $base64_text: base64 }).transform(({ $base64_text }): TextBytes => ({ textBytes: $base64_text })),
]);

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** `isText` tells the bytes of a TEXT from a BLOB: texts are read as bytes, since reading them as strings would mend them. */
export function encodeValue(value: StoredValue, isText: boolean): unknown {
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : { $integer: String(value) };
  }
  if (typeof value === "number") {
    if (Number.isFinite(value) && !Number.isInteger(value)) return value;
    return { $real: Object.is(value, -0) ? "-0" : String(value) };
  }
  if (!(value instanceof Uint8Array)) return value;
  if (isText) {
    try {
      return utf8.decode(value);
    } catch {
      return { $base64_text: toBase64(value) };
    }
  }
  return { $base64: toBase64(value) };
}

/** Throws when it is no value that `encodeValue` gives. */
export function decodeValue(json: unknown): StoredValue | TextBytes {
  if (json === null || typeof json === "string") return json;
  if (typeof json === "number") {
    if (Number.isSafeInteger(json)) return BigInt(json);
    if (Number.isInteger(json) || !Number.isFinite(json)) throw new Error(`${json} is too large for a JSON number`);
    return json;
  }
  const read = tagged.safeParse(json);
  if (!read.success) throw new Error(`${JSON.stringify(json).slice(0, 60)} is not a stored value`);
  return read.data;
}

const toBase64 = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString("base64");
