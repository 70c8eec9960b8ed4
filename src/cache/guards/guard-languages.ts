// The languages that the guards know, and the detection of a text's language.
import { memoized } from "../../kernel/memoized.ts";
import type { GuardLanguage } from "./guard-language.ts";
import { english } from "./languages/english.ts";
import { spanish } from "./languages/spanish.ts";

const languages: readonly GuardLanguage[] = [english, spanish];

const none: ReadonlySet<string> = new Set();

/** Spanish months by their English names, so that short names that both languages have are one date. */
const inEnglish = (calendar: GuardLanguage["calendar"]): [string, string][] =>
  [...calendar].map(([name, first]) => [name, english.months[spanish.months.indexOf(first)] ?? first]);

/** Knows no words except units behind a number and months beside a day: every word counts, and only equal words match. */
const undetermined: GuardLanguage = {
  code: "und",
  stem: (word) => word,
  expand: () => null,
  phrases: new Map(),
  gapPhrases: new Map(),
  asking: new Map(),
  asksWhatIs: none,
  choosing: none,
  light: none,
  heavySenses: { nouns: none, verbs: none, auxiliaries: none, before: none, determiners: none, greetings: none },
  demonstratives: new Map(),
  objectPronouns: { alone: none, behind: none, isVerb: () => false, within: () => null },
  reporting: none,
  priceVerbs: none,
  negators: none,
  hasNegativeConcord: false,
  operators: new Map(),
  numbers: new Map(),
  ordinals: none,
  numberJoiner: "",
  initials: new Map(),
  chatLetters: new Map(),
  units: english.units,
  calendar: new Map(),
  monthsAtNumbers: new Map([...inEnglish(spanish.calendar), ...english.calendar, ...english.monthsAtNumbers]),
  daysBehindOn: new Map(),
  months: [],
  isDayFirst: false,
  symmetric: none,
  attribution: none,
  roleMarkers: none,
  askedBehind: none,
  strands: false,
  endings: none,
  passive: { auxiliaries: none, agent: "", isParticiple: () => false, isPast: () => false },
  personOf: () => null,
  tense: {
    completing: none,
    timeless: none,
    isDone: () => false,
    isOngoing: () => false,
    isPast: () => false,
    isPresent: () => false,
  },
  isCommon: () => true,
  exists: () => true,
  hasInLowerCase: () => true,
  areSynonyms: () => false,
  areDistinct: () => false,
  areOpposites: () => false,
};

/**
 * Counts grammar words and numerals. On a tie ("me" and "no" are in both), English, which has a word list, must know the rest;
 * among languages without a word list, the first of the list is taken.
 */
export function languageOf(words: readonly string[]): GuardLanguage {
  const counts = languages.map((language) => words.filter((word) => isGrammarOf(language, word)).length);
  const most = Math.max(...counts);
  if (most === 0) return undetermined;
  const [first, second] = languages.filter((_, index) => counts[index] === most);
  if (!first) return undetermined;
  if (!second || first !== english) return first;
  const rest = words.filter((word) => !isGrammarOf(first, word) && /^\p{L}/u.test(word));
  return 2 * rest.filter((word) => first.isCommon(word)).length >= rest.length ? first : second;
}

const grammars = new Map(
  languages.map((language) => {
    const { expand, light, negators, operators, numbers } = language;
    const holds = (word: string) =>
      expand(word) !== null || light.has(word) || negators.has(word) || operators.has(word) || numbers.has(word);
    return [language, memoized(holds)];
  }),
);

const isGrammarOf = (language: GuardLanguage, word: string): boolean => grammars.get(language)?.(word) ?? false;
