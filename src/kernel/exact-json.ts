// Parses JSON that must come back as it was sent.

/** A JSON number of fewer digits is kept exactly. It may also find digits in a text, which then costs only time. */
const mayBeTooLong = /\d{16}/;

/** Like JSON.parse, but an integer that a number would change is a bigint, so that its reader can refuse it by name. */
export function parseExactJson(text: string): unknown {
  return mayBeTooLong.test(text) ? JSON.parse(text, keepInteger) : JSON.parse(text);
}

function keepInteger(_: string, value: unknown, context?: { source?: string }): unknown {
  const source = context?.source;
  if (typeof value !== "number" || source === undefined) return value;
  return /^-?\d+$/.test(source) && String(value) !== source && source !== "-0" ? BigInt(source) : value;
}
