// Finds initials and the words they stand for: "WHO" and "World Health Organization", "API" and "application programming interface".
// Only what initials are known to stand for: other words have the same first letters ("FBI", "Federal Bank of Iceland").
import type { GuardLanguage } from "./guard-language.ts";
import { isContent, type Reading, type Token } from "./reading.ts";

export interface Initials {
  initials: Token;
  words: readonly Token[];
}

const mostLetters = 6;

/** Initials among the unmatched words of `short`, with unmatched words of `long` that stand together. */
export function writtenOut(short: readonly Token[], long: readonly Token[], inLong: Reading): Initials | null {
  for (const initials of short) {
    if (!isInitials(initials, inLong.language)) continue;
    const size = [...initials.word].length;
    for (let first = 0; first + size <= long.length; first++) {
      const words = long.slice(first, first + size);
      if (standsFor(initials.word, words, inLong.language) && standTogether(words, inLong)) return { initials, words };
    }
  }
  return null;
}

/** In capitals, or no word of the language: "faq". */
const isInitials = ({ word, written, number }: Token, { exists }: GuardLanguage): boolean =>
  number === null &&
  word.length <= mostLetters &&
  /^\p{L}{2,}$/u.test(word) &&
  (/^\p{Lu}+$/u.test(written) || (written === word && !exists(word)));

const standsFor = (letters: string, words: readonly Token[], { initials, stem }: GuardLanguage): boolean =>
  words.every(({ word }, nth) => word.charAt(0) === letters.charAt(nth)) &&
  initials.get(letters)?.includes(words.map((token) => stem(token.word)).join(" ")) === true;

/** Only words of grammar between them: "Organización Mundial de la Salud". */
const standTogether = (words: readonly Token[], { tokens }: Reading): boolean =>
  tokens
    .slice(words[0]?.index, (words.at(-1)?.index ?? 0) + 1)
    .every((token) => words.includes(token) || !(isContent(token) || token.opensClause || token.isNegator));
