/// <reference path="../../language/untyped-packages.d.ts" />
// Votes for the language of a text by its function words, such as articles and prepositions. They are the most frequent words of any
// text, so a sentence has several, and looking them up costs a fraction of comparing n-grams.
import { deu, eng, fin, fra, hun, ita, nld, nob, pol, por, ron, rus, spa, swe, tur } from "stopword";
import { foldWord } from "./stop-words.ts";

/** Words that the published lists lack. */
const moreEnglish = "my not can't don't i'm it's is are good bad very hello please thanks great";
const moreSpanish =
  "es muy está son hola gracias bueno buena mal malo esta este qué cómo cuál lo les nos he ha han hay fue era ser tiene " +
  "dos tres cada muchos sobre hacia según así aún todavía después antes también aunque porque cuando donde todo todos nada nadie";

const lists: readonly (readonly [language: string, ...lists: (readonly string[])[]])[] = [
  ["en", eng, moreEnglish.split(" ")],
  ["es", spa, moreSpanish.split(" ")],
  ["de", deu],
  ["fi", fin],
  ["fr", fra],
  ["hu", hun],
  ["it", ita],
  ["nl", nld],
  ["no", nob],
  ["pl", pol],
  ["pt", por],
  ["ro", ron],
  ["ru", rus],
  ["sv", swe],
  ["tr", tur],
];

/** Words of the published lists that are no words of their language: the Finnish list was made from texts that quote English. */
const misplaced: Readonly<Record<string, readonly string[]>> = { fi: ["the", "of"] };

/** Folded word → the languages that have it. */
const languagesOf = new Map<string, string[]>();
for (const [language, ...words] of lists) {
  for (const word of new Set(words.flat().map(foldWord))) {
    if (misplaced[language]?.includes(word)) continue;
    const languages = languagesOf.get(word);
    if (languages) languages.push(language);
    else languagesOf.set(word, [language]);
  }
}

export interface Vote {
  language: string;
  /** Words of the text that are function words of the language. */
  words: number;
  /** The same, but a word that two languages have counts half for each, and so on. */
  weight: number;
}

/** `words` must be folded. The languages that have any of them, the heaviest first. */
export function voteByFunctionWords(words: readonly string[]): Vote[] {
  const votes = new Map<string, Vote>();
  for (const word of words) {
    const languages = languagesOf.get(word);
    if (languages === undefined) continue;
    for (const language of languages) {
      const vote = votes.get(language) ?? { language, words: 0, weight: 0 };
      if (vote.words === 0) votes.set(language, vote);
      vote.words += 1;
      vote.weight += 1 / languages.length;
    }
  }
  return [...votes.values()].sort((a, b) => b.weight - a.weight);
}

/** How many of the folded words are function words of `language` and not of `other`. */
export function countOwnWords(words: readonly string[], language: string, other: string): number {
  const isOwn = (languages: readonly string[] = []) => languages.includes(language) && !languages.includes(other);
  return words.filter((word) => isOwn(languagesOf.get(word))).length;
}
