// What the guards know about a language. To add a language, add a file in languages/ and a line in guard-languages.ts.
import { memoized } from "../../kernel/memoized.ts";
import type { GapPhrases } from "./gap-phrases.ts";
import type { Phrases } from "./phrases.ts";

/** Operators are words of grammar that change what is asked. Two different values of the same group contrast. */
export type OperatorGroup =
  | "addition"
  | "alternative"
  | "quantity"
  | "degree"
  | "modality"
  | "direction"
  | "tense"
  | "sequence"
  | "time"
  | "aspect"
  | "condition"
  | "reference"
  | "person"
  | "answer"
  | "question";

export interface Operator {
  group: OperatorGroup;
  /** Words with the same meaning share a value. */
  value: string;
}

export interface HeavySenses {
  /** Light words that are also nouns, after a word that belongs to a noun. */
  nouns: ReadonlySet<string>;
  /** Light words that are also verbs, before a word that begins an object. */
  verbs: ReadonlySet<string>;
  /** Auxiliaries, which need a word of `before` in front of them to be verbs with an object. */
  auxiliaries: ReadonlySet<string>;
  before: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Words that greet only at the beginning of a longer text: "hello how do I pay", but "hello world". */
  greetings: ReadonlySet<string>;
}

export interface ObjectPronouns {
  /** Written as a word before the verb; some are articles before a noun. */
  alone: ReadonlySet<string>;
  /** Other pronouns, behind which no article stands. */
  behind: ReadonlySet<string>;
  isVerb: (word: string) => boolean;
  /** The pronoun at the end of a verb, or null. */
  within: (word: string) => string | null;
}

export interface GuardLanguage {
  /** BCP 47, or `und`: then the guards know only what does not depend on a language, and refuse more. */
  code: string;
  stem: (word: string) => string;
  /** The words of a contraction, or null: "don't" → do not. */
  expand: (word: string) => readonly string[] | null;
  phrases: Phrases;
  gapPhrases: GapPhrases;
  /** Question words often written without accent → with accent. Only at the start of a clause do they ask. */
  asking: ReadonlyMap<string, string>;
  /** Words that begin "what is the", which a question may leave out. */
  asksWhatIs: ReadonlySet<string>;
  /** Words that ask for some of several things when they stand before a noun: "what plans", "which plans". */
  choosing: ReadonlySet<string>;
  /** Light words: words of grammar that say nothing about the subject. */
  light: ReadonlySet<string>;
  /** Where light words are the subject or the action of a text. */
  heavySenses: HeavySenses;
  /** Words that point at a thing → how far it is. */
  demonstratives: ReadonlyMap<string, string>;
  objectPronouns: ObjectPronouns;
  /** Light words that tell what somebody says, which a negation before them denies: "did not say he won", "said he did not win". */
  reporting: ReadonlySet<string>;
  /** Verbs that say nothing more behind "how much". */
  priceVerbs: ReadonlySet<string>;
  negators: ReadonlySet<string>;
  /** Two negators in a clause are one negation ("no … nada"). */
  hasNegativeConcord: boolean;
  operators: ReadonlyMap<string, Operator>;
  /** Number words → digits. "One" is missing, because it is more often a pronoun. */
  numbers: ReadonlyMap<string, string>;
  /** The words of `numbers` that are not part of a longer number: "third", "dozen". */
  ordinals: ReadonlySet<string>;
  /** Joins the words of a number: "one hundred and five". */
  numberJoiner: string;
  /** Initials → the stems of the content words they stand for, joined by blanks. */
  initials: ReadonlyMap<string, readonly string[]>;
  /** Letters that stand for a word in a chat: "u" is "you". */
  chatLetters: ReadonlyMap<string, string>;
  /** Every name of a unit → its first name. */
  units: ReadonlyMap<string, string>;
  /** Every name of a month or weekday → its first name. Words with another meaning are left out. */
  calendar: ReadonlyMap<string, string>;
  /** Months whose names have another meaning, so that they are months only beside a day. */
  monthsAtNumbers: ReadonlyMap<string, string>;
  /** Weekdays whose names have another meaning, so that they are weekdays only behind "on" and beside another weekday. */
  daysBehindOn: ReadonlyMap<string, string>;
  /** Twelve names. */
  months: readonly string[];
  /** "05/01/2024" is in January. */
  isDayFirst: boolean;
  /** Words and stems of symmetric relations, whose two sides may be swapped: "related", "between". */
  symmetric: ReadonlySet<string>;
  /** Stems of verbs that attribute an opinion: "X says P" and "P, according to X". */
  attribution: ReadonlySet<string>;
  /** Prepositions that mark the role of a word. */
  roleMarkers: ReadonlySet<string>;
  /** Prepositions of a word that asks: "to whom", "en quién". */
  askedBehind: ReadonlySet<string>;
  /** The preposition may stand at the end: "who does she report to". */
  strands: boolean;
  /** Endings that keep the meaning of a shared root, "" included. Endings that reverse who acts ("-er", "-ee") are left out. */
  endings: ReadonlySet<string>;
  passive: {
    auxiliaries: ReadonlySet<string>;
    agent: string;
    isParticiple: (word: string) => boolean;
    isPast: (word: string) => boolean;
  };
  /** The person of a verb by its ending, for languages that omit the pronoun; null when the ending leaves it open. */
  personOf: (word: string) => string | null;
  tense: {
    /** Auxiliaries that make a participle past: "has paid", "is paid". */
    completing: ReadonlySet<string>;
    /** Words after which a verb form has no tense of its own: "to pay", "did pay". */
    timeless: ReadonlySet<string>;
    isDone: (word: string) => boolean;
    isOngoing: (word: string) => boolean;
    isPast: (word: string) => boolean;
    isPresent: (word: string) => boolean;
  };
  /** Whether the word is in common use, so that a word nearly like it may be a typo of it. */
  isCommon: (word: string) => boolean;
  /** Whether the language has this word or a form of it. A word that exists is no typo. */
  exists: (word: string) => boolean;
  /** Whether the word is more than a name: "turkey", but not "december". */
  hasInLowerCase: (word: string) => boolean;
  areSynonyms: (a: string, b: string) => boolean;
  /** Whether two words with the same stem are different things: "general" and "generic". */
  areDistinct: (a: string, b: string) => boolean;
  areOpposites: (a: string, b: string) => boolean;
}

/** Parses `{ time: "today / yesterday" }`: in each part between slashes, the first word is the value of all its words. */
export function operatorsOf(groups: Partial<Record<OperatorGroup, string>>): ReadonlyMap<string, Operator> {
  const operators = new Map<string, Operator>();
  for (const [group, lines] of Object.entries(groups)) {
    for (const words of lines.split("/")) {
      const [value = "", ...rest] = words.trim().split(/\s+/);
      for (const word of [value, ...rest]) operators.set(word, { group: group as OperatorGroup, value });
    }
  }
  return operators;
}

/** Parses `km kilometer kilometers / kg kilo` into a map from every name to the first name of its part. */
export function namesOf(lines: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const words of lines.split("/")) {
    const [first = "", ...rest] = words.trim().split(/\s+/);
    for (const word of [first, ...rest]) names.set(word, first);
  }
  return names;
}

/** Parses `imf international monetary fund / …`; initials may stand twice. */
export function initialsOf(lines: string, stem: (word: string) => string): GuardLanguage["initials"] {
  const entries = lines.split("/").map((words) => {
    const [letters = "", ...meant] = words.trim().split(/\s+/);
    return { letters, meant: meant.map(stem).join(" ") };
  });
  const grouped = Map.groupBy(entries, ({ letters }) => letters);
  return new Map([...grouped].map(([letters, same]) => [letters, same.map(({ meant }) => meant)]));
}

/** Parses `general generic generous / news new`: the words of a part are different things, in singular and plural. */
export function distinctOf(lines: string): GuardLanguage["areDistinct"] {
  const parts = lines.split("/").map((words) => new Set(words.trim().split(/\s+/)));
  const singular = (word: string): string => word.replace(/s$/, "");
  const partsWith = memoized((word) => parts.filter((part) => part.has(word) || part.has(singular(word))));
  return (a, b) => partsWith(a).some((part) => partsWith(b).includes(part)) && singular(a) !== singular(b);
}

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
