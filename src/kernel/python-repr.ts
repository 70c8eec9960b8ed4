// Writes a JSON value as Python's repr() does, so that `ast.literal_eval` reads it back.

/** A JSON value whose objects have a repr of a dict, and whose arrays one of a list. */
export function pythonRepr(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return reprOfNumber(value);
  if (typeof value === "string") return reprOfString(value);
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(", ")}]`;
  const entries = Object.entries(value).map(([key, part]) => `${reprOfString(key)}: ${pythonRepr(part)}`);
  return `{${entries.join(", ")}}`;
}

/** A whole number is an int. Python writes numbers below 0.0001 with an exponent of at least two digits. */
function reprOfNumber(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const text = Math.abs(value) < 1e-4 ? value.toExponential() : String(value);
  return text.replace(/e([+-])(\d)$/, "e$10$2");
}

const shortEscapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/** What Python does not count as printable: other separators than the space, controls, and what Unicode has not assigned. */
const escaped = /[\\\p{C}]|(?! )\p{Z}/gu;

function reprOfString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inside = text.replaceAll(escaped, (character) => shortEscapes[character] ?? numericEscape(character));
  return quote + (quote === "'" ? inside.replaceAll("'", "\\'") : inside) + quote;
}

function numericEscape(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  if (code.length <= 2) return `\\x${code.padStart(2, "0")}`;
  return code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\U${code.padStart(8, "0")}`;
}
