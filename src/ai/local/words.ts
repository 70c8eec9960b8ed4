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
/** Languages that write no spaces between words. A dictionary of the runtime finds the words. */
const unspaced: ReadonlySet<string> = new Set(["ja", "zh", "th"]);
/** The dictionary is slow: it reads so many UTF-16 units, and a run of letters behind them is one word. */
const segmentedLength = 20_000;
const segmenters = new Map<string, Intl.Segmenter>();

/** `language` matters only for languages without spaces; without it their runs of letters are one word each. */
export function wordsOf(text: string, language = ""): Word[] {
  if (!unspaced.has(language)) return spacedWords(text, 0);
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, segmenter);
  const found = segmenter.segment(text.slice(0, segmentedLength));
  const words = Array.from(found).filter(({ isWordLike }) => isWordLike);
  return [
    ...words.map(({ segment, index }) => wordAt(segment, index)),
    ...spacedWords(text.slice(segmentedLength), segmentedLength),
  ];
}

export const isUnspaced = (language: string): boolean => unspaced.has(language);

const spacedWords = (text: string, from: number): Word[] =>
  Array.from(text.matchAll(wordPattern), (match) => wordAt(match[0], from + match.index));

function wordAt(written: string, start: number): Word {
  const lower = written.toLowerCase();
  const folded = plain.test(lower) ? lower : foldWord(written);
  return { text: written, folded, start, end: start + written.length };
}
