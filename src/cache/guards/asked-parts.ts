// Finds who is asked for: "who reports to Luis" asks who does it, "who does Luis report to" and "en quién confía Eva" for the other
// side. The word that asks has a preposition then, before it or at the end of its clause.
import type { Finding, Guard, Pair } from "./finding.ts";
import { foundOnce } from "./found-once.ts";
import { isAsking, passiveOf } from "./passive.ts";
import { isContent, type Reading, type Token } from "./reading.ts";

interface Asked {
  word: Token;
  /** The preposition of the word that asks; "" when it does what is asked for; null when the text leaves it open. */
  preposition: string | null;
}

export const askedParts: Guard = ({ a, b }): Finding | null => {
  const [inA, inB] = [askedIn(a), askedIn(b)];
  if (!inA || !inB || inA.word.operator?.value !== inB.word.operator?.value) return null;
  const [object, subject] = inA.preposition
    ? [
        { ...inA, reading: a },
        { ...inB, reading: b },
      ]
    : [
        { ...inB, reading: b },
        { ...inA, reading: a },
      ];
  if (!object.preposition || subject.preposition !== "" || isSymmetric({ a, b })) return null;
  const isPerson = persons.has(object.word.operator?.value ?? "");
  if (!isPerson && !isMoved(object.preposition, subject.reading, object.reading)) return null;
  return { kind: "question", a: shown(inA), b: shown(inB) };
};

const persons: ReadonlySet<string> = new Set(["who", "quién"]);

const shown = ({ word, preposition }: Asked): string[] => [`${preposition ?? ""} ${word.word}`.trim()];

/**
 * "De qué depende el precio", "qué depende del precio"; but "a qué hora" and "qué hora" ask the same, as do "in which street is it" and
 * "which street is it in".
 */
const isMoved = (preposition: string, to: Reading, from: Reading): boolean =>
  times(preposition, to) === times(preposition, from) &&
  !to.tokens.some((token) => token.word === preposition && endsClause(token, to));

const endsClause = ({ index }: Token, { tokens }: Reading): boolean =>
  tokens[index + 1]?.opensClause ?? index === tokens.length - 1;

const times = (word: string, { tokens }: Reading): number => tokens.filter((token) => token.word === word).length;

const isSymmetric = ({ a, b }: Pick<Pair, "a" | "b">): boolean =>
  [a, b].every(({ tokens }) => tokens.some((token) => token.isSymmetric && isContent(token)));

const askedIn = foundOnce((reading: Reading): Asked | null => {
  const { tokens, language } = reading;
  const word = tokens.find(isAsking);
  if (!word || passiveOf(reading)) return null;
  const before = tokens[word.index - 1];
  if (before && language.askedBehind.has(before.word)) return { word, preposition: before.word };
  const acts = !language.strands || isActing(word, reading);
  return { word, preposition: strandedBehind(word, acts, reading) ?? (acts ? "" : null) };
});

/** A verb follows, and no one else who acts: "who can help", but not "who can I help", "who did Ana help". */
function isActing({ index }: Token, reading: Reading): boolean {
  const { tokens } = reading;
  const verb = tokens.slice(index + 1).find((token) => mayAct(token, reading));
  if (!verb || verb.isName) return false;
  return tokens
    .slice(index + 1, verb.index)
    .every(({ word, operator }) => !others.test(word) && !/^(?:person|reference)$/.test(operator?.group ?? ""));
}
const others = /^(?:do|does|did|the|a|an|this|that|these|those)$/;

/** "Reports" is a word of grammar in "she reports that", but not in "who reports to Luis". */
const mayAct = (token: Token, { language }: Reading): boolean => isContent(token) || language.reporting.has(token.word);

/** These are also parts of a verb: "who turned the lights on". */
const particles = /^(?:on|in)$/;

/** "Who does Luis report to?" */
function strandedBehind({ index }: Token, acts: boolean, reading: Reading): string | null {
  const { tokens, language } = reading;
  if (!language.strands) return null;
  const last = tokens.find((token) => token.index > index + 1 && endsClause(token, reading));
  if (!last || !language.askedBehind.has(last.word) || (acts && particles.test(last.word))) return null;
  const isWhole = !acts || tokens.slice(index + 1, last.index).filter((token) => mayAct(token, reading)).length > 1;
  return isWhole ? last.word : null;
}
