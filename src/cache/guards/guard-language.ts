// What the guards must know of a language. A new language is one more file in languages/ and a line in guard-languages.ts.

/** Grammar that changes what is asked. Within a group, two different members contrast. */
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
  /** Members that mean the same share it. */
  value: string;
}

export interface GuardLanguage {
  /** BCP 47, or `und`: then only what does not depend on a language is known, and more is refused. */
  code: string;
  stem: (word: string) => string;
  /** A short form's words, or null: "don't" → do not. */
  expand: (word: string) => readonly string[] | null;
  /** Ways of asking the same: the words `from` mean the words `to`. Longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Question words as they are written without accents where they open a clause; elsewhere they are grammar. */
  asking: ReadonlyMap<string, string>;
  /** Grammar that carries no subject. */
  light: ReadonlySet<string>;
  negators: ReadonlySet<string>;
  /** Two of these in a clause are one negation ("no … nada"). */
  hasNegativeConcord: boolean;
  operators: ReadonlyMap<string, Operator>;
  /** Words for numbers, as digits. "One" is not among them: it is a pronoun more often. */
  numbers: ReadonlyMap<string, string>;
  /** Units by every name. */
  units: ReadonlyMap<string, string>;
  /** Months and weekdays by every name, for words that are nothing else. */
  calendar: ReadonlyMap<string, string>;
  /** Stems, or words where a stem holds more, whose two sides may change places: "related", "between". */
  symmetric: ReadonlySet<string>;
  /** Stems of verbs that tell whose opinion something is: "X says P" and "P, according to X". */
  attribution: ReadonlySet<string>;
  /** Prepositions that tell what part a word plays. */
  roleMarkers: ReadonlySet<string>;
  /** What may follow a root that two words share, "" among them. Not those that turn around who acts: "-er" and "-ee". */
  endings: ReadonlySet<string>;
  passive: {
    auxiliaries: ReadonlySet<string>;
    agent: string;
    isParticiple: (word: string) => boolean;
    isPast: (word: string) => boolean;
  };
  /** The person a finite verb is in by its ending, where the language leaves the pronoun out; null when it does not tell. */
  personOf: (word: string) => string | null;
  tense: {
    /** What makes a participle done: "has paid", "is paid". */
    completing: ReadonlySet<string>;
    /** What a form behind it has no time of its own by: "to pay", "did pay". */
    timeless: ReadonlySet<string>;
    isDone: (word: string) => boolean;
    isOngoing: (word: string) => boolean;
    isPast: (word: string) => boolean;
    isPresent: (word: string) => boolean;
  };
  /** Whether the word is one of the language: another one is no slip of it. */
  isKnown: (word: string) => boolean;
  areSynonyms: (a: string, b: string) => boolean;
  /** Whether two words of one stem are different things: "general" and "generic". */
  areDistinct: (a: string, b: string) => boolean;
  areOpposites: (a: string, b: string) => boolean;
}

export interface Phrase {
  from: readonly string[];
  to: readonly string[];
}

/** `"what is a good way to > how"`, a line each; members of `a|b` stand for one word. Keyed by the first word. */
export function phrasesOf(lines: string): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  const all = lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [from = "", to = ""] = line.split(">").map((side) => side.trim());
      return alternatives(from.split(" ")).map((words) => ({ from: words, to: to === "" ? [] : to.split(" ") }));
    })
    .sort((a, b) => b.from.length - a.from.length);
  for (const phrase of all) {
    const [first = ""] = phrase.from;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

const alternatives = (words: readonly string[]): string[][] =>
  words.reduce<string[][]>((all, word) => all.flatMap((left) => word.split("|").map((one) => [...left, one])), [[]]);

/** `"before antes | after después"` etc.: `group value word word`, a line each. */
export function operatorsOf(groups: Partial<Record<OperatorGroup, string>>): ReadonlyMap<string, Operator> {
  const operators = new Map<string, Operator>();
  for (const [group, lines] of Object.entries(groups)) {
    for (const words of lines.split("/")) {
      const [value = "", ...others] = words.trim().split(/\s+/);
      for (const word of [value, ...others]) operators.set(word, { group: group as OperatorGroup, value });
    }
  }
  return operators;
}

/** `"km kilometer kilometers / kg kilo"` → every name to the first. */
export function namesOf(lines: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const words of lines.split("/")) {
    const [first = "", ...others] = words.trim().split(/\s+/);
    for (const word of [first, ...others]) names.set(word, first);
  }
  return names;
}

/** `"general generic generous / news new"`: the words of each part are different things, in singular and plural. */
export function distinctOf(lines: string): GuardLanguage["areDistinct"] {
  const parts = lines.split("/").map((words) => new Set(words.trim().split(/\s+/)));
  const singular = (word: string): string => word.replace(/s$/, "");
  const holds = (part: ReadonlySet<string>, word: string) => part.has(word) || part.has(singular(word));
  return (a, b) => singular(a) !== singular(b) && parts.some((part) => holds(part, a) && holds(part, b));
}

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
