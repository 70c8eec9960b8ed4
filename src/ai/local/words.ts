// Cuts a text into words and remembers where each stands. Linear in the text, whatever is in it.
import { foldWord } from "./stop-words.ts";

export interface Word {
  /** As written. */
  text: string;
  /** As compared: see `foldWord`. */
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
