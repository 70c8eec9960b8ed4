// One text as the guards see it: its words with what the language says of each. Linear in the text; words beyond `longest` are
// left out and `isCut` says so. Made once a text, compared with many.
import type { GuardLanguage, Operator, OperatorGroup } from "./guard-language.ts";
import { languageOf } from "./guard-languages.ts";
import { isNameLike, titleCased } from "./name-writing.ts";
import { numberOf } from "./number-value.ts";
import { expanded, rawWords, rephrased } from "./tokenize.ts";

/** Words compared. A longer text is not served by likeness. */
const longest = 600;

const sentenceBreak = /(?:[.!?\n(;:–—]| - )(?=[^\p{L}\p{N}.!?\n]{0,6}[\p{L}\p{N}])/gu;

export interface Token {
  /** As written; empty where a short form or a phrase stood. */
  written: string;
  /** Lower case. */
  word: string;
  stem: string;
  place: number;
  /** Canonical value of a number ("7", "2.5"), else null. */
  number: string | null;
  /** Letters mixed with digits or signs: a version, a model, an address. */
  isIdentifier: boolean;
  /** Written as a name is, or known as one. */
  isName: boolean;
  /** Grammar that carries no subject. */
  isLight: boolean;
  /** Its two sides may change places. */
  isSymmetric: boolean;
  isNegator: boolean;
  operator: Operator | null;
  opensClause: boolean;
}

export interface Reading {
  text: string;
  language: GuardLanguage;
  tokens: readonly Token[];
  /** All words in one, for telling slips of the keyboard. */
  letters: string;
  /** Marks that end a sentence or set a part of it off, with something after them. */
  breaks: number;
  isCut: boolean;
}

const pronouns: ReadonlySet<OperatorGroup | undefined> = new Set(["person", "reference", "question"]);

/** In the language given, or else the one its grammar words are of. */
export function readText(text: string, given?: GuardLanguage): Reading {
  const raw = [];
  let isCut = false;
  for (const word of rawWords(text)) {
    if (raw.length >= longest) {
      isCut = true;
      break;
    }
    raw.push(word);
  }
  const language = given ?? languageOf(raw.map(({ word }) => word));
  const words = rephrased([...expanded(raw, language)], language);
  const isTitle = titleCased(raw);
  const tokens = words.map(({ written, word: told, opensClause }, place): Token => {
    const word = (opensClause && language.asking.get(told)) || told;
    const number = numberOf(word, language);
    const stem = number ?? language.stem(word);
    const isNegator = language.negators.has(word);
    // "US" and "WHO" are no pronouns, unless the text shouts.
    const isInitials = !isTitle && /^\p{Lu}{2,}$/u.test(written) && pronouns.has(language.operators.get(word)?.group);
    const known = isNegator || isInitials ? undefined : language.operators.get(word);
    // "The person who" asks nothing.
    const isRelative = known?.group === "question" && !opensClause && place > 1;
    const operator = known && !isRelative ? known : null;
    const isLight = isRelative || (!operator && !isNegator && !isInitials && language.light.has(word));
    const isIdentifier = number === null && /[\p{N}_@+#<>=*/×÷^]|^(?:-|!|&&|\|+)$/u.test(word);
    return {
      written,
      word,
      stem,
      place,
      number,
      isIdentifier,
      isName:
        number === null &&
        !isLight &&
        !isNegator &&
        !operator &&
        !isIdentifier &&
        isNameLike(written, word, opensClause, isTitle),
      isLight,
      isSymmetric: language.symmetric.has(stem) || language.symmetric.has(word),
      isNegator,
      operator,
      opensClause,
    };
  });
  const breaks = text.match(sentenceBreak)?.length ?? 0;
  return { text, language, tokens, breaks, letters: raw.map(({ word }) => word).join(""), isCut };
}

/** Words that carry the subject. */
export const isContent = ({ isLight, isNegator, operator }: Token): boolean =>
  !isLight && !isNegator && operator === null;
