// Finds "only", "just" or "even" before another word: "only members may vote", "members may only vote".
import type { Finding, Guard } from "./finding.ts";
import { isContent, type Reading, type Token } from "./reading.ts";

/** Words that narrow what comes after them → the first of those that mean the same. */
const focusing = new Map(
  [
    ["only", "solely", "just", "merely"],
    ["even"],
    ["almost", "nearly"],
    ["solo", "sólo", "solamente", "únicamente"],
    ["incluso"],
    ["casi"],
  ].flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);

export const scope: Guard = ({ a, b, alignment }): Finding | null => {
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
};

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
