// Finds a comma of only one text that may change who or what is meant: between two content words ("eat, grandma", "eat grandma")
// and before a relative pronoun ("the passengers, who were late"). Other commas are a matter of style.
import type { Finding, Guard } from "./finding.ts";
import { isContent, type Token } from "./reading.ts";

export const pauses: Guard = ({ a, b, alignment }): Finding | null => {
  const partners = new Map(alignment.matches.map((match) => [match.a, match.b]));
  const isRelative = ({ word }: Token): boolean =>
    a.language.operators.get(word)?.group === "question" || word === "que";
  const paused = a.tokens.flatMap((token, index) => {
    const before = partners.get(a.tokens[index - 1] ?? token);
    const other = before && b.tokens[before.index + 1];
    if (index === 0 || !other || other.opensClause === token.opensClause || isYear(token)) return [];
    const isSame = partners.get(token) === other || (isRelative(token) && token.word === other.word);
    return isSame && (isContent(token) || isRelative(token)) ? [token] : [];
  });
  if (paused.length === 0) return null;
  const words = (isOpen: boolean) =>
    paused.filter(({ opensClause }) => opensClause === isOpen).map(({ word }) => `, ${word}`);
  return { kind: "pauses", a: words(true), b: words(false) };
};

/** "January 5, 2024" */
const isYear = ({ number }: Token): boolean => number !== null && /^[12]\d{3}$/.test(number);
