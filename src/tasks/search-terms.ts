// Parses Flower's search syntax: terms `name:`, `uuid:`, `state:`, `args:`, `kwargs:key=value` and `result:`, and plain words, with
// quotes around spaces. As in Flower, terms of different kinds are alternatives. All terms of one kind must match, or any state.
import * as z from "zod";
import { foldCase } from "./folded-case.ts";

const kinds = ["name", "uuid", "state", "args", "result"] as const;
type Kind = (typeof kinds)[number];

export type SearchTerms = Record<Kind | "words", string[]> & { kwargs: { key: string; value: string }[] };

/** Words end at spaces and commas; a quoted part may contain both. */
const words = /(?:[^\s,"]|"(?:\\.|[^"\\])*")+/g;
const keyPattern = /^[\w.-]+$/;

/** Null when a `kwargs:` term is not a key and a value. Terms are folded: their case does not matter. */
export function parseSearch(text: string): SearchTerms | null {
  const terms: SearchTerms = { name: [], uuid: [], state: [], args: [], result: [], words: [], kwargs: [] };
  for (const [part] of foldCase(text).matchAll(words)) {
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

/** Whether none of its terms is more than blanks. It then finds every task, or every task with a blank. */
export const hasOnlyBlanks = ({ state, kwargs, ...texts }: SearchTerms): boolean =>
  state.length === 0 &&
  kwargs.length === 0 &&
  Object.values(texts)
    .flat()
    .every((text) => text.trim() === "");

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
