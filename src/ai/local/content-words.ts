// The words of a text that carry its subject, with their stems. Stop words and single letters are left out.
import { negations, stopWords } from "./stop-words.ts";
import { type Word, wordsOf } from "./words.ts";

export interface ContentWord extends Word {
  stem: string;
}

const isContent = ({ folded }: Word): boolean =>
  !stopWords.has(folded) && !negations.has(folded) && (folded.length > 1 || folded > "\u00ff");

export function contentWordsOf(text: string, stem: (word: string) => string): ContentWord[] {
  return wordsOf(text)
    .filter(isContent)
    .map((word) => ({ ...word, stem: stem(word.folded) }));
}
