// Finds weighted sayings in a run of words. Looked up by their first word, so the cost does not grow with their number.
import type { Word } from "./words.ts";

export interface Phrase {
  /** Folded. */
  words: readonly string[];
  weight: number;
}

/** By first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

export function parsePhrases(sayings: Iterable<readonly [saying: string, weight: number]>): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const [saying, weight] of sayings) {
    const words = saying.split(" ");
    const first = words[0] ?? "";
    const known = phrases.get(first) ?? [];
    known.push({ words, weight });
    phrases.set(first, known);
  }
  for (const known of phrases.values()) known.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** The longest saying that begins with the word at `at`. */
export function phraseAt(words: readonly Word[], at: number, phrases: Phrases): Phrase | null {
  const candidates = phrases.get(words[at]?.folded ?? "");
  return candidates?.find((phrase) => phrase.words.every((word, index) => words[at + index]?.folded === word)) ?? null;
}
