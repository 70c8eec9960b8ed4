/// <reference path="./untyped-packages.d.ts" />
// Word stems: Porter's for English, Snowball's for Spanish. A text of another language keeps its words.
import StemmerEs from "@nlpjs/lang-es/src/stemmer-es.js";
import { stemmer } from "stemmer";

const spanish = new StemmerEs();

/** A stemmer for one text; it remembers, since stemming a word costs far more than looking it up. Takes folded words. */
export function createStemmer(language: string): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = stemOnce(word, language);
    stems.set(word, stem);
    return stem;
  };
}

// Longer "words" are hashes and encodings, and the stemmers' patterns are not linear in a word's length.
const longestWord = 40;

/** Takes a folded word. */
export function stemOnce(word: string, language: string): string {
  if (word.length > longestWord) return word;
  if (language === "en") return stemmer(word);
  return language === "es" ? spanish.stemWord(word) : word;
}
