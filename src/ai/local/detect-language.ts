// Detects the language of a text: by its script, by the letters of Cyrillic and Arabic texts, and by the n-grams of Latin ones.
// It answers only with languages of the text's script, and with `und` (undetermined) rather than with a guess.
import type { LanguageDetectionOutput } from "../../task-types/language-detection.ts";
import { type LanguageWeight, weighLatin } from "./latin-languages.ts";
import { scriptOf } from "./script-language.ts";
import { weighArabic, weighCyrillic } from "./shared-scripts.ts";

/** UTF-16 units that are read: enough for a sure answer, and more would only cost time. */
const sampleLength = 1_000;
/** With a lower confidence the answer would be a guess. */
const leastConfidence = 0.4;
/** Exponent from weights to shares. At 3, a language with half the weight of the best gets an eighth of its share. */
const sharpness = 3;
/** Weight that is as much as no evidence: a text with this weight gets half of the confidence. Half an n-gram. */
const weakEvidence = 50;
/** In running text the best language knows more than this share of the n-grams; in codes and names it knows fewer. */
const knownInText = 0.3;

/** Addresses, and words with digits or signs in them, such as codes and paths: they have no language. */
const codes =
  /\S*(?:[\p{L}\p{N}_]@[\p{L}\p{N}_]|:\/\/|www\.|[\p{L}]\d|\d[\p{L}]|[\p{L}_][_=\\]|\p{L}\/\p{L}+\/|\p{L}\.\p{L}{2})\S*/gu;
const wordPattern = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The likeliest language; `und` when there is none. */
export const languageOf = (text: string): string => detectLanguage(text).language;

/** Which of some languages the text is likelier in, when its language is open; else the first. */
export function likelierOf(text: string, [first, ...others]: readonly [string, ...string[]]): string {
  const { alternatives } = detectLanguage(text);
  return alternatives.find(({ language }) => language === first || others.includes(language))?.language ?? first;
}

export function detectLanguage(text: string): LanguageDetectionOutput {
  const sample = text.slice(0, sampleLength).replace(codes, " ");
  const script = scriptOf(sample);
  if (script === null) return { language: "und", confidence: 0, alternatives: [] };
  if ("language" in script) return { language: script.language, confidence: 0.9, alternatives: [] };
  const words = (sample.match(wordPattern) ?? []).map((word) => word.toLowerCase().replaceAll("’", "'"));
  // Few words are weak evidence, even when they look clear.
  const lengthOf = (count: number) => count / (count + 0.7);
  if (script.script === "cyrillic") return answer(weighCyrillic(words), 1, lengthOf(2 * words.length));
  if (script.script === "arabic") return answer(weighArabic(sample), 1, lengthOf(2 * words.length));
  if (isVietnamese(sample)) return { language: "vi", confidence: 0.9 * lengthOf(words.length), alternatives: [] };
  const { weights, known, typical } = weighLatin(words, sample);
  const most = Math.max(...weights.map(({ weight }) => weight));
  const length = lengthOf(words.length + typical);
  return answer(weights, sharpness, length * (most / (most + weakEvidence)) * Math.min(1, known / knownInText));
}

/** Vietnamese marks tones on letters that no other language has. */
const isVietnamese = (text: string): boolean => (text.match(/[\u1ea0-\u1ef9ơư]/giu)?.length ?? 0) >= 2;

function answer(weights: readonly LanguageWeight[], exponent: number, evidence: number): LanguageDetectionOutput {
  const ranked = weights
    .filter(({ weight }) => weight > 0)
    .map(({ language, weight }) => ({ language, share: weight ** exponent }))
    .sort((a, b) => b.share - a.share);
  const total = ranked.reduce((sum, { share }) => sum + share, 0);
  const candidates = ranked
    .slice(0, 5)
    .map(({ language, share }) => ({ language, confidence: Math.floor((share / total) * evidence * 1000) / 1000 }));
  const [best, ...alternatives] = candidates;
  if (best === undefined) return { language: "und", confidence: 0, alternatives: [] };
  if (best.confidence >= leastConfidence) return { ...best, alternatives };
  return { language: "und", confidence: best.confidence, alternatives: candidates };
}
