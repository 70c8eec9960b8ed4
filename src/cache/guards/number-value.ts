// Converts numbers to a canonical form: "1,000", "1.000" and "1000" are equal, and so are "two" and "2", "7th" and "7".
import type { GuardLanguage } from "./guard-language.ts";

const ordinal = /^(\d{1,18})(?:st|nd|rd|th|º|ª|er|ro|do|to|vo|mo)$/u;
const startsWithLetter = /^[a-z]/;
const grouped = /^\d{1,3}(?:[.,]\d{3}){1,6}$/;
const plain = /^\d{1,18}(?:[.,]\d{1,18})?$/;

export function numberOf(word: string, { numbers }: Pick<GuardLanguage, "numbers">): string | null {
  const spelled = numbers.get(word);
  if (spelled !== undefined) return spelled;
  if (startsWithLetter.test(word)) return null;
  const [, minus, bare] = /^([-−]?)[\p{Sc}#]?(\d.*)$/u.exec(word) ?? [];
  if (bare === undefined) return null;
  const sign = minus ? "-" : "";
  if (grouped.test(bare)) return sign + bare.replaceAll(/[.,]/g, "");
  const digits = ordinal.exec(bare)?.[1] ?? bare;
  return plain.test(digits) ? sign + digits.replace(",", ".") : null;
}
