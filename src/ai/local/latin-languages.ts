// Weighs the languages in the Latin script for a text, by n-grams (see language-grams.ts), by letters that few languages have, and by
// everyday words, which decide texts of one or two words.
import { alphabets, everydayWords, ownLetters } from "./everyday-words.ts";
import { languageGrams } from "./language-grams.ts";

export interface LanguageWeight {
  language: string;
  weight: number;
}

const latinLanguages: readonly string[] = Object.keys(languageGrams);

/** `eld` stores scores less this. */
const leastScore = 53;
/** An everyday word and a letter count like an n-gram of medium frequency. */
const wordScore = 150;
const letterScore = 100;
/** A letter that the language does not have. Names bring some, so they do not rule it out. */
const foreignLetter = 0.7;
/** Longer "words" are codes; `eld` reads as much. */
const longestWord = 70;

/** n-gram → for each language that has it, two characters: the language's number and the score. */
let grams: ReadonlyMap<string, string> | undefined;

function readGrams(): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const [at, language] of Object.values(languageGrams).entries()) {
    for (const line of language.split(",")) {
      const [score = "", ...all] = line.split(" ");
      const entry = String.fromCharCode(at, Number(score) + leastScore);
      for (const gram of all) read.set(gram, (read.get(gram) ?? "") + entry);
    }
  }
  return read;
}

const encoder = new TextEncoder();

/** UTF-8, each byte a character; bytes above 127 as language-grams.ts writes them. */
function bytesOf(word: string): string {
  if (/^[a-z']*$/.test(word)) return word;
  return String.fromCharCode(...Array.from(encoder.encode(word), (byte) => (byte < 128 ? byte : byte + 256)));
}

/** Pieces of four bytes, each of which begins with the last byte of the one before, as `eld` cuts words. */
function gramsOf(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const word of words) {
    const bytes = bytesOf(word).slice(0, longestWord);
    let at = 0;
    for (; at + 4 < bytes.length; at += 3) found.add((at === 0 ? "_" : "") + bytes.slice(at, at + 4));
    found.add(`${at === 0 ? "_" : ""}${bytes.slice(bytes.length === 3 ? 0 : -4)}_`);
  }
  return found;
}

/**
 * `words` in lower case. `known` is the share of n-grams that the heaviest language has; `typical` counts the everyday words that only
 * that language has.
 */
export function weighLatin(
  words: readonly string[],
  text: string,
): { weights: LanguageWeight[]; known: number; typical: number } {
  grams ??= readGrams();
  const scores = new Float64Array(latinLanguages.length);
  const hits = new Float64Array(latinLanguages.length);
  const all = gramsOf(words);
  for (const gram of all) {
    const entry = grams.get(gram) ?? "";
    for (let at = 0; at < entry.length; at += 2) {
      const language = entry.charCodeAt(at);
      scores[language] = (scores[language] ?? 0) + entry.charCodeAt(at + 1);
      hits[language] = (hits[language] ?? 0) + 1;
    }
  }
  for (const word of new Set(words)) {
    const languages = everydayWords.get(word) ?? [];
    for (const language of languages) {
      const at = latinLanguages.indexOf(language);
      scores[at] = (scores[at] ?? 0) + wordScore;
      hits[at] = (hits[at] ?? 0) + 1;
    }
  }
  for (const [language, letters] of ownLetters) {
    const at = latinLanguages.indexOf(language);
    if (letters.test(text)) scores[at] = (scores[at] ?? 0) + letterScore;
  }
  for (const letter of new Set(words.join("").match(/[^a-z'\s]/gu))) {
    for (const [at, language] of latinLanguages.entries()) {
      if (!alphabets[language]?.includes(letter)) scores[at] = (scores[at] ?? 0) * foreignLetter;
    }
  }
  const weights = latinLanguages.map((language, at) => ({ language, weight: scores[at] ?? 0 }));
  const best = scores.indexOf(Math.max(...scores));
  const typical = words.filter((word) => everydayWords.get(word)?.join() === latinLanguages[best]).length;
  return { weights, typical, known: Math.min(1, (hits[best] ?? 0) / Math.max(1, all.size)) };
}
