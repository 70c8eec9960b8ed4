// Sentiment by rules: each word or phrase has a valence, which negations and intensifiers in its clause and "but" change.
// It knows no irony and no facts; a text without opinion words is neutral with low confidence.
import type { SentimentOutput } from "../../task-types/sentiment.ts";
import { languageOf, likelierOf } from "./detect-language.ts";
import { type Phrase, phraseAt } from "./phrases.ts";
import { findIdioms } from "./sentiment-idioms.ts";
import { type SentimentLexicon, sentimentLexicon } from "./sentiment-lexicon.ts";
import {
  deniesNext,
  intensity,
  isConcession,
  isContrast,
  isExcept,
  isFault,
  isNegation,
  isPeak,
  isSolved,
} from "./sentiment-modifiers.ts";
import { nameWords } from "./sentiment-names.ts";
import { signValences } from "./sentiment-signs.ts";
import { type Word, wordsOf } from "./words.ts";

/** How many words back a negation or an intensifier reaches. */
const reach = 4;
/** The same for "never" before a comparison. */
const peakReach = 6;
const peakFactor = 1.3;
/** A fault that is gone is good news, but a small one. */
const solvedFactor = -0.5;
/** The same before a phrase. */
const phraseReach = 2;
/** "never had an issue": valence of a fault that did not happen. */
const absentFault = 1.5;
/** From VADER: a negated opinion is weaker than its opposite ("not great" is milder than "terrible"). */
const negatedFactor = -0.74;
/** Valence of a negation without an opinion word: texts that deny something are complaints more often than not. */
const bareNegation = -0.5;
/** From VADER: sums of valence well above its square root give a score near 1. */
const saturation = 15;

export function analyzeSentiment(text: string, language = languageOf(text)): SentimentOutput {
  const spoken = language === "und" ? likelierOf(text, ["en", "es"]) : language;
  const { positive, negative, words, opinions } = sumValences(text, sentimentLexicon(spoken));
  const sum = positive - negative;
  // Long texts hold many opinions of both kinds, so the sum is scaled by the text's length.
  const scaled = sum / Math.max(1, Math.sqrt(words / 40));
  const score = round(scaled / Math.sqrt(scaled * scaled + saturation));
  const weaker = Math.min(positive, negative);
  const isMixed = weaker >= 1.5 && weaker >= 0.6 * Math.max(positive, negative);
  // A text that only denies something states a fact more often than it complains; the score still leans.
  const label =
    opinions === 0
      ? "neutral"
      : isMixed
        ? "mixed"
        : score >= 0.05
          ? "positive"
          : score <= -0.05
            ? "negative"
            : "neutral";
  const clarity = positive + negative === 0 ? 0 : Math.abs(sum) / (positive + negative);
  const known = language === "en" || language === "es" ? 1 : 0.5;
  const confidence = label === "mixed" ? 0.5 : label === "neutral" ? 0.4 : 0.45 + 0.5 * clarity * Math.abs(score);
  return { label, score, confidence: round(confidence * known), language };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

interface Sums {
  positive: number;
  negative: number;
  words: number;
  /** Words and signs with a valence, other than bare negations. */
  opinions: number;
}

function sumValences(text: string, lexicon: SentimentLexicon): Sums {
  const sums: Sums = { positive: 0, negative: 0, words: 0, opinions: 0 };
  const add = (valence: number) => {
    if (valence > 0) sums.positive += valence;
    else sums.negative -= valence;
  };
  const words = wordsOf(text);
  const names = nameWords(text, words);
  for (const clause of clausesOf(text, words)) {
    sums.words += clause.words.length;
    const { found, isBareNegation } = scoreClause(clause, lexicon, names);
    for (const valence of found) add(valence * clause.weight);
    sums.opinions += found.length;
    if (isBareNegation) add(bareNegation * clause.weight);
  }
  for (const valence of signValences(text)) {
    add(valence);
    if (valence !== 0) sums.opinions++;
  }
  return sums;
}

interface Clause {
  words: Word[];
  /** Ends in "!", which raises its valence. */
  isExclaimed: boolean;
  weight: number;
}

/** Clauses end at punctuation. In a sentence with "but", clauses before it count half and clauses after it count more. */
function clausesOf(text: string, words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  let sentenceStart = 0;
  let clause: Clause = { words: [], isExclaimed: false, weight: 1 };
  let end = 0;
  let isConceding = false;
  const folded = words.map((word) => word.folded);
  for (const [at, word] of words.entries()) {
    const gap = text.slice(end, word.start);
    const turns = isContrast(word.folded) && !isExcept(folded, at);
    end = word.end;
    const isNewSentence = /[.!?\n]/.test(gap);
    if (turns || /[.!?,;:()\n—]/.test(gap)) {
      clause.isExclaimed = gap.includes("!");
      clauses.push(clause);
      const follows = isConceding && !isNewSentence ? 1.4 : clause.weight;
      clause = { words: [], isExclaimed: false, weight: isNewSentence ? 1 : follows };
      if (isNewSentence) sentenceStart = clauses.length;
      isConceding = false;
    }
    if (turns && clauses.length > sentenceStart) {
      for (let at = sentenceStart; at < clauses.length; at++) halve(clauses[at]);
      sentenceStart = clauses.length;
      clause.weight = 1.4;
    }
    if (clause.words.length === 0 && clauses.length === sentenceStart && isConcession(word.folded)) {
      // "Although it is cheap, it breaks" is about the second clause.
      clause.weight = 0.5;
      isConceding = true;
    }
    clause.words.push(word);
  }
  clause.isExclaimed = text.slice(end).includes("!");
  clauses.push(clause);
  return clauses;
}

function halve(clause: Clause | undefined): void {
  if (clause !== undefined) clause.weight *= 0.5;
}

function scoreClause(
  { words, isExclaimed }: Clause,
  lexicon: SentimentLexicon,
  names: ReadonlySet<Word>,
): { found: number[]; isBareNegation: boolean } {
  const found: number[] = [];
  const folded = words.map((word) => word.folded);
  const emphasis = isExclaimed ? 1.15 : 1;
  const idioms = findIdioms(folded);
  let lastUsedNegation = -1;
  for (let at = 0; at < words.length; at++) {
    const idiom = lexicon.phrases.size > 0 ? idioms.get(at) : undefined;
    if (idiom !== undefined) {
      found.push(idiom.valence * emphasis);
      lastUsedNegation = idiom.end - 1;
      at = lastUsedNegation;
      continue;
    }
    const phrase = phraseAt(words, at, lexicon.phrases);
    if (phrase !== null && !isEndOfFault(folded, at, phrase, lexicon)) {
      const denied = isDenied(folded, at, lastUsedNegation + 1, phrase);
      if (phrase.weight !== 0) found.push(phrase.weight * emphasis * (denied ? negatedFactor : 1));
      lastUsedNegation = at + phrase.words.length - 1;
      at = lastUsedNegation;
      continue;
    }
    const word = words[at];
    if (word === undefined || names.has(word)) continue;
    const own = isNegation(word.folded) ? 0 : lexicon.valence(word.folded);
    if (own === 0) {
      const isAbsent = isFault(word.folded) && contextOf(folded, at, lastUsedNegation + 1).usesNegation;
      if (isAbsent) found.push(absentFault * emphasis);
      if (isAbsent) lastUsedNegation = at;
      continue;
    }
    const { factor, usesNegation } = contextOf(folded, at, lastUsedNegation + 1);
    if (usesNegation) lastUsedNegation = at;
    found.push(own * factor * emphasis * (isShouted(word.text) ? 1.25 : 1));
  }
  return { found, isBareNegation: folded.some((word, at) => at > lastUsedNegation && isNegation(word)) };
}

/** "not my favourite place", "hardly worth it". A phrase that begins with its own negation is not denied by another. */
function isDenied(words: readonly string[], at: number, from: number, phrase: Phrase): boolean {
  if (isNegation(phrase.words[0] ?? "")) return false;
  for (let back = at - 1; back >= Math.max(at - phraseReach, from); back--) {
    if (isNegation(words[back] ?? "") || deniesNext(words, back)) return true;
  }
  return false;
}

/** "no longer crashes": the phrase is bad news only before something good. */
function isEndOfFault(words: readonly string[], at: number, phrase: Phrase, lexicon: SentimentLexicon): boolean {
  if (phrase.words.join(" ") !== "no longer") return false;
  const next = words.slice(at + 2, at + 4);
  return next.some((word) => isFault(word) || lexicon.valence(word) < 0);
}

/** What the words before an opinion word make of its valence. Those before `from` belong to another opinion. */
function contextOf(words: readonly string[], at: number, from: number): { factor: number; usesNegation: boolean } {
  if (isSolved(words, at)) return { factor: solvedFactor, usesNegation: false };
  for (let back = at - 1; back >= Math.max(at - peakReach, from); back--) {
    if (isPeak(words.slice(back, at + 1))) return { factor: peakFactor, usesNegation: true };
  }
  let factor = 1;
  for (let back = at - 1; back >= Math.max(at - reach, from); back--) {
    const before = words[back] ?? "";
    if (at - back <= 2) factor *= intensity(before);
    if (isExcept(words, back + 1)) continue;
    if (isNegation(before) || deniesNext(words, back)) return { factor: factor * negatedFactor, usesNegation: true };
  }
  return { factor, usesNegation: false };
}

/** A word in capitals is shouted, unless it is as short as an acronym. */
const isShouted = (word: string): boolean =>
  word.length > 3 && word === word.toUpperCase() && word !== word.toLowerCase();
