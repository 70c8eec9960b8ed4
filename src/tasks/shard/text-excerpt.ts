// The beginning of a text in a column. It is cut as bytes, because SQLite's substr() ends a text at the character 0.

const maxCharacters = 160;
/** A character of UTF-8 has at most four bytes. */
const maxBytes = maxCharacters * 4;
const utf8 = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true });

/** An SQL expression for bytes that contain the beginning of the text. */
export const beginningOf = (expression: string): string => `substr(CAST(${expression} AS BLOB), 1, ${maxBytes})`;

/** The beginning of the text, from those bytes. Their last character, which may be incomplete, is never part of it. */
export const excerptOf = (bytes: ArrayBuffer): string => {
  const characters = [...utf8.decode(bytes)];
  return characters.slice(0, maxCharacters).join("");
};
