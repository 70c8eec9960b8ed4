// Splits a text into words with their offsets. Takes linear time for any text.
import { foldWord } from "./stop-words.ts";

export interface Word {
  /** As the text writes it. */
  text: string;
  /** The form used to compare words; see `foldWord`. */
  folded: string;
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;
const plain = /^[a-z0-9]+$/;

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => {
    const written = match[0];
    const lower = written.toLowerCase();
    return {
      text: written,
      folded: plain.test(lower) ? lower : foldWord(written),
      start: match.index,
      end: match.index + written.length,
    };
  });
}
