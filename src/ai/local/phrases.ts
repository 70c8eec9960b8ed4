// Finds weighted phrases in a list of words. Phrases are indexed by their first word, so their number does not slow the search.
import type { Word } from "./words.ts";

export interface Phrase {
  /** Folded words. */
  words: readonly string[];
  weight: number;
}

/** First word → its phrases, longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

export function parsePhrases(entries: Iterable<readonly [phrase: string, weight: number]>): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const [phrase, weight] of entries) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    const known = phrases.get(first) ?? [];
    known.push({ words, weight });
    phrases.set(first, known);
  }
  for (const known of phrases.values()) known.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** The longest phrase that begins with the word at `at`. */
export function phraseAt(words: readonly Word[], at: number, phrases: Phrases): Phrase | null {
  const candidates = phrases.get(words[at]?.folded ?? "");
  return candidates?.find((phrase) => phrase.words.every((word, index) => words[at + index]?.folded === word)) ?? null;
}
