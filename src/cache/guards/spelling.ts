// Detects typing mistakes. A known word is not a typo of another known word.
import type { GuardLanguage } from "./guard-language.ts";

/** In words with fewer letters, one letter makes another word. */
const shortest = 4;

export function isTypo(a: string, b: string, { isKnown }: GuardLanguage): boolean {
  if (Math.min(a.length, b.length) < shortest || !isOneEdit(a, b)) return false;
  return !isKnown(a) || !isKnown(b);
}

/** One letter added, missing or replaced, or two neighbours swapped. */
function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const rest = (from: string, skip: number) => from.slice(start + skip);
  if (a.length !== b.length) return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
  if (rest(a, 1) === rest(b, 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2);
}

/** Whether two texts differ only in spaces, or in two neighbouring letters that were swapped by mistake. */
export function sameLetters(x: string, y: string, isMistake: () => boolean): boolean {
  if (x === y) return true;
  if (x.length !== y.length) return false;
  let at = 0;
  while (x[at] === y[at]) at++;
  const isSwap = x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
  return isSwap && !/\d/.test(x.slice(at, at + 2)) && isMistake();
}
