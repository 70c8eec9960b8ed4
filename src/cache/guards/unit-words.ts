// Reads words as units: "5 km" and "5 kilometers" have the same unit.
import type { GuardLanguage } from "./guard-language.ts";
import { numberOf } from "./number-value.ts";
import type { RawWord } from "./raw-word.ts";

/** Units whose names mean nothing else, so that no number need stand before them: "how many km". */
const plainUnits = new Set("km cm mm kg mph kmh".split(" "));
/** A bit, where "MB" and "mb" are bytes. */
const bits = /^[KMGT]b$/;

/** First name of the unit that the word is; undefined for other words. `word` is the word as it is read. */
export function unitOf(
  words: readonly RawWord[],
  index: number,
  word: string,
  language: GuardLanguage,
): string | undefined {
  const [previous, here] = [words[index - 1], words[index]];
  const unit = language.light.has(word) || bits.test(here?.written ?? "") ? undefined : language.units.get(word);
  if (unit === undefined || plainUnits.has(unit)) return unit;
  return previous !== undefined && numberOf(previous.word, language) !== null ? unit : undefined;
}
