// Finds another pronoun of an object: "lo vendió" and "la vendió", "puedo devolverlo" and "las puedo devolver".
import { difference, type Finding, type Guard } from "./finding.ts";
import { foundOnce } from "./found-once.ts";
import type { Reading, Token } from "./reading.ts";

export const objectPronouns: Guard = ({ a, b }): Finding | null => otherBefore(a, b) ?? otherAt(a, b);

/** Before the same word: then it does not matter whether the word is a verb. */
function otherBefore(a: Reading, b: Reading): Finding | null {
  const inB = pronounsBefore(b);
  const found = [...pronounsBefore(a)].flatMap(([next, inA]) => {
    const other = difference("references", inA, inB.get(next) ?? []);
    return isContrast(other) && !isNumberOnly(other) ? [other] : [];
  });
  if (found.length === 0) return null;
  return { kind: "references", a: found.flatMap((each) => each.a), b: found.flatMap((each) => each.b) };
}

/** "La ONU", "las Naciones Unidas": articles of nouns that initials stand for. */
const isNumberOnly = ({ a, b }: Finding): boolean => [...a, ...b].every((word) => word === "la" || word === "las");

/** Words that are pronouns for certain, wherever they stand. */
function otherAt(a: Reading, b: Reading): Finding | null {
  const found = difference("references", certainIn(a), certainIn(b));
  return isContrast(found) ? found : null;
}

/** A pronoun that only one text has may repeat a word: "le di el libro a Ana". */
const isContrast = (found: Finding | null): found is Finding =>
  found !== null && found.a.length > 0 && found.b.length > 0;

const nextOf = ({ tokens }: Reading, { index }: Token): Token | undefined => {
  const next = tokens[index + 1];
  return next?.opensClause ? undefined : next;
};

const pronounsBefore = foundOnce((reading: Reading): ReadonlyMap<string, readonly string[]> => {
  const { alone } = reading.language.objectPronouns;
  const before = new Map<string, string[]>();
  for (const token of reading.tokens) {
    const next = alone.has(token.word) ? nextOf(reading, token) : undefined;
    if (next) before.set(next.word, [...(before.get(next.word) ?? []), token.word]);
  }
  return before;
});

const certainIn = foundOnce((reading: Reading): readonly string[] => {
  const { alone, behind, isVerb, within } = reading.language.objectPronouns;
  return reading.tokens.flatMap((token) => {
    if (alone.has(token.word)) {
      const previous = reading.tokens[token.index - 1]?.word ?? "";
      return behind.has(previous) || isVerb(nextOf(reading, token)?.word ?? "") ? [token.word] : [];
    }
    return token.isName ? [] : (within(token.word) ?? []);
  });
});
