// Who turns what around in a text: its negations, and what each of them denies.
import type { Pair } from "./finding.ts";
import type { OperatorGroup } from "./guard-language.ts";
import type { Reading, Token } from "./reading.ts";

export interface Negation {
  negator: Token;
  /** The next word that is not mere grammar, which is what is denied; null at a clause's end. */
  denied: Token | null;
}

export function negationsOf({ tokens, language }: Reading): Negation[] {
  const found: Negation[] = [];
  let clause = 0;
  let lastClause = -1;
  for (const token of tokens) {
    if (token.opensClause) clause++;
    if (!token.isNegator) continue;
    // In "no … nada" the second only agrees with the first.
    if (language.hasNegativeConcord && clause === lastClause) continue;
    lastClause = clause;
    found.push({
      negator: token,
      denied: tokens.slice(token.place + 1, token.place + 8).find((next) => isDeniable(next, language)) ?? null,
    });
  }
  return found;
}

/** In "why can't I pay" and "without my card" neither "I" nor "my" is denied. */
const passedOver: ReadonlySet<OperatorGroup | undefined> = new Set(["person", "reference", "modality", "tense"]);

/** "The problem is not who has money" denies who has it, "who" being light as a relative. */
const isDeniable = ({ isLight, word }: Token, language: Reading["language"]): boolean => {
  const group = language.operators.get(word)?.group;
  return group === "question" || (!isLight && !passedOver.has(group));
};

/** Leftovers looked at a side: opposites of long texts are lost among their other differences. */
const mostCompared = 24;

/** Pairs of leftover words that mean the contrary of each other. */
export function oppositeWords({ a, alignment }: Pair): [Token, Token][] {
  const { left, leftOperators, right, rightOperators } = alignment;
  const waiting = [...right, ...rightOperators.filter((token) => !isDegree(token))].slice(0, mostCompared);
  const found: [Token, Token][] = [];
  for (const one of [...left, ...leftOperators.filter((token) => !isDegree(token))].slice(0, mostCompared)) {
    const at = waiting.findIndex((other) => a.language.areOpposites(one.word, other.word));
    const other = waiting[at];
    if (!other) continue;
    waiting.splice(at, 1);
    found.push([one, other]);
  }
  return found;
}

const isDegree = ({ operator }: Token): boolean => operator?.group === "degree";

/** "More" in one text where the other has "less". */
export const isTurnedDegree = ({ alignment }: Pair): boolean =>
  alignment.leftOperators.some(isDegree) && alignment.rightOperators.some(isDegree);

/** Turns of meaning that nothing takes back: opposites against negations and degrees. 0 when they even out. */
export function balanceOf(pair: Pair): number {
  const negated = Math.abs(negationsOf(pair.a).length - negationsOf(pair.b).length);
  return negated + (isTurnedDegree(pair) ? 1 : 0) - oppositeWords(pair).length;
}
