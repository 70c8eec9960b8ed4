// Letters that stand for a word in a chat: "can u help", "how r u", "q es". After an article or "of" a letter is the name of something.
import type { GuardLanguage } from "./guard-language.ts";

interface WrittenWord {
  /** As the text writes it. */
  written: string;
  word: string;
  opensClause: boolean;
}

/** The word that is meant, or null. */
export function meantByLetter(words: readonly WrittenWord[], index: number, language: GuardLanguage): string | null {
  const [previous, letter, next] = [words[index - 1], words[index], words[index + 1]];
  if (!letter || letter.written !== letter.word) return null;
  const meant = language.chatLetters.get(letter.word);
  if (meant === undefined) return null;
  const { passive, operators, light, chatLetters } = language;
  const groupOf = (raw: WrittenWord) => operators.get(raw.word)?.group;
  const isVerb = (raw: WrittenWord) =>
    passive.auxiliaries.has(raw.word) || groupOf(raw) === "modality" || raw.word === "do";
  const isPerson = (raw: WrittenWord) => groupOf(raw) === "person" || groupOf(raw) === "reference";
  const opens = previous === undefined || letter.opensClause;
  const follows = next !== undefined && !next.opensClause;
  if (passive.auxiliaries.has(meant)) {
    if (follows && (isPerson(next) || chatLetters.has(next.word))) return meant;
    return !opens && groupOf(previous) === "question" ? meant : null;
  }
  if (!opens && (isVerb(previous) || chatLetters.has(previous.word) || groupOf(previous) === "question")) return meant;
  const isAsked = letter.word.length === 1 && language.asking.has(meant);
  return follows && (isVerb(next) || (opens && (isAsked || light.has(next.word)))) ? meant : null;
}
