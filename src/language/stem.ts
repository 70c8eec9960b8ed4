/// <reference path="./untyped-packages.d.ts" />
// Reduces words to stems: Porter's stemmer for English, Snowball's for Spanish. Words of other languages stay as they are.
import StemmerEs from "@nlpjs/lang-es/src/stemmer-es.js";
import { stemmer } from "stemmer";

const spanish = new StemmerEs();

/** A stemmer for one text. It keeps results, since stemming a word costs far more than a look-up. Words must be folded. */
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

// Longer "words" are hashes and encodings, and the stemmers' patterns take more than linear time on long words.
const longestWord = 40;

/** `word` must be folded. */
export function stemOnce(word: string, language: string): string {
  if (word.length > longestWord) return word;
  if (language === "en") return stemmer(word);
  return language === "es" ? spanish.stemWord(word) : word;
}
