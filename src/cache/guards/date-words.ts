// Reads words as months and weekdays: "Jan", "May 5", "on Sat". Many of their names are other words as well.
import type { GuardLanguage } from "./guard-language.ts";
import { isInCapitals, type RawWord } from "./raw-word.ts";

/** First name of the month or weekday that the word is; undefined for other words. `isTitle`: capitals tell nothing. */
export function dateOf(
  words: readonly RawWord[],
  index: number,
  language: GuardLanguage,
  isTitle: boolean,
): string | undefined {
  const { written = "", word = "" } = words[index] ?? {};
  // "OCT" is another word, unless a day is beside it.
  const plain = !isTitle && isInCapitals(written) ? undefined : language.calendar.get(word);
  return plain ?? monthAtNumber(words, index, language) ?? dayBehindOn(words, index, language);
}

/** "May 5", "the 5th of March": beside a day, these words are months. */
function monthAtNumber(words: readonly RawWord[], index: number, language: GuardLanguage): string | undefined {
  const name = words[index]?.word ?? "";
  const month = language.monthsAtNumbers.get(name) ?? language.calendar.get(name);
  if (month === undefined) return undefined;
  const [before, previous, next] = [words[index - 2], words[index - 1], words[index + 1]];
  const day = previous?.word === "of" ? before : previous;
  const isDay = (raw: RawWord | undefined) =>
    raw !== undefined && /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(raw.word);
  return isDay(next) || isDay(day) ? month : undefined;
}

/** "On Sat", "Sat and Sun", "Fri to Sun": there these words are days. "SAT" is another word. */
function dayBehindOn(words: readonly RawWord[], index: number, language: GuardLanguage): string | undefined {
  const [beside, previous, here, next] = [words[index - 2], words[index - 1], words[index], words[index + 1]];
  const day = language.daysBehindOn.get(here?.word ?? "");
  if (day === undefined || isInCapitals(here?.written ?? "")) return undefined;
  const isDay = (raw: RawWord | undefined) =>
    raw !== undefined && (language.calendar.has(raw.word) || language.daysBehindOn.has(raw.word));
  const joins = /^(?:and|or|to|till|until|through)$/;
  const isBeside = isDay(previous) || isDay(next) || (joins.test(previous?.word ?? "") && isDay(beside));
  return isBeside || previous?.word === "on" ? day : undefined;
}
