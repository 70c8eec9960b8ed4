// Finds a word after another preposition ("from A to B", "from B to A"; "by Ana", "about Ana"), and "up" for "down".
import type { Finding, Guard } from "./finding.ts";
import { foundOnce } from "./found-once.ts";
import { isContent, type Reading, type Token } from "./reading.ts";

/** Groups of prepositions by the part a word plays: source, goal, agent, subject, opponent. In a group they mean the same. */
const parts: readonly ReadonlySet<string>[] = [
  new Set(["from", "desde", "de"]),
  new Set(["to", "into", "onto", "a", "hacia"]),
  new Set(["by", "por"]),
  new Set(["about", "sobre"]),
  new Set(["against", "contra"]),
];
const partOf = (marker: string): number => parts.findIndex((part) => part.has(marker));

export const directions: Guard = ({ a, b, alignment }): Finding | null => {
  const turned = alignment.matches.filter((match) => {
    const [inA, inB] = [partOf(markerOf(match.a, a)), partOf(markerOf(match.b, b))];
    return inA >= 0 && inB >= 0 && inA !== inB;
  });
  const directionsIn = (tokens: readonly Token[]) => tokens.filter(({ operator }) => operator?.group === "direction");
  const [left, right] = [directionsIn(alignment.leftOperators), directionsIn(alignment.rightOperators)];
  const moved = parts.flatMap((_, part) => {
    const [inA = [], inB = []] = [markedBy(a)[part], markedBy(b)[part]];
    const isOther = inA.length > 0 && inB.length > 0 && !inA.some((word) => inB.includes(word));
    const isKept = inA.every((word) => holds(b, word)) && inB.every((word) => holds(a, word));
    return isOther && isKept && !isSymmetric(a) ? [{ a: inA.join(" "), b: inB.join(" ") }] : [];
  });
  if (turned.length + moved.length + left.length + right.length === 0) return null;
  const words = (tokens: readonly Token[]) => tokens.map(({ word }) => word);
  return {
    kind: "directions",
    a: [
      ...turned.map((match) => `${markerOf(match.a, a)} ${match.a.word}`),
      ...moved.map((each) => each.a),
      ...words(left),
    ],
    b: [
      ...turned.map((match) => `${markerOf(match.b, b)} ${match.b.word}`),
      ...moved.map((each) => each.b),
      ...words(right),
    ],
  };
};

/** For each group, the stems after a preposition of it: "a quién besó Ana" is not "quién besó a Ana". */
const markedBy = foundOnce((reading: Reading): readonly string[][] => {
  const marked = parts.map((): string[] => []);
  for (const token of reading.tokens) {
    if (isContent(token) || isThing(token)) marked[partOf(markerOf(token, reading))]?.push(keyOf(token));
  }
  return marked;
});

/** "From beginning to end", "from today to tomorrow", "from whom". */
const isThing = ({ operator }: Token): boolean => /^(?:question|aspect|time)$/.test(operator?.group ?? "");
const isSymmetric = ({ tokens }: Reading): boolean => tokens.some((token) => token.isSymmetric);
const holds = ({ tokens }: Reading, key: string): boolean => tokens.some((token) => keyOf(token) === key);
const keyOf = ({ operator, stem }: Token): string => operator?.value ?? stem;

/** The nearest preposition before the word with no content word between; "" when there is none. */
export function markerOf({ index }: Token, { tokens, language }: Reading): string {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const token = tokens[at];
    if (!token || isContent(token)) return "";
    if (language.roleMarkers.has(token.word)) return token.word;
  }
  return "";
}
