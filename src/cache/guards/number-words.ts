// Joins the words of one number: "two hundred", "twenty-five", "3.5 million", "treinta y cinco" become 200, 25, 3500000, 35. Words
// that make no number ("two three") stay as they are.
import type { GuardLanguage } from "./guard-language.ts";
import { numberOf } from "./number-value.ts";
import type { RawWord } from "./raw-word.ts";

/** Of more words no amount is made, so that a text of numbers takes linear time. */
const mostWords = 16;

type Known = Pick<GuardLanguage, "numbers" | "ordinals" | "numberJoiner">;

export function joinedNumbers(words: readonly RawWord[], language: Known): RawWord[] {
  const result: RawWord[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (!first) break;
    const isNumber = valueOfWord(first.word, true, language) !== null;
    const { value, size } = isNumber ? numberFrom(words.slice(at, at + mostWords), language) : { value: 0, size: 0 };
    result.push(size > 1 ? { written: "", word: String(value), opensClause: first.opensClause } : first);
    at += Math.max(1, size);
  }
  return result;
}

/** A number that was read so far: 1,200 of "one thousand two hundred" is 1,000 (`done`) and 200 (`part`). */
interface Sum {
  done: number;
  part: number;
  /** The last scale, which the next must be below. */
  scale: number;
}

/** The longest number at the beginning; `size` is how many words it takes, 0 when there is none. */
function numberFrom(words: readonly RawWord[], language: Known): { value: number; size: number } {
  let sum: Sum = { done: 0, part: 0, scale: Number.POSITIVE_INFINITY };
  let found = { value: 0, size: 0 };
  for (const [index, raw] of words.entries()) {
    if (index > 0 && raw.opensClause) break;
    if (raw.word === language.numberJoiner && index > 0) continue;
    const value = valueOfWord(raw.word, index === 0, language);
    const next = value === null ? null : added(sum, value, index === 0);
    if (next === null) break;
    sum = next;
    found = { value: sum.done + sum.part, size: index + 1 };
  }
  return found;
}

/** Figures only begin a number: "3.5 million". */
function valueOfWord(word: string, isFirst: boolean, language: Known): number | null {
  if (word === "one") return 1;
  const spelled = language.ordinals.has(word) ? undefined : language.numbers.get(word);
  if (spelled !== undefined) return Number(spelled);
  const figure = isFirst && /^\d/.test(word) && !/\D$/.test(word) ? numberOf(word, language) : null;
  return figure === null ? null : Number(figure);
}

const isScale = (value: number): boolean => value >= 1_000 && /^10+$/.test(String(value)) && value % 1_000 === 0;

function added({ done, part, scale }: Sum, value: number, isFirst: boolean): Sum | null {
  if (isFirst && !isScale(value)) return { done, part: value, scale };
  if (isScale(value)) {
    const isInOrder = value < scale && (part > 0 || isFirst);
    return isInOrder ? { done: done + (part || 1) * value, part: 0, scale: value } : null;
  }
  if (!Number.isInteger(part) || part >= 1_000) return null;
  // "Two hundred"; "doscientos" is one word.
  if (value === 100)
    return part > 0 && part < 100 ? { done, part: part * 100, scale } : part === 0 ? { done, part: 100, scale } : null;
  if (value > 100) return part === 0 && value < 1_000 ? { done, part: value, scale } : null;
  const rest = part % 100;
  const fits = value < 10 ? rest === 0 || (rest >= 20 && rest % 10 === 0) : rest === 0;
  return fits ? { done, part: part + value, scale } : null;
}
