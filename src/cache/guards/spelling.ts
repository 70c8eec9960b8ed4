// Detects typing mistakes: a word that does not exist, nearly like a common word. Two words that exist are two words, and of two
// words that are not common (names, accounts, substances, parts of a program) neither is known to be the right one.
import { isOneEdit, isSwapOf } from "./edits.ts";
import type { GuardLanguage } from "./guard-language.ts";
import { isListedName } from "./name-writing.ts";
import type { Token } from "./reading.ts";

/** In words with fewer letters, one letter makes another word. */
const shortest = 4;
const longWord = 9;
const longestEnding = 4;

export function isTypo(a: Token, b: Token, language: GuardLanguage): boolean {
  if (Math.min(a.word.length, b.word.length) < shortest || !isOneEdit(a.word, b.word)) return false;
  return isSlipOf(a, b, language) || isSlipOf(b, a, language);
}

function isSlipOf(mistyped: Token, meant: Token, { isCommon, exists }: GuardLanguage): boolean {
  if (!mayBeMistyped(mistyped) || !mayBeMistyped(meant) || exists(mistyped.word)) return false;
  const isSwap = isSwapOf(mistyped.word, meant.word);
  if (!mistyped.isName && !meant.isName)
    return isCommon(meant.word) || (exists(meant.word) && (isSwap || isInLongWord(mistyped.word, meant.word)));
  // A common word with a capital, as in a title: "the Medicla Council".
  return isSwap && mistyped.isName && isMeantAsCommon(meant, isCommon);
}

/** Few long words are so alike, except for endings that tell substances apart: "cyclohexane", "cyclohexene". */
function isInLongWord(mistyped: string, meant: string): boolean {
  let at = 0;
  while (mistyped[at] === meant[at]) at++;
  return meant.length >= longWord && at < meant.length - longestEnding;
}

/** Acronyms, numbers and parts of a program are as they are written. In "aWr", shift was pressed too late. */
export const mayBeMistyped = ({ number, isIdentifier, isName, written }: Token): boolean =>
  number === null && !isIdentifier && !/\p{L}\p{Ll}\p{Lu}/u.test(written) && !(isName && /^\p{Lu}+$/u.test(written));

export const isMeantAsCommon = ({ word, isName }: Token, isCommon: GuardLanguage["isCommon"]): boolean =>
  isCommon(word) && !(isName && isListedName(word));

/** Whether two texts differ only in spaces, or in two neighbouring letters that were swapped by mistake. */
export function sameLetters(x: string, y: string, isMistake: () => boolean): boolean {
  if (x === y) return true;
  if (!isSwapOf(x, y)) return false;
  let at = 0;
  while (x[at] === y[at]) at++;
  return !/\d/.test(x.slice(at, at + 2)) && isMistake();
}
