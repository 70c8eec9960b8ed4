/// <reference path="./untyped-packages.d.ts" />
// Reduces words to stems: Porter's stemmer for English, Snowball's for Spanish. Words of other languages stay as they are.
import StemmerEs from "@nlpjs/lang-es/src/stemmer-es.js";
import { stemmer } from "stemmer";
import { memoized } from "../kernel/memoized.ts";

const spanish = new StemmerEs();

// Longer "words" are hashes and encodings, and the stemmers' patterns take more than linear time on long words.
const longestWord = 40;

/** `word` must be folded. */
export function stemOnce(word: string, language: string): string {
  if (word.length > longestWord) return word;
  if (language === "en") return stemmer(word);
  return language === "es" ? spanish.stemWord(word) : word;
}

const stemmers = new Map(["en", "es"].map((language) => [language, memoized((word) => stemOnce(word, language))]));

/** Words must be folded. It keeps results, since stemming a word costs far more than a look-up. */
export const stemmerOf = (language: string): ((word: string) => string) => stemmers.get(language) ?? ((word) => word);
