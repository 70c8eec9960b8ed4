// Sentiment by rules: each word or phrase has a valence, which negations and intensifiers in its clause and "but" change.
// It knows no irony and no facts; a text without opinion words is neutral with low confidence.
import type { SentimentOutput } from "../../task-types/sentiment.ts";
import { languageOf } from "./detect-language.ts";
import { phraseAt } from "./phrases.ts";
import { type SentimentLexicon, sentimentLexicon } from "./sentiment-lexicon.ts";
import { emojiValence, intensity, isContrast, isNegation } from "./sentiment-modifiers.ts";
import { type Word, wordsOf } from "./words.ts";

/** How many words back a negation or an intensifier reaches. */
const reach = 4;
/** From VADER: a negated opinion is weaker than its opposite ("not great" is milder than "terrible"). */
const negatedFactor = -0.74;
/** Valence of a negation without an opinion word: texts that deny something are complaints more often than not. */
const bareNegation = -0.5;
/** From VADER: sums of valence well above its square root give a score near 1. */
const saturation = 15;

export function analyzeSentiment(text: string, language = languageOf(text)): SentimentOutput {
  const { positive, negative, words } = sumValences(text, sentimentLexicon(language));
  const sum = positive - negative;
  // Long texts hold many opinions of both kinds, so the sum is scaled by the text's length.
  const scaled = sum / Math.max(1, Math.sqrt(words / 40));
  const score = round(scaled / Math.sqrt(scaled * scaled + saturation));
  const weaker = Math.min(positive, negative);
  const isMixed = weaker >= 1.5 && weaker >= 0.6 * Math.max(positive, negative);
  const label = isMixed ? "mixed" : score >= 0.05 ? "positive" : score <= -0.05 ? "negative" : "neutral";
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
}

function sumValences(text: string, lexicon: SentimentLexicon): Sums {
  const sums: Sums = { positive: 0, negative: 0, words: 0 };
  const add = (valence: number) => {
    if (valence > 0) sums.positive += valence;
    else sums.negative -= valence;
  };
  for (const clause of clausesOf(text)) {
    sums.words += clause.words.length;
    scoreClause(clause, lexicon, (valence) => add(valence * clause.weight));
  }
  for (const [emoji] of text.matchAll(/\p{Extended_Pictographic}/gu)) add(emojiValence.get(emoji) ?? 0);
  return sums;
}

interface Clause {
  words: Word[];
  /** Ends in "!", which raises its valence. */
  isExclaimed: boolean;
  weight: number;
}

/** Clauses end at punctuation. In a sentence with "but", clauses before it count half and clauses after it count more. */
function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let sentenceStart = 0;
  let clause: Clause = { words: [], isExclaimed: false, weight: 1 };
  let end = 0;
  for (const word of wordsOf(text)) {
    const gap = text.slice(end, word.start);
    end = word.end;
    const isNewSentence = /[.!?\n]/.test(gap);
    if (isContrast(word.folded) || /[.!?,;:()\n—]/.test(gap)) {
      clause.isExclaimed = gap.includes("!");
      clauses.push(clause);
      clause = { words: [], isExclaimed: false, weight: isNewSentence ? 1 : clause.weight };
      if (isNewSentence) sentenceStart = clauses.length;
    }
    if (isContrast(word.folded) && clauses.length > sentenceStart) {
      for (let at = sentenceStart; at < clauses.length; at++) halve(clauses[at]);
      sentenceStart = clauses.length;
      clause.weight = 1.4;
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

function scoreClause({ words, isExclaimed }: Clause, lexicon: SentimentLexicon, add: (valence: number) => void): void {
  let lastUsedNegation = -1;
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, at, lexicon.phrases);
    if (phrase !== null) {
      add(phrase.weight * (isExclaimed ? 1.15 : 1));
      lastUsedNegation = at + phrase.words.length - 1;
      at = lastUsedNegation;
      continue;
    }
    const word = words[at];
    if (word === undefined) continue;
    let valence = isNegation(word.folded) ? 0 : lexicon.valence(word.folded);
    if (valence === 0) continue;
    if (isShouted(word.text)) valence *= 1.25;
    if (isExclaimed) valence *= 1.15;
    for (let back = at - 1; back >= Math.max(at - reach, lastUsedNegation + 1); back--) {
      const before = words[back]?.folded ?? "";
      if (at - back <= 2) valence *= intensity(before);
      if (isNegation(before)) {
        valence *= negatedFactor;
        lastUsedNegation = at;
        break;
      }
    }
    add(valence);
  }
  const hasBareNegation = words.some(({ folded }, at) => at > lastUsedNegation && isNegation(folded));
  if (hasBareNegation) add(bareNegation);
}

/** A word in capitals is shouted, unless it is as short as an acronym. */
const isShouted = (word: string): boolean =>
  word.length > 3 && word === word.toUpperCase() && word !== word.toLowerCase();
