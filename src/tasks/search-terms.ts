// Flower's search: `name:`, `uuid:`, `state:`, `args:`, `kwargs:key=value` and `result:` terms and plain words, with quotes around
// what holds spaces. As there, terms of different kinds are alternatives; of one kind all must fit, but any of several states.
import * as z from "zod";

const kinds = ["name", "uuid", "state", "args", "result"] as const;
type Kind = (typeof kinds)[number];

export type SearchTerms = Record<Kind | "words", string[]> & { kwargs: { key: string; value: string }[] };

/** Words end at spaces and commas; a quoted part may hold both. */
const words = /(?:[^\s,"]|"(?:\\.|[^"\\])*")+/g;
const keyPattern = /^[\w.-]+$/;

/** Null where a `kwargs:` term is no key and value. Terms are in lower case. */
export function parseSearch(text: string): SearchTerms | null {
  const terms: SearchTerms = { name: [], uuid: [], state: [], args: [], result: [], words: [], kwargs: [] };
  for (const [part] of lowered(text).matchAll(words)) {
    const [, prefix = "", rest = ""] = /^(\w+):(.*)$/s.exec(part) ?? [];
    const kind = kinds.find((name) => name === prefix);
    if (prefix === "kwargs") {
      const [, key = "", value = ""] = /^([^=]*)=(.*)$/s.exec(unquoted(rest)) ?? [];
      if (!keyPattern.test(key.trim())) return null;
      terms.kwargs.push({ key: key.trim(), value: unquoted(value.trim()) });
    } else if (kind) terms[kind].push(unquoted(rest));
    else terms.words.push(unquoted(part));
  }
  return terms;
}

/** As SQLite's lower() does: the letters of ASCII alone. */
const lowered = (text: string): string => text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
const unquoted = (text: string): string => text.replace(/^"|"$/g, "");

export const searchQuery = z
  .string()
  .min(1)
  .max(200)
  .transform((text, context) => {
    const terms = parseSearch(text);
    if (terms) return terms;
    context.addIssue({ code: "custom", message: "kwargs: must be followed by key=value" });
    return z.NEVER;
  });
