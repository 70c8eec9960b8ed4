// The words of a text that carry its subject, with their stems. Words of grammar and single letters are left out.
import { functionWords } from "./function-words.ts";
import { type Word, wordsOf } from "./words.ts";

export interface ContentWord extends Word {
  stem: string;
}

/** Japanese writes its grammar in Hiragana; a Chinese word of one character is most often grammar too. */
const grammarBySpelling: ReadonlyMap<string, RegExp> = new Map([
  ["ja", /^[\p{Script=Hiragana}\p{M}ー]+$/u],
  ["zh", /^.$/u],
]);

/** `language` decides which words are grammar and, where no spaces divide them, what the words are. */
export function contentWordsOf(text: string, stem: (word: string) => string, language = "en"): ContentWord[] {
  const grammar = functionWords(language);
  const spelled = grammarBySpelling.get(language);
  return wordsOf(text, language)
    .filter(({ folded }) => !grammar.has(folded) && spelled?.test(folded) !== true && isWord(folded))
    .map((word) => ({ ...word, stem: stem(word.folded) }));
}

/** A letter of an alphabet is no word; a character of Chinese may be one. */
const isWord = (folded: string): boolean => folded.length > 1 || folded > "\u00ff";
