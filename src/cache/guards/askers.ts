// Who asks how, and who else is spoken of: "how do I close my account" and "how do you close your account" are about the asker's own,
// "how do I close your account" is not.
import type { GuardLanguage } from "./guard-language.ts";
import type { RawWord } from "./raw-word.ts";

/** Words between "how" and who does it: "how can I", "how quickly can I". */
const mostBetween = 3;

/** The value of the person who does what is asked for with "how"; null when the text leaves it open ("how to"). */
export function askerOf(words: readonly RawWord[], { operators, asking, personOf }: GuardLanguage): string | null {
  const how = words.findIndex(({ word }) => /^(?:how|cómo)$/.test(asking.get(word) ?? word));
  if (how < 0) return wisherOf(words, operators, personOf);
  for (const { word } of words.slice(how + 1, how + 1 + mostBetween)) {
    const operator = operators.get(word);
    if (operator?.group === "person" && subjects.has(word)) return operator.value;
    const person = personOf(word);
    if (person === "i") return "yo";
    if (person === "we") return "nosotros";
    if (person === "other" && word.endsWith("s")) return "tú";
  }
  return null;
}

/** "I want to close my account" is read as "how do I close my account". */
function wisherOf(
  [first, second]: readonly RawWord[],
  operators: GuardLanguage["operators"],
  personOf: GuardLanguage["personOf"],
): string | null {
  const operator = operators.get(first?.word ?? "");
  if (!first || !second) return null;
  if (operator?.group === "person") return subjects.has(first.word) || first.word === "me" ? operator.value : null;
  return personOf(first.word) === "i" ? "yo" : null;
}

const subjects: ReadonlySet<string> = new Set(["i", "you", "we", "yo", "tú", "nosotros"]);
/** "You" may be an object as well. */
export const isSubject = (word: string): boolean => subjects.has(word) && word !== "you";

/** Each person as seen by the asker, in any order. */
export const seenBy = (asker: string, persons: readonly string[]): string[] =>
  persons.map((person) => (person === asker ? "self" : person));
