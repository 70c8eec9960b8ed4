// Finds flipped negations: one text denies what the other says, or denies another part of it. A negation that an opposite
// cancels ("not unhappy", "happy") does not count.
import type { Finding, Guard } from "./finding.ts";
import { balanceOf, type Negation, negationsOf } from "./polarity.ts";

export const negation: Guard = (pair): Finding | null => {
  const [a, b] = [negationsOf(pair.a), negationsOf(pair.b)];
  const isFlipped = balanceOf(pair).negated !== 0;
  const partners = new Map(pair.alignment.matches.map((match) => [match.a, match.b]));
  const deniedBy = (negations: readonly Negation[]): ReadonlySet<string> =>
    new Set(negations.map(({ denied }) => (denied && (partners.get(denied) ?? denied).stem) ?? ""));
  const [inA, inB] = [deniedBy(a), deniedBy(b)];
  const isMoved =
    !pair.alignment.isTypingMistake &&
    a.length === b.length &&
    [...inA].some((stem) => !inB.has(stem)) &&
    [...inB].some((stem) => !inA.has(stem));
  return isFlipped || isMoved ? { kind: "negation", a: wordsOf(a), b: wordsOf(b) } : null;
};

const wordsOf = (negations: readonly Negation[]): string[] =>
  negations.map(({ negator, denied }) => [negator.word, denied?.word].filter(Boolean).join(" "));
