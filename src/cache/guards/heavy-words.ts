// Light words in a sense that is not light: "state" as a noun ("the state of my order"), "get" as a verb with an object ("get a loan").
import type { HeavySenses } from "./guard-language.ts";
import type { RawWord } from "./raw-word.ts";

/** Of fewer words, a greeting may be the subject: "hello world", "Hello Kitty store". */
const fewestWords = 4;

export function isHeavy(words: readonly RawWord[], index: number, senses: HeavySenses): boolean {
  const [previous, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!word) return false;
  if (senses.greetings.has(word.word)) return !word.opensClause || words.length < fewestWords;
  if (previous && !word.opensClause && senses.nouns.has(word.word) && senses.determiners.has(previous.word))
    return true;
  const hasObject = next !== undefined && !next.opensClause && senses.determiners.has(next.word);
  if (!hasObject) return false;
  if (senses.verbs.has(word.word)) return true;
  return previous !== undefined && senses.auxiliaries.has(word.word) && isBefore(previous, senses);
}

/** "How do I have a party" was shortened to "how have a party". */
const isBefore = ({ written, word }: RawWord, { before }: HeavySenses): boolean => written === "" || before.has(word);
