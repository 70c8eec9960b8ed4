// Detects the language of a text: by its script where that decides, by function words of English and Spanish, and otherwise by
// tinyld's n-gram profiles (24 languages). One or two words often leave the language open, and then the confidence is low.
import { eng, spa } from "stopword";
import { detectAll } from "tinyld/light";
import type { LanguageDetectionOutput } from "../../task-types/language-detection.ts";
import { scriptLanguage } from "./script-language.ts";
import { foldWord } from "./stop-words.ts";
import { wordsOf } from "./words.ts";

/** UTF-16 units that are read: enough for a sure answer, and more would only cost time. */
const sampleLength = 2_000;

const fold = (words: readonly string[]) => new Set(words.map(foldWord));
const english = fold([
  ...eng,
  ..."my not can't don't i'm it's is are good bad very hello please thanks great".split(" "),
]);
const spanish = fold([
  ...spa,
  ..."es muy está son hola gracias bueno buena mal malo esta este qué cómo cuál".split(" "),
]);
for (const word of [...english].filter((word) => spanish.has(word))) {
  english.delete(word);
  spanish.delete(word);
}

export function detectLanguage(text: string): LanguageDetectionOutput {
  const sample = text.slice(0, sampleLength);
  const byScript = scriptLanguage(sample);
  if (byScript !== null) return { language: byScript, confidence: 0.9, alternatives: [] };
  const words = wordsOf(sample).map((word) => word.folded);
  const weights = new Map(detectAll(sample).map(({ lang, accuracy }) => [lang, accuracy]));
  for (const [language, share] of functionWordShares(sample, words)) {
    weights.set(language, (weights.get(language) ?? 0) + share);
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const ranked = [...weights]
    .map(([language, weight]) => ({ language, confidence: weight / total }))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence || (a.language < b.language ? -1 : 1));
  const [best, ...others] = ranked;
  if (best === undefined) return { language: "und", confidence: 0, alternatives: [] };
  // Few words are weak evidence, even when they look clear.
  const evidence = words.length / (words.length + 1);
  return {
    language: best.language,
    confidence: best.confidence * evidence,
    alternatives: others.slice(0, 4).map((each) => ({ ...each, confidence: each.confidence * evidence })),
  };
}

/** In short texts, function words identify English and Spanish better than n-grams do. */
function functionWordShares(sample: string, words: readonly string[]): [string, number][] {
  const signs = /[¿¡ñ]/i.test(sample) ? 1 : 0;
  const count = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length;
  const size = Math.max(1, words.length);
  return [
    ["en", (2 * count(english)) / size],
    ["es", (2 * count(spanish)) / size + signs],
  ];
}
