// Finds "only", "just" or "even" before another word ("only members may vote", "members may only vote") or in only one text ("even
// the manager signed"), and a word of degree on the other side of a negation ("really not", "not really").
import type { Finding, Guard, Pair } from "./finding.ts";
import { isContent, type Reading, type Token } from "./reading.ts";

/** Words that narrow what comes after them → the first of those that mean the same. */
const focusing = new Map(
  [
    ["only", "solely", "just", "merely"],
    ["even"],
    ["almost", "nearly"],
    ["atleast"],
    ["atmost"],
    ["solo", "sólo", "solamente", "únicamente"],
    ["incluso"],
    ["casi"],
    ["almenos"],
    ["alomás"],
  ].flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);

/** Words of degree, which mean more or less before a negation than behind it. */
const measuring: ReadonlySet<string> = new Set(
  "really very quite truly exactly simply certainly definitely still realmente muy exactamente simplemente bastante aún aun".split(
    " ",
  ),
);
/** Words between a negation and a word of degree that belongs to it. */
const mostBetween = 3;

export const scope: Guard = (pair): Finding | null => movedFocus(pair) ?? addedFocus(pair) ?? otherSide(pair);

function movedFocus({ a, b, alignment }: Pair): Finding | null {
  const [inA, inB] = [focusesOf(a), focusesOf(b)];
  if (inA.length === 0 || inA.length !== inB.length) return null;
  const partners = new Map(alignment.matches.map((match) => [match.a, match.b]));
  const matched = new Set(alignment.matches.flatMap((match) => [match.a, match.b]));
  const moved = inA.filter(({ value, target }, nth) => {
    const other = inB[nth];
    if (!other || other.value !== value || !target || !other.target) return false;
    const isSame = partners.has(target) ? partners.get(target) === other.target : target.stem === other.target.stem;
    return !isSame && holds(b, target, matched) && holds(a, other.target, matched);
  });
  if (moved.length === 0) return null;
  return { kind: "scope", a: shown(inA), b: shown(inB) };
}

/** "Just a backpack", "even Ana"; in "can I just pay" and "even if" the word is a matter of style. */
function addedFocus({ a, b }: Pair): Finding | null {
  const narrowing = ({ tokens, language }: Reading) =>
    tokens.filter(({ word, isLight, index }) => {
      const next = tokens[index + 1];
      if (!isLight || !focusing.has(word) || !next) return false;
      return next.isName || next.number !== null || language.heavySenses.determiners.has(next.word);
    });
  const [inA, inB] = [narrowing(a), narrowing(b)];
  const others = ({ tokens }: Reading) => tokens.filter(({ word }) => focusing.has(word)).length;
  if (inA.length === inB.length || others(a) === others(b)) return null;
  return { kind: "scope", a: inA.map(({ word }) => word), b: inB.map(({ word }) => word) };
}

function otherSide({ a, b }: Pair): Finding | null {
  const [inA, inB] = [sidesOf(a), sidesOf(b)];
  const turned = [...inA].filter(([word, isBefore]) => (inB.get(word) ?? isBefore) !== isBefore).map(([word]) => word);
  return turned.length === 0 ? null : { kind: "scope", a: turned, b: turned };
}

/** Each word of degree near a negation → whether it stands before it. */
function sidesOf({ tokens }: Reading): Map<string, boolean> {
  const negators = tokens.filter(({ isNegator }) => isNegator);
  return new Map(
    tokens.flatMap(({ word, index }) => {
      if (!measuring.has(word)) return [];
      const near = negators.find((negator) => Math.abs(negator.index - index) <= mostBetween);
      return near ? [[word, index < near.index] as const] : [];
    }),
  );
}

interface Focus {
  value: string;
  word: string;
  target: Token | null;
}

function focusesOf({ tokens }: Reading): Focus[] {
  return tokens.flatMap(({ word, index }) => {
    const value = focusing.get(word);
    if (value === undefined) return [];
    const target =
      tokens.slice(index + 1).find((token) => isContent(token) || token.operator || token.isNegator) ?? null;
    return [{ value, word, target }];
  });
}

/** Whether the other text has the word too; else other guards find the difference. */
const holds = ({ tokens }: Reading, token: Token, matched: ReadonlySet<Token>): boolean =>
  matched.has(token) || tokens.some(({ stem }) => stem === token.stem);

const shown = (focuses: readonly Focus[]): string[] =>
  focuses.map(({ word, target }) => `${word} ${target?.word ?? ""}`.trim());
