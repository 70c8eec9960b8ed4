// Moderates by word lists: our English and Spanish terms, and the words of the `obscenity` package. It sees through disguises and knows
// some innocent contexts, but no intent: quoting an insult scores like using it, and a threat without listed words passes.
import { type ModerationCategory, type ModerationOutput, moderationCategories } from "../../task-types/moderation.ts";
import { languageOf } from "./detect-language.ts";
import { undisguise } from "./disguised-words.ts";
import { addressedWeights } from "./moderation-address.ts";
import { figurativeEndings, innocentPhrases, linkingWords, moderationTerms } from "./moderation-terms.ts";
import { offensiveWords } from "./offensive-words.ts";
import { type Phrase, type Phrases, parsePhrases, phraseAt } from "./phrases.ts";
import { isNegation } from "./sentiment-modifiers.ts";
import { type Word, wordsOf } from "./words.ts";

const flaggedFrom = 0.5;
/** Words that a person would hide. */
const hiddenFrom = 0.8;

const entriesOf = (category: ModerationCategory): [phrase: string, weight: number][] =>
  Array.from(moderationTerms[category].matchAll(/^(\S+) (.+)$/gm)).flatMap(([, weight, phrases = ""]) =>
    phrases.split("|").map((phrase): [string, number] => [phrase, Number(weight)]),
  );
const termsByCategory: readonly (readonly [ModerationCategory, Phrases])[] = moderationCategories.map((category) => [
  category,
  parsePhrases(entriesOf(category)),
]);
const innocent = parsePhrases(innocentPhrases.split("|").map((phrase) => [phrase, 0]));
const hiddenTerms = moderationCategories
  .flatMap(entriesOf)
  .filter(([phrase, weight]) => weight >= hiddenFrom && !phrase.includes(" "))
  .map(([phrase]) => phrase);

export function moderate(text: string): ModerationOutput {
  const language = languageOf(text);
  const misses = { hate: 1, harassment: 1, sexual: 1, violence: 1, self_harm: 1, profanity: 1, spam: 1 };
  // Scores are combined as independent probabilities: `misses` holds the chance that all matches so far are innocent.
  const add = (category: ModerationCategory, weight: number) => {
    misses[category] *= 1 - weight;
  };
  const { text: plain, joined } = undisguise(text, hiddenTerms);
  const words = wordsOf(plain).map(keepTilde);
  const excused = excusedWords(words, plain);
  for (const [category, terms] of termsByCategory) {
    for (const weight of foundWeights(words, terms, category, excused)) add(category, weight);
  }
  for (const { category, weight } of addressedWeights(words.map(({ folded }, at) => (excused.has(at) ? "" : folded)))) {
    add(category, weight);
  }
  // The matcher knows English only: in another language its words may be innocent.
  if (language === "en" || language === "und") {
    const starts = new Set([...excused].map((at) => words[at]?.start));
    const found = offensiveWords(plain, joined).filter(({ start }) => !starts.has(start));
    // Each kind counts once, by its gravest word.
    for (const category of moderationCategories) {
      const weights = found.filter((each) => each.category === category).map(({ weight }) => weight);
      add(category, Math.max(0, ...weights));
    }
  }
  const categories = {
    hate: scoreOf(misses.hate),
    harassment: scoreOf(misses.harassment),
    sexual: scoreOf(misses.sexual),
    violence: scoreOf(misses.violence),
    self_harm: scoreOf(misses.self_harm),
    profanity: scoreOf(misses.profanity),
    spam: scoreOf(misses.spam),
  };
  return {
    flagged: moderationCategories.some((category) => categories[category] >= flaggedFrom),
    categories,
    language,
  };
}

const scoreOf = (miss: number): number => Math.round((1 - miss) * 1000) / 1000;

/** Folding makes `ñ` an `n`; here the two differ. */
function keepTilde(word: Word): Word {
  if (!/ñ/i.test(word.text)) return word;
  const lower = word.text.toLowerCase().normalize("NFC");
  return { ...word, folded: lower.replace(/[áéíóúü]/g, (letter) => letter.normalize("NFD").charAt(0)) };
}

/** The numbers of the words that belong to an innocent phrase or a code. */
function excusedWords(words: readonly Word[], text: string): Set<number> {
  const excused = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    if (isCode(words[at], text)) excused.add(at);
    const phrase = phraseAt(words, at, innocent);
    for (let next = 0; next < (phrase?.words.length ?? 0); next++) excused.add(at + next);
  }
  return excused;
}

/** "ASS-4455" */
const isCode = (word: Word | undefined, text: string): boolean =>
  word !== undefined && /^\p{Lu}+$/u.test(word.text) && /^-\d/.test(text.slice(word.end, word.end + 2));

/** Each different phrase counts once: repeating a mild word does not make it serious. */
function foundWeights(
  words: readonly Word[],
  terms: Phrases,
  category: ModerationCategory,
  excused: ReadonlySet<number>,
): number[] {
  const found = new Map<string, number>();
  for (let at = 0; at < words.length; at++) {
    const phrase = excused.has(at) ? null : phraseAt(words, at, terms);
    if (phrase === null) continue;
    const isAct = category === "violence" || category === "self_harm";
    if (isAct && (isDenied(words, at) || isFigurative(words, at, phrase))) continue;
    found.set(phrase.words.join(" "), phrase.weight);
  }
  return [...found.values()];
}

/** "I do not want to die", but not "why don't you kill yourself". */
function isDenied(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (at - before < 4 && linkingWords.has(words[before]?.folded ?? "")) before--;
  const asks = /^(?:why|que)$/.test(words[before - 1]?.folded ?? "");
  return isNegation(words[before]?.folded ?? "") && !asks;
}

/** "I want to die laughing", "quiero morirme de vergüenza". */
function isFigurative(words: readonly Word[], at: number, phrase: Phrase): boolean {
  const end = at + phrase.words.length;
  return words.slice(end, end + 3).some(({ folded }) => figurativeEndings.has(folded));
}
