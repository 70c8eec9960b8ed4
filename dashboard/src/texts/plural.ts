import { number } from "../format/numbers.ts";
import type { Language } from "./language.ts";

/** Writes a count with its noun: `1 task`, `12,345 tasks`. */
export function countIn(language: Language): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(language);
  return (count, one, other) => `${number(count)} ${rules.select(count) === "one" ? one : other}`;
}
