// Detects the language of a text: by its script where that decides, by function words where their vote is clear, and otherwise by
// tinyld's n-gram profiles (24 languages) together with the function words of English and Spanish. One or two words often leave the
// language open, and then the confidence is low.
import { detectAll } from "tinyld/light";
import type { LanguageDetectionOutput } from "../../task-types/language-detection.ts";
import { countOwnWords, type Vote, voteByFunctionWords } from "./function-words.ts";
import { scriptLanguage } from "./script-language.ts";
import { wordsOf } from "./words.ts";

/** UTF-16 units that are read: enough for a sure answer, and more would only cost time. */
const sampleLength = 2_000;
// Of 26,000 English and Spanish sentences these bounds call the vote on 11,500 clear, and 5 of those are wrong.
/** A clear vote names at least this share of the words. */
const clearShare = 0.25;
/** A clear vote leads by at least this number of words, and by this share of all words. */
const clearLead = { words: 2, share: 0.05 };

type Weight = Pick<Vote, "language" | "weight">;

/** The likeliest language; `und` when there is none. */
export const languageOf = (text: string): string => detectLanguage(text).language;

export function detectLanguage(text: string): LanguageDetectionOutput {
  const sample = text.slice(0, sampleLength);
  const byScript = scriptLanguage(sample);
  if (byScript !== null) return { language: byScript, confidence: 0.9, alternatives: [] };
  const words = wordsOf(sample).map((word) => word.folded);
  const votes = voteByFunctionWords(words);
  const ranked = isClear(votes, words.length) ? votes : weighByNgrams(sample, words);
  const [best, ...others] = ranked;
  if (best === undefined) return { language: "und", confidence: 0, alternatives: [] };
  const total = ranked.reduce((sum, { weight }) => sum + weight, 0);
  // Few words are weak evidence, even when they look clear.
  const evidence = words.length / (words.length + 1);
  const shareOf = ({ language, weight }: Weight) => ({ language, confidence: (weight / total) * evidence });
  return { ...shareOf(best), alternatives: others.slice(0, 4).map(shareOf) };
}

function isClear([best, ...others]: readonly Vote[], words: number): boolean {
  if (best === undefined || best.words < clearShare * words) return false;
  const lead = Math.max(clearLead.words, clearLead.share * words);
  return best.words >= lead && others.every((other) => best.words >= other.words + lead);
}

/** The languages by n-grams, the heaviest first. In short texts, function words identify English and Spanish better. */
function weighByNgrams(sample: string, words: readonly string[]): Weight[] {
  const weights = new Map(detectAll(sample).map(({ lang, accuracy }) => [lang, accuracy]));
  const add = (language: string, weight: number) => weights.set(language, (weights.get(language) ?? 0) + weight);
  const size = Math.max(1, words.length);
  add("en", (2 * countOwnWords(words, "en", "es")) / size);
  add("es", (2 * countOwnWords(words, "es", "en")) / size + (/[¿¡ñ]/i.test(sample) ? 1 : 0));
  return Array.from(weights, ([language, weight]) => ({ language, weight }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.language < b.language ? -1 : 1));
}
