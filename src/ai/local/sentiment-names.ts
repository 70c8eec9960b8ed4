// Finds words that express an opinion in other texts and are names in this one: "Grace", "Great Britain", "La Paz".
import type { Word } from "./words.ts";

const setOf = (words: string) => new Set(words.split(" "));
/** Given and family names and places that are words of opinion or feeling too, folded. */
const names = setOf(
  "grace joy hope faith charity felicity mercy victor victoria gloria frank ernest will rich max love luck bliss blessing trinity " +
    "serena sunny christian clement constance prudence patience honor honour harmony melody angel angela angelica angeles dolores " +
    "soledad consuelo esperanza paz milagros remedios mercedes felix bonita salvador amparo socorro caridad piedad gracia guerra " +
    "bravo bello leal delgado rico amor cruel alegria fortuna bueno malo moody savage sharp best good gay loser payne",
);
/** They open the names of countries and companies. */
const openers = setOf(
  "great united best good grand happy virgin royal golden lucky super smart general gran buenos buena bueno",
);
/** After such a word at the beginning of a sentence comes a wish or an opinion, not what a person does. */
const noVerb = setOf("you to that for it this we i the is not and of in que de no me por con");

const isCapitalised = ({ text }: Word): boolean => /^\p{Lu}.*\p{Ll}/u.test(text);

/** In a text with this share of capitals, as in a title, a capital says nothing. */
const titleShare = 0.7;

/** The words that are names. */
export function nameWords(text: string, words: readonly Word[]): ReadonlySet<Word> {
  const found = new Set<Word>();
  let inner = 0;
  let capitals = 0;
  const opens = words.map(({ start }, at) => {
    const gap = text.slice(words[at - 1]?.end ?? 0, start);
    return at === 0 || /[.!?¿¡\n:"“«—-]/.test(gap);
  });
  for (const [at, word] of words.entries()) {
    if (opens[at]) continue;
    inner++;
    if (isCapitalised(word)) capitals++;
  }
  if (inner > 1 && capitals > titleShare * inner) return found;
  for (const [at, word] of words.entries()) {
    if (!isCapitalised(word)) continue;
    const [before, after] = [words[at - 1], words[at + 1]];
    const isBeforeName = after !== undefined && !opens[at + 1] && isCapitalised(after);
    const isAfterName = before !== undefined && !opens[at] && isCapitalised(before) && before.text.length > 2;
    const isSubject = names.has(word.folded) && after !== undefined && !noVerb.has(after.folded);
    const isName = opens[at]
      ? isSubject || (isBeforeName && openers.has(word.folded))
      : names.has(word.folded) || isBeforeName || isAfterName;
    if (isName) found.add(word);
  }
  return found;
}
