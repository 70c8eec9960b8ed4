// A mutation makes a pair of texts from a sentence by a rule, so that it is known whether the pair has one meaning.
import { type Vocabulary, vocabularies } from "./vocabulary.ts";

export interface Sentence {
  text: string;
  language: "en" | "es";
}

/** The pair, or null where the rule has nothing to work on. */
export type Mutation = (sentence: Sentence, choose: Choose) => readonly [string, string] | null;
export type Choose = <T>(from: readonly T[]) => T | undefined;

export const chooser =
  (random: () => number): Choose =>
  (from) =>
    from[Math.floor(random() * from.length)];

export const vocabularyOf = ({ language }: Sentence): Vocabulary => vocabularies[language];

/** Replaces one of the matches, chosen by chance. `replace` returns null to leave the text alone. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  choose: Choose,
  replace: (match: RegExpExecArray) => string | null | undefined,
): readonly [string, string] | null {
  const match = choose([...text.matchAll(pattern)]);
  const replaced = match && replace(match);
  if (!match || replaced === null || replaced === undefined || replaced === match[0]) return null;
  return [text, text.slice(0, match.index) + replaced + text.slice(match.index + match[0].length)];
}

export const anyWord = /(?<![\p{L}\p{N}_.@'’-])\p{L}+(?![\p{L}\p{N}_@'’-]|\.\p{L})/gu;

/** Swaps one word that the map knows, and keeps its capital. */
export function swapWord(
  text: string,
  words: ReadonlyMap<string, readonly string[]>,
  choose: Choose,
): readonly [string, string] | null {
  const known = [...text.matchAll(anyWord)].filter(([word]) => words.has(word) || words.has(word.toLowerCase()));
  const match = choose(known);
  if (!match) return null;
  const [word] = match;
  const other = choose(words.get(word) ?? words.get(word.toLowerCase()) ?? []);
  if (other === undefined) return null;
  const written = /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  return [text, text.slice(0, match.index) + written + text.slice(match.index + word.length)];
}

/** A file name, an option, a name in a program, a version or a number of a model. */
export const codeToken =
  /(?<![\w.-])(?:--[a-z][a-z-]+|[a-z]+[A-Z]\w*|[A-Za-z]+_\w+|\w*\.(?:json|csv|docx|env|py|js|ts)\b|[A-Z]{1,4}-?\d\w*|\d+\.\d+(?:\.\d+)?(?![\w%]))/gu;
